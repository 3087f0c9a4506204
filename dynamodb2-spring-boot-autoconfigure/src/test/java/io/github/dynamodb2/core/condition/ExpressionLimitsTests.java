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

import java.util.Collections;
import java.util.List;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import java.util.stream.Stream;

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
		assertThat(render(in(101))).isEqualTo("(" + group(0, 100) + " OR " + group(100, 101) + ")");
		assertThat(render(in(200))).isEqualTo("(" + group(0, 100) + " OR " + group(100, 200) + ")");
		assertThat(render(in(250)))
			.isEqualTo("(" + group(0, 100) + " OR " + group(100, 200) + " OR " + group(200, 250) + ")");
	}

	@Test
	void aSplitInKeepsItsMeaningInAGroup() {
		assertThat(render(all(exists("b"), in(101))))
			.isEqualTo("attribute_exists(#n0) AND (" + group(0, 100) + " OR " + group(100, 101) + ")"
				.replace("#n0", "#n1"));
		assertThat(render(not(in(101))))
			.isEqualTo("NOT ((" + group(0, 100) + " OR " + group(100, 101) + "))");
	}

	static Stream<Arguments> counted() {
		return Stream.of(arguments("a comparison", leaves(300, equal("a", 0)), 1),
				arguments("a function", leaves(300, exists("a")), 1),
				arguments("a between", leaves(300, between("a", 0, 0)), 1),
				arguments("a not", leaves(300, not(exists("a"))), 2),
				arguments("a null test", leaves(300, isNull("a")), 3),
				arguments("a test of not being null", leaves(300, isNotNull("a")), 4),
				arguments("an In", leaves(300, in(1)), 1), arguments("a split In", leaves(300, in(101)), 3));
	}

	@ParameterizedTest(name = "{0}")
	@MethodSource("counted")
	void countsOperators(String what, List<Condition> leaves, int each) {
		int most = 301 / (each + 1);
		int more = most + 1;
		if (most * 9 < 600) {
			assertThatIllegalArgumentException().isThrownBy(() -> render(Condition.and(leaves.subList(0, more))))
				.withMessage("A condition takes at most 300 operators but this one has %d, over 1 attributes. "
						+ "Ask for less at once", more * (each + 1) - 1);
		}
	}

	@Test
	void takesThreeHundredOperators() {
		List<Condition> leaves = leaves(150, exists("a"));
		assertThat(render(all(not(exists("a")), Condition.and(leaves.subList(0, 149))))).startsWith("NOT (");
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
		Condition half = Condition.and(leaves(100, exists("a")));
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
			.withMessage("A condition takes at most 4096 bytes but this one has 4190, over 1 attributes. "
					+ "Ask for less at once");
	}

	private static Condition sized(int bytes) {
		String root = "#n0";
		String place = "[0]";
		int rest = bytes - "attribute_exists()".length() * 2 - " AND ".length() - root.length() * 2;
		int places = rest / place.length() - 1;
		String last = "[" + "1".repeat(rest - places * place.length() - 2) + "]";
		return all(exists("a"), exists("b" + place.repeat(places) + last));
	}

	private static List<Condition> leaves(int count, Condition leaf) {
		return Collections.nCopies(count, leaf);
	}

	private static Condition in(int operands) {
		return new Condition.In(AttributePath.of("a"),
				Operand.literal(AttributeValue.fromL(Collections.nCopies(operands, AttributeValue.fromS("x")))));
	}

	private static String group(int from, int to) {
		return IntStream.range(from, to).mapToObj((i) -> ":v" + i).collect(java.util.stream.Collectors.joining(", ", "#n0 IN (", ")"));
	}

	private static String render(Condition condition) {
		return new ConditionRenderer(new Bindings(List.of(AttributeValue.fromS("x")))).condition(condition);
	}

}
