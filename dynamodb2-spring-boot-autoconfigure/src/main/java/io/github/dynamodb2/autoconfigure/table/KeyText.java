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

package io.github.dynamodb2.autoconfigure.table;

import java.util.List;

import io.github.dynamodb2.autoconfigure.InvalidConfigurationException;
import io.github.dynamodb2.core.model.KeyAttribute;
import software.amazon.awssdk.services.dynamodb.model.ScalarAttributeType;

/**
 * Reads key attributes: {@code name}, {@code name:S}, {@code name:N} or {@code name:B}.
 */
final class KeyText {

	private KeyText() {
	}

	/**
	 * Reads the attributes of one property.
	 * @param property the full name of the property
	 * @param texts its values
	 * @return the attributes, in that order
	 * @throws InvalidConfigurationException when one is no key attribute
	 */
	static List<KeyAttribute> parse(String property, List<String> texts) {
		return texts.stream().map((text) -> parse(property, text)).toList();
	}

	private static KeyAttribute parse(String property, String text) {
		int colon = text.lastIndexOf(':');
		String name = (colon < 0) ? text : text.substring(0, colon);
		requireName(property, text, name);
		return new KeyAttribute(name, (colon < 0) ? ScalarAttributeType.S : type(property, text, colon));
	}

	/**
	 * Refuses a blank name of an attribute.
	 * @param property the full name of the property
	 * @param text its value
	 * @param name the name in it
	 * @throws InvalidConfigurationException when the name is blank
	 */
	static void requireName(String property, String text, String name) {
		if (name.isBlank()) {
			throw new InvalidConfigurationException(property, "is '%s', which names no attribute.".formatted(text),
					text.isBlank() ? "Write the attribute's name, or leave the property out."
							: "Write the attribute's name, for instance 'id' or 'id:N'.");
		}
	}

	private static ScalarAttributeType type(String property, String text, int colon) {
		String type = text.substring(colon + 1);
		return switch (type) {
			case "S" -> ScalarAttributeType.S;
			case "N" -> ScalarAttributeType.N;
			case "B" -> ScalarAttributeType.B;
			default -> {
				String name = text.substring(0, colon);
				throw new InvalidConfigurationException(property,
						"is '%s', but '%s' is no type that a key can have.".formatted(text, type),
						"Write '%1$s' or '%1$s:S' for a string, '%1$s:N' for a number, '%1$s:B' for binary data."
							.formatted(name));
			}
		};
	}

}
