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

package io.github.dynamodb2.mapping;

import java.math.BigDecimal;

import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/**
 * Reads whole numbers of time units out of attributes.
 */
final class EpochNumber {

	private EpochNumber() {
	}

	static long read(AttributeValue value, String unit) {
		if (value.type() != AttributeValue.Type.N) {
			throw new IllegalArgumentException(
					"A time in %s since 1970 must be an attribute of type N but was of type %s".formatted(unit,
							value.type()));
		}
		try {
			return new BigDecimal(value.n()).longValueExact();
		}
		catch (ArithmeticException ex) {
			throw new IllegalArgumentException(
					"The number read is no time in %s since 1970: it must be a whole number that fits into a long"
						.formatted(unit),
					ex);
		}
	}

}
