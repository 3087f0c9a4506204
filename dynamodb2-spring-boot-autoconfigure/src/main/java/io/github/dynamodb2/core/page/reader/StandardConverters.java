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

package io.github.dynamodb2.core.page.reader;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;

import io.github.dynamodb2.core.schema.NestedConverter;
import software.amazon.awssdk.enhanced.dynamodb.AttributeConverter;
import software.amazon.awssdk.enhanced.dynamodb.AttributeConverterProvider;
import software.amazon.awssdk.enhanced.dynamodb.DefaultAttributeConverterProvider;
import software.amazon.awssdk.enhanced.dynamodb.EnhancedType;

/**
 * Knows the SDK's own converters by their classes, and decoders that do the same.
 */
final class StandardConverters {

	private static final int INTEGER_DIGITS = 9;

	private static final int LONG_DIGITS = 18;

	private final AttributeConverterProvider sdk = DefaultAttributeConverterProvider.create();

	private final Map<Class<?>, Function<ValueDecoder.Converted, ValueDecoder>> simple = new HashMap<>();

	private final Class<?> list = classFor(EnhancedType.listOf(String.class));

	private final Class<?> set = classFor(EnhancedType.setOf(String.class));

	private final Class<?> map = classFor(EnhancedType.mapOf(String.class, String.class));

	StandardConverters() {
		add(String.class, (others) -> new ValueDecoder.Text("S", (text) -> text, others));
		add(Integer.class, (others) -> new ValueDecoder.WholeNumber(INTEGER_DIGITS, (number) -> (int) number,
				new ValueDecoder.Text("N", Integer::valueOf, others)));
		add(Long.class, (others) -> new ValueDecoder.WholeNumber(LONG_DIGITS, (number) -> number,
				new ValueDecoder.Text("N", Long::valueOf, others)));
		add(Double.class, (others) -> new ValueDecoder.Text("N", StandardConverters::finite, others));
		add(BigDecimal.class, (others) -> new ValueDecoder.Text("N", BigDecimal::new, others));
		add(BigInteger.class, (others) -> new ValueDecoder.Text("N", BigInteger::new, others));
		add(Boolean.class, ValueDecoder.Flag::new);
		add(byte[].class, ValueDecoder.Binary::new);
	}

	private static Object finite(String text) {
		double number = Double.parseDouble(text);
		if (Double.isNaN(number) || Double.isInfinite(number)) {
			throw new NumberFormatException("Not a number that a double can hold");
		}
		return number;
	}

	private void add(Class<?> type, Function<ValueDecoder.Converted, ValueDecoder> decoder) {
		this.simple.put(classFor(EnhancedType.of(type)), decoder);
	}

	private Class<?> classFor(EnhancedType<?> type) {
		return this.sdk.converterFor(type).getClass();
	}

	Optional<ValueDecoder> simple(ValueDecoder.Converted converted) {
		return Optional.ofNullable(this.simple.get(converted.converter().getClass()))
			.map((decoder) -> decoder.apply(converted));
	}

	Optional<ValueDecoder> container(ValueDecoder.Converted converted, Supplier<ValueDecoder> element) {
		Class<?> found = converted.converter().getClass();
		if (found == this.list) {
			return Optional.of(new ValueDecoder.Elements(ArrayList::new, false, element.get(), converted));
		}
		if (found == this.set) {
			return Optional.of(new ValueDecoder.Elements(LinkedHashSet::new, true, element.get(), converted));
		}
		return (found == this.map && hasTextKeys(converted.converter().type()))
				? Optional.of(new ValueDecoder.Entries(element.get(), converted)) : Optional.empty();
	}

	private static boolean hasTextKeys(EnhancedType<?> map) {
		List<EnhancedType<?>> parameters = map.rawClassParameters();
		return parameters != null && parameters.get(0).rawClass() == String.class;
	}

	/**
	 * Whether a converter reads nested objects by their class's schema.
	 */
	boolean isDocument(AttributeConverter<?> converter) {
		return converter instanceof NestedConverter;
	}

}
