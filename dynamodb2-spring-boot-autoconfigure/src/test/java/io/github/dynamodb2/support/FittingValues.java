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
package io.github.dynamodb2.support;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.time.Instant;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.random.RandomGenerator;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.core.SdkBytes;
import software.amazon.awssdk.enhanced.dynamodb.AttributeConverter;
import software.amazon.awssdk.enhanced.dynamodb.EnhancedType;
import software.amazon.awssdk.enhanced.dynamodb.TableSchema;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/**
 * Draws items that fit a class, and now and then attributes that do not: absent, NULL,
 * unknown or of another type.
 *
 * @param random draws
 */
public record FittingValues(RandomGenerator random) {

	private static final List<String> TEXTS = List.of("", "a", "DynamoDB", "\"quoted\" \\ back/slash",
			"tab\tline\n\u0001", "Grüße, Ωμέγα, 日本語", "😀 and 𝄞", "x".repeat(9000), "\u2028\ufffd");

	private static final List<String> WHOLE = List.of("0", "1", "-1", "42", "999999999", "-999999999", "2147483647",
			"-2147483648");

	private static final List<String> LARGE = List.of("9999999999", "123456789012345678", "9223372036854775807",
			"-9223372036854775808", "1000000000000000000");

	private static final List<String> HUGE = List.of("12345678901234567890123456789012345678",
			"-99999999999999999999999999999999999999");

	private static final List<String> BROKEN = List.of("1.5", "-0.001", "1E+10", "3.14159265358979323846", "1.0E-5",
			"123456789012345678901234567890.12345678");

	private static final int DEEPEST = 4;

	/**
	 * Draws an item.
	 * @param schema the schema of the class that it fits
	 * @param key an attribute that it surely has
	 * @param mistakes how many of a thousand attributes have another type
	 */
	public Map<String, AttributeValue> item(TableSchema<?> schema, String key, int mistakes) {
		Map<String, AttributeValue> item = attributes(schema, mistakes, 0);
		item.put(key, AttributeValue.fromS("key" + this.random.nextInt(1000)));
		return item;
	}

	private Map<String, AttributeValue> attributes(TableSchema<?> schema, int mistakes, int depth) {
		Map<String, AttributeValue> attributes = new LinkedHashMap<>();
		for (String name : schema.attributeNames()) {
			AttributeConverter<?> converter = schema.converterForAttribute(name);
			AttributeValue value = switch (this.random.nextInt(10)) {
				case 0 -> null;
				case 1 -> AttributeValue.fromNul(true);
				default -> (this.random.nextInt(1000) < mistakes) ? any(depth) : fitting(converter, mistakes, depth);
			};
			if (value != null) {
				attributes.put(name, value);
			}
		}
		if (this.random.nextInt(3) == 0) {
			attributes.put("unknown" + this.random.nextInt(5), any(depth));
		}
		return attributes;
	}

	private @Nullable AttributeValue fitting(@Nullable AttributeConverter<?> converter, int mistakes, int depth) {
		return (converter != null) ? fitting(converter.type(), mistakes, depth) : text();
	}

	private @Nullable AttributeValue fitting(EnhancedType<?> type, int mistakes, int depth) {
		if (depth > DEEPEST) {
			return null;
		}
		if (type.tableSchema().isPresent()) {
			return AttributeValue.fromM(attributes(type.tableSchema().get(), mistakes, depth + 1));
		}
		Class<?> raw = type.rawClass();
		List<EnhancedType<?>> parameters = type.rawClassParameters();
		if (raw == Map.class) {
			Map<String, AttributeValue> entries = new LinkedHashMap<>();
			some(() -> fitting(parameters.get(1), mistakes, depth + 1))
				.forEach((value) -> entries.put(key(parameters.get(0).rawClass()), value));
			return AttributeValue.fromM(entries);
		}
		if (raw == List.class) {
			return AttributeValue.fromL(Stream.concat(some(() -> fitting(parameters.get(0), mistakes, depth + 1)),
					(this.random.nextInt(8) == 0 && !parameters.get(0).rawClass().isEnum())
							? Stream.of(AttributeValue.fromNul(true)) : Stream.empty())
				.toList());
		}
		return (raw == Set.class) ? set(parameters.get(0)) : simple(raw);
	}

