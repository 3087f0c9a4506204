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

package io.github.dynamodb2.core;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.nio.ByteBuffer;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.Stream;

import io.github.dynamodb2.core.model.ValueSemantics;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import software.amazon.awssdk.core.SdkBytes;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

/**
 * Java values and what becomes of them in DynamoDB.
 */
class ItemValuesTests {

	static Stream<Arguments> numbers() {
		return Stream.of(Arguments.of(1, "1"), Arguments.of((byte) 1, "1"), Arguments.of((short) 1, "1"),
				Arguments.of(Long.MAX_VALUE, "9223372036854775807"), Arguments.of(1.1, "1.1"),
				Arguments.of(26.34f, "26.34"), Arguments.of(0.1 + 0.2, "0.30000000000000004"), Arguments.of(-0.0, "0"),
				Arguments.of(new BigDecimal("5.00"), "5"), Arguments.of(new BigDecimal("1E+5"), "100000"),
				Arguments.of(new BigInteger("12"), "12"), Arguments.of(new AtomicLong(7), "7"),
				Arguments.of(new BigDecimal("0E+500"), "0"),
				Arguments.of(new BigDecimal("1E-130"), new BigDecimal("1E-130").toPlainString()),
				Arguments.of(new BigDecimal("9".repeat(38)), "9".repeat(38)));
	}

	@ParameterizedTest
	@MethodSource("numbers")
	void writesAnyNumber(Number number, String text) {
		assertThat(ItemValues.write("n", number)).isEqualTo(AttributeValue.fromN(text));
	}

	static Stream<Arguments> refused() {
		String form = ", which has no form in DynamoDB. "
				+ "Give a String, a number, a Boolean, byte[], null, or a List, Set or Map of them";
		String kinds = ", but DynamoDB's sets hold only strings, only numbers or only binary";
		return Stream.of(Arguments.of(Instant.EPOCH, "Attribute 'a' is a java.time.Instant" + form),
				Arguments.of(List.of(Instant.EPOCH), "Attribute 'a' is a java.time.Instant" + form),
				Arguments.of(Map.of("b", Instant.EPOCH), "Attribute 'a.b' is a java.time.Instant" + form),
				Arguments.of(new BigDecimal("1".repeat(39)),
						"Attribute 'a' has 39 significant digits but DynamoDB stores at most 38"),
				Arguments.of(new BigDecimal("1E+126"),
						"Attribute 'a' is outside of DynamoDB's numbers, whose magnitude is 1E-130 to 9.99E+125"),
				Arguments.of(new BigDecimal("9E-131"),
						"Attribute 'a' is outside of DynamoDB's numbers, whose magnitude is 1E-130 to 9.99E+125"),
				Arguments.of(Double.NaN, "Attribute 'a' is not a finite number, and DynamoDB stores no other"),
				Arguments.of(Float.NEGATIVE_INFINITY,
						"Attribute 'a' is not a finite number, and DynamoDB stores no other"),
				Arguments.of(Set.of(),
						"Attribute 'a' is an empty set, which DynamoDB cannot store. Remove the attribute instead"),
				Arguments.of(new LinkedHashSet<>(List.of("x", 1)),
						"Attribute 'a' is a set with values of several types" + kinds),
				Arguments.of(Set.of(true), "Attribute 'a' is a set with java.lang.Boolean" + kinds),
				Arguments.of(Collections.singleton(null), "Attribute 'a' is a set with null" + kinds),
				Arguments.of(Map.of(1, 2), "Attribute 'a' is a map with keys of java.lang.Integer, "
						+ "but the keys of DynamoDB's maps are strings"));
	}

	@ParameterizedTest
	@MethodSource("refused")
	void refusesWhatCannotBeStored(Object value, String message) {
		assertThatIllegalArgumentException().isThrownBy(() -> ItemValues.write("a", value)).withMessage(message);
	}

	static Stream<@Nullable Object> values() {
		return Stream.of("text", "", true, new BigDecimal("1.5"), Set.of("a", "b"),
				Set.of(new BigDecimal(1), new BigDecimal(2)), List.of(), Map.of(),
				Map.of("a", List.of(Map.of("b", new BigDecimal(1)), false)), Arrays.asList("x", null));
	}

	@ParameterizedTest
	@MethodSource("values")
	void readsWhatWasWritten(Object value) {
		assertThat(ItemValues.read(ItemValues.write("a", value))).isEqualTo(value);
		assertThat(ItemValues.copy(value)).isEqualTo(value);
	}

	@Test
	void nullIsNull() {
		assertThat(ItemValues.write("a", null)).isEqualTo(AttributeValue.fromNul(true));
		assertThat(ItemValues.read(AttributeValue.fromNul(true))).isNull();
	}

	@Test
	void writesBinaryInAllItsJavaForms() {
		byte[] bytes = { 1, 2 };
		AttributeValue expected = AttributeValue.fromB(SdkBytes.fromByteArray(bytes));
		assertThat(ItemValues.write("a", bytes)).isEqualTo(expected);
		assertThat(ItemValues.write("a", ByteBuffer.wrap(bytes))).isEqualTo(expected);
		assertThat(ItemValues.write("a", SdkBytes.fromByteArray(bytes))).isEqualTo(expected);
		assertThat(ItemValues.write("a", expected)).isSameAs(expected);
	}

	@Test
	void setsOfBinaryFindArraysByContent() {
		Set<byte[]> given = new HashSet<>(List.of(new byte[] { 1 }, new byte[] { 1 }, new byte[] { 2 }));
		AttributeValue written = ItemValues.write("a", given);
		assertThat(written.bs()).hasSize(2);
		@SuppressWarnings("unchecked")
		Set<byte[]> read = (Set<byte[]>) ItemValues.read(written);
		assertThat(read.contains(new byte[] { 2 })).isTrue();
		assertThat(read.contains(new byte[] { 3 })).isFalse();
	}

	@Test
	void otherCollectionsAreLists() {
		assertThat(ItemValues.write("a", new ArrayDeque<>(List.of("x"))))
			.isEqualTo(AttributeValue.fromL(List.of(AttributeValue.fromS("x"))));
	}

	@Test
	void numbersOfASetAreDistinctByValue() {
		assertThat(ItemValues.write("a", new LinkedHashSet<>(List.of(1, 1.0, 1L))).ns()).containsExactly("1");
	}

	@Test
	void equalityIsByValue() {
		assertThat(same(Map.of("a", List.of(1, Set.of(1, 2))), Map.of("a", List.of(1.0, Set.of(2.0, 1))))).isTrue();
		assertThat(same(Set.of("a", "b"), new LinkedHashSet<>(List.of("b", "a")))).isTrue();
		assertThat(same(new byte[] { 1 }, new byte[] { 1 })).isTrue();
		assertThat(same(1, "1")).isFalse();
		assertThat(same(List.of(1), List.of("1"))).isFalse();
		assertThat(same(List.of("x"), Set.of("x"))).isFalse();
		assertThat(same(null, null)).isTrue();
		assertThat(same(null, "")).isFalse();
		assertThat(same(true, false)).isFalse();
	}

	private static boolean same(@Nullable Object left, @Nullable Object right) {
		return ValueSemantics.same(ItemValues.write("a", left), ItemValues.write("a", right));
	}

}
