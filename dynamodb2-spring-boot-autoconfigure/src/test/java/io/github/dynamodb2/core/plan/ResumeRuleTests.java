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
import java.util.stream.Stream;

import io.github.dynamodb2.core.condition.Bindings;
import io.github.dynamodb2.core.condition.Condition;
import io.github.dynamodb2.core.condition.Operand;
import io.github.dynamodb2.core.condition.Operator;
import io.github.dynamodb2.core.model.KeyAttribute;
import io.github.dynamodb2.core.model.TableModel;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import software.amazon.awssdk.core.SdkBytes;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

import static io.github.dynamodb2.core.plan.TestValues.b;
import static io.github.dynamodb2.core.plan.TestValues.beginsWith;
import static io.github.dynamodb2.core.plan.TestValues.between;
import static io.github.dynamodb2.core.plan.TestValues.compare;
import static io.github.dynamodb2.core.plan.TestValues.n;
import static io.github.dynamodb2.core.plan.TestValues.s;
import static org.assertj.core.api.Assertions.assertThat;

/**
 * Tests for {@link ResumeRule}.
 */
class ResumeRuleTests {

	private static final Condition ANN = compare("owner", Operator.EQ, s("ann"));

	@Test
	void positionsOfAnIndexHaveItsKeyAndTheTables() {
		assertThat(rule(SampleTables.PEOPLE, compare("city", Operator.EQ, s("Bonn"))).attributes())
			.extracting(KeyAttribute::name)
			.containsExactlyInAnyOrder("id", "city", "name");
	}

	@Test
	void positionWithTooFewOrTooManyAttributesBelongsElsewhere() {
		assertThat(refusal(SampleTables.NOTES, ANN, Map.of("owner", s("ann")))).contains(
				"The position belongs to another query: this one goes on by [owner, title] but was given [owner]");
		assertThat(refusal(SampleTables.NOTES, ANN, Map.of("owner", s("ann"), "title", s("a"), "more", s("b"))))
			.isPresent();
		assertThat(refusal(SampleTables.NOTES, ANN, note("ann", "a"))).isEmpty();
	}

	@Test
	void valueOfAnotherTypeIsRefused() {
		assertThat(refusal(SampleTables.NOTES, ANN, Map.of("owner", s("ann"), "title", n("1"))))
			.contains("The position was altered: key attribute 'title' is of type S but was given a value of type N");
		assertThat(refusal(SampleTables.FILES, Condition.none(), Map.of("digest", s("ab"), "part", b(1)))).isPresent();
		assertThat(refusal(SampleTables.FILES, Condition.none(),
				Map.of("digest", AttributeValue.fromBool(true), "part", b(1))))
			.isPresent();
	}

	@Test
	void sizesAreDynamoDbs() {
		assertThat(refusal(SampleTables.NOTES, Condition.none(), note("x".repeat(2048), "y".repeat(1024)))).isEmpty();
		assertThat(refusal(SampleTables.NOTES, Condition.none(), note("x".repeat(2049), "y")))
			.contains("The position was altered: key attribute 'owner' was given 2049 bytes but takes at most 2048");
		assertThat(refusal(SampleTables.NOTES, Condition.none(), note("x", "ü".repeat(513))))
			.contains("The position was altered: key attribute 'title' was given 1026 bytes but takes at most 1024");
		assertThat(refusal(SampleTables.NOTES, Condition.none(), note("x", "")))
			.contains("The position was altered: key attribute 'title' was given an empty value");
		assertThat(refusal(SampleTables.FILES, Condition.none(), Map.of("digest", b(), "part", b(1)))).isPresent();
		assertThat(refusal(SampleTables.FILES, Condition.none(),
				Map.of("digest", b(1), "part", AttributeValue.fromB(SdkBytes.fromByteArray(new byte[1025])))))
			.isPresent();
	}

