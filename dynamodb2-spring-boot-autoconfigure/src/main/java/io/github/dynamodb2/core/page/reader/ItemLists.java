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

import java.io.ByteArrayOutputStream;
import java.util.ArrayList;
import java.util.List;

import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.json.JsonFactory;

/**
 * The lists of items in a body: {@code Items} of a Query or Scan, and each table's list
 * in the {@code Responses} of a BatchGetItem. They are read and cut out.
 *
 * @param <T> the type of the objects
 */
final class ItemLists<T> {

	private final byte[] body;

	private final ItemDecoder<T> decoder;

	private final List<T> objects = new ArrayList<>();

	private final ByteArrayOutputStream rest = new ByteArrayOutputStream();

	private int count;

	private int copied;

	ItemLists(byte[] body, ItemDecoder<T> decoder) {
		this.body = body;
		this.decoder = decoder;
	}

	/**
	 * Reads the items.
	 * @param json makes the parser
	 * @return the body with empty lists
	 */
	byte[] take(JsonFactory json) {
		try (JsonParser parser = json.createParser(ObjectReadContext.empty(), this.body)) {
			Tokens.expect(JsonToken.START_OBJECT, parser.nextToken());
			for (String name = parser.nextName(); name != null; name = parser.nextName()) {
				parser.nextToken();
				if (name.equals("Items")) {
					list(parser);
				}
				else if (name.equals("Responses")) {
					tables(parser);
				}
				else {
					parser.skipChildren();
				}
			}
		}
		copyUpTo(this.body.length);
		return this.rest.toByteArray();
	}

	private void tables(JsonParser parser) {
		Tokens.expect(JsonToken.START_OBJECT, parser.currentToken());
		while (parser.nextName() != null) {
			parser.nextToken();
			list(parser);
		}
	}

	private void list(JsonParser parser) {
		Tokens.expect(JsonToken.START_ARRAY, parser.currentToken());
		copyUpTo(offset(parser) + 1);
		while (parser.nextToken() != JsonToken.END_ARRAY) {
			Tokens.expect(JsonToken.START_OBJECT, parser.currentToken());
			this.count++;
			T object = this.decoder.decode(parser);
			if (object != null) {
				this.objects.add(object);
			}
		}
		this.copied = offset(parser);
	}

	private void copyUpTo(int end) {
		this.rest.write(this.body, this.copied, end - this.copied);
		this.copied = end;
	}

	private static int offset(JsonParser parser) {
		return Math.toIntExact(parser.currentTokenLocation().getByteOffset());
	}

	List<T> objects() {
		return this.objects;
	}

	int count() {
		return this.count;
	}

}
