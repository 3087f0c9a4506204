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
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import io.github.dynamodb2.core.template.KeyText.Placeholder;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import software.amazon.awssdk.enhanced.dynamodb.AttributeConverter;
import software.amazon.awssdk.enhanced.dynamodb.AttributeConverterProvider;
import software.amazon.awssdk.enhanced.dynamodb.EnhancedType;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

/**
 * Tests for {@link KeyText} and {@link Encodings}.
 */
class KeyTextTests {

	private static final Map<String, Class<?>> TYPES = Map.ofEntries(Map.entry("orderId", String.class),
			Map.entry("productId", String.class), Map.entry("date", LocalDateTime.class),
			Map.entry("day", LocalDate.class), Map.entry("instant", Instant.class), Map.entry("number", Integer.class),
			Map.entry("big", BigInteger.class), Map.entry("uuid", UUID.class), Map.entry("unit", TimeUnit.class),
			Map.entry("time", LocalTime.class), Map.entry("offset", OffsetDateTime.class),
			Map.entry("flag", Boolean.class), Map.entry("price", Double.class));

	@Test
	void literalsAndValuesMakeTheText() {
		assertThat(write("o#{orderId}", "12345")).isEqualTo("o#12345");
		assertThat(write("{orderId}#p#{productId}#end", "1", "2")).isEqualTo("1#p#2#end");
		assertThat(write("META")).isEqualTo("META");
		assertThat(write("${orderId}{{x}}", "1")).isEqualTo("$1{x}");
	}

	@Test
	void textIsTakenApartAgain() {
		assertThat(template("o#{orderId}").read("o#12345")).contains(Map.of("orderId", "12345"));
		assertThat(template("{orderId}#p#{productId}").read("1#2#p#3#p#4"))
			.contains(Map.of("orderId", "1#2", "productId", "3#p#4"));
		assertThat(template("META").read("META")).contains(Map.of());
		assertThat(template("{day}{number:3}").read("2020-06-21007"))
			.contains(Map.of("day", LocalDate.of(2020, 6, 21), "number", 7));
	}

	@ParameterizedTest
	@CsvSource({ "o#{orderId},p#1", "o#{orderId},o#", "o#{orderId},o", "META,METAL", "META,MET", "x{number:3},x01",
			"x{number:3},x0001", "x{number:3},x-01", "x{number},x01", "{day},2020-6-21", "{day},2020-02-30",
			"{date},2020-06-21T19:18:00.50", "{uuid},A0EEBC99-9C0B-4EF8-BB6D-6BB9BD380A11", "{unit},days",
			"a{orderId}b{orderId},a1b2" })
	void textOfAnotherMakeIsNone(String template, String text) {
		assertThat(template(template).read(text)).isEmpty();
	}

	@Test
	void propertyWithoutAValueLeavesNoText() {
		assertThat(template("o#{orderId}").write((property) -> null)).isEmpty();
	}

	@Test
	void encodingsAreThoseOfTheDesign() {
		assertThat(write("{date}", LocalDateTime.of(2020, 6, 21, 19, 18))).isEqualTo("2020-06-21T19:18:00");
		assertThat(write("{date}", LocalDateTime.of(2020, 6, 21, 19, 18, 0, 500_000_000)))
			.isEqualTo("2020-06-21T19:18:00.5");
		assertThat(write("{day}", LocalDate.of(2020, 6, 21))).isEqualTo("2020-06-21");
		assertThat(write("{instant}", Instant.parse("2020-06-21T19:18:00Z")))
			.isEqualTo("2020-06-21T19:18:00.000000000Z");
		assertThat(write("{number:10}", 42)).isEqualTo("0000000042");
		assertThat(write("{number}", -42)).isEqualTo("-42");
		assertThat(write("{unit}", TimeUnit.DAYS)).isEqualTo("DAYS");
		assertThat(write("{price}", 1.5)).isEqualTo("1.5");
		assertThat(write("{date:yyyy-MM-dd}", LocalDateTime.of(2020, 6, 21, 19, 18))).isEqualTo("2020-06-21");
		assertThat(write("{date:yyyyMMdd'T'HHmm}", LocalDateTime.of(2020, 6, 21, 19, 18))).isEqualTo("20200621T1918");
		assertThat(write("{instant:uuuu}", Instant.parse("2019-12-31T23:59:59Z"))).isEqualTo("2019");
	}

