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

package io.github.dynamodb2.repository.oracle;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Collection;

import org.jspecify.annotations.Nullable;

import org.springframework.data.domain.Range;

/**
 * How values compare: numbers by size, texts by the bytes of their UTF-8 form.
 */
final class Values {

	private Values() {
	}

	static int compare(Object one, Object other) {
		if (one instanceof String text) {
			return Arrays.compareUnsigned(bytes(text), bytes((String) other));
		}
		if (one instanceof Boolean truth) {
			return truth.compareTo((Boolean) other);
		}
		return Integer.compare((Integer) one, (Integer) other);
	}

	private static byte[] bytes(String text) {
		return text.getBytes(StandardCharsets.UTF_8);
	}

	static boolean isOneOf(@Nullable Object value, Collection<?> given) {
		return value != null && given.contains(value);
	}

	static boolean contains(Object value, Object part) {
		return (value instanceof String text) ? text.contains((String) part) : ((Collection<?>) value).contains(part);
	}

	static boolean isEmpty(Object value) {
		return (value instanceof String text) ? text.isEmpty() : ((Collection<?>) value).isEmpty();
	}

	/**
	 * Tells whether a value is within a range; a range without ends restricts nothing.
	 */
	static boolean isWithin(@Nullable Object value, Range<?> range) {
		if (!range.getLowerBound().isBounded() && !range.getUpperBound().isBounded()) {
			return true;
		}
		return value != null && isBetween(value, range);
	}

	private static boolean isBetween(Object value, Range<?> range) {
		return range.getLowerBound()
			.getValue()
			.map((least) -> compare(value, least))
			.map((order) -> range.getLowerBound().isInclusive() ? order >= 0 : order > 0)
			.orElse(true)
				&& range.getUpperBound()
					.getValue()
					.map((greatest) -> compare(value, greatest))
					.map((order) -> range.getUpperBound().isInclusive() ? order <= 0 : order < 0)
					.orElse(true);
	}

}
