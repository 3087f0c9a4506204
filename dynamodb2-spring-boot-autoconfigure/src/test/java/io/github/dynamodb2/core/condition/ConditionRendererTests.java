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

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

import static io.github.dynamodb2.core.condition.TestConditions.above;
import static io.github.dynamodb2.core.condition.TestConditions.all;
import static io.github.dynamodb2.core.condition.TestConditions.any;
import static io.github.dynamodb2.core.condition.TestConditions.atLeast;
import static io.github.dynamodb2.core.condition.TestConditions.atMost;
import static io.github.dynamodb2.core.condition.TestConditions.beginsWith;
import static io.github.dynamodb2.core.condition.TestConditions.below;
import static io.github.dynamodb2.core.condition.TestConditions.between;
import static io.github.dynamodb2.core.condition.TestConditions.contains;
import static io.github.dynamodb2.core.condition.TestConditions.equal;
import static io.github.dynamodb2.core.condition.TestConditions.exists;
import static io.github.dynamodb2.core.condition.TestConditions.isNotNull;
import static io.github.dynamodb2.core.condition.TestConditions.isNull;
import static io.github.dynamodb2.core.condition.TestConditions.not;
import static io.github.dynamodb2.core.condition.TestConditions.notExists;
import static io.github.dynamodb2.core.condition.TestConditions.unequal;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.entry;
import static org.junit.jupiter.params.provider.Arguments.arguments;

/**
 * Tests of {@link ConditionRenderer}.
 */
class ConditionRendererTests {

	private static final AttributeValue ONE = AttributeValue.fromS("one");

	private static final AttributeValue TWO = AttributeValue.fromS("two");

	private static final AttributeValue THREE = AttributeValue.fromS("three");

	private static final AttributeValue NULL = AttributeValue.fromS("NULL");

	private final ConditionRenderer renderer = new ConditionRenderer(new Bindings(List.of(ONE, TWO, THREE)));

	static Stream<Arguments> leaves() {
		return Stream.of(arguments(equal("a", 0), "#n0 = :v0", List.of(ONE)),
				arguments(unequal("a", 0), "#n0 <> :v0", List.of(ONE)),
				arguments(below("a", 0), "#n0 < :v0", List.of(ONE)),
				arguments(atMost("a", 0), "#n0 <= :v0", List.of(ONE)),
				arguments(above("a", 0), "#n0 > :v0", List.of(ONE)),
				arguments(atLeast("a", 0), "#n0 >= :v0", List.of(ONE)),
				arguments(between("a", 2, 1), "#n0 BETWEEN :v0 AND :v1", List.of(THREE, TWO)),
				arguments(beginsWith("a", 1), "begins_with(#n0, :v0)", List.of(TWO)),
				arguments(contains("a", 0), "contains(#n0, :v0)", List.of(ONE)),
				arguments(inLiterals(ONE), "#n0 IN (:v0)", List.of(ONE)),
				arguments(inLiterals(ONE, TWO), "#n0 IN (:v0, :v1)", List.of(ONE, TWO)),
				arguments(new Leaf.Size(AttributePath.of("a"), Operator.GT, Operand.slot(0)), "size(#n0) > :v0",
						List.of(ONE)),
				arguments(exists("a"), "attribute_exists(#n0)", List.of()),
				arguments(notExists("a"), "attribute_not_exists(#n0)", List.of()),
				arguments(isNull("a"), "attribute_not_exists(#n0) OR attribute_type(#n0, :v0)", List.of(NULL)),
				arguments(isNotNull("a"), "attribute_exists(#n0) AND NOT (attribute_type(#n0, :v0))", List.of(NULL)));
	}

	@ParameterizedTest(name = "{0}")
	@MethodSource("leaves")
	void writesALeaf(Condition condition, String text, List<AttributeValue> values) {
		assertThat(this.renderer.condition(condition)).isEqualTo(text);
		assertThat(this.renderer.names()).containsExactly(entry("#n0", "a"));
		if (values.isEmpty()) {
			assertThat(this.renderer.values()).isNull();
		}
		else {
			assertThat(this.renderer.values().values()).containsExactlyElementsOf(values);
		}
	}

	static Stream<Arguments> groups() {
		Condition a = equal("a", 0);
		Condition b = equal("b", 1);
		Condition c = equal("c", 2);
		return Stream.of(arguments(all(a, b), "#n0 = :v0 AND #n1 = :v1"),
				arguments(any(a, b, c), "#n0 = :v0 OR #n1 = :v1 OR #n2 = :v2"),
				arguments(all(any(a, b), c), "(#n0 = :v0 OR #n1 = :v1) AND #n2 = :v2"),
				arguments(any(all(a, b), c), "(#n0 = :v0 AND #n1 = :v1) OR #n2 = :v2"),
				arguments(not(a), "NOT (#n0 = :v0)"), arguments(not(any(a, b)), "NOT (#n0 = :v0 OR #n1 = :v1)"),
				arguments(all(not(a), b), "NOT (#n0 = :v0) AND #n1 = :v1"),
				arguments(not(not(a)), "NOT (NOT (#n0 = :v0))"),
				arguments(new Condition.And(List.of(all(a, b), c)), "(#n0 = :v0 AND #n1 = :v1) AND #n2 = :v2"),
				arguments(new Condition.And(List.of(a)), "#n0 = :v0"));
	}