	@ParameterizedTest
	@ValueSource(strings = { "{date}", "{day}", "{instant}", "{number}", "{number:10}", "{big:38}", "{uuid}", "{unit}",
			"{time:HH:mm:ss.SSSSSSSSS}", "{price}", "{orderId}" })
	void whatIsWrittenIsReadAgain(String text) {
		KeyText template = template(text);
		String property = template.properties().get(0);
		Random random = new Random(7);
		for (int i = 0; i < 200; i++) {
			Object value = value(TYPES.get(property), random);
			String written = template.write((name) -> value).orElseThrow();
			assertThat(template.read(written)).contains(Map.of(property, value));
		}
	}

	@ParameterizedTest
	@ValueSource(strings = { "{date}", "{date}#x", "{day}", "{day}zzz", "{instant}~", "{number:10}~", "{big:38}",
			"{time:HH:mm:ss.SSSSSSSSS}", "{orderId}", "{instant:uuuu-MM-dd'T'HH:mm:ss.SSSSSSSSS}~" })
	@SuppressWarnings({ "unchecked", "rawtypes" })
	void textsSortAsValuesDoWhereATemplateSaysSo(String text) {
		KeyText template = template(text);
		assertThat(template.sortsBy(0)).isTrue();
		Random random = new Random(11);
		List<Comparable> values = new ArrayList<>();
		for (int i = 0; i < 300; i++) {
			values.add((Comparable) value(TYPES.get(template.properties().get(0)), random));
		}
		Collections.sort(values);
		assertThat(values.stream().map((value) -> template.write((name) -> value).orElseThrow()).toList()).isSorted();
	}

	@ParameterizedTest
	@ValueSource(strings = { "{date}.", "{date}x", "{number}", "{unit}", "{orderId}#", "{price}", "{date:dd-MM-yyyy}",
			"{date:yyyy-M-d}", "{date:MM-dd}", "{date:yyyy-dd}", "{date:yy-MM}", "{offset:yyyy-MM-dd}",
			"{day:yyyy[-MM]}", "{time:mm}" })
	void textsThatDoNotSortAreForEqualityOnly(String text) {
		assertThat(template(text).sortsBy(0)).isFalse();
	}

	@ParameterizedTest
	@CsvSource({ "{date:yyyy-MM-dd},false", "{date:yyyy-MM-dd'T'HH:mm},true", "{day:yyyy-MM},false",
			"{day:dd.MM.yyyy},true", "{instant:yyyy-MM-dd},false", "{time:HH},true" })
	void patternTellsWhetherItsValueCanBeRebuilt(String text, boolean exact) {
		assertThat(template(text).segments().get(0).encoding().isExact()).isEqualTo(exact);
	}

	@Test
	void valueThatCannotBeWrittenIsRefusedByItsProperty() {
		assertThatIllegalArgumentException().isThrownBy(() -> write("a#{orderId}#b", "1#b2"))
			.withMessage("The value of property 'orderId' cannot be part of key attribute 'PK' (a#{orderId}#b): "
					+ "with it '#b', which follows it, would be found too early")
			.satisfies((ex) -> assertThat(ex).hasNoCause());
	}

	@Test
	void valueThatContainsPartOfWhatFollowsIsFine() {
		assertThat(write("{orderId}#b#{productId}", "1#", "2")).isEqualTo("1##b#2");
		assertThat(template("{orderId}#b#{productId}").read("1##b#2"))
			.contains(Map.of("orderId", "1#", "productId", "2"));
	}

	@Test
	void valueWhoseEndWouldBeginTheLiteralIsRefused() {
		assertThatIllegalArgumentException().isThrownBy(() -> write("{orderId}aa{productId}", "xa", "y"));
	}

