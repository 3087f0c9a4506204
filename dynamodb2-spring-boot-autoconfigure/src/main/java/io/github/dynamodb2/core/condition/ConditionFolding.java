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

package io.github.dynamodb2.core.condition;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/**
 * Decides the parts of a filter that the values of a call decide alone, because DynamoDB
 * refuses them: an {@code IN} of nothing and a {@code BETWEEN} whose ends are reversed
 * hold for no item, a beginning that is empty restricts nothing.
 */
public final class ConditionFolding {

	private static final Optional<Condition> NOTHING = Optional.empty();

	private static final Optional<Condition> EVERYTHING = Optional.of(Condition.none());

	private final Bindings bindings;

	private ConditionFolding(Bindings bindings) {
		this.bindings = bindings;
	}

	/**
	 * Folds a condition.
	 * @param condition the condition
	 * @param bindings the values of the call
	 * @return what is left to ask DynamoDB, or empty when no item can meet the condition
	 */
	public static Optional<Condition> fold(Condition condition, Bindings bindings) {
		return new ConditionFolding(bindings).fold(condition);
	}

	private Optional<Condition> fold(Condition condition) {
		if (condition instanceof Condition.And and) {
			return all(and.parts());
		}
		if (condition instanceof Condition.Or or) {
			return any(or.parts());
		}
		if (condition instanceof Condition.Not not) {
			return negate(fold(not.part()));
		}
		return leaf(condition);
	}

	private Optional<Condition> all(List<Condition> parts) {
		List<Condition> left = new ArrayList<>();
		for (Condition part : parts) {
			Optional<Condition> folded = fold(part);
			if (folded.isEmpty()) {
				return NOTHING;
			}
			left.add(folded.get());
		}
		return Optional.of(Condition.and(left));
	}

	private Optional<Condition> any(List<Condition> parts) {
		List<Condition> left = parts.stream().map(this::fold).flatMap(Optional::stream).toList();
		if (left.isEmpty()) {
			return NOTHING;
		}
		if (left.stream().anyMatch(Condition::isNone)) {
			return EVERYTHING;
		}
		return Optional.of((left.size() == 1) ? left.get(0) : new Condition.Or(left));
	}

	private static Optional<Condition> negate(Optional<Condition> part) {
		if (part.isEmpty()) {
			return EVERYTHING;
		}
		return part.filter((condition) -> !condition.isNone()).map(Condition.Not::new);
	}

	private Optional<Condition> leaf(Condition leaf) {
		if (leaf instanceof Condition.In in) {
			return this.bindings.get(in.values()).l().isEmpty() ? NOTHING : Optional.of(in);
		}
		if (leaf instanceof Condition.Between between) {
			return isReversed(between) ? NOTHING : Optional.of(between);
		}
		if (leaf instanceof Condition.BeginsWith begins) {
			return isEmpty(this.bindings.get(begins.prefix())) ? EVERYTHING : Optional.of(begins);
		}
		return Optional.of(leaf);
	}

	private boolean isReversed(Condition.Between between) {
		return KeyOrder.compare(this.bindings.get(between.lower()), this.bindings.get(between.upper())) > 0;
	}

	private static boolean isEmpty(AttributeValue value) {
		return switch (value.type()) {
			case S -> value.s().isEmpty();
			case B -> value.b().asByteArrayUnsafe().length == 0;
			default -> false;
		};
	}

}
