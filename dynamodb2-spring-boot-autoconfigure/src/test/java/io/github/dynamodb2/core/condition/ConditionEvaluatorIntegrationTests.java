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
package io.github.dynamodb2.core.condition;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import io.github.dynamodb2.core.TableDefinition;
import io.github.dynamodb2.core.model.ValueSemantics;
import io.github.dynamodb2.support.LocalDynamoDb;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import software.amazon.awssdk.core.SdkBytes;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import software.amazon.awssdk.services.dynamodb.model.ScanRequest;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * {@link ConditionEvaluator} lets the same items pass as a filter of DynamoDB, whatever
 * the types of attributes and operands are.
 */
class ConditionEvaluatorIntegrationTests {

	private static final int ITEMS = 80;

	private static final int CONDITIONS = 60;

	private static final String TABLE = LocalDynamoDb.freshName("evaluator");

	private static final List<String> PATHS = List.of("a", "b", "m", "m.x", "m.x.y", "l", "l[0]", "l[1]", "l[0].x");

	private static final List<String> TEXTS = List.of("", "a", "ab", "abc", "b", "é", "\uFF5E", "\uD83D\uDE00");

	private static final List<String> NUMBERS = List.of("0", "1", "1.0", "1E+1", "10", "-3", "2.50",
			"0.00000000000000000000000000000000000001", "99999999999999999999999999999999999999", "1E+100");

	private static final List<byte[]> BYTES = List.of(new byte[0], new byte[] { 0 }, new byte[] { 1 },
			new byte[] { 1, 2 }, new byte[] { 2 }, new byte[] { (byte) 0x80 });

	private static final List<String> TYPES = List.of("S", "SS", "N", "NS", "B", "BS", "BOOL", "NULL", "L", "M");

	private static final Map<Integer, Map<String, AttributeValue>> STORED = new HashMap<>();

	@BeforeAll
	static void store() {
		LocalDynamoDb.connection().createTable(TableDefinition.named(TABLE).partitionKey("id").build());
		Random random = new Random(7);
		for (int number = 0; number < ITEMS; number++) {
			Map<String, AttributeValue> item = new HashMap<>();
			item.put("id", AttributeValue.fromS(String.valueOf(number)));
			for (String attribute : List.of("a", "b", "m", "l")) {
				if (random.nextInt(6) > 0) {
					item.put(attribute, value(random, attribute));
				}
			}
			client().putItem((put) -> put.tableName(TABLE).item(item));
			STORED.put(number, item);
		}
	}

	private static AttributeValue value(Random random, String attribute) {
		return switch (attribute) {
			case "m" -> map(random, 2);
			case "l" -> list(random, 2);
			default -> any(random, 2);
		};
	}

	@ParameterizedTest
	@ValueSource(longs = { 1, 2, 3 })
	void letsPassWhatAFilterLetsPass(long seed) {
		Random random = new Random(seed);
		for (int number = 0; number < CONDITIONS; number++) {
			Condition condition = condition(random, 2);
			Set<Integer> passing = STORED.entrySet()
				.stream()
				.filter((item) -> new ConditionEvaluator(Bindings.none(), item.getValue()).meets(condition))
				.map(Map.Entry::getKey)
				.collect(Collectors.toCollection(TreeSet::new));
			assertThat(passing).as("seed %d, condition %d: %s", seed, number, told(condition))
				.isEqualTo(filtered(condition));
		}
	}

	@ParameterizedTest
	@ValueSource(longs = { 4, 5 })
	void knowsEveryKindOfConditionOnEveryType(long seed) {
		Random random = new Random(seed);
		for (int kind = 0; kind < KINDS; kind++) {
			for (String path : PATHS) {
				Condition condition = leaf(random, AttributePath.parse(path), kind);
				Set<Integer> passing = STORED.entrySet()
					.stream()
					.filter((item) -> new ConditionEvaluator(Bindings.none(), item.getValue()).meets(condition))
					.map(Map.Entry::getKey)
					.collect(Collectors.toCollection(TreeSet::new));
				assertThat(passing).as("seed %d: %s", seed, told(condition)).isEqualTo(filtered(condition));
			}
		}
	}

	private static Set<Integer> filtered(Condition condition) {
		return ConditionFolding.fold(condition, Bindings.none()).map((folded) -> {
			ConditionRenderer renderer = new ConditionRenderer(Bindings.none());
			ScanRequest request = ScanRequest.builder()
				.tableName(TABLE)
				.filterExpression(renderer.condition(folded))
				.expressionAttributeNames(renderer.names())
				.expressionAttributeValues(renderer.values())
				.build();
			return client().scan(request)
				.items()
				.stream()
				.map((item) -> Integer.valueOf(item.get("id").s()))
				.collect(Collectors.<Integer, Set<Integer>>toCollection(TreeSet::new));
		}).orElseGet(TreeSet::new);
	}

	private static DynamoDbClient client() {
		return LocalDynamoDb.connection().client();
	}

	private static final int KINDS = 19;

	private static Condition condition(Random random, int depth) {
		int form = (depth == 0) ? 9 : random.nextInt(10);
		List<Condition> parts = (form < 6) ? Stream.generate(() -> condition(random, depth - 1)).limit(2).toList()
				: List.of();
		if (form < 2) {
			return Condition.and(parts);
		}
		if (form < 4) {
			return new Condition.Or(parts);
		}
		AttributePath path = AttributePath.parse(PATHS.get(random.nextInt(PATHS.size())));
		return (form < 6) ? new Condition.Not(parts.get(0)) : leaf(random, path, random.nextInt(KINDS));
	}

