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

package io.github.dynamodb2.core.plan;

import java.math.BigDecimal;

import io.github.dynamodb2.core.model.KeyAttribute;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/**
 * Checks of the values that keys are compared with.
 */
final class KeyValues {

	private KeyValues() {
	}

	/**
	 * Returns the value when it has the attribute's type.
	 * @param attribute the key attribute
	 * @param value the value given
	 * @return the value
	 * @throws IllegalArgumentException when the types differ
	 */
	static AttributeValue checked(KeyAttribute attribute, AttributeValue value) {
		if (!value.type().name().equals(attribute.type().name())) {
			throw new IllegalArgumentException("Key attribute '%s' is of type %s but was given a value of type %s"
				.formatted(attribute.name(), attribute.type(), value.type()));
		}
		return value;
	}

	/**
	 * Tells whether no key can have the value, because it is empty.
	 * @param value a value of a key type
	 * @return whether it is an empty string or empty binary
	 */
	static boolean isEmpty(AttributeValue value) {
		return switch (value.type()) {
			case S -> value.s().isEmpty();
			case B -> value.b().asByteArrayUnsafe().length == 0;
			default -> false;
		};
	}

	/**
	 * Returns what equal keys have in common however they are written: the number 1 is
	 * 1.0.
	 * @param value a value of a key type
	 * @return a value to compare by {@code equals}
	 */
	static Object canonical(AttributeValue value) {
		return (value.n() != null) ? new BigDecimal(value.n()).stripTrailingZeros() : value;
	}

}
