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
import java.util.stream.Collectors;

import io.github.dynamodb2.core.condition.AttributePath;
import io.github.dynamodb2.core.condition.Bindings;
import io.github.dynamodb2.core.condition.Condition;
import io.github.dynamodb2.core.condition.KeyOrder;
import io.github.dynamodb2.core.condition.Operand;
import io.github.dynamodb2.core.condition.Operator;
import io.github.dynamodb2.core.model.KeyAttribute;
import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/**
 * A sort attribute that lies within bounds. DynamoDB takes one condition on it, so a
 * lower and an upper bound become BETWEEN and an exclusive end is dropped by the reader.
 *
 * @param attribute the sort attribute
 * @param bounds the bounds, at least one
 */
public record KeyBounds(KeyAttribute attribute, List<Bound> bounds) implements KeyRange {

	public KeyBounds {
		bounds = List.copyOf(bounds);
	}

	@Override
	public Optional<BoundRange> bind(Bindings bindings) {
		BoundValue lower = null;
		BoundValue upper = null;
		for (Bound bound : this.bounds) {
			AttributeValue value = KeyValues.checked(this.attribute, bindings.get(bound.operand()));
			if (bound.isLower()) {
				lower = BoundValue.tighter(lower, new BoundValue(value, bound.isInclusive()), 1);
			}
			if (bound.isUpper()) {
				upper = BoundValue.tighter(upper, new BoundValue(value, bound.isInclusive()), -1);
			}
		}
		return combine(lower, upper);
	}

	private Optional<BoundRange> combine(@Nullable BoundValue lower, @Nullable BoundValue upper) {
		if (upper != null && KeyValues.isEmpty(upper.value())) {
			return Optional.empty();
		}
		if (lower != null && KeyValues.isEmpty(lower.value())) {
			return combine(null, upper);
		}
		if (lower == null) {
			return Optional
				.of(new BoundRange((upper != null) ? single(upper, Operator.LTE, Operator.LT) : Condition.none()));
		}
		if (upper == null) {
			return Optional.of(new BoundRange(single(lower, Operator.GTE, Operator.GT)));
		}
		return both(lower, upper);
	}

	private Condition single(BoundValue bound, Operator inclusive, Operator exclusive) {
		return new Condition.Comparison(AttributePath.of(this.attribute.name()),
				bound.inclusive() ? inclusive : exclusive, Operand.literal(bound.value()));
	}

	private Optional<BoundRange> both(BoundValue lower, BoundValue upper) {
		int order = KeyOrder.compare(lower.value(), upper.value());
		if (order > 0 || (order == 0 && !(lower.inclusive() && upper.inclusive()))) {
			return Optional.empty();
		}
		List<AttributeValue> excluded = new ArrayList<>();
		if (!lower.inclusive()) {
			excluded.add(lower.value());
		}
		if (!upper.inclusive()) {
			excluded.add(upper.value());
		}
		return Optional.of(new BoundRange(new Condition.Between(AttributePath.of(this.attribute.name()),
				Operand.literal(lower.value()), Operand.literal(upper.value())), List.copyOf(excluded)));
	}

	@Override
	public String toString() {
		return this.bounds.stream()
			.map((bound) -> this.attribute.name() + " " + bound)
			.collect(Collectors.joining(" and "));
	}

	/**
	 * One bound.
	 *
	 * @param operator any but NE
	 * @param operand the value
	 */
	public record Bound(Operator operator, Operand operand) {

		boolean isLower() {
			return this.operator == Operator.GT || this.operator == Operator.GTE || this.operator == Operator.EQ;
		}

		boolean isUpper() {
			return this.operator == Operator.LT || this.operator == Operator.LTE || this.operator == Operator.EQ;
		}

		boolean isInclusive() {
			return this.operator != Operator.LT && this.operator != Operator.GT;
		}

		@Override
		public String toString() {
			return this.operator.symbol() + " " + this.operand;
		}

	}

	private record BoundValue(AttributeValue value, boolean inclusive) {

		static BoundValue tighter(@Nullable BoundValue first, BoundValue second, int direction) {
			if (first == null) {
				return second;
			}
			int order = KeyOrder.compare(first.value(), second.value()) * direction;
			if (order == 0) {
				return first.inclusive() ? second : first;
			}
			return (order > 0) ? first : second;
		}

	}

}
