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
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.regex.Pattern;

import io.github.dynamodb2.core.model.KeyAttribute;
import io.github.dynamodb2.core.model.NumberLimits;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/**
 * An attribute of a position, and what it may be.
 *
 * @param attribute the key attribute
 * @param mostBytes the most bytes of a string or of binary
 */
record PositionAttribute(KeyAttribute attribute, int mostBytes) {

	private static final int PARTITION_BYTES = 2048;

	private static final int SORT_BYTES = 1024;

	private static final int NUMBER_LETTERS = 200;

	private static final Pattern NUMBER = Pattern.compile("-?[0-9]+(\\.[0-9]+)?([eE][+-]?[0-9]+)?");

	static PositionAttribute partition(KeyAttribute attribute) {
		return new PositionAttribute(attribute, PARTITION_BYTES);
	}

	static PositionAttribute sort(KeyAttribute attribute) {
		return new PositionAttribute(attribute, SORT_BYTES);
	}

	String name() {
		return this.attribute.name();
	}

	PositionAttribute narrower(PositionAttribute other) {
		return (this.mostBytes <= other.mostBytes) ? this : other;
	}

	/**
	 * Says why no item can have a value here.
	 * @param value the value
	 * @return a clause that follows the attribute's name, or empty when one can
	 */
	Optional<String> refusal(AttributeValue value) {
		if (!value.type().name().equals(this.attribute.type().name())) {
			return Optional
				.of("is of type %s but was given a value of type %s".formatted(this.attribute.type(), value.type()));
		}
		return switch (value.type()) {
			case N -> number(value.n());
			case S -> size(value.s().getBytes(StandardCharsets.UTF_8).length);
			default -> size(value.b().asByteArrayUnsafe().length);
		};
	}

	private static Optional<String> number(String text) {
		if (text.length() > NUMBER_LETTERS || !NUMBER.matcher(text).matches()) {
			return Optional.of("was given no number");
		}
		try {
			return NumberLimits.refusal(new BigDecimal(text));
		}
		catch (NumberFormatException ex) {
			return Optional.of("was given no number");
		}
	}

	private Optional<String> size(int bytes) {
		if (bytes == 0) {
			return Optional.of("was given an empty value");
		}
		return (bytes > this.mostBytes)
				? Optional.of("was given %d bytes but takes at most %d".formatted(bytes, this.mostBytes))
				: Optional.empty();
	}

	@Override
	public String toString() {
		return this.attribute.toString();
	}

}
