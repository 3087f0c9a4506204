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
import java.util.Optional;

import io.github.dynamodb2.core.condition.AttributePath;
import io.github.dynamodb2.core.condition.Condition;
import io.github.dynamodb2.core.model.Index;
import io.github.dynamodb2.core.model.IndexType;
import io.github.dynamodb2.core.model.KeyAttribute;
import io.github.dynamodb2.core.plan.PlanPolicy.Access;

/**
 * Finds out whether and how one index answers a question by Query.
 */
final class IndexAssessor {

	private final Question question;

	IndexAssessor(Question question) {
		this.question = question;
	}

	Assessment assess(Index index) {
		Optional<String> inconsistent = consistencyProblem(index);
		if (inconsistent.isPresent()) {
			return new Assessment.Unusable(inconsistent.get());
		}
		KeyMatcher matcher = new KeyMatcher(index, new KeyPresence(index.keys()).ofEntries(this.question.condition()));
		Optional<KeyAttribute> unbound = matcher.match();
		if (unbound.isPresent()) {
			return new Assessment.Unusable(
					"partition attribute '%s' is not given by =".formatted(unbound.get().name()));
		}
		return filterProblem(index, matcher.left()).<Assessment>map(Assessment.Unusable::new)
			.orElseGet(() -> ordered(index, matcher));
	}

	private boolean lacksAskedItems(Index index) {
		PlanPolicy policy = this.question.policy();
		return policy.access() == Access.COMPLETE && policy.index() == null && !without(index).isEmpty();
	}

	Optional<String> consistencyProblem(Index index) {
		return (this.question.policy().consistent() && index.type() == IndexType.GLOBAL)
				? Optional.of("a global index cannot be read consistently") : Optional.empty();
	}

	Optional<String> projectionProblem(Index index, Condition filter) {
		return filter.paths()
			.map(AttributePath::root)
			.filter((attribute) -> !this.question.model().holds(index, attribute))
			.findFirst()
			.map("it does not hold '%s', which the filter needs"::formatted);
	}

	private Optional<String> filterProblem(Index index, Condition filter) {
		return filter.paths()
			.map(AttributePath::root)
			.filter((attribute) -> index.keys().contains(attribute))
			.findFirst()
			.map("key attribute '%s' cannot be bound that way, and a filter may not name it"::formatted);
	}

	private Assessment ordered(Index index, KeyMatcher matcher) {
		OrderCheck check = new OrderCheck(index.keys(), matcher.keyMatch());
		boolean single = findsOneItem(index, matcher.keyMatch());
		if (!single && !check.serves(this.question.order())) {
			return new Assessment.Unusable("it does not sort by " + this.question.order());
		}
		if (lacksAskedItems(index)) {
			return new Assessment.Unusable("it lacks the items without '%s', and all items are asked for"
				.formatted(String.join("' or '", without(index))));
		}
		return usable(index, matcher, single ? List.of() : check.merging(this.question.order()),
				single || check.ascending(this.question.order()));
	}

	private Assessment usable(Index index, KeyMatcher matcher, List<OrderBy> merging, boolean ascending) {
		List<Condition> left = matcher.left().conjuncts();
		List<Condition> filter = left.stream().filter((part) -> projectionProblem(index, part).isEmpty()).toList();
		List<Condition> check = left.stream().filter((part) -> !filter.contains(part)).toList();
		return new Assessment.Usable(
				new Candidate(index, matcher.keyMatch(), Condition.and(filter), Condition.and(check), ascending,
						this.question.selection().isHeldBy(this.question.model(), index), merging, without(index)));
	}

	private static boolean findsOneItem(Index index, KeyMatch keys) {
		return index.type() == IndexType.PRIMARY && index.keys().names().stream().allMatch(keys::fixes);
	}

	List<String> without(Index index) {
		return index.keys()
			.names()
			.stream()
			.filter((attribute) -> !this.question.model().keys().contains(attribute))
			.filter((attribute) -> !this.question.model().present().contains(attribute))
			.filter((attribute) -> !this.question.condition().proves(attribute))
			.toList();
	}

}
