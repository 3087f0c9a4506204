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

import java.util.function.BiConsumer;

import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import tools.jackson.core.JsonParser;

/**
 * Reads one attribute of a class and puts its value into a builder.
 *
 * @param decoder reads the value
 * @param setter puts it into a builder
 */
record AttributeDecoder(ValueDecoder decoder, BiConsumer<Object, Object> setter) {

	void put(JsonParser parser, String type, Object builder) {
		set(this.decoder.decode(parser, type), builder);
	}

	void put(AttributeValue value, Object builder) {
		set(this.decoder.convert(value), builder);
	}

	private void set(@Nullable Object value, Object builder) {
		if (value != null) {
			this.setter.accept(builder, value);
		}
	}

}
