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

import java.util.function.LongFunction;

import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;

/**
 * Whole numbers of a few digits, read without a string of their text.
 *
 * @param digits the most digits that surely fit
 * @param box makes the object
 * @param others reads all else
 */
record WholeNumberDecoder(int digits, LongFunction<Object> box, TextDecoder others) implements ValueDecoder {

	private static final int RADIX = 10;

	@Override
	public @Nullable Object decode(JsonParser parser, String type) {
		if (type.equals("N") && parser.currentToken() == JsonToken.VALUE_STRING) {
			char[] text = parser.getStringCharacters();
			int start = parser.getStringOffset();
			int end = start + parser.getStringLength();
			boolean negative = start < end && text[start] == '-';
			long value = absolute(text, negative ? start + 1 : start, end);
			if (value >= 0) {
				return this.box.apply(negative ? -value : value);
			}
		}
		return this.others.decode(parser, type);
	}

	/**
	 * The number that some characters say, -1 where they are not a few digits.
	 */
	private long absolute(char[] text, int start, int end) {
		if (start >= end || end - start > this.digits) {
			return -1;
		}
		long value = 0;
		for (int i = start; i < end; i++) {
			int digit = text[i] - '0';
			if (digit < 0 || digit >= RADIX) {
				return -1;
			}
			value = value * RADIX + digit;
		}
		return value;
	}

	@Override
	public @Nullable Object convert(AttributeValue value) {
		return this.others.convert(value);
	}

}
