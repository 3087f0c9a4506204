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

package io.github.dynamodb2.core.template;

import java.math.BigInteger;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Map;
import java.util.OptionalInt;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;

import io.github.dynamodb2.core.template.KeyText.Placeholder;
import software.amazon.awssdk.enhanced.dynamodb.AttributeConverter;
import software.amazon.awssdk.enhanced.dynamodb.AttributeValueType;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/**
 * The encodings that there are: by the type of a property, and by the pattern of its
 * placeholder.
 */
public final class Encodings {

	private static final Map<Class<?>, Function<BigInteger, Object>> INTEGERS = Map.of(Byte.class,
			BigInteger::byteValueExact, Short.class, BigInteger::shortValueExact, Integer.class,
			BigInteger::intValueExact, Long.class, BigInteger::longValueExact, BigInteger.class, (number) -> number);

	private static final Set<Class<?>> TIMES = Set.of(LocalDate.class, LocalDateTime.class, Instant.class);

	private static final int MOST_DIGITS = 38;

	private Encodings() {
	}

	/**
	 * Returns the encoding of a placeholder.
	 * @param placeholder the placeholder
	 * @param type the type of its property
	 * @param converter the converter of its property, for types that have no encoding of
	 * their own
	 * @return the encoding
	 * @throws IllegalArgumentException when the pattern does not suit the type
	 */
	public static Encoding of(Placeholder placeholder, Class<?> type, AttributeConverter<?> converter) {
		if (INTEGERS.containsKey(type)) {
			return integer(placeholder, INTEGERS.get(type));
		}
		if (PatternEncoding.takes(type) && (TIMES.contains(type) || !placeholder.pattern().isEmpty())) {
			return placeholder.pattern().isEmpty() ? TimeEncoding.of(type) : PatternEncoding.of(placeholder, type);
		}
		if (!placeholder.pattern().isEmpty()) {
			throw new IllegalArgumentException(
					("'{%s}' has a pattern, but a property of type %s takes none: patterns are for dates and times, "
							+ "and widths for whole numbers. Take it away")
						.formatted(placeholder, type.getTypeName()));
		}
		if (type.isEnum()) {
			return new EnumName(type);
		}
		if (type == UUID.class) {
			return new UuidText();
		}
		return (type == String.class) ? new PlainText() : converted(placeholder, type, converter);
	}

	private static Encoding converted(Placeholder placeholder, Class<?> type, AttributeConverter<?> converter) {
		AttributeValueType stored = converter.attributeValueType();
		if (stored != AttributeValueType.S && stored != AttributeValueType.N) {
			throw new IllegalArgumentException(
					"'{%s}' cannot be part of a key: the converter of %s writes neither strings nor numbers, but %s"
						.formatted(placeholder, type.getTypeName(), stored));
		}
		return new ConvertedText(converter);
	}

	private static Encoding integer(Placeholder placeholder, Function<BigInteger, Object> reader) {
		if (placeholder.pattern().isEmpty()) {
			return new IntegerText(reader);
		}
		String width = placeholder.pattern();
		if (!width.matches("[1-9][0-9]?") || Integer.parseInt(width) > MOST_DIGITS) {
			throw new IllegalArgumentException(
					"'{%s}' has the pattern of no whole number: give the number of digits, from 1 to %d"
						.formatted(placeholder, MOST_DIGITS));
		}
		return new PaddedInteger(reader, Integer.parseInt(width));
	}

	private static boolean isDigit(char character) {
		return character >= '0' && character <= '9';
	}

	/**
	 * Text as it is.
	 */
	private record PlainText() implements Encoding {

		@Override
		public String write(Object value) {
			return (String) value;
		}

		@Override
		public Object read(String text) {
			return text;
		}

		@Override
		public boolean sortsBefore(String after) {
			return after.isEmpty();
		}

	}

	/**
	 * A constant by its name.
	 *
	 * @param type the enum
	 */
	private record EnumName(Class<?> type) implements Encoding {

		@Override
		public String write(Object value) {
			return ((Enum<?>) value).name();
		}

		@Override
		@SuppressWarnings({ "unchecked", "rawtypes" })
		public Object read(String text) {
			return Enum.valueOf((Class) this.type, text);
		}

	}

	/**
	 * A UUID in its lower-case form.
	 */
	private record UuidText() implements Encoding {

		private static final int WIDTH = 36;

		@Override
		public String write(Object value) {
			return value.toString();
		}

		@Override
		public Object read(String text) {
			return UUID.fromString(text);
		}

		@Override
		public boolean sortsBefore(String after) {
			return true;
		}

		@Override
		public OptionalInt width() {
			return OptionalInt.of(WIDTH);
		}

		@Override
		public boolean admits(char character) {
			return isDigit(character) || (character >= 'a' && character <= 'f') || character == '-';
		}

	}

	/**
	 * A whole number in as many digits as it has.
	 *
	 * @param reader makes a number of the property's type
	 */
	private record IntegerText(Function<BigInteger, Object> reader) implements Encoding {

		@Override
		public String write(Object value) {
			return value.toString();
		}

		@Override
		public Object read(String text) {
			return this.reader.apply(new BigInteger(text));
		}

		@Override
		public boolean admits(char character) {
			return isDigit(character) || character == '-';
		}

	}

	/**
	 * A whole number with zeros before it, which sorts as numbers do.
	 *
	 * @param reader makes a number of the property's type
	 * @param digits the number of digits
	 */
	private record PaddedInteger(Function<BigInteger, Object> reader, int digits) implements Encoding {

		@Override
		public String write(Object value) {
			String text = value.toString();
			if (text.startsWith("-")) {
				throw new IllegalArgumentException("it is negative, and would not sort as numbers do");
			}
			if (text.length() > this.digits) {
				throw new IllegalArgumentException(
						"it has more than the %d digits that the template gives it".formatted(this.digits));
			}
			return "0".repeat(this.digits - text.length()) + text;
		}

		@Override
		public Object read(String text) {
			return this.reader.apply(new BigInteger(text));
		}

		@Override
		public boolean sortsBefore(String after) {
			return true;
		}

		@Override
		public OptionalInt width() {
			return OptionalInt.of(this.digits);
		}

		@Override
		public boolean admits(char character) {
			return isDigit(character);
		}

	}

	/**
	 * What a converter writes, where that is a string or a number.
	 *
	 * @param converter the converter
	 */
	private record ConvertedText(AttributeConverter<?> converter) implements Encoding {

		@Override
		@SuppressWarnings("unchecked")
		public String write(Object value) {
			AttributeValue converted = ((AttributeConverter<Object>) this.converter).transformFrom(value);
			String text = (converted.s() != null) ? converted.s() : converted.n();
			if (text == null) {
				throw new IllegalArgumentException("its converter writes neither a string nor a number");
			}
			return text;
		}

		@Override
		public Object read(String text) {
			boolean number = this.converter.attributeValueType() == AttributeValueType.N;
			return this.converter.transformTo(number ? AttributeValue.fromN(text) : AttributeValue.fromS(text));
		}

	}

}
