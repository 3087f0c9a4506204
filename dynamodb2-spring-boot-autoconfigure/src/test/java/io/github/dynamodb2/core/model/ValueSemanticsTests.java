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

package io.github.dynamodb2.core.model;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import software.amazon.awssdk.core.SdkBytes;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.junit.jupiter.params.provider.Arguments.arguments;

/**
 * Tests of {@link ValueSemantics}.
 */
class ValueSemanticsTests {

	private static final String EMOJI = new String(Character.toChars(0x1F600));

	static Stream<Arguments> ascending() {
		return Stream.of(arguments(n("2"), n("10")), arguments(n("-10"), n("-2")), arguments(n("-1"), n("0")),
				arguments(n("1.05"), n("1.5")), arguments(n("9E99"), n("1E100")),
				arguments(n("0.1"), n("0.10000000000000000000000000000000000001")), arguments(s(""), s("a")),
				arguments(s("a"), s("ab")), arguments(s("B"), s("a")), arguments(s("10"), s("2")),
				arguments(s("z"), s("é")), arguments(s("é"), s("名")), arguments(s("\uFF5E"), s(EMOJI)),
				arguments(b(), b(0)), arguments(b(0), b(0, 0)), arguments(b(1), b(2)), arguments(b(0x7F), b(0x80)),
				arguments(b(1, 0xFF), b(2)));
	}

	@ParameterizedTest
	@MethodSource("ascending")
	void ordersAsDynamoDbDoes(AttributeValue less, AttributeValue more) {
		assertThat(ValueSemantics.compare(less, more)).isNegative();
		assertThat(ValueSemantics.compare(more, less)).isPositive();
	}

	static Stream<Arguments> same() {
		return Stream.of(arguments(n("1"), n("1.0")), arguments(n("100"), n("1E+2")), arguments(n("0"), n("-0")),
				arguments(s("é"), s("é")), arguments(s(""), s("")), arguments(b(1, 0x80), b(1, 0x80)));
	}

	@ParameterizedTest
	@MethodSource("same")
	void knowsEqualValues(AttributeValue left, AttributeValue right) {
		assertThat(ValueSemantics.compare(left, right)).isZero();
	}

	@Test
	void ordersSurrogatePairsByTheirBytesAndNotByTheirCharacters() {
		assertThat("\uFF5E".compareTo(EMOJI)).isPositive();
		assertThat(ValueSemantics.compare(s("\uFF5E"), s(EMOJI))).isNegative();
	}

	@Test
	void refusesValuesOfTwoTypes() {
		assertThatIllegalArgumentException().isThrownBy(() -> ValueSemantics.compare(s("secret"), n("1")))
			.withMessage("Values must be of one type to be compared but were S and N");
	}

	@Test
	void refusesValuesThatAreNoKeys() {
		AttributeValue bool = AttributeValue.fromBool(true);
		assertThatIllegalArgumentException().isThrownBy(() -> ValueSemantics.compare(bool, bool))
			.withMessage("Only values of type S, N or B have an order but this one is of type BOOL");
	}

	@Test
	void comparesNumbersOfAnyExponentWithoutWritingThemOut() {
		List<AttributeValue> ascending = List.of(n("-1E+999999999"), n("1E-999999999"), n("1"), n("9.9E+999999998"),
				n("1E+999999999"), n("1.5E+999999999"));
		assertThat(ValueSemantics.sorted(List.of(ascending.get(4), ascending.get(1), ascending.get(0), ascending.get(5),
				ascending.get(2), ascending.get(3))))
			.isEqualTo(ascending);
		assertThat(ValueSemantics.same(ascending.get(4), ascending.get(5))).isFalse();
		assertThat(ValueSemantics.canonical(n("100E+2147483647")).toString()).hasSizeLessThan(50);
	}

	@Test
	void knowsTheSameValueInAnotherSpelling() {
		assertThat(ValueSemantics.same(n("1"), n("1.00"))).isTrue();
		assertThat(ValueSemantics.same(n("1"), s("1"))).isFalse();
		assertThat(
				ValueSemantics.same(AttributeValue.fromSs(List.of("b", "a")), AttributeValue.fromSs(List.of("a", "b"))))
			.isTrue();
		assertThat(ValueSemantics.same(AttributeValue.fromNs(List.of("10", "9")),
				AttributeValue.fromNs(List.of("9.0", "1E1"))))
			.isTrue();
		assertThat(ValueSemantics.same(AttributeValue.fromL(List.of(s("a"), s("b"))),
				AttributeValue.fromL(List.of(s("b"), s("a")))))
			.isFalse();
		assertThat(ValueSemantics.canonical(AttributeValue.fromM(Map.of("x", n("1.0"), "y", b(1)))))
			.hasToString("[M, {x=[N, 1], y=[B, 01]}]");
	}

	private static AttributeValue s(String value) {
		return AttributeValue.fromS(value);
	}

	private static AttributeValue n(String value) {
		return AttributeValue.fromN(value);
	}

	private static AttributeValue b(int... bytes) {
		byte[] array = new byte[bytes.length];
		for (int i = 0; i < bytes.length; i++) {
			array[i] = (byte) bytes[i];
		}
		return AttributeValue.fromB(SdkBytes.fromByteArray(array));
	}

}
