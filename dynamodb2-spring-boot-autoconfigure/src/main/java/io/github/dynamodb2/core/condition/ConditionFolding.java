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
 * Finds out from the values of a call what need not be asked: an {@code IN} of nothing and
 * a reversed BETWEEN match no item, and DynamoDB would refuse them.
 */
public final class ConditionFolding {

	private ConditionFolding() {
	}

	/**
	 * Simplifies a condition for one call.
	 * @param condition the condition
	 * @param bindings the values of the call
	 * @return the condition that is left, or empty when no item can meet it
	 */
	public static Optional<Condition> fold(Condition condition, Bindings bindings) {
		if (condition instanceof Condition.And and) {
			return and(and, bindings);
		}
		if (condition instanceof Condition.Or or) {
			return or(or, bindings);
		}
		if (condition instanceof Condition.Not not) {
			return not(not, bindings);
		}
		return matchesNothing(condition, bindings) ? Optional.empty() : Optional.of(condition);
	}

	private static Optional<Condition> and(Condition.And and, Bindings bindings) {
		List<Condition> left = new ArrayList<>();
		for (Condition part : and.parts()) {
			Optional<Condition> folded = fold(part, bindings);
			if (folded.isEmpty()) {
				return Optional.empty();
			}
			left.add(folded.get());
		}
		return Optional.of(left.equals(and.parts()) ? and : Condition.and(left));
	}

	private static Optional<Condition> or(Condition.Or or, Bindings bindings) {
		List<Condition> left = new ArrayList<>();
		for (Condition part : or.parts()) {
			Optional<Condition> folded = fold(part, bindings);
			if (folded.isPresent() && folded.get().isNone()) {
				return folded;
			}
			folded.ifPresent(left::add);
		}
		if (left.isEmpty()) {
			return Optional.empty();
		}
		return Optional.of((left.size() == 1) ? left.get(0) : new Condition.Or(left));
	}

	private static Optional<Condition> not(Condition.Not not, Bindings bindings) {
		Optional<Condition> folded = fold(not.part(), bindings);
		if (folded.isEmpty()) {
			return Optional.of(Condition.none());
		}
		return folded.get().isNone() ? Optional.empty() : Optional.of(new Condition.Not(folded.get()));
	}

	private static boolean matchesNothing(Condition leaf, Bindings bindings) {
		if (leaf instanceof Condition.In in) {
			return bindings.get(in.values()).l().isEmpty();
		}
		if (leaf instanceof Condition.Between between) {
			AttributeValue lower = bindings.get(between.lower());
			AttributeValue upper = bindings.get(between.upper());
			return lower.type() == upper.type() && KeyOrder.compare(lower, upper) > 0;
		}
		return false;
	}

}
