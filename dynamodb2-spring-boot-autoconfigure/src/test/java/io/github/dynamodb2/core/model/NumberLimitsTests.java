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

import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.concurrent.atomic.AtomicInteger;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

/**
 * Tests for {@link NumberLimits}.
 */
class NumberLimitsTests {

	@ParameterizedTest
	@CsvSource({ "1.00, 1", "1e3, 1000", "-0.0, 0", "0e999999999, 0", "1e-3, 0.001",
			"12345678901234567890123456789012345678, 12345678901234567890123456789012345678" })
	void writesPlainTextWithoutTrailingZeros(BigDecimal number, String text) {
		assertThat(NumberLimits.plain("It", number)).isEqualTo(text);
	}

	@Test
	void writesEveryKindOfNumber() {
		assertThat(NumberLimits.plain("It", 0.1f)).isEqualTo("0.1");
		assertThat(NumberLimits.plain("It", new AtomicInteger(7))).isEqualTo("7");
		assertThat(NumberLimits.plain("It", BigInteger.TEN.pow(125))).hasSize(126);
	}

	@ParameterizedTest
	@ValueSource(strings = { "1e999999999", "1e-999999999", "-1e2147483647", "9e-2147483647", "1e126", "9e-131" })
	void refusesMagnitudesBeforeTheyAreWrittenOut(String number) {
		assertThatIllegalArgumentException().isThrownBy(() -> NumberLimits.plain("It", new BigDecimal(number)))
			.withMessage("It is outside of DynamoDB's numbers, whose magnitude is 1E-130 to 9.99E+125");
	}

	@Test
	void refusesDigits() {
		assertThatIllegalArgumentException()
			.isThrownBy(() -> NumberLimits.plain("It", new BigDecimal("1.00000000000000000000000000000000000001")))
			.withMessage("It has 39 significant digits but DynamoDB stores at most 38");
		BigInteger million = BigInteger.ONE.shiftLeft(4_000_000).subtract(BigInteger.ONE);
		assertThatIllegalArgumentException().isThrownBy(() -> NumberLimits.plain("It", million))
			.withMessage("It has thousands of digits but DynamoDB stores at most 38");
	}

	@Test
	void refusesWhatIsNotFinite() {
		assertThatIllegalArgumentException().isThrownBy(() -> NumberLimits.plain("It", Double.NaN))
			.withMessage("It is not a finite number, and DynamoDB stores no other");
	}

}
