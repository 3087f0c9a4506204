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

package io.github.dynamodb2.autoconfigure;

/**
 * Derives bean names from keys of the configuration.
 */
public final class BeanNames {

	private BeanNames() {
	}

	/**
	 * Writes a key in camel case.
	 * @param key for instance {@code user-events}
	 * @return for instance {@code userEvents}
	 */
	public static String camelCase(String key) {
		StringBuilder name = new StringBuilder();
		boolean wordStarts = false;
		for (char letter : key.toCharArray()) {
			if (!Character.isLetterOrDigit(letter)) {
				wordStarts = !name.isEmpty();
			}
			else {
				name.append(name.isEmpty() ? Character.toLowerCase(letter)
						: wordStarts ? Character.toUpperCase(letter) : letter);
				wordStarts = false;
			}
		}
		return name.toString();
	}

	/**
	 * Names the bean of a connection.
	 * @param key the connection's name
	 * @return for instance {@code europeConnection}
	 */
	public static String connection(String key) {
		return camelCase(key) + "Connection";
	}

}
