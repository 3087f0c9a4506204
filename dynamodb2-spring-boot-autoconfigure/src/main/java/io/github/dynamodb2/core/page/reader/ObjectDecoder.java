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

import java.util.HashMap;
import java.util.Map;

import io.github.dynamodb2.core.schema.Construction;
import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import tools.jackson.core.JsonParser;

/**
 * Makes objects of one class of the JSON of their attributes. Attributes that the class
 * does not have are skipped; NULL is as if it were absent.
 */
final class ObjectDecoder {

	private final Class<?> type;

	private final Construction construction;

	private final Map<String, AttributeDecoder> attributes = new HashMap<>();

	ObjectDecoder(Class<?> type, Construction construction) {
		this.type = type;
		this.construction = construction;
	}

	/**
	 * Adds an attribute, before anything is read.
	 */
	void add(String name, AttributeDecoder attribute) {
		this.attributes.put(name, attribute);
	}

	Class<?> type() {
		return this.type;
	}

	/**
	 * Reads an object.
	 * @param parser stands on the start of the attributes, then on their end
	 * @param preserveEmpty whether there is an object without any attributes too
	 * @param kept takes attributes as they are
	 * @return the object, or {@code null} when there is none
	 */
	@Nullable Object decode(JsonParser parser, boolean preserveEmpty, KeptAttributes kept) {
		Object builder = preserveEmpty ? this.construction.newBuilder().get() : null;
		for (String name = parser.nextName(); name != null; name = parser.nextName()) {
			parser.nextToken();
			AttributeDecoder attribute = this.attributes.get(name);
			if (kept.wants(name)) {
				builder = put(attribute, kept.keep(name, AttributeValues.value(parser)), builder);
			}
			else if (attribute == null) {
				parser.skipChildren();
			}
			else {
				builder = put(attribute, parser, builder);
			}
		}
		return (builder != null) ? this.construction.build().apply(builder) : null;
	}

	private @Nullable Object put(AttributeDecoder attribute, JsonParser parser, @Nullable Object builder) {
		String type = Tokens.type(parser);
		Object result = builder;
		if (!Tokens.isNull(parser, type)) {
			result = begun(builder);
			attribute.put(parser, type, result);
		}
		Tokens.end(parser);
		return result;
	}

	private @Nullable Object put(@Nullable AttributeDecoder attribute, AttributeValue value, @Nullable Object builder) {
		if (attribute == null || Boolean.TRUE.equals(value.nul())) {
			return builder;
		}
		Object result = begun(builder);
		attribute.put(value, result);
		return result;
	}

	private Object begun(@Nullable Object builder) {
		return (builder != null) ? builder : this.construction.newBuilder().get();
	}

}
