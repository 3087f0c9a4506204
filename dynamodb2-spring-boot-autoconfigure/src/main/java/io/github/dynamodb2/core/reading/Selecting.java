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

package io.github.dynamodb2.core.reading;

import io.github.dynamodb2.core.plan.AccessPlan;
import io.github.dynamodb2.core.plan.BatchGetPlan;
import io.github.dynamodb2.core.plan.GetPlan;
import io.github.dynamodb2.core.plan.NothingPlan;
import io.github.dynamodb2.core.plan.QueryPlan;
import io.github.dynamodb2.core.plan.ScanPlan;
import io.github.dynamodb2.core.plan.Selection;
import io.github.dynamodb2.core.plan.UnionPlan;

/**
 * Gives plans another selection, which every index holds.
 *
 * @param selection the attributes to read
 */
record Selecting(Selection selection) implements AccessPlan.Visitor<AccessPlan> {

	@Override
	public AccessPlan get(GetPlan plan) {
		return plan.selecting(this.selection);
	}

	@Override
	public AccessPlan batchGet(BatchGetPlan plan) {
		return plan.selecting(this.selection);
	}

	@Override
	public AccessPlan query(QueryPlan plan) {
		return plan.selecting(this.selection);
	}

	@Override
	public AccessPlan scan(ScanPlan plan) {
		return new ScanPlan(plan.table(), plan.index(), plan.filter(), this.selection, plan.without(), plan.segments(),
				plan.consistent());
	}

	@Override
	public AccessPlan nothing(NothingPlan plan) {
		return plan;
	}

	@Override
	public AccessPlan union(UnionPlan plan) {
		return new UnionPlan(plan.table(), plan.branches().stream().map((branch) -> branch.accept(this)).toList(),
				plan.order());
	}

}
