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

import io.github.dynamodb2.core.condition.Bindings;
import io.github.dynamodb2.core.condition.KeyOrder;
import io.github.dynamodb2.core.model.KeyAttribute;
import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/**
 * A sort attribute that is none of some values. A filter may not name it, so the ranges
 * between those values are read, in order; within a common beginning, where there are no
 * such ranges, the reader drops them.
 *
 * @param attribute the sort attribute
 * @param within the range that the attribute lies in besides, or {@code null}
 * @param excluded the values that the attribute does not have
 */
public record KeyGaps(KeyAttribute attribute, @Nullable KeyRange within,
		List<KeyBinding> excluded) implements KeyRange {

	public KeyGaps {
		excluded = List.copyOf(excluded);
	}

	@Override
	public List<BoundRange> bind(Bindings bindings) {
		List<AttributeValue> values = values(bindings);
		if (this.within instanceof KeyPrefix prefix) {
			return List.of(new BoundRange(prefix.condition(bindings),
					values.stream().filter((value) -> prefix.holds(value, bindings)).toList()));
		}
		List<BoundRange> ranges = new ArrayList<>();
		Interval rest = (this.within instanceof KeyBounds bounds) ? bounds.interval(bindings) : Interval.ALL;
		for (AttributeValue value : values) {
			Interval.End end = new Interval.End(value, false);
			rest.to(end).on(this.attribute).ifPresent(ranges::add);
			rest = rest.from(end);
		}
		rest.on(this.attribute).ifPresent(ranges::add);
		return ranges;
	}

	private List<AttributeValue> values(Bindings bindings) {
		List<AttributeValue> all = this.excluded.stream().flatMap((each) -> each.bind(bindings).stream()).toList();
		return KeyValues.distinct(this.attribute, all).stream().sorted(KeyOrder::compare).toList();
	}

	@Override
	public KeyRange narrowed(KeyBounds.Bound bound) {
		KeyRange narrower = (this.within != null) ? this.within.narrowed(bound)
				: new KeyBounds(this.attribute, List.of(bound));
		return new KeyGaps(this.attribute, narrower, this.excluded);
	}

	@Override
	public String toString() {
		return Stream
			.concat(Stream.ofNullable(this.within).map(KeyRange::toString), this.excluded.stream().map(KeyGaps::none))
			.collect(Collectors.joining(" and "));
	}

	private static String none(KeyBinding excluded) {
		String name = excluded.attribute().name();
		return (excluded instanceof KeyIn in) ? name + " not in (" + in.values() + ")"
				: name + " <> " + ((KeyEquals) excluded).operand();
	}

}