	@ParameterizedTest
	@CsvSource({ "{orderId},''", "{orderId}#,1#" })
	void emptyOrAmbiguousValuesAreRefused(String template, String value) {
		assertThatIllegalArgumentException().isThrownBy(() -> write(template, value))
			.withMessageStartingWith("The value of property 'orderId' cannot be part of key attribute 'PK'");
		assertThat(template(template).beginning(List.of(value))).isEmpty();
	}

	@Test
	void numbersThatWouldNotSortAreRefused() {
		assertThatIllegalArgumentException().isThrownBy(() -> write("{number:3}", -1))
			.withMessageEndingWith("it is negative, and would not sort as numbers do");
		assertThatIllegalArgumentException().isThrownBy(() -> write("{number:3}", 1000))
			.withMessageEndingWith("it has more than the 3 digits that the template gives it");
	}

	@Test
	void yearsThatWouldNotSortAreRefused() {
		for (int year : List.of(-1, 0, 10_000)) {
			assertThatIllegalArgumentException().isThrownBy(() -> write("{day}", LocalDate.of(year, 1, 1)))
				.withMessageEndingWith("its year is not one from 1 to 9999");
			assertThatIllegalArgumentException()
				.isThrownBy(() -> write("{date:yyyy}", LocalDateTime.of(year, 1, 1, 0, 0)));
			assertThatIllegalArgumentException().isThrownBy(
					() -> write("{instant}", LocalDate.of(year, 1, 1).atStartOfDay().toInstant(ZoneOffset.UTC)));
		}
	}

	@Test
	void patternThatCutsDigitsRefusesAValueThatWouldLoseSome() {
		assertThat(write("{date:yyyy-MM-dd'T'HH:mm}", LocalDateTime.of(2020, 6, 21, 19, 18)))
			.isEqualTo("2020-06-21T19:18");
		assertThatIllegalArgumentException()
			.isThrownBy(() -> write("{date:yyyy-MM-dd'T'HH:mm}", LocalDateTime.of(2020, 6, 21, 19, 18, 1)))
			.withMessageEndingWith("the template's pattern would cut a part of it off");
	}