	@ParameterizedTest
	@ValueSource(strings = { "0", "-1", "1.50", "1E+3", "1e-130", "99999999999999999999999999999999999999" })
	void numbersOfDynamoDbAreTaken(String number) {
		assertThat(refusal(SampleTables.READINGS, Condition.none(), Map.of("sensor", n(number), "at", n("1"))))
			.isEmpty();
	}

	@ParameterizedTest
	@ValueSource(strings = { "", "abc", " 1", "1.", "+1", "0x1", "NaN", "\u0661", "1E126", "1E-131", "1E99999999999",
			"999999999999999999999999999999999999999" })
	void otherTextsAreNoNumbers(String number) {
		assertThat(refusal(SampleTables.READINGS, Condition.none(), Map.of("sensor", n(number), "at", n("1")))).get()
			.asString()
			.startsWith("The position was altered: key attribute 'sensor' ");
	}

	@Test
	void numberOfManyLettersIsNotEvenRead() {
		assertThat(refusal(SampleTables.READINGS, Condition.none(),
				Map.of("sensor", n("1".repeat(1_000_000)), "at", n("1"))))
			.contains("The position was altered: key attribute 'sensor' was given no number");
	}

	static Stream<Arguments> ranges() {
		return Stream.of(Arguments.of(ANN, "a", null), Arguments.of(range(Operator.EQ, "c"), "c", "d"),
				Arguments.of(range(Operator.GT, "c"), "d", "c"), Arguments.of(range(Operator.GTE, "c"), "c", "b"),
				Arguments.of(range(Operator.LT, "c"), "b", "c"), Arguments.of(range(Operator.LTE, "c"), "c", "d"),
				Arguments.of(Condition.and(List.of(ANN, between("title", s("b"), s("d")))), "d", "da"),
				Arguments.of(Condition.and(List.of(ANN, beginsWith("title", s("ab")))), "abc", "ac"));
	}

	private static Condition range(Operator operator, String value) {
		return Condition.and(List.of(ANN, compare("title", operator, s(value))));
	}

	@ParameterizedTest
	@MethodSource("ranges")
	void positionLiesWhereTheQueryReads(Condition condition, String inside, String outside) {
		assertThat(refusal(SampleTables.NOTES, condition, note("ann", inside))).isEmpty();
		assertThat(refusal(SampleTables.NOTES, condition, note("bob", inside)))
			.contains("The position belongs to another query: it lies where this one does not read");
		if (outside != null) {
			assertThat(refusal(SampleTables.NOTES, condition, note("ann", outside))).isPresent();
		}
	}

	@Test
	void positionIsOneOfTheKeysOfABatch() {
		AccessPlan plan = new BatchGetPlan("countries",
				List.of(new KeyBinding.In(SampleTables.COUNTRIES.keys().partition().get(0), Operand.slot(0))),
				Condition.none(), List.of(), Selection.everything(), false, 100);
		ResumeRule rule = ResumeRule.of(SampleTables.COUNTRIES.keys(), plan);
		Bindings bindings = new Bindings(List.of(AttributeValue.fromL(List.of(s("fr"), s("de")))));
		assertThat(rule.refusal(Map.of("code", s("de")), bindings)).isEmpty();
		assertThat(rule.refusal(Map.of("code", s("it")), bindings)).isPresent();
	}

	private static Map<String, AttributeValue> note(String owner, String title) {
		return Map.of("owner", s(owner), "title", s(title));
	}

	private static Optional<String> refusal(TableModel model, Condition condition,
			Map<String, AttributeValue> position) {
		return rule(model, condition).refusal(position, Bindings.none());
	}

	private static ResumeRule rule(TableModel model, Condition condition) {
		AccessPlan plan = condition.isNone()
				? new ScanPlan(model.name(), model.primary(), condition, Selection.everything(), List.of(), 1, false)
				: new AccessPlanner().plan(model, condition, List.of(), Selection.everything(), PlanPolicy.standard());
		return ResumeRule.of(model.keys(), plan);
	}

}
