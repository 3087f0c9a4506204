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

package io.github.dynamodb2.core.plan;

import java.util.List;
import java.util.stream.Collectors;

/**
 * The results of several plans together, each item once. What several of the plans find
 * is read several times.
 *
 * @param table the table's physical name
 * @param branches the plans, at least two
 * @param order the order in which their results are merged; empty when one follows the
 * other
 */
public record UnionPlan(String table, List<AccessPlan> branches, List<OrderBy> order) implements AccessPlan {

	public UnionPlan {
		branches = List.copyOf(branches);
		order = List.copyOf(order);
		if (branches.size() < 2) {
			throw new IllegalArgumentException("A union needs two plans but has " + branches.size());
		}
	}

	@Override
	public boolean resumable() {
		return false;
	}

	@Override
	public UnionPlan reversed() {
		return new UnionPlan(this.table, this.branches.stream().map(AccessPlan::reversed).toList(),
				this.order.stream().map((step) -> new OrderBy(step.attribute(), !step.ascending())).toList());
	}

	@Override
	public List<String> without() {
		return this.branches.stream().flatMap((branch) -> branch.without().stream()).distinct().toList();
	}

	@Override
	public <R> R accept(Visitor<R> visitor) {
		return visitor.union(this);
	}

	@Override
	public String toString() {
		return new PlanSentence("union, each item once").merged(this.order)
			.clause(this.branches.stream()
				.map((branch) -> "(" + branch + ")")
				.collect(Collectors.joining(", ", ": ", "")))
			.toString();
	}

}
