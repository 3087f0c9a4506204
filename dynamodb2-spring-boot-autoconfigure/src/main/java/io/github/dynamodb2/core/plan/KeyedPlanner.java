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
import java.util.List;
import java.util.Optional;

import io.github.dynamodb2.core.condition.Condition;
import io.github.dynamodb2.core.condition.Operator;
import io.github.dynamodb2.core.model.KeyAttribute;
import io.github.dynamodb2.core.plan.BatchGetPlan.KeyChoice;
import org.jspecify.annotations.Nullable;

/**
 * Plans GetItem and BatchGetItem for questions that give the whole primary key and
 * nothing else.
 */
final class KeyedPlanner {

	private final Question question;

	KeyedPlanner(Question question) {
		this.question = question;
	}

	Optional<AccessPlan> plan() {
		List<KeyChoice> choices = choices();
		if (choices.isEmpty()) {
			return Optional.empty();
		}
		String table = this.question.model().name();
		boolean consistent = this.question.policy().consistent();
		if (choices.stream().noneMatch(KeyChoice::many)) {
			List<KeyEquals> equal = choices.stream()
				.map((choice) -> new KeyEquals(choice.attribute(), choice.operand()))
				.toList();
			return Optional.of(new GetPlan(table, new KeyMatch(equal, null), this.question.selection(), consistent));
		}
		return this.question.order().isEmpty()
				? Optional.of(new BatchGetPlan(table, choices, this.question.selection(), consistent))
				: Optional.empty();
	}

	private List<KeyChoice> choices() {
		List<Condition> left = new ArrayList<>(this.question.condition().conjuncts());
		left.removeIf((part) -> KeyMatcher.holdsForEveryEntry(this.question.model().keys(), part));
		List<KeyChoice> choices = new ArrayList<>();
		for (KeyAttribute attribute : this.question.model().keys().attributes()) {
			Condition part = left.stream().filter((each) -> choice(attribute, each) != null).findFirst().orElse(null);
			if (part != null) {
				choices.add(choice(attribute, part));
				left.remove(part);
			}
		}
		boolean complete = choices.size() == this.question.model().keys().attributes().size();
		return (complete && left.isEmpty()) ? choices : List.of();
	}

	private static @Nullable KeyChoice choice(KeyAttribute attribute, Condition part) {
		if (!(part instanceof Condition.Leaf leaf) || !leaf.path().isTopLevel()
				|| !leaf.path().root().equals(attribute.name())) {
			return null;
		}
		if (leaf instanceof Condition.Comparison comparison && comparison.operator() == Operator.EQ) {
			return new KeyChoice(attribute, comparison.operand(), false);
		}
		return (leaf instanceof Condition.In in) ? new KeyChoice(attribute, in.values(), true) : null;
	}

}