	private static Condition leaf(Random random, AttributePath path, int kind) {
		if (kind < 6) {
			Operator operator = Operator.values()[kind];
			AttributeValue operand = operator.orders() ? ordered(random) : any(random, 2);
			return new Leaf.Comparison(path, operator, Operand.literal(operand));
		}
		return switch (kind) {
			case 6 -> between(random, path);
			case 7 -> new Leaf.In(path, Operand.literal(
					AttributeValue.fromL(Stream.generate(() -> any(random, 1)).limit(random.nextInt(4)).toList())));
			case 8, 9 -> new Leaf.BeginsWith(path, Operand.literal(texts(random)), false);
			case 10, 11 -> new Leaf.Contains(path, Operand.literal(scalar(random)));
			case 12 -> new Leaf.Size(path, Operator.values()[random.nextInt(6)],
					Operand.literal(AttributeValue.fromN(String.valueOf(random.nextInt(4)))));
			case 13 -> new Leaf.Presence(path, random.nextBoolean() ? Leaf.State.EXISTS : Leaf.State.NOT_EXISTS);
			case 14 -> new Leaf.Presence(path, Leaf.State.IS_NULL);
			case 16 -> relation(random, path);
			case 17 -> partOf(random, path);
			case 18 -> new OfType(path, Operand.literal(AttributeValue.fromS(TYPES.get(random.nextInt(TYPES.size())))));
			default -> new Leaf.Presence(path, Leaf.State.IS_NOT_NULL);
		};
	}

	private static Condition relation(Random random, AttributePath path) {
		Operator operator = Operator.values()[random.nextInt(6)];
		return switch (random.nextInt(3)) {
			case 0 -> new Relation(new Term.Size(path), operator, new Term.Attribute(other(random, path)));
			case 1 -> new Relation(new Term.Size(path), operator, new Term.Size(other(random, path)));
			default -> new Relation(new Term.Attribute(path), operator, new Term.Attribute(other(random, path)));
		};
	}

	private static Condition partOf(Random random, AttributePath path) {
		PartOf.Function function = PartOf.Function.values()[random.nextInt(2)];
		Term whole = random.nextBoolean() ? new Term.Attribute(other(random, path))
				: new Term.Value(Operand.literal(texts(random)));
		boolean sized = function == PartOf.Function.CONTAINS && random.nextInt(3) == 0;
		return new PartOf(function, whole, sized ? new Term.Size(path) : new Term.Attribute(path));
	}

	private static AttributePath other(Random random, AttributePath path) {
		AttributePath other = AttributePath.parse(PATHS.get(random.nextInt(PATHS.size())));
		return other.equals(path) ? other(random, path) : other;
	}

	private static Condition between(Random random, AttributePath path) {
		AttributeValue one = ordered(random);
		AttributeValue other = ordered(random);
		while (other.type() != one.type()) {
			other = ordered(random);
		}
		boolean sorted = ValueSemantics.compare(one, other) <= 0;
		return new Leaf.Between(path, Operand.literal(sorted ? one : other), Operand.literal(sorted ? other : one));
	}

	private static AttributeValue ordered(Random random) {
		return (random.nextInt(3) == 0) ? number(random) : texts(random);
	}

	private static AttributeValue texts(Random random) {
		return random.nextBoolean() ? AttributeValue.fromS(TEXTS.get(random.nextInt(TEXTS.size()))) : binary(random);
	}

	private static AttributeValue number(Random random) {
		return AttributeValue.fromN(NUMBERS.get(random.nextInt(NUMBERS.size())));
	}

	private static AttributeValue binary(Random random) {
		return AttributeValue.fromB(SdkBytes.fromByteArray(BYTES.get(random.nextInt(BYTES.size()))));
	}

	private static AttributeValue scalar(Random random) {
		return switch (random.nextInt(5)) {
			case 0 -> AttributeValue.fromBool(random.nextBoolean());
			case 1 -> AttributeValue.fromNul(true);
			default -> ordered(random);
		};
	}

	private static AttributeValue any(Random random, int depth) {
		return switch (random.nextInt((depth > 0) ? 10 : 5)) {
			case 5 -> AttributeValue.fromSs(distinct(random, () -> TEXTS.get(1 + random.nextInt(TEXTS.size() - 1))));
			case 6 -> AttributeValue.fromNs(distinct(random, () -> String.valueOf(random.nextInt(4))));
			case 7 -> AttributeValue.fromBs(
					distinct(random, () -> SdkBytes.fromByteArray(BYTES.get(1 + random.nextInt(BYTES.size() - 1)))));
			case 8 -> list(random, depth);
			case 9 -> map(random, depth);
			default -> scalar(random);
		};
	}

	private static <T> List<T> distinct(Random random, java.util.function.Supplier<T> element) {
		return Stream.generate(element).limit(1 + random.nextInt(2)).distinct().toList();
	}

	private static AttributeValue list(Random random, int depth) {
		return AttributeValue
			.fromL(IntStream.range(0, random.nextInt(3)).mapToObj((place) -> any(random, depth - 1)).toList());
	}

	private static AttributeValue map(Random random, int depth) {
		Map<String, AttributeValue> entries = new HashMap<>();
		for (String name : List.of("x", "y")) {
			if (random.nextBoolean()) {
				entries.put(name, any(random, depth - 1));
			}
		}
		return AttributeValue.fromM(entries);
	}

	private static String told(Condition condition) {
		ConditionRenderer renderer = new ConditionRenderer(Bindings.none());
		List<String> told = new ArrayList<>();
		told.add(renderer.condition(condition));
		told.add(String.valueOf(renderer.names()));
		told.add(String.valueOf(renderer.values()));
		return String.join(" ", told);
	}

}
