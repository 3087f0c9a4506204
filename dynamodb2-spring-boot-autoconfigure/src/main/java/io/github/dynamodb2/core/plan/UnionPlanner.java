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

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;

import io.github.dynamodb2.core.condition.AttributePath;
import io.github.dynamodb2.core.condition.Condition;

/**
 * Answers a question with alternatives by the union of the answers to each, where each
 * has one that is no Scan.
 *
 * @param planner answers a question without a Scan, if that is possible
 */
record UnionPlanner(Function<Question, Optional<AccessPlan>> planner) {

	/**
	 * Plans the union of the alternatives that take the fewest plans, where several parts
	 * of the question are alternatives.
	 */
	Optional<AccessPlan> plan(Question question) {
		return question.condition()
			.conjuncts()
			.stream()
			.filter((part) -> part instanceof Condition.Or)
			.map((part) -> union(question, (Condition.Or) part))
			.flatMap(Optional::stream)
			.min(Comparator.comparingInt((plan) -> branches(plan).size()));
	}

	static List<AccessPlan> branches(AccessPlan plan) {
		return (plan instanceof UnionPlan union) ? union.branches() : List.of(plan);
	}

	private Optional<AccessPlan> union(Question question, Condition.Or or) {
		List<Condition> rest = new ArrayList<>(question.condition().conjuncts());
		rest.remove(or);
		Set<AccessPlan> branches = new LinkedHashSet<>();
		for (Condition alternative : or.parts()) {
			Optional<AccessPlan> plan = this.planner.apply(branch(question, rest, alternative));
			if (plan.isEmpty()) {
				return Optional.empty();
			}
			branches.addAll(branches(plan.get()));
		}
		if (branches.size() > question.policy().maxFanOut()) {
			return Optional.empty();
		}
		return Optional.of((branches.size() == 1) ? branches.iterator().next()
				: new UnionPlan(question.model().name(), List.copyOf(branches), question.order()));
	}

	private static Question branch(Question question, List<Condition> rest, Condition alternative) {
		Condition condition = Condition.and(Stream.concat(rest.stream(), Stream.of(alternative)).toList());
		return new Question(question.model(), Alternatives.simplified(condition), question.order(),
				withOrder(question.selection(), question.order()), question.policy());
	}

	private static Selection withOrder(Selection selection, List<OrderBy> order) {
		if (selection.paths().isEmpty()) {
			return selection;
		}
		return Selection.only(Stream
			.concat(selection.paths().stream(), order.stream().map((step) -> AttributePath.of(step.attribute())))
			.distinct()
			.toList());
	}

}
