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
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Optional;

import software.amazon.awssdk.core.SdkBytes;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue.Type;

/**
 * What an attribute is in a key, and with it which values it can have: none that is empty
 * or too long, and no number that DynamoDB does not store.
 */
public enum KeyRole {

	/**
	 * Says where an item lies; at most 2,048 bytes.
	 */
	PARTITION("partition", 2048),

	/**
	 * Orders the items of one partition; at most 1,024 bytes.
	 */
	SORT("sort", 1024);

	/**
	 * The greatest text of so many bytes, by which a text is filled up that is cut off
	 * before a character which takes more.
	 */
	private static final String[] GREATEST = { "", "\u007f", "\u07ff", "\uffff" };

	private final String role;

	private final int mostBytes;

	KeyRole(String role, int mostBytes) {
		this.role = role;
		this.mostBytes = mostBytes;
	}

	/**
	 * Tells whether an item can have a value.
	 * @param value the value
	 * @return whether DynamoDB stores it in a key
	 */
	public boolean holds(AttributeValue value) {
		return refusal(value).isEmpty();
	}

	/**
	 * Says why no item can have a value.
	 * @param value the value
	 * @return a clause that follows the attribute's name, or empty when one can
	 */
	public Optional<String> refusal(AttributeValue value) {
		if (value.type() == Type.N) {
			return NumberLimits.refusal(new BigDecimal(value.n()));
		}
		int bytes = bytes(value);
		if (bytes == 0) {
			return Optional.of("must not be empty");
		}
		return (bytes > this.mostBytes)
				? Optional.of("has %,d bytes but a %s key has at most %,d".formatted(bytes, this.role, this.mostBytes))
				: Optional.empty();
	}

	private static int bytes(AttributeValue value) {
		return switch (value.type()) {
			case S -> value.s().getBytes(StandardCharsets.UTF_8).length;
			case B -> value.b().asByteArrayUnsafe().length;
			default -> 1;
		};
	}

	/**
	 * Finds the greatest value below one that no item can have, so that what comes after
	 * the one comes after the other.
	 * @param value a value that the role does not hold and that is not empty
	 * @return the greatest value below it that it holds, or empty when there is none
	 */
	public Optional<AttributeValue> below(AttributeValue value) {
		return switch (value.type()) {
			case N -> NumberLimits.below(new BigDecimal(value.n())).map((n) -> AttributeValue.fromN(n.toString()));
			case B -> Optional.of(AttributeValue
				.fromB(SdkBytes.fromByteArray(Arrays.copyOf(value.b().asByteArrayUnsafe(), this.mostBytes))));
			default -> Optional.of(AttributeValue.fromS(cut(value.s())));
		};
	}

	private String cut(String text) {
		int end = 0;
		int bytes = 0;
		while (end < text.length()) {
			int character = text.codePointAt(end);
			int more = Character.toString(character).getBytes(StandardCharsets.UTF_8).length;
			if (bytes + more > this.mostBytes) {
				break;
			}
			bytes += more;
			end += Character.charCount(character);
		}
		return text.substring(0, end) + GREATEST[this.mostBytes - bytes];
	}

}
