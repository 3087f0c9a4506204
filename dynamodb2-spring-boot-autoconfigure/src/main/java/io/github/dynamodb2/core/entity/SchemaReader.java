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

package io.github.dynamodb2.core.entity;

import java.util.Map;
import java.util.Optional;

import io.github.dynamodb2.core.page.reader.ItemDecoder;
import io.github.dynamodb2.core.reading.ItemReader;
import io.github.dynamodb2.core.schema.ItemSchema;
import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.enhanced.dynamodb.TableSchema;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/**
 * Reads items into entities by their schema, or by the decoder that was built from the
 * same description.
 *
 * @param schema the schema
 * @param decoder the decoder, where there is one
 * @param <T> the type of the entities
 */
record SchemaReader<T>(TableSchema<T> schema, Optional<ItemDecoder<T>> decoder) implements ItemReader<T> {

	@Override
	public @Nullable T read(Map<String, AttributeValue> item) {
		return ItemSchema.read(this.schema, item);
	}

}
