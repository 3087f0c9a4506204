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

package io.github.dynamodb2.repository.oracle;

import java.util.List;
import java.util.function.Predicate;

import io.github.dynamodb2.core.model.Index;
import io.github.dynamodb2.core.plan.AccessPlan;
import io.github.dynamodb2.core.plan.BatchGetPlan;
import io.github.dynamodb2.core.plan.GetPlan;
import io.github.dynamodb2.core.plan.NothingPlan;
import io.github.dynamodb2.core.plan.QueryPlan;
import io.github.dynamodb2.core.plan.ScanPlan;
import io.github.dynamodb2.core.plan.UnionPlan;

/**
 * Which items all indexes of a plan hold: an index lacks the items that lack one of its
 * keys.
 *
 * @param properties the properties of the items
 */
record PlanReach(List<Property> properties) implements AccessPlan.Visitor<Predicate<Object>> {

	@Override
	public Predicate<Object> get(GetPlan plan) {
		return (item) -> true;
	}

	@Override
	public Predicate<Object> batchGet(BatchGetPlan plan) {
		return (item) -> true;
	}

	@Override
	public Predicate<Object> query(QueryPlan plan) {
		return in(plan.index());
	}

	@Override
	public Predicate<Object> scan(ScanPlan plan) {
		return in(plan.index());
	}

	@Override
	public Predicate<Object> nothing(NothingPlan plan) {
		return (item) -> true;
	}

	@Override
	public Predicate<Object> union(UnionPlan plan) {
		return plan.branches().stream().map((branch) -> branch.accept(this)).reduce((item) -> true, Predicate::and);
	}

	private Predicate<Object> in(Index index) {
		return (item) -> index.keys().names().stream().allMatch((attribute) -> has(item, attribute));
	}

	private boolean has(Object item, String attribute) {
		return this.properties.stream()
			.filter((property) -> property.attribute().equals(attribute))
			.allMatch((property) -> property.of(item) != null);
	}

}
