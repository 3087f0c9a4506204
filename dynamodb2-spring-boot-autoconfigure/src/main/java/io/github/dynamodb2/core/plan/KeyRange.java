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
import java.util.stream.Stream;

import io.github.dynamodb2.core.condition.AttributePath;
import io.github.dynamodb2.core.condition.Bindings;
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
 * A sort attribute that is bound to a range of values.
 */
public sealed interface KeyRange {

	/**
	 * Returns the sort attribute.
	 * @return the attribute
	 */
	KeyAttribute attribute();

	/**
	 * Puts the values of a call in.
	 * @param bindings the values
	 * @return what to ask DynamoDB, the least values first; nothing when no value can lie
	 * in the range
	 * @throws IllegalArgumentException when a value has another type than the attribute
	 */
	List<BoundRange> bind(Bindings bindings);

	/**
	 * Returns a range without the values beyond a bound, as far as DynamoDB can be asked
	 * for that.
	 * @param bound the bound
	 * @return a range that has all values of this one within the bound
	 */
	KeyRange narrowed(Bound bound);

	/**
	 * Tells whether the range leaves out more than single values.
	 * @return whether it has ends or a beginning
	 */
	default boolean restricts() {
		return true;
	}

	/**
	 * Tells whether a call may have to ask for more than one range.
	 * @return whether it may
	 */
	default boolean isMany() {
		return false;
	}

	/**
	 * Tells whether values of the range are read that it does not have.
	 * @return whether excluded values are dropped after the read
	 */
	default boolean drops() {
		return false;
	}

	/**
	 * A sort attribute that lies within bounds.
	 *
	 * @param attribute the sort attribute
	 * @param bounds the bounds, at least one
	 */
	record Bounds(KeyAttribute attribute, List<Bound> bounds) implements KeyRange {

		public Bounds {
			bounds = List.copyOf(bounds);
		}

		@Override
		public List<BoundRange> bind(Bindings bindings) {
			return interval(bindings).on(this.attribute).stream().toList();
		}

		Interval interval(Bindings bindings) {
			Interval interval = Interval.ALL;
			for (Bound bound : this.bounds) {
				AttributeValue value = this.attribute.checked(bindings.get(bound.operand()));
				interval = (ValueSemantics.isEmpty(value) || KeyRole.SORT.holds(value))
						? interval.within(bound, new Interval.End(value, bound.isInclusive()))
						: interval.within(bound, value);
			}
			return interval;
		}

		@Override
		public KeyRange narrowed(Bound bound) {
			List<Bound> more = new ArrayList<>(this.bounds);
			more.add(bound);
			return new Bounds(this.attribute, more);
		}

		@Override
		public String toString() {
			return this.bounds.stream()
				.map((bound) -> this.attribute.name() + " " + bound)
				.collect(Collectors.joining(" and "));
		}

	}

	/**
	 * A sort attribute that begins with a value; an empty value restricts nothing.
	 *
	 * @param attribute the sort attribute, of type S or B
	 * @param prefix the beginning
	 */
	record Prefix(KeyAttribute attribute, Operand prefix) implements KeyRange {

		@Override
		public List<BoundRange> bind(Bindings bindings) {
			AttributeValue value = this.attribute.checked(bindings.get(this.prefix));
			if (ValueSemantics.isEmpty(value)) {
				return List.of(new BoundRange(Condition.none()));
			}
			return KeyRole.SORT.holds(value) ? List.of(new BoundRange(
					new Leaf.BeginsWith(AttributePath.of(this.attribute.name()), Operand.literal(value), false)))
					: List.of();
		}

		@Override
		public KeyRange narrowed(Bound bound) {
			return this;
		}

		@Override
		public String toString() {
			return this.attribute.name() + " begins with " + this.prefix;
		}

	}

	/**
	 * A sort attribute that is none of some values. A filter may not name it. Where a
	 * value is that of one item at most, or all have a common beginning, the excluded
	 * ones are dropped after the read; else the ranges between them are read, in order.
	 *
	 * @param attribute the sort attribute
	 * @param within the range that the attribute lies in besides, or {@code null}
	 * @param excluded the values that the attribute does not have
	 * @param unique whether a partition has one item of each value at most
	 */
	record Gaps(KeyAttribute attribute, @Nullable KeyRange within, List<KeyBinding> excluded,
			boolean unique) implements KeyRange {

		public Gaps {
			excluded = List.copyOf(excluded);
		}

		@Override
		public List<BoundRange> bind(Bindings bindings) {
			List<AttributeValue> values = this.attribute
				.possible(this.excluded.stream().flatMap((each) -> each.bind(bindings).stream()).toList())
				.stream()
				.filter(KeyRole.SORT::holds)
				.toList();
			if (drops()) {
				List<BoundRange> whole = (this.within != null) ? this.within.bind(bindings)
						: List.of(new BoundRange(Condition.none()));
				return whole.stream().map((range) -> range.dropping(this.attribute.name(), values)).toList();
			}
			return between(values.stream().sorted(ValueSemantics::compare).toList(), bindings);
		}

		private List<BoundRange> between(List<AttributeValue> values, Bindings bindings) {
			List<BoundRange> ranges = new ArrayList<>();
			Interval rest = (this.within instanceof Bounds bounds) ? bounds.interval(bindings) : Interval.ALL;
			for (AttributeValue value : values) {
				Interval.End end = new Interval.End(value, false);
				rest.to(end).on(this.attribute).ifPresent(ranges::add);
				rest = rest.from(end);
			}
			rest.on(this.attribute).ifPresent(ranges::add);
			return ranges;
		}

		@Override
		public KeyRange narrowed(Bound bound) {
			KeyRange narrower = (this.within != null) ? this.within.narrowed(bound)
					: new Bounds(this.attribute, List.of(bound));
			return new Gaps(this.attribute, narrower, this.excluded, this.unique);
		}

		@Override
		public boolean restricts() {
			return this.within != null;
		}

		@Override
		public boolean isMany() {
			return !drops();
		}

		@Override
		public boolean drops() {
			return this.unique || this.within instanceof Prefix;
		}

		@Override
		public String toString() {
			return Stream
				.concat(Stream.ofNullable(this.within).map(KeyRange::toString),
						this.excluded.stream().map(KeyBinding::negated))
				.collect(Collectors.joining(" and "));
		}

	}

	/**
	 * One bound.
	 *
	 * @param operator any but NE
	 * @param operand the value
	 */
	record Bound(Operator operator, Operand operand) {

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
