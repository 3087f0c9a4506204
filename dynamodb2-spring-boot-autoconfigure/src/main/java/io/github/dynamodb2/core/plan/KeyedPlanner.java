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
 * Plans GetItem for questions that give the whole primary key and nothing else, and
 * BatchGetItem for those that give several keys: what else they ask is checked after the
 * read.
 */
final class KeyedPlanner {

	private final Question question;

	private final List<KeyBinding> key = new ArrayList<>();

	private final List<Condition> left;

	KeyedPlanner(Question question) {
		this.question = question;
		this.left = new ArrayList<>(question.condition().conjuncts());
		for (KeyAttribute attribute : keys().attributes()) {
			KeyMatcher.binding(keys(), attribute, this.left).ifPresent((binding) -> {
				this.key.add(binding);
				this.left.removeAll(KeyMatcher.about(attribute, this.left));
			});
		}
	}

	Optional<AccessPlan> plan() {
		if (this.key.size() < keys().attributes().size()) {
			return Optional.empty();
		}
		boolean several = this.key.stream().anyMatch(KeyBinding::isMany);
		boolean possible = several ? ordersByKey() && (this.left.isEmpty() || isChecked()) : this.left.isEmpty();
		return possible ? Optional.of(several ? batchGet() : get()) : Optional.empty();
	}

	private AccessPlan get() {
		return new GetPlan(this.question.model().name(), new KeyMatch(this.key, null), Condition.none(),
				this.question.selection(), this.question.policy().consistent());
	}

	private AccessPlan batchGet() {
		return new BatchGetPlan(this.question.model().name(), this.key, Condition.and(this.left), this.question.order(),
				this.question.selection(), this.question.policy().consistent(), this.question.policy().maxFanOut());
	}

	private boolean ordersByKey() {
		return this.question.order().stream().map(OrderBy::attribute).allMatch(keys()::contains);
	}

	/**
	 * Tells whether all items may be read before it is known which of them are wanted.
	 */
	private boolean isChecked() {
		return this.question.order().isEmpty() && !this.question.policy().paged();
	}

	private KeySchema keys() {
		return this.question.model().keys();
	}

}
