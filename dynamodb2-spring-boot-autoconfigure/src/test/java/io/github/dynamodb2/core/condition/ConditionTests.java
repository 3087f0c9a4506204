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
import java.util.List;
import java.util.stream.Stream;

import nl.jqno.equalsverifier.EqualsVerifier;
import nl.jqno.equalsverifier.Warning;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

import static io.github.dynamodb2.core.condition.TestConditions.above;
import static io.github.dynamodb2.core.condition.TestConditions.all;
import static io.github.dynamodb2.core.condition.TestConditions.any;
import static io.github.dynamodb2.core.condition.TestConditions.beginsWith;
import static io.github.dynamodb2.core.condition.TestConditions.between;
import static io.github.dynamodb2.core.condition.TestConditions.contains;
import static io.github.dynamodb2.core.condition.TestConditions.equal;
import static io.github.dynamodb2.core.condition.TestConditions.exists;
import static io.github.dynamodb2.core.condition.TestConditions.in;
import static io.github.dynamodb2.core.condition.TestConditions.isNotNull;
import static io.github.dynamodb2.core.condition.TestConditions.isNull;
import static io.github.dynamodb2.core.condition.TestConditions.not;
import static io.github.dynamodb2.core.condition.TestConditions.notExists;
import static io.github.dynamodb2.core.condition.TestConditions.unequal;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.junit.jupiter.params.provider.Arguments.arguments;

/**
 * Tests of {@link Condition} and its values.
 */
class ConditionTests {

	private static final Condition A = equal("a", 0);

	private static final Condition B = above("b", 1);

	private static final Condition C = exists("c");

	@Test
	void nothingIsAConjunctionOfNothing() {
		assertThat(Condition.none().isNone()).isTrue();
		assertThat(Condition.none().conjuncts()).isEmpty();
		assertThat(Condition.none()).isEqualTo(Condition.and(List.of())).isEqualTo(all(all(), Condition.none()));
	}

	@Test
	void anythingElseIsNotNothing() {
		assertThat(Stream.of(A, all(A, B), any(A, B), not(A), not(Condition.none()))).noneMatch(Condition::isNone);
	}

	@Test
	void conjunctionsAreFlattened() {
		assertThat(all(all(A, B), C)).isEqualTo(new Condition.And(List.of(A, B, C)));
		assertThat(all(all(A, all(B)), Condition.none(), C).conjuncts()).containsExactly(A, B, C);
	}

	@Test
	void otherGroupsAreKept() {
		assertThat(all(any(A, B), not(all(A, B))).conjuncts()).containsExactly(any(A, B), not(all(A, B)));
	}

	@Test
	void aConjunctionOfOneIsTheOne() {
		assertThat(all(A)).isSameAs(A);
		assertThat(all(Condition.none(), A)).isSameAs(A);
		assertThat(A.conjuncts()).containsExactly(A);
		assertThat(any(A, B).conjuncts()).containsExactly(any(A, B));
	}

	@Test
	void groupsKeepTheirOwnLists() {
		List<Condition> parts = new ArrayList<>(List.of(A, B));
		Condition.And and = new Condition.And(parts);
		Condition.Or or = new Condition.Or(parts);
		parts.clear();
		assertThat(and.parts()).containsExactly(A, B).isUnmodifiable();
		assertThat(or.parts()).containsExactly(A, B).isUnmodifiable();
	}

	@Test
	void aDisjunctionNeedsTwoParts() {
		assertThatIllegalArgumentException().isThrownBy(() -> new Condition.Or(List.of(A)))
			.withMessage("A disjunction needs two parts but has 1");
		assertThatIllegalArgumentException().isThrownBy(() -> new Condition.Or(List.of()))
			.withMessage("A disjunction needs two parts but has 0");
	}

	@Test
	void namesEveryPathInOrder() {
		assertThat(all(A, any(B, not(equal("x.y[0]", 2))), A).paths().map(AttributePath::toString)).containsExactly("a",
				"b", "x.y[0]", "a");
		assertThat(Condition.none().paths()).isEmpty();
	}

