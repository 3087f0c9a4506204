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

import io.github.dynamodb2.core.model.Index;
import io.github.dynamodb2.core.model.IndexType;
import io.github.dynamodb2.core.plan.AccessPlan;
import io.github.dynamodb2.core.plan.BatchGetPlan;
import io.github.dynamodb2.core.plan.GetPlan;
import io.github.dynamodb2.core.plan.QueryPlan;
import io.github.dynamodb2.core.plan.ScanPlan;
import org.jspecify.annotations.Nullable;

/**
 * What a plan does and costs. A plan made of others counts as what its dearest part does.
 *
 * @param operation the DynamoDB operation
 * @param cost the class of its cost
 * @param index the index that is read, or {@code null}
 */
record PlanCost(String operation, CostClass cost, @Nullable String index) {

	static PlanCost of(AccessPlan plan) {
		if (plan instanceof GetPlan) {
			return new PlanCost("GetItem", CostClass.ITEM, null);
		}
		if (plan instanceof BatchGetPlan) {
			return new PlanCost("BatchGetItem", CostClass.BATCH, null);
		}
		if (plan instanceof QueryPlan query) {
			return new PlanCost("Query",
					(query.fetch() == QueryPlan.Fetch.INDEX) ? CostClass.QUERY : CostClass.QUERY_AND_FETCH,
					name(query.index()));
		}
		if (plan instanceof ScanPlan scan) {
			return new PlanCost("Scan", (scan.segments() > 1) ? CostClass.PARALLEL_SCAN : CostClass.SCAN,
					name(scan.index()));
		}
		return plan.scans() ? new PlanCost("Scan", CostClass.SCAN, null) : new PlanCost("Query", CostClass.QUERY, null);
	}

	private static @Nullable String name(Index index) {
		return (index.type() != IndexType.PRIMARY) ? index.name() : null;
	}

}
