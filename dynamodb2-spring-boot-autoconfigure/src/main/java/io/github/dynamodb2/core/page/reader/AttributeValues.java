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

import java.util.ArrayList;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

import software.amazon.awssdk.core.SdkBytes;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;

/**
 * Makes the SDK's attribute values, for converters that want them.
 */
final class AttributeValues {

	private AttributeValues() {
	}

	/**
	 * Reads from a value's start to its end.
	 */
	static AttributeValue value(JsonParser parser) {
		String type = Tokens.type(parser);
		AttributeValue value = content(parser, type);
		Tokens.end(parser);
		return value;
	}

	/**
	 * Reads a value's content.
	 */
	static AttributeValue content(JsonParser parser, String type) {
		return switch (type) {
			case "S" -> AttributeValue.fromS(Tokens.text(parser));
			case "N" -> AttributeValue.fromN(Tokens.text(parser));
			case "B" -> AttributeValue.fromB(bytes(parser));
			case "BOOL" -> AttributeValue.fromBool(flag(parser));
			case "NULL" -> AttributeValue.fromNul(flag(parser));
			case "M" -> AttributeValue.fromM(map(parser));
			case "L" -> AttributeValue.fromL(list(parser, AttributeValues::value));
			case "SS" -> AttributeValue.fromSs(list(parser, Tokens::text));
			case "NS" -> AttributeValue.fromNs(list(parser, Tokens::text));
			case "BS" -> AttributeValue.fromBs(list(parser, AttributeValues::bytes));
			default -> throw new MalformedItemException();
		};
	}

	static SdkBytes bytes(JsonParser parser) {
		try {
			return SdkBytes.fromByteArrayUnsafe(Base64.getDecoder().decode(Tokens.text(parser)));
		}
		catch (IllegalArgumentException ex) {
			throw new MalformedItemException();
		}
	}

	private static boolean flag(JsonParser parser) {
		JsonToken token = parser.currentToken();
		if (token != JsonToken.VALUE_TRUE) {
			Tokens.expect(JsonToken.VALUE_FALSE, token);
		}
		return token == JsonToken.VALUE_TRUE;
	}

	static Map<String, AttributeValue> map(JsonParser parser) {
		Tokens.expect(JsonToken.START_OBJECT, parser.currentToken());
		Map<String, AttributeValue> values = new LinkedHashMap<>();
		for (String name = parser.nextName(); name != null; name = parser.nextName()) {
			parser.nextToken();
			try {
				values.put(name, value(parser));
			}
			catch (MalformedItemException ex) {
				throw ex.in(name);
			}
		}
		return values;
	}

	private static <V> List<V> list(JsonParser parser, Function<JsonParser, V> element) {
		Tokens.expect(JsonToken.START_ARRAY, parser.currentToken());
		List<V> values = new ArrayList<>();
		while (parser.nextToken() != JsonToken.END_ARRAY) {
			try {
				values.add(element.apply(parser));
			}
			catch (MalformedItemException ex) {
				throw ex.at(values.size());
			}
		}
		return values;
	}

}
