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

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.zip.GZIPInputStream;

import software.amazon.awssdk.core.exception.RetryableException;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.exc.JacksonIOException;
import tools.jackson.core.json.JsonFactory;

/**
 * The bytes of a body whose checksum is right, as they came: compressed ones are inflated
 * as they are read, each time.
 *
 * @param bytes the bytes
 * @param compressed whether they are compressed
 */
record CheckedBody(byte[] bytes, boolean compressed) {

	/**
	 * Steps through the lists of items.
	 * @param json makes the parser
	 * @param item reads, or skips, one item
	 * @return the body with empty lists
	 */
	byte[] read(JsonFactory json, ItemLists.Step item) {
		try (JsonParser parser = parser(json)) {
			return ItemLists.cut(parser, json, item);
		}
	}

	/**
	 * Skips the items.
	 * @param json makes the parser
	 * @return the body with empty lists
	 * @throws RetryableException when it is no JSON; the message does not quote any, as
	 * the parser's does
	 */
	byte[] skipItems(JsonFactory json) {
		try {
			return read(json, JsonParser::skipChildren);
		}
		catch (JacksonException ex) {
			throw RetryableException.create("The response is no JSON that can be read to its end. "
					+ "See what stands between the application and the service, such as a proxy");
		}
	}

	private JsonParser parser(JsonFactory json) {
		ObjectReadContext context = ObjectReadContext.empty();
		if (!this.compressed) {
			return json.createParser(context, this.bytes);
		}
		try {
			return json.createParser(context, new GZIPInputStream(new ByteArrayInputStream(this.bytes)));
		}
		catch (IOException ex) {
			throw JacksonIOException.construct(ex);
		}
	}

}
