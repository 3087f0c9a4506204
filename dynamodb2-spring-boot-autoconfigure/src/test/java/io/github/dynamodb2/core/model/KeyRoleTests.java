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

import java.util.Map;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import software.amazon.awssdk.core.SdkBytes;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import software.amazon.awssdk.services.dynamodb.model.ScalarAttributeType;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

/**
 * Tests for {@link KeyRole}.
 */
class KeyRoleTests {

	@Test
	void keysHaveAsManyBytesAsDynamoDbStores() {
		assertThat(KeyRole.PARTITION.holds(text("x".repeat(2048)))).isTrue();
		assertThat(KeyRole.PARTITION.holds(text("x".repeat(2049)))).isFalse();
		assertThat(KeyRole.PARTITION.holds(text("\u00fc".repeat(1025)))).isFalse();
		assertThat(KeyRole.SORT.holds(text("x".repeat(1024)))).isTrue();
		assertThat(KeyRole.SORT.holds(text("x".repeat(1025)))).isFalse();
		assertThat(KeyRole.SORT.holds(AttributeValue.fromB(SdkBytes.fromByteArray(new byte[1024])))).isTrue();
		assertThat(KeyRole.SORT.holds(AttributeValue.fromB(SdkBytes.fromByteArray(new byte[1025])))).isFalse();
		assertThat(KeyRole.PARTITION.holds(text(""))).isFalse();
	}

	@ParameterizedTest
	@ValueSource(strings = { "1E126", "-1E126", "1E-131", "1E999999999", "123456789012345678901234567890123456789" })
	void numbersThatDynamoDbDoesNotStoreAreInNoKey(String number) {
		assertThat(KeyRole.SORT.holds(AttributeValue.fromN(number))).isFalse();
	}

	@ParameterizedTest
	@CsvSource({ "1E999999999, 99999999999999999999999999999999999999E+88", "1E-131, 0", "-1E-131, -1E-130",
			"123456789012345678901234567890123456789, 123456789012345678901234567890123456780",
			"-123456789012345678901234567890123456789, -123456789012345678901234567890123456790" })
	void greatestNumberBelowOneThatIsNotStoredIsFound(String number, String below) {
		AttributeValue found = KeyRole.SORT.below(AttributeValue.fromN(number)).orElseThrow();
		assertThat(ValueSemantics.compare(found, AttributeValue.fromN(below))).isZero();
		assertThat(KeyRole.SORT.holds(found)).isTrue();
	}

	@Test
	void noNumberIsBelowTheLeast() {
		assertThat(KeyRole.SORT.below(AttributeValue.fromN("-1E126"))).isEmpty();
	}

	@Test
	void textIsCutWhereNoKeyLiesBetween() {
		assertThat(KeyRole.SORT.below(text("x".repeat(2000)))).contains(text("x".repeat(1024)));
		String almost = "x".repeat(1023);
		assertThat(KeyRole.SORT.below(text(almost + "\u00fc"))).contains(text(almost + "\u007f"));
		assertThat(KeyRole.SORT.below(text("x".repeat(1022) + "\u20ac"))).contains(text("x".repeat(1022) + "\u07ff"));
		assertThat(KeyRole.SORT.below(text("x".repeat(1021) + "\ud83d\ude00")))
			.contains(text("x".repeat(1021) + "\uffff"));
	}

	@Test
	void keyOfAWriteIsRefusedByTheAttributesName() {
		KeySchema keys = KeySchema.of("id", ScalarAttributeType.S)
			.plusSort(new KeyAttribute("at", ScalarAttributeType.N));
		keys.require("orders", Map.of("id", text("a"), "at", AttributeValue.fromN("1")));
		assertThatExceptionOfType(IllegalArgumentException.class)
			.isThrownBy(() -> keys.require("orders", Map.of("id", text("x".repeat(3000)))))
			.withMessage("Key attribute 'id' of table 'orders' has 3,000 bytes but a partition key has at most 2,048");
		assertThatExceptionOfType(IllegalArgumentException.class)
			.isThrownBy(() -> keys.require("orders", Map.of("at", AttributeValue.fromN("1E200"))))
			.withMessage("Key attribute 'at' of table 'orders' is outside of DynamoDB's numbers, whose magnitude is "
					+ "1E-130 to 9.99E+125");
	}

	private static AttributeValue text(String text) {
		return AttributeValue.fromS(text);
	}

}
