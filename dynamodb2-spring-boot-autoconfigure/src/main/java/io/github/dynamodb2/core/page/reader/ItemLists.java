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

import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.exc.StreamReadException;
import tools.jackson.core.json.JsonFactory;

/**
 * The lists of items in a body: {@code Items} of a Query or Scan, and each table's list
 * in the {@code Responses} of a BatchGetItem. All else is copied.
 *
 * @param parser reads the body
 * @param rest takes what is no item
 * @param item reads an item
 */
record ItemLists(JsonParser parser, JsonGenerator rest, Step item) {

	/**
	 * Cuts the items out.
	 * @return the body with empty lists
	 */
	static byte[] cut(JsonParser parser, JsonFactory json, Step item) {
		ByteArrayOutputStream bytes = new ByteArrayOutputStream();
		try (JsonGenerator rest = json.createGenerator(ObjectWriteContext.empty(), bytes)) {
			new ItemLists(parser, rest, item).response();
		}
		return bytes.toByteArray();
	}

	private void response() {
		expect(JsonToken.START_OBJECT, this.parser.nextToken());
		this.rest.writeStartObject();
		for (String name = next(); name != null; name = next()) {
			if (name.equals("Items")) {
				list();
			}
			else if (name.equals("Responses")) {
				tables();
			}
			else {
				this.rest.copyCurrentStructureExact(this.parser);
			}
		}
		this.rest.writeEndObject();
	}

	private @Nullable String next() {
		String name = this.parser.nextName();
		if (name != null) {
			this.rest.writeName(name);
			this.parser.nextToken();
		}
		return name;
	}

	private void tables() {
		expect(JsonToken.START_OBJECT, this.parser.currentToken());
		this.rest.writeStartObject();
		while (next() != null) {
			list();
		}
		this.rest.writeEndObject();
	}

	private void list() {
		expect(JsonToken.START_ARRAY, this.parser.currentToken());
		this.rest.writeStartArray();
		for (JsonToken token = this.parser.nextToken(); token != JsonToken.END_ARRAY; token = this.parser.nextToken()) {
			if (token == null) {
				throw new StreamReadException("No end of a list");
			}
			this.item.read(this.parser);
		}
		this.rest.writeEndArray();
	}

	private static void expect(JsonToken expected, @Nullable JsonToken found) {
		if (found != expected) {
			throw new StreamReadException("No response of DynamoDB");
		}
	}

	/**
	 * Reads one item, or skips it.
	 */
	@FunctionalInterface
	interface Step {

		/**
		 * Reads from an item's first token to its last.
		 */
		void read(JsonParser parser);

	}

}
