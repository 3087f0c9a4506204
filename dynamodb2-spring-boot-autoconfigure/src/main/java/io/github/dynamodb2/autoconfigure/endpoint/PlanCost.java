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

package io.github.dynamodb2.autoconfigure.endpoint;

import java.util.Comparator;

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
 * What a plan does and costs.
 *
 * @param operation the DynamoDB operation, or {@code none}
 * @param cost the class of its cost
 * @param index the index that is read, or {@code null}
 */
record PlanCost(String operation, CostClass cost, @Nullable String index) {

	static PlanCost of(AccessPlan plan) {
		return plan.accept(new Reader());
	}

	/**
	 * Looks at each kind of plan. A union counts as what its dearest part does.
	 */
	private static final class Reader implements AccessPlan.Visitor<PlanCost> {

		@Override
		public PlanCost get(GetPlan plan) {
			return new PlanCost("GetItem", CostClass.ITEM, null);
		}

		@Override
		public PlanCost batchGet(BatchGetPlan plan) {
			return new PlanCost("BatchGetItem", CostClass.BATCH, null);
		}

		@Override
		public PlanCost query(QueryPlan plan) {
			boolean complete = plan.fetch() == QueryPlan.Fetch.INDEX;
			return new PlanCost("Query", complete ? CostClass.QUERY : CostClass.QUERY_AND_FETCH, name(plan.index()));
		}

		@Override
		public PlanCost scan(ScanPlan plan) {
			return new PlanCost("Scan", (plan.segments() > 1) ? CostClass.PARALLEL_SCAN : CostClass.SCAN,
					name(plan.index()));
		}

		@Override
		public PlanCost union(UnionPlan plan) {
			return plan.branches()
				.stream()
				.map((branch) -> branch.accept(this))
				.max(Comparator.comparing(PlanCost::cost))
				.orElseThrow();
		}

		@Override
		public PlanCost nothing(NothingPlan plan) {
			return new PlanCost("none", CostClass.NONE, null);
		}

		private static @Nullable String name(Index index) {
			return (index.type() != IndexType.PRIMARY) ? index.name() : null;
		}

	}

}