	@Test
	void beginningGoesUpToTheNextValue() {
		KeyText template = template("o#{orderId}#p#{productId}");
		assertThat(template.beginning(List.of())).contains("o#");
		assertThat(template.beginning(List.of("1"))).contains("o#1#p#");
		assertThat(template.beginning(List.of("1", "2"))).contains("o#1#p#2");
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', value = { "''|it is empty", "{orderId|has no end",
			"a}b|a placeholder ends that never began", "{}|is not the name of a property",
			"{order-id}|is not the name of a property", "{date:}|is not the name of a property",
			"{orderId}{productId}|nothing separates 'orderId' from 'productId'", "{number}{orderId}|nothing separates",
			"{orderId:x}|takes none", "{flag}|neither strings nor numbers", "{number:x}|the pattern of no whole number",
			"{number:0}|the pattern of no whole number", "{number:39}|the pattern of no whole number",
			"{date:yyyy-XXXXXX}|has no pattern for a property of type",
			"{day:HH}|has no pattern for a property of type" })
	void whatIsNoTemplateIsRefused(String text, String reason) {
		assertThatIllegalArgumentException().isThrownBy(() -> template(text)).withMessageContaining(reason);
	}

	@ParameterizedTest
	@CsvSource({ "sh#{orderId},shp#{productId},false", "c#{orderId},child#{productId},false",
			"o#{orderId},o#{productId},true", "o#{orderId},o#{orderId}#x#{productId},true",
			"{orderId}#x,{orderId}#y,false", "{orderId}#x,{productId}x,true", "{date},META,false", "{date},2020,true",
			"{number:3},{number:4},false", "{number:3},123,true", "{day}a,{day}b,false", "a{orderId},{productId}b,true",
			"META,META,true", "META,METAL,false", "{uuid},c#{orderId},false", "{orderId},{unit},true",
			"a#{orderId}#b#{productId},a#{orderId}#c#{productId},true" })
	void templatesOverlapWhereAValueGivesBothTheSameText(String first, String second, boolean overlaps) {
		assertThat(template(first).overlaps(template(second))).isEqualTo(overlaps);
		assertThat(template(second).overlaps(template(first))).isEqualTo(overlaps);
	}

	@Test
	void templatesSaidApartNeverGiveTheSameText() {
		List<KeyText> templates = Stream
			.of("a{orderId}", "a{orderId}b", "{orderId}b{productId}", "ab{orderId}", "{orderId}ab",
					"a{orderId}ba{productId}", "{orderId}aa{productId}", "ab", "b{number:2}", "{number:2}a{orderId}")
			.map(KeyTextTests::template)
			.toList();
		List<String> words = words(6);
		List<Set<String>> texts = templates.stream().map((template) -> texts(template, words)).toList();
		for (int i = 0; i < templates.size(); i++) {
			for (int j = 0; j < templates.size(); j++) {
				boolean common = !Collections.disjoint(texts.get(i), texts.get(j));
				assertThat(templates.get(i).overlaps(templates.get(j)))
					.as("%s and %s", templates.get(i), templates.get(j))
					.isIn(true, common);
			}
		}
	}

	private static Set<String> texts(KeyText template, List<String> words) {
		return words.stream().filter((word) -> template.read(word).isPresent()).collect(Collectors.toSet());
	}

	@ParameterizedTest
	@CsvSource({ "sh#{orderId},shp#{productId},false", "o#{orderId},o#{orderId}#x,true", "{orderId},META,true",
			"META,{orderId},true", "c#{orderId},{date},false" })
	void beginningTellsApartOnlyWhereNoTextOfTheOtherBeginsSo(String first, String second, boolean alike) {
		assertThat(template(first).beginsLike(template(second))).isEqualTo(alike);
	}

	private static List<String> words(int length) {
		List<String> words = new ArrayList<>(List.of(""));
		for (int from = 0, i = 0; i < length; i++) {
			int to = words.size();
			for (String word : List.copyOf(words.subList(from, to))) {
				for (String letter : List.of("a", "b", "1")) {
					words.add(word + letter);
				}
			}
			from = to;
		}
		return words;
	}

	private static Object value(Class<?> type, Random random) {
		Instant instant = Instant.ofEpochSecond(random.nextLong(-30_000_000_000L, 200_000_000_000L),
				random.nextBoolean() ? 0 : random.nextInt(1_000_000_000));
		LocalDateTime time = LocalDateTime.ofInstant(instant, ZoneOffset.UTC);
		if (type == LocalTime.class) {
			return time.toLocalTime();
		}
		if (type == LocalDate.class) {
			return time.toLocalDate();
		}
		if (type == LocalDateTime.class) {
			return time;
		}
		return Map.<Class<?>, Object>of(Instant.class, instant, Integer.class, random.nextInt(Integer.MAX_VALUE),
				BigInteger.class, new BigInteger(100, random), UUID.class,
				new UUID(random.nextLong(), random.nextLong()), TimeUnit.class, TimeUnit.values()[random.nextInt(7)],
				Double.class, random.nextDouble(), String.class, Integer.toString(random.nextInt(1, 1000), 36))
			.get(type);
	}

	private static String write(String text, Object... values) {
		KeyText template = template(text);
		Map<String, Object> byProperty = new HashMap<>();
		for (int i = 0; i < values.length; i++) {
			byProperty.put(template.properties().get(i), values[i]);
		}
		return template.write(byProperty::get).orElseThrow();
	}

	private static KeyText template(String text) {
		return KeyText.of("PK", text, KeyTextTests::encoding);
	}

	private static Encoding encoding(Placeholder placeholder) {
		Class<?> type = TYPES.get(placeholder.property());
		AttributeConverter<?> converter = AttributeConverterProvider.defaultProvider()
			.converterFor(EnhancedType.of(type));
		return Encodings.of(placeholder, type, converter);
	}

}
