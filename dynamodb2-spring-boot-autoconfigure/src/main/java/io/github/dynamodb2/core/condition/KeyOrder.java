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

package io.github.dynamodb2.core.condition;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/**
 * The order in which DynamoDB sorts key values: numbers by value, strings by their UTF-8
 * bytes, binary by unsigned bytes.
 */
public final class KeyOrder {

	private KeyOrder() {
	}

	/**
	 * Compares two key values of the same type.
	 * @param left a value of type S, N or B
	 * @param right a value of the same type
	 * @return negative, zero or positive as {@link java.util.Comparator#compare} says
	 * @throws IllegalArgumentException when the types differ or are no key types
	 */
	public static int compare(AttributeValue left, AttributeValue right) {
		if (left.type() != right.type()) {
			throw new IllegalArgumentException(
					"Key values must be of one type but were %s and %s".formatted(left.type(), right.type()));
		}
		return switch (left.type()) {
			case N -> new BigDecimal(left.n()).compareTo(new BigDecimal(right.n()));
			case S -> Arrays.compareUnsigned(utf8(left.s()), utf8(right.s()));
			case B -> Arrays.compareUnsigned(left.b().asByteArrayUnsafe(), right.b().asByteArrayUnsafe());
			default -> throw new IllegalArgumentException(
					"A key value must be of type S, N or B but was %s".formatted(left.type()));
		};
	}

	/**
	 * Tells whether a key value begins with another one.
	 * @param value a value of type S or B
	 * @param prefix a value of the same type
	 * @return whether its bytes begin with those of the other
	 */
	public static boolean begins(AttributeValue value, AttributeValue prefix) {
		byte[] all = bytes(value);
		byte[] beginning = bytes(prefix);
		return all.length >= beginning.length
				&& Arrays.equals(all, 0, beginning.length, beginning, 0, beginning.length);
	}

	private static byte[] bytes(AttributeValue value) {
		return (value.b() != null) ? value.b().asByteArrayUnsafe() : utf8(value.s());
	}

	private static byte[] utf8(String text) {
		return text.getBytes(StandardCharsets.UTF_8);
	}

}
