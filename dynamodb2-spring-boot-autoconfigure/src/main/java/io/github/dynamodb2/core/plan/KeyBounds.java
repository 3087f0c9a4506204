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
import java.util.stream.Collectors;

import io.github.dynamodb2.core.condition.Bindings;
import io.github.dynamodb2.core.condition.Operand;
import io.github.dynamodb2.core.condition.Operator;
import io.github.dynamodb2.core.model.KeyAttribute;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/**
 * A sort attribute that lies within bounds.
 *
 * @param attribute the sort attribute
 * @param bounds the bounds, at least one
 */
public record KeyBounds(KeyAttribute attribute, List<Bound> bounds) implements KeyRange {

	public KeyBounds {
		bounds = List.copyOf(bounds);
	}

	@Override
	public List<BoundRange> bind(Bindings bindings) {
		return interval(bindings).on(this.attribute).stream().toList();
	}

	Interval interval(Bindings bindings) {
		Interval interval = Interval.ALL;
		for (Bound bound : this.bounds) {
			AttributeValue value = KeyValues.checked(this.attribute, bindings.get(bound.operand()));
			Interval.End end = new Interval.End(value, bound.isInclusive());
			interval = bound.isLower() ? interval.from(end) : interval;
			interval = bound.isUpper() ? interval.to(end) : interval;
		}
		return interval;
	}

	@Override
	public KeyRange narrowed(Bound bound) {
		List<Bound> more = new ArrayList<>(this.bounds);
		more.add(bound);
		return new KeyBounds(this.attribute, more);
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

}
