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

import io.github.dynamodb2.core.model.NumberLimits;

/**
 * Writes Java numbers as DynamoDB stores them: plain decimal text of at most 38
 * significant digits, without trailing zeros.
 */
final class ItemNumbers {

	private ItemNumbers() {
	}

	static String write(String attribute, Number number) {
		BigDecimal value = decimal(attribute, number);
		NumberLimits.refusal(value).ifPresent((refusal) -> {
			throw new IllegalArgumentException("Attribute '%s' %s".formatted(attribute, refusal));
		});
		return value.stripTrailingZeros().toPlainString();
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
