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
import java.util.Optional;

import io.github.dynamodb2.core.condition.Bindings;
import io.github.dynamodb2.core.condition.Condition;
import io.github.dynamodb2.core.condition.Operand;
import io.github.dynamodb2.core.condition.Operator;
import io.github.dynamodb2.core.model.Index;
import io.github.dynamodb2.core.model.KeyAttribute;
import io.github.dynamodb2.core.model.KeySchema;
import io.github.dynamodb2.core.plan.QueryPlan.Fetch;
import org.junit.jupiter.api.Test;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

import static io.github.dynamodb2.core.plan.SampleTables.binary;
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
import static org.assertj.core.api.Assertions.entry;

/**
 * Tests of {@link KeyMatch} and of what it binds to.
 */
class KeyMatchTests {

	private static final KeyMatch WHOLE = new KeyMatch(
			List.of(equal(text("owner"), 0), equal(number("at"), 1), equal(binary("part"), 2)), null);

	@Test
	void bindsValues() {
		assertThat(bind(WHOLE, bindings(s("me"), n("5"), b(1)))).contains(
				new BoundKeys(
						Condition.and(List.of(compare("owner", Operator.EQ, s("me")),
								compare("at", Operator.EQ, n("5")), compare("part", Operator.EQ, b(1)))),
						"", List.of()));
	}

	@Test
	void bindsOneValueToOneComparison() {
		assertThat(bind(new KeyMatch(List.of(equal(text("owner"), 0)), null), bindings(s("me"))))
			.contains(new BoundKeys(compare("owner", Operator.EQ, s("me")), "", List.of()));
	}

	@Test
	void bindsLiterals() {
		KeyBinding.Equal key = new KeyBinding.Equal(text("owner"), Operand.literal(s("me")));
		assertThat(bind(new KeyMatch(List.of(key), null), bindings()))
			.contains(new BoundKeys(compare("owner", Operator.EQ, s("me")), "", List.of()));
	}

	@Test
	void bindsARangeWithItsExclusiveEnds() {
		KeyMatch match = ranged(new KeyRange.Bounds(number("at"), List
			.of(new KeyRange.Bound(Operator.GT, Operand.slot(1)), new KeyRange.Bound(Operator.LT, Operand.slot(2)))));
		assertThat(bind(match, bindings(s("me"), n("1"), n("9")))).contains(new BoundKeys(
				Condition.and(List.of(compare("owner", Operator.EQ, s("me")), between("at", n("1"), n("9")))), "at",
				List.of(n("1"), n("9"))));
		assertThat(bind(match, bindings(s("me"), n("9"), n("1")))).isEmpty();
	}

	@Test
	void bindsABeginning() {
		KeyMatch match = ranged(new KeyRange.Prefix(text("title"), Operand.slot(1)));
		assertThat(bind(match, bindings(s("me"), s("D")))).contains(new BoundKeys(
				Condition.and(List.of(compare("owner", Operator.EQ, s("me")), beginsWith("title", s("D")))), "title",
				List.of()));
	}

	@Test
	void anEmptyBeginningRestrictsNothing() {
		BoundKeys unrestricted = new BoundKeys(compare("owner", Operator.EQ, s("me")), "title", List.of());
		assertThat(bind(ranged(new KeyRange.Prefix(text("title"), Operand.slot(1))), bindings(s("me"), s(""))))
			.contains(unrestricted);
		assertThat(bind(ranged(new KeyRange.Prefix(binary("title"), Operand.slot(1))), bindings(s("me"), b())))
			.contains(unrestricted);
	}

	@Test
	void aLowerBoundThatIsEmptyRestrictsNothing() {
		KeyMatch match = ranged(
				new KeyRange.Bounds(text("title"), List.of(new KeyRange.Bound(Operator.GTE, Operand.slot(1)))));
		assertThat(bind(match, bindings(s("me"), s(""))))
			.contains(new BoundKeys(compare("owner", Operator.EQ, s("me")), "title", List.of()));
	}

	@Test
	void noItemHasAnEmptyKey() {
		assertThat(bind(WHOLE, bindings(s(""), n("5"), b(1)))).isEmpty();
		assertThat(bind(WHOLE, bindings(s("me"), n("5"), b()))).isEmpty();
		assertThat(WHOLE.bindKey(bindings(s(""), n("5"), b(1)))).isEmpty();
		assertThat(WHOLE.bindKey(bindings(s("me"), n("5"), b()))).isEmpty();
		assertThat(bind(ranged(new KeyRange.Prefix(text("title"), Operand.slot(1))), bindings(s(""), s("D"))))
			.isEmpty();
	}

	@Test
	void bindsTheKeyOfAnItem() {
		Optional<Map<String, AttributeValue>> key = WHOLE.bindKey(bindings(s("me"), n("5"), b(1)));
		assertThat(key).hasValueSatisfying((found) -> assertThat(found).containsExactly(entry("owner", s("me")),
				entry("at", n("5")), entry("part", b(1))));
	}

	@Test
	void refusesAValueOfAnotherType() {
		assertThatIllegalArgumentException().isThrownBy(() -> bind(WHOLE, bindings(n("1"), n("5"), b(1))))
			.withMessage("Key attribute 'owner' is of type S but was given a value of type N");
		assertThatIllegalArgumentException().isThrownBy(() -> WHOLE.bindKey(bindings(s("me"), s("secret"), b(1))))
			.withMessage("Key attribute 'at' is of type N but was given a value of type S");
		assertThatIllegalArgumentException()
			.isThrownBy(
					() -> bind(ranged(new KeyRange.Prefix(text("title"), Operand.slot(1))), bindings(s("me"), n("1"))))
			.withMessage("Key attribute 'title' is of type S but was given a value of type N");
	}

	@Test
	void countsWhatIsBound() {
		assertThat(WHOLE.bound()).isEqualTo(3);
		assertThat(ranged(new KeyRange.Prefix(text("title"), Operand.slot(1))).bound()).isEqualTo(2);
	}

	@Test
	void fixesWhatHasOneValue() {
		KeyMatch match = ranged(new KeyRange.Prefix(text("title"), Operand.slot(1)));
		assertThat(match.fixes("owner")).isTrue();
		assertThat(match.fixes("title")).isFalse();
		assertThat(match.fixes("text")).isFalse();
	}

	@Test
	void saysTheKeyWithoutValues() {
		KeyBinding.Equal secret = new KeyBinding.Equal(text("owner"), Operand.literal(s("secret")));
		assertThat(new KeyMatch(List.of(secret), new KeyRange.Prefix(text("title"), Operand.literal(s("secret")))))
			.hasToString("owner = ? and title begins with ?");
		assertThat(WHOLE).hasToString("owner = ? and at = ? and part = ?");
	}

	private static List<BoundKeys> bind(KeyMatch match, Bindings bindings) {
		Index index = Index.global("any")
			.withKeys(new KeySchema(match.equal().stream().map(KeyBinding::attribute).toList(), List.of()));
		return new QueryPlan("table", index, match, true, Condition.none(), Condition.none(), Selection.everything(),
				Fetch.INDEX, FanOut.one(), List.of(), false)
			.bind(bindings)
			.stream()
			.flatMap(List::stream)
			.toList();
	}

	private static KeyMatch ranged(KeyRange range) {
		return new KeyMatch(List.of(equal(text("owner"), 0)), range);
	}

	private static KeyBinding.Equal equal(KeyAttribute attribute, int slot) {
		return new KeyBinding.Equal(attribute, Operand.slot(slot));
	}

}
