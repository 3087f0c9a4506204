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
import io.github.dynamodb2.core.model.KeyAttribute;
import io.github.dynamodb2.core.model.KeySchema;

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
		List<KeyBinding> key = key();
		if (key.isEmpty()) {
			return Optional.empty();
		}
		String table = this.question.model().name();
		boolean consistent = this.question.policy().consistent();
		if (key.stream().noneMatch(KeyBinding::isMany)) {
			return Optional.of(new GetPlan(table, new KeyMatch(key, null), this.question.selection(), consistent));
		}
		return ordersByKey() ? Optional.of(new BatchGetPlan(table, key, this.question.order(),
				this.question.selection(), consistent, this.question.policy().maxFanOut())) : Optional.empty();
	}

	private boolean ordersByKey() {
		return this.question.order().stream().map(OrderBy::attribute).allMatch(keys()::contains);
	}

	private List<KeyBinding> key() {
		List<Condition> left = new ArrayList<>(this.question.condition().conjuncts());
		left.removeIf((part) -> KeyMatcher.holdsForEveryEntry(keys(), part));
		List<KeyBinding> key = new ArrayList<>();
		for (KeyAttribute attribute : keys().attributes()) {
			KeyMatcher.binding(keys(), attribute, left).ifPresent((binding) -> {
				key.add(binding);
				left.removeAll(KeyMatcher.about(keys(), attribute, left));
			});
		}
		return (key.size() == keys().attributes().size() && left.isEmpty()) ? key : List.of();
	}

	private KeySchema keys() {
		return this.question.model().keys();
	}

}
