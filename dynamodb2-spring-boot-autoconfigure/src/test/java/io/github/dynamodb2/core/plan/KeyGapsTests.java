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
import java.util.Map;

import io.github.dynamodb2.core.condition.Condition;
import io.github.dynamodb2.core.condition.Operand;
import io.github.dynamodb2.core.condition.Operator;
import io.github.dynamodb2.core.model.KeyAttribute;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

import static io.github.dynamodb2.core.plan.SampleTables.number;
import static io.github.dynamodb2.core.plan.SampleTables.text;
import static io.github.dynamodb2.core.plan.TestValues.b;
import static io.github.dynamodb2.core.plan.TestValues.beginsWith;
import static io.github.dynamodb2.core.plan.TestValues.between;
import static io.github.dynamodb2.core.plan.TestValues.bindings;
import static io.github.dynamodb2.core.plan.TestValues.compare;
import static io.github.dynamodb2.core.plan.TestValues.n;
import static io.github.dynamodb2.core.plan.TestValues.s;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

/**
 * Tests of {@link KeyRange.Gaps} and of the order in which plans merge.
 */
class KeyGapsTests {

	private static final KeyAttribute AT = number("at");

	@Test
	void readsBetweenTheValuesFromTheLeastToTheGreatest() {
		assertThat(gaps(null).bind(bindings(list(n("10"), n("9"), n("9.0"))))).containsExactly(
				new BoundRange(compare("at", Operator.LT, n("9"))),
				new BoundRange(between("at", n("9"), n("10")), List.of(n("9"), n("10"))),
				new BoundRange(compare("at", Operator.GT, n("10"))));
	}

	@Test
	void readsEverythingWhereNoValueIsExcluded() {
		assertThat(gaps(null).bind(bindings(list()))).containsExactly(new BoundRange(Condition.none()));
		KeyRange.Gaps title = new KeyRange.Gaps(text("title"), null,
				List.of(new KeyBinding.Equal(text("title"), Operand.slot(0))), false);
		assertThat(title.bind(bindings(s("")))).containsExactly(new BoundRange(Condition.none()));
	}

	@Test
	void staysWithinARange() {
		KeyRange.Bounds within = new KeyRange.Bounds(AT, List.of(new KeyRange.Bound(Operator.GTE, Operand.slot(1)),
				new KeyRange.Bound(Operator.LT, Operand.slot(2))));
		assertThat(gaps(within).bind(bindings(list(n("1"), n("5"), n("100")), n("3"), n("9")))).containsExactly(
				new BoundRange(between("at", n("3"), n("5")), List.of(n("5"))),
				new BoundRange(between("at", n("5"), n("9")), List.of(n("5"), n("9"))));
		assertThat(gaps(within).bind(bindings(list(n("3")), n("3"), n("9"))))
			.containsExactly(new BoundRange(between("at", n("3"), n("9")), List.of(n("3"), n("9"))));
		assertThat(gaps(within).bind(bindings(list(n("5")), n("9"), n("3")))).isEmpty();
	}

	@Test
	void dropsValuesWithACommonBeginning() {
		KeyAttribute title = text("title");
		KeyRange.Gaps gaps = new KeyRange.Gaps(title, new KeyRange.Prefix(title, Operand.slot(1)),
				List.of(new KeyBinding.Equal(title, Operand.slot(0))), false);
		assertThat(gaps.bind(bindings(s("Doe"), s("D"))))
			.containsExactly(new BoundRange(beginsWith("title", s("D")), List.of(s("Doe"))));
	}

	@Test
	void refusesAValueOfAnotherType() {
		assertThatIllegalArgumentException().isThrownBy(() -> gaps(null).bind(bindings(list(s("secret")))))
			.withMessage("Key attribute 'at' is of type N but was given a value of type S");
	}

	@Test
	void isNarrowedByABound() {
		KeyRange.Bound bound = new KeyRange.Bound(Operator.GTE, Operand.literal(n("7")));
		assertThat(gaps(null).narrowed(bound)).isEqualTo(gaps(new KeyRange.Bounds(AT, List.of(bound))));
		KeyRange.Bounds above = new KeyRange.Bounds(AT, List.of(new KeyRange.Bound(Operator.GT, Operand.slot(1))));
		assertThat(gaps(above).narrowed(bound)).isEqualTo(gaps((KeyRange.Bounds) above.narrowed(bound)));
		KeyRange.Prefix prefix = new KeyRange.Prefix(text("title"), Operand.slot(0));
		assertThat(prefix.narrowed(bound)).isSameAs(prefix);
	}

	@Test
	void anOrderComparesAsDynamoDbDoes() {
		assertThat(compares(n("9"), n("10"))).isNegative();
		assertThat(compares(s("Z"), s("a"))).isNegative();
		assertThat(compares(s("\uFF5E"), s(new String(Character.toChars(0x1F600))))).isNegative();
		assertThat(compares(b(1), b(0x80))).isNegative();
		assertThat(compares(n("1"), n("1.0"))).isZero();
	}

	@Test
	void anOrderPutsWhatIsAbsentFirstAndDecidesStepByStep() {
		List<OrderBy> order = List.of(new OrderBy("a", true), new OrderBy("b", false));
		Map<String, AttributeValue> nothing = Map.of();
		Map<String, AttributeValue> one = Map.of("a", n("1"), "b", n("1"));
		Map<String, AttributeValue> two = Map.of("a", n("1"), "b", n("2"));
		assertThat(OrderBy.comparator(order).compare(nothing, one)).isNegative();
		assertThat(OrderBy.comparator(order).compare(one, nothing)).isPositive();
		assertThat(OrderBy.comparator(order).compare(nothing, Map.of())).isZero();
		assertThat(OrderBy.comparator(order).compare(one, two)).isPositive();
	}

	@Test
	void anOrderKeepsTypesApart() {
		assertThat(compares(s("1"), n("1"))).isNotZero().isEqualTo(-compares(n("1"), s("1")));
		assertThat(compares(AttributeValue.fromBool(true), AttributeValue.fromBool(false))).isZero();
	}

	private static int compares(AttributeValue left, AttributeValue right) {
		return Integer
			.signum(OrderBy.comparator(List.of(new OrderBy("a", true))).compare(Map.of("a", left), Map.of("a", right)));
	}

	private static KeyRange.Gaps gaps(KeyRange.@Nullable Bounds within) {
		return new KeyRange.Gaps(AT, within, List.of(new KeyBinding.In(AT, Operand.slot(0))), false);
	}

	private static AttributeValue list(AttributeValue... values) {
		return AttributeValue.fromL(List.of(values));
	}

}
