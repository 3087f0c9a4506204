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

package io.github.dynamodb2.core.plan;

import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import io.github.dynamodb2.core.condition.Condition;
import io.github.dynamodb2.core.condition.Operand;
import io.github.dynamodb2.core.condition.Operator;
import io.github.dynamodb2.core.model.KeyAttribute;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

import static io.github.dynamodb2.core.condition.Operator.EQ;
import static io.github.dynamodb2.core.condition.Operator.GT;
import static io.github.dynamodb2.core.condition.Operator.GTE;
import static io.github.dynamodb2.core.condition.Operator.LT;
import static io.github.dynamodb2.core.condition.Operator.LTE;
import static io.github.dynamodb2.core.plan.SampleTables.binary;
import static io.github.dynamodb2.core.plan.SampleTables.number;
import static io.github.dynamodb2.core.plan.SampleTables.text;
import static io.github.dynamodb2.core.plan.TestValues.b;
import static io.github.dynamodb2.core.plan.TestValues.between;
import static io.github.dynamodb2.core.plan.TestValues.bindings;
import static io.github.dynamodb2.core.plan.TestValues.compare;
import static io.github.dynamodb2.core.plan.TestValues.n;
import static io.github.dynamodb2.core.plan.TestValues.s;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.junit.jupiter.params.provider.Arguments.arguments;

/**
 * Tests of {@link KeyRange.Bounds}.
 */
class KeyBoundsTests {

	private static final KeyAttribute TITLE = text("title");

	private static final KeyAttribute AT = number("at");

	private static final KeyAttribute PART = binary("part");

	static Stream<Arguments> single() {
		return Stream.of(arguments(LT), arguments(LTE), arguments(GT), arguments(GTE));
	}

	@ParameterizedTest
	@MethodSource("single")
	void oneBoundIsOneComparison(Operator operator) {
		assertThat(bind(AT, List.of(operator), n("5"))).contains(range(compare("at", operator, n("5"))));
	}

	static Stream<Arguments> pairs() {
		return Stream.of(arguments(GTE, LTE, List.of()), arguments(GT, LTE, List.of(n("1"))),
				arguments(GTE, LT, List.of(n("10"))), arguments(GT, LT, List.of(n("1"), n("10"))));
	}

	@ParameterizedTest
	@MethodSource("pairs")
	void twoBoundsAreABetweenWithoutTheirExclusiveEnds(Operator lower, Operator upper, List<AttributeValue> excluded) {
		BoundRange expected = new BoundRange(between("at", n("1"), n("10")), excluded);
		assertThat(bind(AT, List.of(lower, upper), n("1"), n("10"))).contains(expected);
		assertThat(bind(AT, List.of(upper, lower), n("10"), n("1"))).contains(expected);
	}

	@Test
	void oneValueIsInABetweenOfInclusiveEnds() {
		assertThat(bind(TITLE, List.of(GTE, LTE), s("a"), s("a"))).contains(range(between("title", s("a"), s("a"))));
	}

	static Stream<Arguments> empty() {
		return Stream.of(arguments(GT, LTE, "5", "5"), arguments(GTE, LT, "5", "5"), arguments(GT, LT, "5", "5"),
				arguments(GTE, LTE, "10", "9"), arguments(GT, LT, "5.0", "5"), arguments(EQ, EQ, "1", "2"),
				arguments(EQ, LT, "1", "1"), arguments(EQ, GT, "1", "1"), arguments(GTE, EQ, "2", "1"));
	}

	@ParameterizedTest
	@MethodSource("empty")
	void boundsThatDoNotMeetAreEmpty(Operator first, Operator second, String one, String other) {
		assertThat(bind(AT, List.of(first, second), n(one), n(other))).isEmpty();
	}

	@Test
	void theTightestOfSeveralBoundsCounts() {
		assertThat(bind(AT, List.of(GT, GTE, GT), n("1"), n("20"), n("3")))
			.contains(range(compare("at", GTE, n("20"))));
		assertThat(bind(AT, List.of(LT, LTE, LT), n("20"), n("3"), n("4"))).contains(range(compare("at", LTE, n("3"))));
	}

	@Test
	void theExclusiveOneOfTwoEqualBoundsCounts() {
		assertThat(bind(AT, List.of(GT, GTE), n("1"), n("1"))).contains(range(compare("at", GT, n("1"))));
		assertThat(bind(AT, List.of(GTE, GT), n("1"), n("1"))).contains(range(compare("at", GT, n("1"))));
		assertThat(bind(AT, List.of(LT, LTE), n("1"), n("1"))).contains(range(compare("at", LT, n("1"))));
		assertThat(bind(AT, List.of(LTE, LT), n("1"), n("1"))).contains(range(compare("at", LT, n("1"))));
	}

