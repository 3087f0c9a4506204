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

package io.github.dynamodb2.repository.query;

import java.lang.reflect.Method;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import io.github.dynamodb2.core.EntityTable;
import io.github.dynamodb2.core.TableDefinition;
import io.github.dynamodb2.core.entity.EntityEngine;
import io.github.dynamodb2.mapping.DynamoDb2MappingContext;
import io.github.dynamodb2.mapping.EntityDefinitions;
import io.github.dynamodb2.repository.DynamoDb2Plans;
import io.github.dynamodb2.repository.RepositorySettings;
import io.github.dynamodb2.support.LocalDynamoDb;
import io.github.dynamodb2.support.TextMethods;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import software.amazon.awssdk.enhanced.dynamodb.mapper.annotations.DynamoDbPartitionKey;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import software.amazon.awssdk.services.dynamodb.model.DynamoDbException;

import org.springframework.data.projection.SpelAwareProxyProjectionFactory;
import org.springframework.data.repository.core.support.DefaultRepositoryMetadata;
import org.springframework.data.repository.core.support.PropertiesBasedNamedQueries;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * The texts of {@code @Query} are those that DynamoDB takes, and mean the same: generated
 * ones are sent to it as they are, and asked of a repository.
 */
class TextLanguageIntegrationTests {

	private static final DynamoDb2MappingContext MAPPING = new DynamoDb2MappingContext();

	private static final TableDefinition TABLE = EntityDefinitions.define(MAPPING.schema(Word.class),
			LocalDynamoDb.freshName("words"));

	private static final EntityTable<Word> WORDS = LocalDynamoDb.connection()
		.entityTable(TABLE, MAPPING.schema(Word.class).tableSchema());

	private static final Map<String, Object> VALUES = Map.of("s", "a", "t", "ab", "n", 1, "m", 3, "y", true, "k", "NS");

	private static final Map<String, AttributeValue> SENT = Map.of("s", AttributeValue.fromS("a"), "t",
			AttributeValue.fromS("ab"), "n", AttributeValue.fromN("1"), "m", AttributeValue.fromN("3"), "y",
			AttributeValue.fromBool(true), "k", AttributeValue.fromS("NS"));

	private static final Pattern TOKEN = Pattern.compile(":?\\w+|<>|<=|>=|\\S");

	@BeforeAll
	static void store() {
		LocalDynamoDb.connection().createTable(TABLE);
		Random random = new Random(3);
		WORDS.putAll(IntStream.range(0, 40).mapToObj((number) -> word(random, number)).toList());
	}

	private static Word word(Random random, int number) {
		return new Word("w" + number, pick(random, "a", "ab", "abc", "b", null), pick(random, "a", "b", "ab", null),
				pick(random, 0, 1, 2, 3, null), pick(random, 0, 1, 3, null), random.nextBoolean(),
				pick(random, Set.of("a"), Set.of("a", "ab"), null), pick(random, Set.of(1), Set.of(1, 3), null),
				pick(random, List.of("a", "ab", "c"), List.of(), null));
	}

	@ParameterizedTest
	@ValueSource(longs = { 1, 2, 3, 4 })
	void whatTheServiceTakesIsTakenAndFindsTheSame(long seed) {
		Random random = new Random(seed);
		for (int number = 0; number < 250; number++) {
			String text = condition(random, 3, "");
			assertThat(asked(text)).as(text).isPresent().isEqualTo(sent(text));
		}
	}

	@ParameterizedTest
	@ValueSource(longs = { 5, 6, 7, 8 })
	void whatTheServiceRefusesIsRefused(long seed) {
		Random random = new Random(seed);
		int refused = 0;
		for (int number = 0; number < 250; number++) {
			String text = spoiled(random, condition(random, 2, ""));
			Optional<Set<String>> asked = asked(text);
			if (asked.isPresent()) {
				assertThat(sent(text)).as(text).isEqualTo(asked);
			}
			refused += asked.isPresent() ? 0 : 1;
		}
		assertThat(refused).isBetween(100, 240);
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|',
			value = { "((s1 = :s))|s1 = :s", "(((s1))) = (:s) and (((not (s1 = :t))))|s1 = :s and not s1 = :t",
					"(s1 = :s and (t1 = :t and (n1 = :n)))|s1 = :s and t1 = :t and n1 = :n",
					"s1 in (((:s)), :t)|s1 in (:s, :t)", "(size((tags1)) > (:n))|size(tags1) > :n" })
	void bracketsAreFree(String text, String withoutThem) {
		assertThat(asked(text)).isPresent().isEqualTo(sent(withoutThem));
	}

	/**
	 * Puts a word of a text away, twice, elsewhere, or another in its place.
	 */
	private static String spoiled(Random random, String text) {
		List<String> tokens = new ArrayList<>();
		Matcher matcher = TOKEN.matcher(text);
		while (matcher.find()) {
			tokens.add(matcher.group());
		}
		int place = random.nextInt(tokens.size());
		String token = tokens.get(place);
		switch (random.nextInt(5)) {
			case 0 -> tokens.remove(place);
			case 1 -> tokens.add(place, token);
			case 2 -> tokens.add(random.nextInt(tokens.size()), tokens.remove(place));
			case 3 -> tokens.set(place, tokens.get(random.nextInt(tokens.size())));
			default -> tokens.set(place, Character.toUpperCase(token.charAt(0)) + token.substring(1));
		}
		return String.join(" ", tokens);
	}

