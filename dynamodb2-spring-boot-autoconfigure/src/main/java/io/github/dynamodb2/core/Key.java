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

package io.github.dynamodb2.core;

import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * The key of an item: the value of the partition key and, where the table has one, of the
 * sort key. Its text form hides the values.
 *
 * @param values the values, the partition key's first
 */
public record Key(List<Object> values) {

	public Key {
		Required.value("values", values).forEach((value) -> Required.value("value", value));
		values = List.copyOf(values);
		if (values.isEmpty() || values.size() > 2) {
			throw new IllegalArgumentException("A key has one or two values but was given " + values.size());
		}
	}

	/**
	 * Returns the key of an item in a table without sort key.
	 * @param partition the value of the partition key: a string, number or {@code byte[]}
	 * @return the key
	 */
	public static Key of(Object partition) {
		return new Key(List.of(required("partition", partition)));
	}

	/**
	 * Returns the key of an item in a table with a sort key.
	 * @param partition the value of the partition key: a string, number or {@code byte[]}
	 * @param sort the value of the sort key: a string, number or {@code byte[]}
	 * @return the key
	 */
	public static Key of(Object partition, Object sort) {
		return new Key(List.of(required("partition", partition), required("sort", sort)));
	}

	private static Object required(String name, @Nullable Object value) {
		if (value == null) {
			throw new IllegalArgumentException("A key value is needed for '%s' but it was null".formatted(name));
		}
		return value;
	}

	@Override
	public String toString() {
		return "Key of " + this.values.size() + ((this.values.size() == 1) ? " value" : " values");
	}

}
