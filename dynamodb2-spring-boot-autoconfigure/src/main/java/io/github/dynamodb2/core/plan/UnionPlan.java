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

import io.github.dynamodb2.core.condition.Bindings;

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

	/**
	 * Refuses values that ask for more Queries than a call may send, all branches
	 * together.
	 * @param bindings the values
	 * @throws IllegalArgumentException when they do, or a value has another type than its
	 * attribute
	 */
	public void checkSize(Bindings bindings) {
		List<QueryPlan> queries = this.branches.stream()
			.filter(QueryPlan.class::isInstance)
			.map(QueryPlan.class::cast)
			.toList();
		int most = queries.stream().mapToInt((query) -> query.fanOut().most()).max().orElse(1);
		if (most == 1) {
			return;
		}
		long size = queries.stream().flatMap((query) -> query.bind(bindings).stream()).mapToLong(List::size).sum();
		if (size > most) {
			throw new IllegalArgumentException(
					"The alternatives ask for %d Queries on table '%s' but a call may send %d. %s".formatted(size,
							this.table, most, FanOut.CURE));
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
