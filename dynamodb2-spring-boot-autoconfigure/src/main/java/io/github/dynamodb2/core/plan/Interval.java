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

import io.github.dynamodb2.core.condition.AttributePath;
import io.github.dynamodb2.core.condition.Condition;
import io.github.dynamodb2.core.condition.Leaf;
import io.github.dynamodb2.core.condition.Operand;
import io.github.dynamodb2.core.condition.Operator;
import io.github.dynamodb2.core.model.KeyAttribute;
import io.github.dynamodb2.core.model.KeyRole;
import io.github.dynamodb2.core.model.ValueSemantics;
import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/**
 * The values between two ends. DynamoDB takes one condition on a sort attribute, so two
 * ends become BETWEEN and an exclusive one is dropped by the reader.
 *
 * @param lower where the values begin, or {@code null} for the least
 * @param upper where the values end, or {@code null} for the greatest
 */
record Interval(@Nullable End lower, @Nullable End upper) {

	static final Interval ALL = new Interval(null, null);

	/**
	 * No number lies in it.
	 */
	private static final Interval NO_NUMBER = new Interval(new End(AttributeValue.fromN("0"), false),
			new End(AttributeValue.fromN("0"), false));

	Interval within(KeyRange.Bound bound, End end) {
		Interval from = bound.isLower() ? from(end) : this;
		return bound.isUpper() ? from.to(end) : from;
	}

	/**
	 * Puts a bound in by a value that no key can have.
	 */
	Interval within(KeyRange.Bound bound, AttributeValue impossible) {
		return KeyRole.SORT.below(impossible)
			.map((below) -> within(bound, new End(below, bound.isUpper())))
			.orElse(bound.isUpper() ? NO_NUMBER : this);
	}

	Interval from(End end) {
		return new Interval(tighter(this.lower, end, 1), this.upper);
	}

	Interval to(End end) {
		return new Interval(this.lower, tighter(this.upper, end, -1));
	}

	private static End tighter(@Nullable End first, End second, int direction) {
		if (first == null) {
			return second;
		}
		int order = ValueSemantics.compare(first.value(), second.value()) * direction;
		if (order == 0) {
			return first.inclusive() ? second : first;
		}
		return (order > 0) ? first : second;
	}

	/**
	 * Writes the interval as DynamoDB takes it.
	 * @param attribute the sort attribute
	 * @return the condition, or empty when no key lies in the interval
	 */
	Optional<BoundRange> on(KeyAttribute attribute) {
		if (this.upper != null && ValueSemantics.isEmpty(this.upper.value())) {
			return Optional.empty();
		}
		if (this.lower != null && ValueSemantics.isEmpty(this.lower.value())) {
			return new Interval(null, this.upper).on(attribute);
		}
		if (this.lower == null) {
			return Optional.of(new BoundRange((this.upper != null)
					? single(attribute, this.upper, Operator.LTE, Operator.LT) : Condition.none()));
		}
		if (this.upper == null) {
			return Optional.of(new BoundRange(single(attribute, this.lower, Operator.GTE, Operator.GT)));
		}
		return both(attribute, this.lower, this.upper);
	}

	private static Condition single(KeyAttribute attribute, End end, Operator inclusive, Operator exclusive) {
		return new Leaf.Comparison(AttributePath.of(attribute.name()), end.inclusive() ? inclusive : exclusive,
				Operand.literal(end.value()));
	}

	private static Optional<BoundRange> both(KeyAttribute attribute, End lower, End upper) {
		int order = ValueSemantics.compare(lower.value(), upper.value());
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
		return Optional.of(new BoundRange(new Leaf.Between(AttributePath.of(attribute.name()),
				Operand.literal(lower.value()), Operand.literal(upper.value())), List.copyOf(excluded)));
	}

	/**
	 * One end of an interval.
	 *
	 * @param value where it lies
	 * @param inclusive whether the value itself belongs to the interval
	 */
	record End(AttributeValue value, boolean inclusive) {
	}

}
