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
import java.util.Optional;

/**
 * What DynamoDB's numbers are: 38 significant digits and a magnitude between 1E-130 and
 * 9.99E+125.
 */
public final class NumberLimits {

	private static final int MOST_DIGITS = 38;

	private static final int LEAST_EXPONENT = -130;

	private static final int GREATEST_EXPONENT = 125;

	private NumberLimits() {
	}

	/**
	 * Says why DynamoDB cannot store a number.
	 * @param number the number
	 * @return a clause that follows the attribute's name, or empty when it can
	 */
	public static Optional<String> refusal(BigDecimal number) {
		long exponent = (long) number.precision() - number.scale() - 1;
		if (number.signum() != 0 && (exponent < LEAST_EXPONENT || exponent > GREATEST_EXPONENT)) {
			return Optional.of("is outside of DynamoDB's numbers, whose magnitude is 1E-130 to 9.99E+125");
		}
		int digits = number.stripTrailingZeros().precision();
		return (digits > MOST_DIGITS)
				? Optional.of("has %d significant digits but DynamoDB stores at most %d".formatted(digits, MOST_DIGITS))
				: Optional.empty();
	}

}