	@Test
	void leavesProveTheirAttribute() {
		assertThat(Stream.of(equal("a", 0), above("a", 0), between("a", 0, 1), in("a", 0), beginsWith("a", 0),
				contains("a", 0), exists("a"), isNotNull("a"), equal("a.b[0]", 0)))
			.allMatch((leaf) -> leaf.proves("a"))
			.noneMatch((leaf) -> leaf.proves("b"));
	}

	@Test
	void whatHoldsForAbsentAttributesProvesNothing() {
		assertThat(Stream.of(unequal("a", 0), notExists("a"), isNull("a"), not(equal("a", 0)), not(notExists("a")),
				Condition.none()))
			.noneMatch((condition) -> condition.proves("a"));
	}

	@Test
	void oneProofOfAConjunctionIsEnough() {
		assertThat(all(unequal("a", 0), equal("a", 1)).proves("a")).isTrue();
		assertThat(all(unequal("a", 0), B).proves("a")).isFalse();
	}

	@Test
	void everyBranchOfADisjunctionHasToProve() {
		assertThat(any(A, all(B, exists("a"))).proves("a")).isTrue();
		assertThat(any(A, B).proves("a")).isFalse();
	}

	static Stream<Arguments> texts() {
		return Stream.of(arguments(Condition.none(), "everything"), arguments(A, "a = ?"),
				arguments(unequal("a.b[0]", 0), "a.b[0] <> ?"), arguments(between("a", 0, 1), "a between ? and ?"),
				arguments(in("a", 0), "a in (?)"), arguments(beginsWith("a", 0), "a begins with ?"),
				arguments(contains("a", 0), "a contains ?"), arguments(C, "c exists"),
				arguments(notExists("a"), "a does not exist"), arguments(isNull("a"), "a is null"),
				arguments(isNotNull("a"), "a is not null"), arguments(all(A, B, C), "a = ? and b > ? and c exists"),
				arguments(any(A, B), "a = ? or b > ?"), arguments(all(any(A, B), C), "(a = ? or b > ?) and c exists"),
				arguments(any(all(A, B), C), "(a = ? and b > ?) or c exists"), arguments(not(A), "not (a = ?)"),
				arguments(not(any(A, B)), "not (a = ? or b > ?)"), arguments(all(not(A), B), "not (a = ?) and b > ?"));
	}

	@ParameterizedTest(name = "{1}")
	@MethodSource("texts")
	void saysNamesAndOperators(Condition condition, String text) {
		assertThat(condition).hasToString(text);
	}

	@Test
	void hidesValues() {
		Operand secret = Operand.literal(AttributeValue.fromS("secret"));
		AttributePath path = AttributePath.of("a");
		assertThat(all(new Leaf.Comparison(path, Operator.EQ, secret), new Leaf.In(path, secret),
				new Leaf.Between(path, secret, secret), new Leaf.BeginsWith(path, secret, false),
				new Leaf.Contains(path, secret)))
			.hasToString("a = ? and a in (?) and a between ? and ? and a begins with ? and a contains ?");
		assertThat(new Bindings(List.of(AttributeValue.fromS("secret")))).hasToString("1 values");
	}

	@Test
	void bindingsFindSlotsAndLiterals() {
		AttributeValue one = AttributeValue.fromN("1");
		AttributeValue two = AttributeValue.fromN("2");
		Bindings bindings = new Bindings(List.of(one, two));
		assertThat(bindings.get(Operand.slot(1))).isEqualTo(two);
		assertThat(Bindings.none().get(Operand.literal(one))).isEqualTo(one);
		assertThat(Bindings.none().values()).isEmpty();
	}

	@ParameterizedTest
	@ValueSource(classes = { Condition.And.class, Condition.Not.class, Leaf.Comparison.class, Leaf.Between.class,
			Leaf.In.class, Leaf.BeginsWith.class, Leaf.Contains.class, Leaf.Size.class, Leaf.Presence.class,
			Operand.Slot.class, Operand.Literal.class, Bindings.class })
	void conditionsAreValues(Class<?> type) {
		EqualsVerifier.forClass(type)
			.withPrefabValues(AttributePath.class, AttributePath.of("a"), AttributePath.of("b"))
			.withPrefabValues(Condition.class, Condition.none(), Leaf.exists(AttributePath.of("a")))
			.suppress(Warning.NULL_FIELDS)
			.verify();
	}

}
