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

package io.github.dynamodb2.core.model;

import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/**
 * A primary key that equals every other spelling of itself: the number 1 is 1.0.
 *
 * @param values the values of the key attributes, in the key's order
 */
public record CanonicalKey(List<Object> values) {

	/**
	 * Takes the key out of an item.
	 * @param item the item, or its key
	 * @param keys the names of the key attributes, in the key's order
	 * @return the key
	 * @throws IllegalArgumentException when an attribute is absent or of a type that no
	 * key has
	 */
	public static CanonicalKey of(Map<String, AttributeValue> item, List<String> keys) {
		return new CanonicalKey(keys.stream().map((key) -> canonical(key, item.get(key))).toList());
	}

	private static Object canonical(String name, @Nullable AttributeValue value) {
		if (value == null) {
			throw new IllegalArgumentException("Key attribute '%s' is missing".formatted(name));
		}
		if (!ValueSemantics.hasOrder(value.type())) {
			throw new IllegalArgumentException(
					"Key attribute '%s' must be of type S, N or B but was %s".formatted(name, value.type()));
		}
		return ValueSemantics.canonical(value);
	}

}
