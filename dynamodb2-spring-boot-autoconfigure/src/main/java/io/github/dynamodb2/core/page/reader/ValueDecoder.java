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
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Function;
import java.util.function.LongFunction;
import java.util.function.Supplier;

import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.enhanced.dynamodb.AttributeConverter;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;

/**
 * Makes what the converter of an attribute would make, of the JSON of its value.
 */
sealed interface ValueDecoder {

	/**
	 * Reads a value's content.
	 * @param parser stands on the content's first token, then on its last
	 * @param type the value's type
	 * @return the value in Java
	 */
	@Nullable Object decode(JsonParser parser, String type);

	/**
	 * Asks the converter, as the SDK would.
	 */
	default @Nullable Object convert(AttributeValue value) {
		return others().convert(value);
	}

	/**
	 * What reads values of other types than the expected one.
	 */
	ValueDecoder others();

	/**
	 * Asks a converter, with an attribute value made for it alone.
	 *
	 * @param converter the converter
	 */
	record Converted(AttributeConverter<?> converter) implements ValueDecoder {

		@Override
		public @Nullable Object decode(JsonParser parser, String type) {
			return convert(AttributeValues.content(parser, type));
		}

		@Override
		public @Nullable Object convert(AttributeValue value) {
			return this.converter.transformTo(value);
		}

		@Override
		public ValueDecoder others() {
			return this;
		}

	}

	/**
	 * Values that the text of a string or number says: strings, and numbers with
	 * fractions or many digits.
	 *
	 * @param type the type that the text has
	 * @param parse reads the text
	 * @param others reads other types
	 */
	record Text(String type, Function<String, Object> parse, Converted others) implements ValueDecoder {

		@Override
		public @Nullable Object decode(JsonParser parser, String found) {
			if (!found.equals(this.type)) {
				return this.others.decode(parser, found);
			}
			return this.parse.apply(Tokens.text(parser));
		}

	}

	/**
	 * Whole numbers of a few digits, read without a string of their text.
	 *
	 * @param digits the most digits that surely fit
	 * @param box makes the object
	 * @param others reads all else
	 */
	record WholeNumber(int digits, LongFunction<Object> box, Text others) implements ValueDecoder {

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

	}

	/**
	 * Booleans.
	 *
	 * @param others reads other types
	 */
	record Flag(Converted others) implements ValueDecoder {

		@Override
		public @Nullable Object decode(JsonParser parser, String type) {
			JsonToken token = parser.currentToken();
			boolean flag = token == JsonToken.VALUE_TRUE || token == JsonToken.VALUE_FALSE;
			return (flag && type.equals("BOOL")) ? (Object) (token == JsonToken.VALUE_TRUE)
					: this.others.decode(parser, type);
		}

	}

	/**
	 * Arrays of bytes.
	 *
	 * @param others reads other types
	 */
	record Binary(Converted others) implements ValueDecoder {

		@Override
		public @Nullable Object decode(JsonParser parser, String type) {
			return type.equals("B") ? AttributeValues.bytes(parser).asByteArrayUnsafe()
					: this.others.decode(parser, type);
		}

	}

	/**
	 * Lists, of values with types of their own, and sets, whose type says that of all
	 * values.
	 *
	 * @param newCollection makes the collection
	 * @param set whether it is a set
	 * @param element reads the values
	 * @param others reads other types
	 */
	record Elements(Supplier<Collection<@Nullable Object>> newCollection, boolean set, ValueDecoder element,
			Converted others) implements ValueDecoder {

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

	}

	/**
	 * Maps with strings as keys.
	 *
	 * @param element reads the values
	 * @param others reads other types
	 */
	record Entries(ValueDecoder element, Converted others) implements ValueDecoder {

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

	}

	/**
	 * Nested objects, stored as maps of their properties.
	 *
	 * @param objects makes the objects
	 * @param preserveEmpty whether a map without any of the properties is an object too
	 * @param others reads other types
	 */
	record Document(ObjectDecoder objects, boolean preserveEmpty, Converted others) implements ValueDecoder {

		@Override
		public @Nullable Object decode(JsonParser parser, String type) {
			if (!type.equals("M")) {
				return this.others.decode(parser, type);
			}
			Tokens.expect(JsonToken.START_OBJECT, parser.currentToken());
			return this.objects.decode(parser, this.preserveEmpty, KeptAttributes.NONE);
		}

		/**
		 * Leaves the objects out, which may contain themselves.
		 */
		@Override
		public String toString() {
			return "Document of " + this.objects.type();
		}

	}

}
