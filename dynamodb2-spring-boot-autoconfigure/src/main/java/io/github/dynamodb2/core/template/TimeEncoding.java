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

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.time.format.ResolverStyle;
import java.time.temporal.ChronoField;
import java.time.temporal.TemporalAccessor;
import java.util.Locale;
import java.util.OptionalInt;
import java.util.function.Function;

/**
 * Dates and times without a pattern, in the ISO form that sorts as time does.
 *
 * @param formatter writes and reads
 * @param reader makes a value of what was read
 * @param characters the number of characters, or {@code null} where a fraction may follow
 */
record TimeEncoding(DateTimeFormatter formatter, Function<TemporalAccessor, Object> reader,
		OptionalInt characters) implements Encoding {

	private static final int DATE_WIDTH = 10;

	private static final int INSTANT_WIDTH = 30;

	private static final int NANO_DIGITS = 9;

	private static final char FRACTION = '.';

	private static final int LAST_YEAR = 9999;

	static Encoding of(Class<?> type) {
		if (type == LocalDate.class) {
			return new TimeEncoding(formatter("uuuu-MM-dd"), LocalDate::from, OptionalInt.of(DATE_WIDTH));
		}
		if (type == LocalDateTime.class) {
			DateTimeFormatter formatter = new DateTimeFormatterBuilder().append(formatter("uuuu-MM-dd'T'HH:mm:ss"))
				.appendFraction(ChronoField.NANO_OF_SECOND, 0, NANO_DIGITS, true)
				.toFormatter(Locale.ROOT);
			return new TimeEncoding(formatter, LocalDateTime::from, OptionalInt.empty());
		}
		return new TimeEncoding(formatter("uuuu-MM-dd'T'HH:mm:ss.SSSSSSSSS'Z'").withZone(ZoneOffset.UTC), Instant::from,
				OptionalInt.of(INSTANT_WIDTH));
	}

	private static DateTimeFormatter formatter(String pattern) {
		return DateTimeFormatter.ofPattern(pattern, Locale.ROOT).withResolverStyle(ResolverStyle.STRICT);
	}

	/**
	 * Refuses a year that has not four digits.
	 */
	static void checkYear(Object value) {
		TemporalAccessor time = (value instanceof Instant instant) ? instant.atOffset(ZoneOffset.UTC)
				: (TemporalAccessor) value;
		if (time.isSupported(ChronoField.YEAR)) {
			int year = time.get(ChronoField.YEAR);
			if (year < 1 || year > LAST_YEAR) {
				throw new IllegalArgumentException("its year is not one from 1 to %d".formatted(LAST_YEAR));
			}
		}
	}

	@Override
	public String write(Object value) {
		checkYear(value);
		return this.formatter.format((TemporalAccessor) value);
	}

	@Override
	public Object read(String text) {
		return this.reader.apply(this.formatter.parse(text));
	}

	@Override
	public boolean sortsBefore(String after) {
		return this.characters.isPresent() || after.isEmpty() || after.charAt(0) < FRACTION;
	}

	@Override
	public OptionalInt width() {
		return this.characters;
	}

	@Override
	public boolean admits(char character) {
		return (character >= '0' && character <= '9') || "-:.TZ".indexOf(character) >= 0;
	}

}
