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

import java.util.Collection;
import java.util.function.Supplier;

import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;

/**
 * Lists, of values with types of their own, and sets, whose type says that of all values.
 *
 * @param newCollection makes the collection
 * @param set whether it is a set
 * @param element reads the values
 * @param others reads other types
 */
record CollectionDecoder(Supplier<Collection<@Nullable Object>> newCollection, boolean set, ValueDecoder element,
		ConvertedDecoder others) implements ValueDecoder {

	@Override
	public @Nullable Object decode(JsonParser parser, String type) {
		boolean expected = this.set ? type.length() == 2 && type.charAt(1) == 'S' : type.equals("L");
		if (!expected) {
			return this.others.decode(parser, type);
		}
		Tokens.expect(JsonToken.START_ARRAY, parser.currentToken());
		Collection<@Nullable Object> values = this.newCollection.get();
		String member = type.substring(0, 1);
		while (parser.nextToken() != JsonToken.END_ARRAY) {
			values.add(this.set ? this.element.decode(parser, member) : value(parser));
		}
		return values;
	}

	private @Nullable Object value(JsonParser parser) {
		String type = Tokens.type(parser);
		Object value = Tokens.isNull(parser, type) ? null : this.element.decode(parser, type);
		Tokens.end(parser);
		return value;
	}

	@Override
	public @Nullable Object convert(AttributeValue value) {
		return this.others.convert(value);
	}

}
