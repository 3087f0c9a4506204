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

import java.math.BigDecimal;
import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

import io.github.dynamodb2.core.model.NumberLimits;
import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.core.SdkBytes;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/**
 * The Java values of items without a class, and DynamoDB's own form of them.
 */
final class ItemValues {

	private ItemValues() {
	}

	static Map<String, AttributeValue> write(Map<String, ?> data) {
		Map<String, AttributeValue> item = new LinkedHashMap<>();
		Required.value("data", data)
			.forEach((attribute, value) -> item.put(checkedName(attribute), write(attribute, value)));
		return item;
	}

	static String checkedName(@Nullable String name) {
		if (name == null || name.isEmpty()) {
			throw new IllegalArgumentException("An attribute needs a name");
		}
		return name;
	}

	static AttributeValue write(String attribute, @Nullable Object value) {
		if (value == null) {
			return AttributeValue.fromNul(true);
		}
		if (value instanceof String text) {
			return AttributeValue.fromS(text);
		}
		if (value instanceof Number number) {
			return AttributeValue.fromN(NumberLimits.plain("Attribute '" + attribute + "'", number));
		}
		if (value instanceof Boolean truth) {
			return AttributeValue.fromBool(truth);
		}
		if (value instanceof AttributeValue written) {
			return written;
		}
		if (value instanceof Map<?, ?> map) {
			return AttributeValue.fromM(writeMap(attribute, map));
		}
		return (value instanceof Collection<?> elements) ? writeCollection(attribute, elements)
				: AttributeValue.fromB(writeBinary(attribute, value));
	}

	private static AttributeValue writeCollection(String attribute, Collection<?> elements) {
		return (elements instanceof Set<?> set) ? ItemSets.write(attribute, set)
				: AttributeValue.fromL(writeList(attribute, elements));
	}

	static List<AttributeValue> writeList(String attribute, Collection<?> elements) {
		List<AttributeValue> list = new ArrayList<>();
		elements.forEach((element) -> list.add(write(attribute, element)));
		return list;
	}

	private static Map<String, AttributeValue> writeMap(String attribute, Map<?, ?> map) {
		Map<String, AttributeValue> written = new LinkedHashMap<>();
		map.forEach((key, value) -> {
			if (!(key instanceof String name)) {
				throw new IllegalArgumentException(
						"Attribute '%s' is a map with keys of %s, but the keys of DynamoDB's maps are strings"
							.formatted(attribute, typeName(key)));
			}
			written.put(name, write(attribute + "." + name, value));
		});
		return written;
	}

	private static SdkBytes writeBinary(String attribute, Object value) {
		if (value instanceof byte[] bytes) {
			return SdkBytes.fromByteArray(bytes);
		}
		if (value instanceof SdkBytes bytes) {
			return bytes;
		}
		if (value instanceof ByteBuffer buffer) {
			return SdkBytes.fromByteBuffer(buffer);
		}
		throw new IllegalArgumentException(("Attribute '%s' is a %s, which has no form in DynamoDB. "
				+ "Give a String, a number, a Boolean, byte[], null, or a List, Set or Map of them")
			.formatted(attribute, value.getClass().getName()));
	}

	private static String typeName(@Nullable Object value) {
		return (value != null) ? value.getClass().getName() : "null";
	}

	static Map<String, @Nullable Object> read(Map<String, AttributeValue> item) {
		return readMap(item);
	}

	static @Nullable Object read(AttributeValue value) {
		return switch (value.type()) {
			case S -> value.s();
			case N -> new BigDecimal(value.n());
			case B -> value.b().asByteArray();
			case BOOL -> value.bool();
			case SS -> new LinkedHashSet<>(value.ss());
			case NS -> readNumbers(value.ns());
			case BS -> readBinary(value.bs());
			case L -> readList(value.l());
			case M -> readMap(value.m());
			case NUL -> null;
			default -> throw new IllegalArgumentException("A value is of a type that the SDK does not know");
		};
	}

	private static Set<BigDecimal> readNumbers(List<String> numbers) {
		Set<BigDecimal> set = new LinkedHashSet<>();
		numbers.forEach((number) -> set.add(new BigDecimal(number)));
		return set;
	}

	/**
	 * Reads a set of binary; it finds arrays by their content.
	 */
	private static Set<byte[]> readBinary(List<SdkBytes> values) {
		Set<byte[]> set = new TreeSet<>(Arrays::compareUnsigned);
		values.forEach((value) -> set.add(value.asByteArray()));
		return set;
	}

	private static List<@Nullable Object> readList(List<AttributeValue> values) {
		List<@Nullable Object> list = new ArrayList<>();
		values.forEach((value) -> list.add(read(value)));
		return list;
	}

	private static Map<String, @Nullable Object> readMap(Map<String, AttributeValue> values) {
		Map<String, @Nullable Object> map = new LinkedHashMap<>();
		values.forEach((name, value) -> map.put(name, read(value)));
		return map;
	}

	/**
	 * Copies a value into the form in which it would be read, as far as containers and
	 * binary go; other values are themselves.
	 */
	static @Nullable Object copy(@Nullable Object value) {
		if (value instanceof Map<?, ?> map) {
			Map<Object, @Nullable Object> copy = new LinkedHashMap<>();
			map.forEach((key, each) -> copy.put(key, copy(each)));
			return copy;
		}
		if (value instanceof Set<?> set) {
			return (set.stream().anyMatch(byte[].class::isInstance)) ? read(ItemSets.write("", set))
					: new LinkedHashSet<>(set);
		}
		if (value instanceof Collection<?> elements) {
			List<@Nullable Object> copy = new ArrayList<>();
			elements.forEach((element) -> copy.add(copy(element)));
			return copy;
		}
		boolean binary = value instanceof byte[] || value instanceof SdkBytes || value instanceof ByteBuffer;
		return (binary || value instanceof AttributeValue) ? read(write("", value)) : value;
	}

}