	@ParameterizedTest(name = "{0}")
	@MethodSource("groups")
	void writesAGroup(Condition condition, String text) {
		assertThat(this.renderer.condition(condition)).isEqualTo(text);
	}

	@Test
	void writesNothingWhereNothingIsAsked() {
		assertThat(this.renderer.condition(Condition.none())).isNull();
		assertThat(this.renderer.projection(List.of())).isNull();
		assertThat(this.renderer.names()).isNull();
		assertThat(this.renderer.values()).isNull();
	}

	@Test
	void writesEachStepOfAPath() {
		assertThat(this.renderer.condition(equal("info.reviews[0][12].stars.info", 0)))
			.isEqualTo("#n0.#n1[0][12].#n2.#n0 = :v0");
		assertThat(this.renderer.names()).isEqualTo(Map.of("#n0", "info", "#n1", "reviews", "#n2", "stars"));
	}

	@Test
	void writesAProjection() {
		assertThat(this.renderer
			.projection(List.of(AttributePath.of("a"), AttributePath.parse("b.a"), AttributePath.parse("c[1]"))))
			.isEqualTo("#n0, #n1.#n0, #n2[1]");
	}

	@Test
	void sharesNamesBetweenExpressions() {
		assertThat(this.renderer.condition(all(equal("a", 0), above("b", 1)))).isEqualTo("#n0 = :v0 AND #n1 > :v1");
		assertThat(this.renderer.condition(all(below("b", 2), exists("c"))))
			.isEqualTo("#n1 < :v2 AND attribute_exists(#n2)");
		assertThat(this.renderer.projection(List.of(AttributePath.of("c"), AttributePath.of("d"))))
			.isEqualTo("#n2, #n3");
		assertThat(this.renderer.names()).containsExactly(entry("#n0", "a"), entry("#n1", "b"), entry("#n2", "c"),
				entry("#n3", "d"));
		assertThat(this.renderer.values()).containsExactly(entry(":v0", ONE), entry(":v1", TWO), entry(":v2", THREE));
	}

	@Test
	void writesPathsAndValuesForOthers() {
		assertThat(this.renderer.path(AttributePath.parse("a[0].b"))).isEqualTo("#n0[0].#n1");
		assertThat(this.renderer.value(Operand.slot(1))).isEqualTo(":v0");
		assertThat(this.renderer.value(Operand.literal(ONE))).isEqualTo(":v1");
		assertThat(this.renderer.values()).containsExactly(entry(":v0", TWO), entry(":v1", ONE));
	}

	@ParameterizedTest
	@ValueSource(strings = { "Safety.Warning", "first name", "size", "NULL", "#n0", ":v0", "a = :v0 OR b", "größe",
			"名前", "a[0]", "a)" })
	void keepsNamesOutOfTheText(String name) {
		AttributePath path = AttributePath.of("map", name);
		Condition condition = all(new Leaf.Comparison(path, Operator.EQ, Operand.slot(0)), Leaf.exists(path),
				new Leaf.Presence(path, Leaf.State.IS_NULL));
		assertThat(this.renderer.condition(condition)).isEqualTo("#n0.#n1 = :v0 AND attribute_exists(#n0.#n1) "
				+ "AND (attribute_not_exists(#n0.#n1) OR attribute_type(#n0.#n1, :v1))");
		assertThat(this.renderer.projection(List.of(path))).isEqualTo("#n0.#n1");
		assertThat(this.renderer.names()).containsExactly(entry("#n0", "map"), entry("#n1", name));
	}

	@Test
	void keepsANameWithADotApartFromAPath() {
		assertThat(this.renderer.projection(List.of(AttributePath.of("a.b"), AttributePath.of("a", "b"))))
			.isEqualTo("#n0, #n1.#n2");
		assertThat(this.renderer.names()).containsExactly(entry("#n0", "a.b"), entry("#n1", "a"), entry("#n2", "b"));
	}

	@Test
	void takesTheOperandsOfAnInFromItsSlot() {
		Bindings bindings = new Bindings(List.of(AttributeValue.fromL(List.of(ONE, TWO))));
		ConditionRenderer slots = new ConditionRenderer(bindings);
		assertThat(slots.condition(TestConditions.in("a", 0))).isEqualTo("#n0 IN (:v0, :v1)");
		assertThat(slots.values()).containsExactly(entry(":v0", ONE), entry(":v1", TWO));
	}

	private static Condition inLiterals(AttributeValue... values) {
		return new Leaf.In(AttributePath.of("a"), Operand.literal(AttributeValue.fromL(List.of(values))));
	}

}