	/**
	 * Asks a repository.
	 * @return the ids of what it finds, or nothing when it refuses the text
	 */
	private static Optional<Set<String>> asked(String text) {
		Map<String, Class<?>> parameters = new LinkedHashMap<>();
		List<Object> arguments = new ArrayList<>();
		used(text).forEach((name) -> {
			parameters.put(name, VALUES.get(name).getClass());
			arguments.add(VALUES.get(name));
		});
		Method method = TextMethods.of(Word.class, text, parameters);
		try {
			Object found = DynamoDb2QueryLookupStrategy
				.create(null, (type) -> EntityEngine.of(WORDS), MAPPING, RepositorySettings.standard(),
						new DynamoDb2Plans())
				.resolveQuery(method, new DefaultRepositoryMetadata(method.getDeclaringClass()),
						new SpelAwareProxyProjectionFactory(), PropertiesBasedNamedQueries.EMPTY)
				.execute(arguments.toArray());
			return Optional.of(((List<?>) found).stream()
				.map((word) -> ((Word) word).id())
				.collect(Collectors.toCollection(TreeSet::new)));
		}
		catch (UnsupportedMethodException ex) {
			return Optional.empty();
		}
	}

	/**
	 * Sends a text as it is.
	 * @return the ids of what passes, or nothing when the service refuses it
	 */
	private static Optional<Set<String>> sent(String text) {
		Map<String, AttributeValue> values = new HashMap<>();
		used(text).forEach((name) -> values.put(":" + name, SENT.get(name)));
		try {
			return Optional.of(LocalDynamoDb.connection()
				.client()
				.scan((scan) -> scan.tableName(TABLE.model().name())
					.filterExpression(text)
					.expressionAttributeValues(values.isEmpty() ? null : values))
				.items()
				.stream()
				.map((item) -> item.get("id").s())
				.collect(Collectors.toCollection(TreeSet::new)));
		}
		catch (DynamoDbException ex) {
			return Optional.empty();
		}
	}

	private static Set<String> used(String text) {
		return VALUES.keySet()
			.stream()
			.filter((name) -> Pattern.compile(":" + name + "\\b").matcher(text).find())
			.collect(Collectors.toCollection(TreeSet::new));
	}

	/**
	 * Writes a condition whose brackets are all needed.
	 */
	private static String condition(Random random, int depth, String around) {
		if (depth == 0 || random.nextInt(4) == 0) {
			return leaf(random);
		}
		if (random.nextInt(4) == 0) {
			return "not " + condition(random, depth - 1, "not");
		}
		String word = random.nextBoolean() ? "and" : "or";
		String inside = Stream.generate(() -> condition(random, depth - 1, word))
			.limit(2 + random.nextInt(2))
			.collect(Collectors.joining(" " + (random.nextBoolean() ? word : word.toUpperCase()) + " "));
		boolean needed = around.equals("not") || (around.equals("and") && word.equals("or"));
		return (needed || (!around.isEmpty() && random.nextBoolean())) ? "(" + inside + ")" : inside;
	}

	private static String leaf(Random random) {
		List<String> strings = List.of("s1", "t1", ":s", ":t");
		List<String> numbers = List.of("n1", "m1", ":n", ":m", "size(tags1)", "size(s1)");
		return switch (random.nextInt(12)) {
			case 0, 1 -> compared(random, strings);
			case 2, 3 -> compared(random, numbers);
			case 4 -> "s1 between " + pick(random, ":s and :t", "t1 and :t", ":s and t1");
			case 5 -> "n1 between " + pick(random, ":n and :m", "m1 and :m", "size(tags1) and m1");
			case 6 -> pick(random, "s1 in (:s, t1)", "n1 in (m1)", "n1 in (:n, :m)", ":s in (s1, t1)",
					"size(tags1) in (:n, n1)");
			case 7 -> pick(random, "begins_with(s1, :s)", "begins_with(s1, t1)", "begins_with(:t, s1)");
			case 8 -> pick(random, "contains(s1, :s)", "contains(tags1, :s)", "contains(tags1, t1)",
					"contains(nums1, n1)", "contains(nums1, :m)", "contains(nums1, size(tags1))", "contains(:t, s1)",
					"contains(list1, :t)", "contains(list1, s1)");
			case 9 -> pick(random, "attribute_exists(s1)", "attribute_not_exists (tags1)", "attribute_type(nums1, :k)");
			case 10 -> pick(random, "flag1 = :y", ":y <> flag1", "flag1 in (:y)");
			default -> ":m between " + pick(random, "n1 and m1", "m1 and n1");
		};
	}

	private static String compared(Random random, List<String> operands) {
		String left = operands.get(random.nextInt(operands.size()));
		String right = operands.get(random.nextInt(operands.size()));
		boolean distinct = !left.equals(right) && !(left.startsWith(":") && right.startsWith(":"));
		return distinct ? left + pick(random, " = ", " <> ", "<", "<=", " > ", ">= ") + right
				: compared(random, operands);
	}

	@SafeVarargs
	private static <T> T pick(Random random, T... values) {
		return values[random.nextInt(values.length)];
	}

	/**
	 * An item whose properties are named as their attributes are.
	 */
	record Word(@DynamoDbPartitionKey String id, @Nullable String s1, @Nullable String t1, @Nullable Integer n1,
			@Nullable Integer m1, boolean flag1, @Nullable Set<String> tags1, @Nullable Set<Integer> nums1,
			@Nullable List<String> list1) {
	}

}
