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

package io.github.dynamodb2.core.template;

import java.util.OptionalInt;

/**
 * How the values of a property are written inside the text of a key, and read back.
 */
public interface Encoding {

	/**
	 * Writes a value.
	 * @param value the value, of the property's type
	 * @return its text
	 * @throws IllegalArgumentException when the encoding cannot take the value; the
	 * message is the reason, without the value
	 */
	String write(Object value);

	/**
	 * Reads a value.
	 * @param text a text
	 * @return the value, of the property's type
	 * @throws RuntimeException when the text is none that this encoding writes
	 */
	Object read(String text);

	/**
	 * Tells whether texts sort as their values do, with the same text behind each.
	 * @param after the text that follows, perhaps empty
	 * @return whether a range of values is a range of texts
	 */
	default boolean sortsBefore(String after) {
		return false;
	}

	/**
	 * Tells how long every text is.
	 * @return the number of characters, empty when texts differ in length
	 */
	default OptionalInt width() {
		return OptionalInt.empty();
	}

	/**
	 * Tells whether the value can be rebuilt from its text.
	 * @return whether nothing of a value is lost
	 */
	default boolean isExact() {
		return true;
	}

	/**
	 * Tells whether a text may have a character.
	 * @param character the character
	 * @return whether there may be such a text
	 */
	default boolean admits(char character) {
		return true;
	}

}
