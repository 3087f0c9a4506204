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

import java.util.LinkedHashMap;
import java.util.Map;

import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;

/**
 * Maps with strings as keys.
 *
 * @param element reads the values
 * @param others reads other types
 */
record MapDecoder(ValueDecoder element, ConvertedDecoder others) implements ValueDecoder {

	@Override
	public @Nullable Object decode(JsonParser parser, String type) {
		if (!type.equals("M")) {
			return this.others.decode(parser, type);
		}
		Tokens.expect(JsonToken.START_OBJECT, parser.currentToken());
		Map<String, @Nullable Object> values = new LinkedHashMap<>();
		for (String key = parser.nextName(); key != null; key = parser.nextName()) {
			parser.nextToken();
			String member = Tokens.type(parser);
			values.put(key, Tokens.isNull(parser, member) ? null : this.element.decode(parser, member));
			Tokens.end(parser);
		}
		return values;
	}

	@Override
	public @Nullable Object convert(AttributeValue value) {
		return this.others.convert(value);
	}

}