	private AttributeValue set(EnhancedType<?> element) {
		List<AttributeValue> values = some(() -> simple(element.rawClass())).distinct().toList();
		if (values.isEmpty() || this.random.nextInt(8) == 0) {
			return AttributeValue.fromL(values);
		}
		return switch (values.get(0).type()) {
			case S -> AttributeValue.fromSs(values.stream().map(AttributeValue::s).toList());
			case N -> AttributeValue.fromNs(values.stream().map(AttributeValue::n).toList());
			default -> AttributeValue.fromBs(values.stream().map(AttributeValue::b).toList());
		};
	}

	private Stream<AttributeValue> some(Supplier<@Nullable AttributeValue> value) {
		return IntStream.range(0, this.random.nextInt(4))
			.mapToObj((number) -> value.get())
			.filter((next) -> next != null);
	}

	private AttributeValue simple(Class<?> type) {
		if (type == Integer.class) {
			return AttributeValue.fromN(one(WHOLE));
		}
		if (type == Long.class) {
			return AttributeValue.fromN(this.random.nextBoolean() ? one(WHOLE) : one(LARGE));
		}
		if (type == Short.class || type == Byte.class) {
			return AttributeValue.fromN(String.valueOf(this.random.nextInt(-128, 128)));
		}
		if (type == Boolean.class) {
			return AttributeValue.fromBool(this.random.nextBoolean());
		}
		if (type == BigInteger.class) {
			return AttributeValue.fromN(this.random.nextBoolean() ? one(LARGE) : one(HUGE));
		}
		if (type == BigDecimal.class || type == Double.class || type == Float.class) {
			return AttributeValue.fromN(this.random.nextBoolean() ? one(WHOLE) : one(BROKEN));
		}
		return (type == byte[].class || type == SdkBytes.class) ? bytes() : ofText(type);
	}

	private AttributeValue ofText(Class<?> type) {
		if (type == Instant.class) {
			return AttributeValue.fromS(Instant.ofEpochSecond(this.random.nextInt()).toString());
		}
		if (type == LocalDate.class) {
			return AttributeValue.fromS(LocalDate.ofEpochDay(this.random.nextInt(100_000)).toString());
		}
		if (type == UUID.class) {
			return AttributeValue.fromS(new UUID(this.random.nextLong(), this.random.nextLong()).toString());
		}
		if (type.isEnum()) {
			return AttributeValue.fromS(type.getEnumConstants()[0].toString());
		}
		return text();
	}

	private String key(Class<?> type) {
		return (type == String.class) ? "k" + this.random.nextInt(100) + one(TEXTS).replace("x", "")
				: String.valueOf(this.random.nextInt(100));
	}

	private AttributeValue text() {
		return AttributeValue.fromS(one(TEXTS));
	}

	private AttributeValue bytes() {
		byte[] bytes = new byte[this.random.nextInt(10)];
		this.random.nextBytes(bytes);
		return AttributeValue.fromB(SdkBytes.fromByteArray(bytes));
	}

	private AttributeValue any(int depth) {
		return switch (this.random.nextInt((depth > DEEPEST) ? 6 : 10)) {
			case 0, 1 -> text();
			case 2 -> AttributeValue.fromN(one(Stream.of(WHOLE, LARGE, HUGE, BROKEN).flatMap(List::stream).toList()));
			case 3 -> AttributeValue.fromBool(this.random.nextBoolean());
			case 4 -> bytes();
			case 5 -> AttributeValue.fromNul(this.random.nextInt(8) != 0);
			case 6 -> AttributeValue.fromL(some(() -> any(depth + 1)).toList());
			case 7 -> AttributeValue.fromSs(List.of("a", "b"));
			case 8 -> AttributeValue.fromNs(List.of("1", "2.5"));
			default -> AttributeValue.fromM(Map.of("a", any(depth + 1), "name", text()));
		};
	}

	private <E> E one(List<E> values) {
		return values.get(this.random.nextInt(values.size()));
	}

}
