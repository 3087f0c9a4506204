/*
 * Copyright 2026 the original author or authors.
 *
 * Licensed under the Apache License, Version 2.0 (the "License");
 * you may not use this file except in compliance with the License.
 * You may obtain a copy of the License at
 *
 *      https://www.apache.org/licenses/LICENSE-2.0
 *
 * Unless required by applicable law or agreed to in writing, software
 * distributed under the License is distributed on an "AS IS" BASIS,
 * WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
 * See the License for the specific language governing permissions and
 * limitations under the License.
 */

package io.github.dynamodb2.autoconfigure.test;

import java.util.List;

import io.github.dynamodb2.core.model.Index;
import io.github.dynamodb2.core.model.IndexType;
import io.github.dynamodb2.core.plan.AccessPlan;
import io.github.dynamodb2.core.plan.BatchGetPlan;
import io.github.dynamodb2.core.plan.GetPlan;
import io.github.dynamodb2.core.plan.NothingPlan;
import io.github.dynamodb2.core.plan.QueryPlan;
import io.github.dynamodb2.core.plan.ScanPlan;
import io.github.dynamodb2.core.plan.UnionPlan;
import org.jspecify.annotations.Nullable;

/**
 * What a plan reads, as far as assertions ask.
 *
 * @param operation the DynamoDB operation, or {@code none}
 * @param index the secondary index that is read, or {@code null} for the table
 * @param filters whether some of what is read is not returned
 * @param fetches whether the table is read for what the index found
 */
record ReadOfPlan(String operation, @Nullable String index, boolean filters, boolean fetches) {

	static List<ReadOfPlan> of(AccessPlan plan) {
		return plan.accept(new Reader());
	}

	boolean isQuery() {
		return this.operation.equals("Query");
	}

	/**
	 * Reads plans.
	 */
	private static final class Reader implements AccessPlan.Visitor<List<ReadOfPlan>> {

		@Override
		public List<ReadOfPlan> get(GetPlan plan) {
			return List.of(new ReadOfPlan("GetItem", null, !plan.check().isNone(), false));
		}

		@Override
		public List<ReadOfPlan> batchGet(BatchGetPlan plan) {
			return List.of(new ReadOfPlan("BatchGetItem", null, !plan.check().isNone(), false));
		}

		@Override
		public List<ReadOfPlan> query(QueryPlan plan) {
			return List.of(new ReadOfPlan("Query", name(plan.index()),
					!plan.filter().isNone() || !plan.check().isNone(), plan.fetch() != QueryPlan.Fetch.INDEX));
		}

		@Override
		public List<ReadOfPlan> scan(ScanPlan plan) {
			return List.of(new ReadOfPlan("Scan", name(plan.index()), !plan.filter().isNone(), false));
		}

		@Override
		public List<ReadOfPlan> nothing(NothingPlan plan) {
			return List.of(new ReadOfPlan("none", null, false, false));
		}

		@Override
		public List<ReadOfPlan> union(UnionPlan plan) {
			return plan.branches().stream().flatMap((branch) -> branch.accept(this).stream()).toList();
		}

		private static @Nullable String name(Index index) {
			return (index.type() == IndexType.PRIMARY) ? null : index.name();
		}

	}

}
