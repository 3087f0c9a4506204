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

package io.github.dynamodb2.core.page.reader;

import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;

/**
 * Steps through the JSON of attribute values, each an object whose name says the type:
 * {@code {"S": "text"}}. What looks otherwise is refused.
 */
final class Tokens {

	private static final String NULL = "NULL";

	private Tokens() {
	}

	static void expect(JsonToken expected, JsonToken found) {
		if (found != expected) {
			throw new MalformedValueException();
		}
	}

	/**
	 * Steps from the start of a value onto its content.
	 * @return the type
	 */
	static String type(JsonParser parser) {
		Tokens.expect(JsonToken.START_OBJECT, parser.currentToken());
		String type = parser.nextName();
		if (type == null) {
			throw new MalformedValueException();
		}
		parser.nextToken();
		return type;
	}

	/**
	 * Steps from the content of a value onto its end.
	 */
	static void end(JsonParser parser) {
		Tokens.expect(JsonToken.END_OBJECT, parser.nextToken());
	}

	static String text(JsonParser parser) {
		Tokens.expect(JsonToken.VALUE_STRING, parser.currentToken());
		return parser.getString();
	}

	static boolean isNull(JsonParser parser, String type) {
		return type.equals(NULL) && parser.currentToken() == JsonToken.VALUE_TRUE;
	}

}
