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

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.Year;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.time.temporal.TemporalAccessor;
import java.time.temporal.TemporalQuery;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.OptionalInt;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

import io.github.dynamodb2.core.template.KeyText.Placeholder;

/**
 * Dates and times by the pattern of a placeholder. A pattern that runs from the largest
 * unit down, each in fixed width, sorts as time does.
 *
 * @param formatter writes and reads
 * @param query makes a value of what was read
 * @param characters the number of characters, where it is fixed
 * @param isExact whether a value can be rebuilt
 */
record PatternEncoding(DateTimeFormatter formatter, TemporalQuery<?> query, OptionalInt characters,
		boolean isExact) implements Encoding {

	private static final Map<Class<?>, TemporalQuery<?>> QUERIES = Map.of(LocalDate.class, LocalDate::from,
			LocalDateTime.class, LocalDateTime::from, Instant.class, Instant::from, LocalTime.class, LocalTime::from,
			OffsetDateTime.class, OffsetDateTime::from, ZonedDateTime.class, ZonedDateTime::from, YearMonth.class,
			YearMonth::from, Year.class, Year::from);

	private static final OffsetDateTime SAMPLE = OffsetDateTime.of(2003, 11, 25, 17, 46, 58, 123_456_789,
			ZoneOffset.UTC);

	/**
	 * The letters of units from the largest down, as far as their widths are fixed.
	 */
	private static final List<String> FALLING = List.of("yyyy|uuuu", "MM|LL", "dd", "HH", "mm", "ss", "S{1,9}");

	private static final int HOUR = FALLING.indexOf("HH");

	/**
	 * What of a pattern stands for units: no quoted text, and a letter as often as it
	 * follows itself.
	 */
	private static final Pattern UNITS = Pattern.compile("'[^']*'|([A-Za-z])\\1*");

	private static final Set<Class<?>> WITH_OFFSET = Set.of(OffsetDateTime.class, ZonedDateTime.class);

	static boolean takes(Class<?> type) {
		return QUERIES.containsKey(type);
	}

	static Encoding of(Placeholder placeholder, Class<?> type) {
		try {
			DateTimeFormatter formatter = DateTimeFormatter.ofPattern(placeholder.pattern(), Locale.ROOT);
			DateTimeFormatter zoned = (type == Instant.class) ? formatter.withZone(ZoneOffset.UTC) : formatter;
			TemporalQuery<?> query = Objects.requireNonNull(QUERIES.get(type));
			TemporalAccessor sample = (TemporalAccessor) SAMPLE.query(query);
			String text = zoned.format(sample);
			OptionalInt characters = falls(placeholder.pattern(), type) ? OptionalInt.of(text.length())
					: OptionalInt.empty();
			return new PatternEncoding(zoned, query, characters, isRebuilt(zoned, query, text));
		}
		catch (IllegalArgumentException | DateTimeException ex) {
			throw new IllegalArgumentException("'{%s}' has no pattern for a property of type %s: %s"
				.formatted(placeholder, type.getTypeName(), ex.getMessage()));
		}
	}

	private static boolean falls(String pattern, Class<?> type) {
		List<String> units = UNITS.matcher(pattern)
			.results()
			.map(MatchResult::group)
			.filter((unit) -> !unit.startsWith("'"))
			.toList();
		int first = (type == LocalTime.class) ? HOUR : 0;
		if (pattern.contains("[") || WITH_OFFSET.contains(type) || units.size() > FALLING.size() - first) {
			return false;
		}
		return IntStream.range(0, units.size()).allMatch((i) -> units.get(i).matches(FALLING.get(first + i)));
	}

	private static boolean isRebuilt(DateTimeFormatter formatter, TemporalQuery<?> query, String text) {
		try {
			formatter.parse(text, query);
			return true;
		}
		catch (DateTimeException ex) {
			return false;
		}
	}

	@Override
	public String write(Object value) {
		TimeEncoding.checkYear(value);
		String text = this.formatter.format((TemporalAccessor) value);
		if (this.isExact && !read(text).equals(value)) {
			throw new IllegalArgumentException("the template's pattern would cut a part of it off");
		}
		return text;
	}

	@Override
	public Object read(String text) {
		return this.formatter.parse(text, this.query);
	}

	@Override
	public boolean sortsBefore(String after) {
		return this.characters.isPresent();
	}

	@Override
	public OptionalInt width() {
		return this.characters;
	}

}
