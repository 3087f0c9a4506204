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

import java.nio.ByteBuffer;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.core.SdkBytes;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/**
 * Writes the three kinds of sets: of strings, of numbers, of binary.
 */
final class ItemSets {

	private ItemSets() {
	}

	static AttributeValue write(String attribute, Collection<?> elements) {
		Map<AttributeValue, AttributeValue> distinct = new LinkedHashMap<>();
		for (Object element : elements) {
			AttributeValue value = scalar(attribute, element);
			distinct.put(value, value);
		}
		if (distinct.isEmpty()) {
			throw new IllegalArgumentException(
					"Attribute '%s' is an empty set, which DynamoDB cannot store. Remove the attribute instead"
						.formatted(attribute));
		}
		List<AttributeValue> values = List.copyOf(distinct.values());
		if (values.stream().map(AttributeValue::type).distinct().count() > 1) {
			throw unfit(attribute, "values of several types");
		}
		return switch (values.get(0).type()) {
			case S -> AttributeValue.fromSs(values.stream().map(AttributeValue::s).toList());
			case N -> AttributeValue.fromNs(values.stream().map(AttributeValue::n).toList());
			default -> AttributeValue.fromBs(values.stream().map(AttributeValue::b).toList());
		};
	}

	private static AttributeValue scalar(String attribute, @Nullable Object element) {
		boolean fits = element instanceof String || element instanceof Number || element instanceof byte[]
				|| element instanceof SdkBytes || element instanceof ByteBuffer;
		if (!fits) {
			throw unfit(attribute, (element != null) ? element.getClass().getName() : "null");
		}
		return ItemValues.write(attribute, element);
	}

	private static IllegalArgumentException unfit(String attribute, String what) {
		return new IllegalArgumentException(
				"Attribute '%s' is a set with %s, but DynamoDB's sets hold only strings, only numbers or only binary"
					.formatted(attribute, what));
	}

}
