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
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.Optional;

/**
 * What DynamoDB's numbers are: 38 significant digits and a magnitude between 1E-130 and
 * 9.99E+125; and how they are written.
 */
public final class NumberLimits {

	private static final int MOST_DIGITS = 38;

	private static final int LEAST_EXPONENT = -130;

	private static final int GREATEST_EXPONENT = 125;

	/**
	 * More than any number has that is 38 digits and zeros around them; what is longer is
	 * not looked at digit by digit.
	 */
	private static final int MOST_BITS = 10_000;

	private static final BigDecimal GREATEST = BigDecimal.TEN.pow(MOST_DIGITS)
		.subtract(BigDecimal.ONE)
		.scaleByPowerOfTen(GREATEST_EXPONENT - MOST_DIGITS + 1);

	private static final BigDecimal LEAST = BigDecimal.ONE.scaleByPowerOfTen(LEAST_EXPONENT);

	private NumberLimits() {
	}

	/**
	 * Writes a number as DynamoDB stores it: plain decimal text without trailing zeros. A
	 * number out of the limits is refused before it is written out.
	 * @param what names the value in messages, {@code Attribute 'n'} for instance
	 * @param number the number
	 * @return the text
	 * @throws IllegalArgumentException when DynamoDB cannot store the number
	 */
	public static String plain(String what, Number number) {
		BigDecimal value = decimal(what, number);
		refusal(value).ifPresent((refusal) -> {
			throw new IllegalArgumentException(what + " " + refusal);
		});
		return value.stripTrailingZeros().toPlainString();
	}

	private static BigDecimal decimal(String what, Number number) {
		if (number instanceof BigDecimal decimal) {
			return decimal;
		}
		if (number instanceof BigInteger integer) {
			return new BigDecimal(integer);
		}
		try {
			return new BigDecimal(number.toString());
		}
		catch (NumberFormatException ex) {
			throw new IllegalArgumentException(what + " is not a finite number, and DynamoDB stores no other", ex);
		}
	}

	/**
	 * Says why DynamoDB cannot store a number.
	 * @param number the number
	 * @return a clause that follows the attribute's name, or empty when it can
	 */
	public static Optional<String> refusal(BigDecimal number) {
		if (number.signum() == 0) {
			return Optional.empty();
		}
		if (number.unscaledValue().bitLength() > MOST_BITS) {
			return Optional.of("has thousands of digits but DynamoDB stores at most " + MOST_DIGITS);
		}
		long exponent = (long) number.precision() - number.scale() - 1;
		if (exponent < LEAST_EXPONENT || exponent > GREATEST_EXPONENT) {
			return Optional.of("is outside of DynamoDB's numbers, whose magnitude is 1E-130 to 9.99E+125");
		}
		int digits = number.stripTrailingZeros().precision();
		return (digits > MOST_DIGITS)
				? Optional.of("has %d significant digits but DynamoDB stores at most %d".formatted(digits, MOST_DIGITS))
				: Optional.empty();
	}

	/**
	 * Finds the greatest number below one that DynamoDB cannot store.
	 * @param number the number
	 * @return the greatest number below it that DynamoDB stores, or empty when there is
	 * none
	 */
	static Optional<BigDecimal> below(BigDecimal number) {
		if (number.compareTo(GREATEST) > 0) {
			return Optional.of(GREATEST);
		}
		if (number.compareTo(GREATEST.negate()) < 0) {
			return Optional.empty();
		}
		if (number.abs().compareTo(LEAST) < 0) {
			return Optional.of((number.signum() > 0) ? BigDecimal.ZERO : LEAST.negate());
		}
		return Optional.of(number.round(new MathContext(MOST_DIGITS, RoundingMode.FLOOR)));
	}

}
