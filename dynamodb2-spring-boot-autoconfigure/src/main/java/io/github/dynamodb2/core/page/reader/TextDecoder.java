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

import java.util.function.Function;

import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import tools.jackson.core.JsonParser;

/**
 * Values that the text of a string or number says: strings, and numbers with fractions or
 * many digits.
 *
 * @param type the type that the text has
 * @param parse reads the text
 * @param others reads other types
 */
record TextDecoder(String type, Function<String, Object> parse, ConvertedDecoder others) implements ValueDecoder {

	@Override
	public @Nullable Object decode(JsonParser parser, String found) {
		if (!found.equals(this.type)) {
			return this.others.decode(parser, found);
		}
		String text = Tokens.text(parser);
		try {
			return this.parse.apply(text);
		}
		catch (NumberFormatException ex) {
			throw new UnfitValueException(found, ex);
		}
	}

	@Override
	public @Nullable Object convert(AttributeValue value) {
		return this.others.convert(value);
	}

}
