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

import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.enhanced.dynamodb.AttributeConverter;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import tools.jackson.core.JsonParser;

/**
 * Asks a converter, with an attribute value made for it alone.
 *
 * @param converter the converter
 */
record ConvertedDecoder(AttributeConverter<?> converter) implements ValueDecoder {

	@Override
	public @Nullable Object decode(JsonParser parser, String type) {
		return convert(AttributeValues.content(parser, type));
	}

	@Override
	public @Nullable Object convert(AttributeValue value) {
		try {
			return this.converter.transformTo(value);
		}
		catch (RuntimeException ex) {
			throw new UnfitValueException(value.type().toString(), ex);
		}
	}

}
