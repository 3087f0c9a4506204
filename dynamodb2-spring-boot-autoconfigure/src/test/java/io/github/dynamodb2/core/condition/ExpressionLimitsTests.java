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

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import io.github.dynamodb2.core.condition.AttributePath.Name;
import io.github.dynamodb2.core.condition.AttributePath.Place;
import io.github.dynamodb2.core.condition.AttributePath.Step;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

import static io.github.dynamodb2.core.condition.TestConditions.all;
import static io.github.dynamodb2.core.condition.TestConditions.any;
import static io.github.dynamodb2.core.condition.TestConditions.between;
import static io.github.dynamodb2.core.condition.TestConditions.equal;
import static io.github.dynamodb2.core.condition.TestConditions.exists;
import static io.github.dynamodb2.core.condition.TestConditions.isNotNull;
import static io.github.dynamodb2.core.condition.TestConditions.isNull;
import static io.github.dynamodb2.core.condition.TestConditions.not;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.junit.jupiter.params.provider.Arguments.arguments;

/**
 * Tests of the sizes that {@link ConditionRenderer} splits or refuses.
 */
class ExpressionLimitsTests {

	@Test
	void anInOfAHundredIsOne() {
		assertThat(render(in(100))).startsWith("#n0 IN (:v0, :v1, ").endsWith(", :v99)").containsOnlyOnce("IN");
	}

	@Test
	void anInOfMoreIsSplit() {
		assertThat(render(in(101))).isEqualTo(group(0, 100) + " OR " + group(100, 101));
		assertThat(render(in(200))).isEqualTo(group(0, 100) + " OR " + group(100, 200));
		assertThat(render(in(250))).isEqualTo(group(0, 100) + " OR " + group(100, 200) + " OR " + group(200, 250));
	}

	@Test
	void aSplitInKeepsItsMeaningInAGroup() {
		String split = "(" + group(0, 100) + " OR " + group(100, 101) + ")";
		assertThat(render(all(in(101), exists("b")))).isEqualTo(split + " AND attribute_exists(#n1)");
		String excluded = "NOT (" + group(0, 100) + ") AND NOT (" + group(100, 101) + ")";
		assertThat(render(not(in(101)))).isEqualTo(excluded);
		assertThat(render(any(not(in(101)), exists("b")))).isEqualTo("(" + excluded + ") OR attribute_exists(#n1)");
		assertThat(render(not(all(in(101), exists("b"))))).isEqualTo("NOT (" + split + " AND attribute_exists(#n1))");
	}

	/**
	 * DynamoDB Local accepts brackets directly inside brackets; the service refuses them
	 * as redundant.
	 */
	@Test
	void putsNoBracketsDirectlyInsideBrackets() {
		Random random = new Random(42);
		for (int number = 0; number < 2000; number++) {
			String text = render(nested(random, 3));
			assertThat(redundant(text)).as("brackets of %s", text).isFalse();
		}
	}

	private static Condition nested(Random random, int depth) {
		int form = (depth == 0) ? 3 : random.nextInt(4);
		return switch (form) {
			case 0 -> all(nested(random, depth - 1), nested(random, depth - 1));
			case 1 -> any(nested(random, depth - 1), nested(random, depth - 1));
			case 2 -> not(nested(random, depth - 1));
			default ->
				List.of(isNull("a"), isNotNull("a"), in(101), exists("a"), between("a", 0, 0)).get(random.nextInt(5));
		};
	}

	private static boolean redundant(String text) {
		Deque<Integer> open = new ArrayDeque<>();
		Map<Integer, Integer> closed = new HashMap<>();
		for (int at = 0; at < text.length(); at++) {
			if (text.charAt(at) == '(') {
				open.push(at);
			}
			else if (text.charAt(at) == ')') {
				closed.put(open.pop(), at);
			}
		}
		return closed.entrySet()
			.stream()
			.anyMatch((pair) -> Objects.equals(closed.get(pair.getKey() + 1), pair.getValue() - 1));
	}

	static Stream<Arguments> counted() {
		return Stream.of(arguments("a comparison", equal("a", 0), 1), arguments("a function", exists("a"), 1),
				arguments("a between", between("a", 0, 0), 1), arguments("a not", not(exists("a")), 2),
				arguments("a null test", isNull("a"), 3), arguments("a test of not being null", isNotNull("a"), 4),
				arguments("an In", in(1), 1), arguments("a split In", in(101), 3));
	}

	@ParameterizedTest(name = "{0}")
	@MethodSource("counted")
	void countsOperators(String what, Condition leaf, int each) {
		assertThatIllegalArgumentException().isThrownBy(() -> render(Condition.and(Collections.nCopies(301, leaf))))
			.withMessage("A condition takes at most 300 operators but this one has %d, over 1 attributes. "
					+ "Ask for less at once", 301 * each + 300);
	}

	@Test
	void takesThreeHundredOperators() {
		Condition many = Condition.and(Collections.nCopies(149, exists("a")));
		assertThat(render(all(not(exists("a")), many))).startsWith("NOT (");
	}

	@Test
	void refusesMoreOperators() {
		List<Condition> leaves = IntStream.range(0, 151).<Condition>mapToObj((i) -> exists("a" + i % 7)).toList();
		assertThatIllegalArgumentException().isThrownBy(() -> render(Condition.and(leaves)))
			.withMessage("A condition takes at most 300 operators but this one has 301, over 7 attributes. "
					+ "Ask for less at once");
		assertThatIllegalArgumentException().isThrownBy(() -> render(new Condition.Or(leaves)))
			.withMessage("A condition takes at most 300 operators but this one has 301, over 7 attributes. "
					+ "Ask for less at once");
	}

	@Test
	void countsOperatorsForEachExpression() {
		Condition half = Condition.and(Collections.nCopies(100, exists("a")));
		ConditionRenderer renderer = new ConditionRenderer(Bindings.none());
		assertThat(renderer.condition(half)).isEqualTo(renderer.condition(half)).isNotNull();
	}

	@Test
	void takesFourThousandAndNinetySixBytes() {
		assertThat(render(sized(4096))).hasSize(4096);
	}

	@Test
	void refusesMoreBytes() {
		assertThatIllegalArgumentException().isThrownBy(() -> render(sized(4097)))
			.withMessage("A condition takes at most 4096 bytes but this one has 4097, over 2 attributes. "
					+ "Ask for less at once");
	}

	@Test
	void refusesAnInOfSeveralHundred() {
		assertThatIllegalArgumentException().isThrownBy(() -> render(in(700)))
			.withMessage("A condition takes at most 4096 bytes but this one has 4863, over 1 attributes. "
					+ "Ask for less at once");
	}

	private static Condition sized(int bytes) {
		List<Step> steps = new ArrayList<>(List.of(new Name("a")));
		int rest = bytes - "attribute_exists(#n0) AND attribute_exists(#n1)".length();
		steps.addAll(Collections.nCopies(rest / 3 - 1, new Place(0)));
		steps.add(new Place((int) Math.pow(10, rest % 3)));
		return all(exists("b"), Leaf.exists(new AttributePath(steps)));
	}

	private static Condition in(int operands) {
		return new Leaf.In(AttributePath.of("a"),
				Operand.literal(AttributeValue.fromL(Collections.nCopies(operands, AttributeValue.fromS("x")))));
	}

	private static String group(int from, int to) {
		return IntStream.range(from, to).mapToObj((i) -> ":v" + i).collect(Collectors.joining(", ", "#n0 IN (", ")"));
	}

	private static String render(Condition condition) {
		return new ConditionRenderer(new Bindings(List.of(AttributeValue.fromS("x")))).condition(condition);
	}

}
