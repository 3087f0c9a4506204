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
			case "M" -> map(parser);
			case "L" -> list(parser);
			case "SS" -> AttributeValue.fromSs(set(parser, Tokens::text));
			case "NS" -> AttributeValue.fromNs(set(parser, Tokens::text));
			case "BS" -> AttributeValue.fromBs(set(parser, AttributeValues::bytes));
			default -> throw new MalformedValueException();
		};
	}

	static SdkBytes bytes(JsonParser parser) {
		try {
			return SdkBytes.fromByteArrayUnsafe(Base64.getDecoder().decode(Tokens.text(parser)));
		}
		catch (IllegalArgumentException ex) {
			throw new MalformedValueException();
		}
	}

	private static boolean flag(JsonParser parser) {
		JsonToken token = parser.currentToken();
		if (token != JsonToken.VALUE_TRUE) {
			Tokens.expect(JsonToken.VALUE_FALSE, token);
		}
		return token == JsonToken.VALUE_TRUE;
	}

	private static AttributeValue map(JsonParser parser) {
		Tokens.expect(JsonToken.START_OBJECT, parser.currentToken());
		Map<String, AttributeValue> values = new LinkedHashMap<>();
		try {
			addTo(values, parser);
		}
		catch (MalformedValueException ex) {
			throw new MalformedValueException(AttributeValue.fromM(values));
		}
		return AttributeValue.fromM(values);
	}

	/**
	 * Reads attributes, from the start of an object to its end.
	 * @param values takes them; at last, without a type, one that is no value
	 * @throws MalformedValueException when there is such a one
	 */
	static void addTo(Map<String, AttributeValue> values, JsonParser parser) {
		for (String name = parser.nextName(); name != null; name = parser.nextName()) {
			parser.nextToken();
			try {
				values.put(name, value(parser));
			}
			catch (MalformedValueException ex) {
				values.put(name, ex.found());
				throw ex;
			}
		}
	}

	private static AttributeValue list(JsonParser parser) {
		Tokens.expect(JsonToken.START_ARRAY, parser.currentToken());
		List<AttributeValue> values = new ArrayList<>();
		try {
			addTo(values, parser, AttributeValues::value);
		}
		catch (MalformedValueException ex) {
			values.add(ex.found());
			throw new MalformedValueException(AttributeValue.fromL(values));
		}
		return AttributeValue.fromL(values);
	}

	private static <V> List<V> set(JsonParser parser, Function<JsonParser, V> element) {
		Tokens.expect(JsonToken.START_ARRAY, parser.currentToken());
		List<V> values = new ArrayList<>();
		addTo(values, parser, element);
		return values;
	}

	private static <V> void addTo(List<V> values, JsonParser parser, Function<JsonParser, V> element) {
		while (parser.nextToken() != JsonToken.END_ARRAY) {
			values.add(element.apply(parser));
		}
	}

}
