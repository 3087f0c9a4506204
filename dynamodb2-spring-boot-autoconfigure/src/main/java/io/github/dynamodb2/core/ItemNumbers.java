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

/**
 * Writes Java numbers as DynamoDB stores them: plain decimal text of at most 38
 * significant digits, without trailing zeros.
 */
final class ItemNumbers {

	private static final int MOST_DIGITS = 38;

	private static final int LEAST_EXPONENT = -130;

	private static final int GREATEST_EXPONENT = 125;

	private ItemNumbers() {
	}

	static String write(String attribute, Number number) {
		BigDecimal value = decimal(attribute, number).stripTrailingZeros();
		if (value.precision() > MOST_DIGITS) {
			throw new IllegalArgumentException("Attribute '%s' has %d significant digits but DynamoDB stores at most %d"
				.formatted(attribute, value.precision(), MOST_DIGITS));
		}
		int exponent = value.precision() - value.scale() - 1;
		if (value.signum() != 0 && (exponent < LEAST_EXPONENT || exponent > GREATEST_EXPONENT)) {
			throw new IllegalArgumentException(
					"Attribute '%s' is outside of DynamoDB's numbers, whose magnitude is 1E-130 to 9.99E+125"
						.formatted(attribute));
		}
		return value.toPlainString();
	}

	private static BigDecimal decimal(String attribute, Number number) {
		if (number instanceof BigDecimal decimal) {
			return decimal;
		}
		try {
			return new BigDecimal(number.toString());
		}
		catch (NumberFormatException ex) {
			throw new IllegalArgumentException(
					"Attribute '%s' is not a finite number, and DynamoDB stores no other".formatted(attribute), ex);
		}
	}

}
