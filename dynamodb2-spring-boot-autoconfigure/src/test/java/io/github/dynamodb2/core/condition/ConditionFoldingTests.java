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
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import software.amazon.awssdk.core.SdkBytes;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

import static io.github.dynamodb2.core.condition.TestConditions.all;
import static io.github.dynamodb2.core.condition.TestConditions.any;
import static io.github.dynamodb2.core.condition.TestConditions.beginsWith;
import static io.github.dynamodb2.core.condition.TestConditions.between;
import static io.github.dynamodb2.core.condition.TestConditions.equal;
import static io.github.dynamodb2.core.condition.TestConditions.exists;
import static io.github.dynamodb2.core.condition.TestConditions.in;
import static io.github.dynamodb2.core.condition.TestConditions.not;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.junit.jupiter.params.provider.Arguments.arguments;

/**
 * Tests of {@link ConditionFolding}.
 */
class ConditionFoldingTests {

	private static final int LEAST = 0;

	private static final int MOST = 1;

	private static final int TEXT = 2;

	private static final int NOTHING = 3;

	private static final int SOME = 4;

	private static final int EMPTY = 5;

	private static final int EMPTY_BINARY = 6;

	private static final int BINARY = 7;

	private static final Bindings VALUES = new Bindings(List.of(AttributeValue.fromN("9"), AttributeValue.fromN("10"),
			AttributeValue.fromS("secret"), AttributeValue.fromL(List.of()),
			AttributeValue.fromL(List.of(AttributeValue.fromN("9"))), AttributeValue.fromS(""), binary(), binary(0)));

	private static final Condition FALSE = in("x", NOTHING);

	private static final Condition A = equal("a", LEAST);

	private static final Condition B = exists("b");

	@Test
	void refusesAnOrderOfWhatHasNone() {
		Operand flag = Operand.literal(AttributeValue.fromBool(true));
		AttributePath path = AttributePath.of("a");
		for (Condition condition : List.of(new Leaf.Comparison(path, Operator.LT, flag),
				new Leaf.Between(path, flag, flag))) {
			assertThatIllegalArgumentException()
				.isThrownBy(() -> ConditionFolding.fold(any(not(condition), B), Bindings.none()))
				.withMessage("'%s' compares by order, but the value is of type BOOL and only values of type S, N or B "
						+ "have one. Ask for equal values", condition);
		}
		assertThat(ConditionFolding.fold(new Leaf.Comparison(path, Operator.EQ, flag), Bindings.none())).isPresent();
	}

	static Stream<Condition> kept() {
		return Stream.of(Condition.none(), A, B, in("a", SOME), between("a", LEAST, MOST), between("a", MOST, MOST),
				beginsWith("a", TEXT), beginsWith("a", BINARY), beginsWith("a", LEAST), all(A, B), any(A, B), not(A),
				all(any(A, not(B)), A), not(any(all(A, B), B)));
	}

	@ParameterizedTest
	@MethodSource("kept")
	void keepsWhatCanBeAsked(Condition condition) {
		assertThat(ConditionFolding.fold(condition, VALUES)).contains(condition);
	}

	static Stream<Condition> impossible() {
		return Stream.of(FALSE, between("a", MOST, LEAST), all(A, FALSE), all(A, any(FALSE, FALSE)), any(FALSE, FALSE),
				not(Condition.none()), not(not(FALSE)), not(any(A, not(FALSE))), all(A, not(not(FALSE))));
	}

	@ParameterizedTest
	@MethodSource("impossible")
	void findsWhatNoItemCanMeet(Condition condition) {
		assertThat(ConditionFolding.fold(condition, VALUES)).isEmpty();
	}

	static Stream<Arguments> simplified() {
		return Stream.of(arguments(any(A, FALSE), A), arguments(any(A, FALSE, B), any(A, B)),
				arguments(not(FALSE), Condition.none()), arguments(not(between("a", MOST, LEAST)), Condition.none()),
				arguments(all(A, not(FALSE)), A), arguments(all(A, B, not(FALSE)), all(A, B)),
				arguments(any(A, not(FALSE)), Condition.none()), arguments(not(any(A, FALSE)), not(A)),
				arguments(any(A, Condition.none()), Condition.none()),
				arguments(all(any(all(A, B), FALSE), B), all(A, B, B)));
	}

	static Stream<Condition> unrestricted() {
		return Stream.of(beginsWith("a", EMPTY), beginsWith("a", EMPTY_BINARY), all(beginsWith("a", EMPTY), not(FALSE)),
				any(FALSE, beginsWith("a", EMPTY)));
	}

	@ParameterizedTest
	@MethodSource("unrestricted")
	void takesAnEmptyBeginningForNoRestriction(Condition condition) {
		assertThat(ConditionFolding.fold(condition, VALUES)).contains(Condition.none());
		assertThat(ConditionFolding.fold(not(condition), VALUES)).isEmpty();
	}

	@Test
	void refusesABetweenOfTwoTypes() {
		assertThatIllegalArgumentException().isThrownBy(() -> ConditionFolding.fold(between("a", LEAST, TEXT), VALUES))
			.withMessage("Values must be of one type to be compared but were N and S");
	}

	@ParameterizedTest(name = "{0} becomes {1}")
	@MethodSource("simplified")
	void leavesOutWhatNeedNotBeAsked(Condition condition, Condition left) {
		assertThat(ConditionFolding.fold(condition, VALUES)).contains(left);
	}

	@Test
	void findsTheSameWithLiterals() {
		Operand nine = Operand.literal(AttributeValue.fromN("9"));
		Operand ten = Operand.literal(AttributeValue.fromN("10"));
		AttributePath path = AttributePath.of("a");
		assertThat(ConditionFolding.fold(new Leaf.Between(path, ten, nine), Bindings.none())).isEmpty();
		assertThat(ConditionFolding.fold(new Leaf.Between(path, nine, ten), Bindings.none())).isPresent();
	}

	private static AttributeValue binary(int... bytes) {
		byte[] array = new byte[bytes.length];
		for (int i = 0; i < bytes.length; i++) {
			array[i] = (byte) bytes[i];
		}
		return AttributeValue.fromB(SdkBytes.fromByteArray(array));
	}

}