	@Test
	void twoEqualValuesAreOne() {
		assertThat(bind(TITLE, List.of(EQ, EQ), s("a"), s("a"))).contains(range(between("title", s("a"), s("a"))));
	}

	@Test
	void aValueWithinARangeIsTheValue() {
		assertThat(bind(AT, List.of(GT, EQ, LT), n("1"), n("5"), n("9")))
			.contains(range(between("at", n("5"), n("5"))));
	}

	@Test
	void numbersMeetByValue() {
		assertThat(bind(AT, List.of(GTE, LTE), n("9"), n("10"))).contains(range(between("at", n("9"), n("10"))));
	}

	@Test
	void textsMeetByTheirBytes() {
		String emoji = new String(Character.toChars(0x1F600));
		assertThat(bind(TITLE, List.of(GTE, LTE), s("\uFF5E"), s(emoji)))
			.contains(range(between("title", s("\uFF5E"), s(emoji))));
		assertThat(bind(TITLE, List.of(GTE, LTE), s(emoji), s("\uFF5E"))).isEmpty();
	}

	@Test
	void binaryMeetsByUnsignedBytes() {
		assertThat(bind(PART, List.of(GTE, LT), b(1), b(0x80)))
			.contains(new BoundRange(between("part", b(1), b(0x80)), List.of(b(0x80))));
		assertThat(bind(PART, List.of(GTE, LT), b(0x80), b(1))).isEmpty();
	}

	@Test
	void nothingIsBelowAnEmptyValue() {
		assertThat(bind(TITLE, List.of(LT), s(""))).isEmpty();
		assertThat(bind(TITLE, List.of(LTE), s(""))).isEmpty();
		assertThat(bind(PART, List.of(LTE), b())).isEmpty();
		assertThat(bind(TITLE, List.of(GTE, LTE), s("a"), s(""))).isEmpty();
		assertThat(bind(TITLE, List.of(EQ, EQ), s(""), s(""))).isEmpty();
	}

	@Test
	void everythingIsAboveAnEmptyValue() {
		assertThat(bind(TITLE, List.of(GT), s(""))).contains(range(Condition.none()));
		assertThat(bind(PART, List.of(GTE), b())).contains(range(Condition.none()));
		assertThat(bind(TITLE, List.of(GTE, LT), s(""), s("b"))).contains(range(compare("title", LT, s("b"))));
	}

	@Test
	void refusesAValueOfAnotherType() {
		assertThatIllegalArgumentException().isThrownBy(() -> bind(AT, List.of(GT), s("secret")))
			.withMessage("Key attribute 'at' is of type N but was given a value of type S");
		assertThatIllegalArgumentException().isThrownBy(() -> bind(TITLE, List.of(GTE, LTE), s("a"), n("1")))
			.withMessage("Key attribute 'title' is of type S but was given a value of type N");
		assertThatIllegalArgumentException().isThrownBy(() -> bind(PART, List.of(LT), AttributeValue.fromNul(true)))
			.withMessage("Key attribute 'part' is of type B but was given a value of type NUL");
	}

	@Test
	void saysTheBoundsWithoutValues() {
		KeyRange.Bounds bounds = new KeyRange.Bounds(AT,
				List.of(new KeyRange.Bound(GT, Operand.literal(n("123"))), new KeyRange.Bound(LTE, Operand.slot(0))));
		assertThat(bounds).hasToString("at > ? and at <= ?");
	}

	@Test
	void boundKnowsItsSideAndItsEnd() {
		assertThat(Stream.of(Operator.values()).filter((operator) -> bound(operator).isLower())).containsExactly(EQ, GT,
				GTE);
		assertThat(Stream.of(Operator.values()).filter((operator) -> bound(operator).isUpper())).containsExactly(EQ, LT,
				LTE);
		assertThat(List.of(bound(EQ).isInclusive(), bound(LTE).isInclusive(), bound(GTE).isInclusive()))
			.containsOnly(true);
		assertThat(List.of(bound(LT).isInclusive(), bound(GT).isInclusive())).containsOnly(false);
	}

	private static KeyRange.Bound bound(Operator operator) {
		return new KeyRange.Bound(operator, Operand.slot(0));
	}

	private static BoundRange range(Condition condition) {
		return new BoundRange(condition, List.of());
	}

	private static List<BoundRange> bind(KeyAttribute attribute, List<Operator> operators, AttributeValue... values) {
		List<KeyRange.Bound> bounds = IntStream.range(0, operators.size())
			.mapToObj((i) -> new KeyRange.Bound(operators.get(i), Operand.slot(i)))
			.toList();
		return new KeyRange.Bounds(attribute, bounds).bind(bindings(values));
	}

}
