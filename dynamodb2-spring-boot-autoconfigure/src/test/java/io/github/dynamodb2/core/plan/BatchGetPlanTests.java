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
import java.util.stream.IntStream;

import io.github.dynamodb2.core.condition.Condition;
import io.github.dynamodb2.core.condition.Operand;
import org.junit.jupiter.api.Test;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

import static io.github.dynamodb2.core.plan.SampleTables.number;
import static io.github.dynamodb2.core.plan.SampleTables.text;
import static io.github.dynamodb2.core.plan.TestValues.bindings;
import static io.github.dynamodb2.core.plan.TestValues.n;
import static io.github.dynamodb2.core.plan.TestValues.s;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

/**
 * Tests of {@link BatchGetPlan}.
 */
class BatchGetPlanTests {

	private static final BatchGetPlan COUNTRIES = plan(new KeyBinding.In(text("code"), Operand.slot(0)));

	private static final BatchGetPlan ORDERS = plan(new KeyBinding.In(text("customer"), Operand.slot(0)),
			new KeyBinding.In(number("number"), Operand.slot(1)));

	@Test
	void bindsEveryValueInItsOrder() {
		assertThat(COUNTRIES.bindKeys(bindings(list(s("fr"), s("de"))))).containsExactly(Map.of("code", s("fr")),
				Map.of("code", s("de")));
	}

	@Test
	void bindsEveryCombination() {
		assertThat(ORDERS.bindKeys(bindings(list(s("a"), s("b")), list(n("1"), n("2"))))).containsExactly(
				Map.of("customer", s("a"), "number", n("1")), Map.of("customer", s("a"), "number", n("2")),
				Map.of("customer", s("b"), "number", n("1")), Map.of("customer", s("b"), "number", n("2")));
	}

	@Test
	void bindsOneValueBesideSeveral() {
		BatchGetPlan plan = plan(new KeyBinding.Equal(text("customer"), Operand.literal(s("a"))),
				new KeyBinding.In(number("number"), Operand.slot(0)));
		assertThat(plan.bindKeys(bindings(list(n("1"), n("2"))))).containsExactly(
				Map.of("customer", s("a"), "number", n("1")), Map.of("customer", s("a"), "number", n("2")));
	}

	@Test
	void bindsInTheOrderWanted() {
		BatchGetPlan plan = new BatchGetPlan("orders", ORDERS.key(), Condition.none(),
				List.of(new OrderBy("number", false), new OrderBy("customer", true)), Selection.everything(), false,
				100);
		assertThat(plan.bindKeys(bindings(list(s("b"), s("a")), list(n("9"), n("10"))))).containsExactly(
				Map.of("customer", s("a"), "number", n("10")), Map.of("customer", s("b"), "number", n("10")),
				Map.of("customer", s("a"), "number", n("9")), Map.of("customer", s("b"), "number", n("9")));
	}

	@Test
	void asksForAValueOnce() {
		assertThat(COUNTRIES.bindKeys(bindings(list(s("fr"), s("de"), s("fr"))))).hasSize(2);
	}

	@Test
	void asksForANumberOnceHoweverItIsWritten() {
		assertThat(ORDERS.bindKeys(bindings(list(s("a")), list(n("1"), n("1.0"), n("2"))))).hasSize(2);
	}

	@Test
	void leavesEmptyValuesOut() {
		assertThat(COUNTRIES.bindKeys(bindings(list(s(""), s("de"))))).containsExactly(Map.of("code", s("de")));
	}

	@Test
	void asksForNothingWhereNoValueIsGiven() {
		assertThat(COUNTRIES.bindKeys(bindings(list()))).isEmpty();
		assertThat(ORDERS.bindKeys(bindings(list(s("a")), list()))).isEmpty();
		assertThat(ORDERS.bindKeys(bindings(list(), list(n("1"))))).isEmpty();
	}

	@Test
	void refusesAValueOfAnotherType() {
		assertThatIllegalArgumentException().isThrownBy(() -> COUNTRIES.bindKeys(bindings(list(s("fr"), n("1")))))
			.withMessage("Key attribute 'code' is of type S but was given a value of type N");
	}

	private static BatchGetPlan plan(KeyBinding... key) {
		return new BatchGetPlan("table", List.of(key), Condition.none(), List.of(), Selection.everything(), false, 100);
	}

	@Test
	void aProductOfSeveralListsIsBounded() {
		AttributeValue thousand = AttributeValue.fromL(IntStream.range(0, 1000).mapToObj((n) -> s("c" + n)).toList());
		AttributeValue eleven = AttributeValue.fromL(IntStream.range(0, 11).mapToObj((n) -> n("" + n)).toList());
		assertThatIllegalArgumentException().isThrownBy(() -> ORDERS.bindKeys(bindings(thousand, eleven)))
			.withMessage("The values ask for 11000 items of table 'table' but a call may ask for 10000 "
					+ "(1000 values of 'customer', 11 values of 'number'). Give fewer values at once, in several "
					+ "calls; methods of repositories may ask for more by dynamodb2.repositories.max-fan-out");
		assertThat(ORDERS.bindKeys(bindings(thousand, AttributeValue.fromL(eleven.l().subList(0, 10)))))
			.hasSize(10_000);
	}

	@Test
	void oneListIsAsLongAsTheCallerMadeIt() {
		AttributeValue many = AttributeValue.fromL(IntStream.range(0, 20_000).mapToObj((n) -> s("c" + n)).toList());
		assertThat(COUNTRIES.bindKeys(bindings(many))).hasSize(20_000);
		assertThat(ORDERS.bindKeys(bindings(many, list(n("1"))))).hasSize(20_000);
	}

	private static AttributeValue list(AttributeValue... values) {
		return AttributeValue.fromL(List.of(values));
	}

}
