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

package io.github.dynamodb2.core.reading;

import java.util.Map;
import java.util.Optional;

import io.github.dynamodb2.core.page.reader.ItemDecoder;
import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/**
 * Makes an object of an item.
 *
 * @param <T> the type of the objects
 */
@FunctionalInterface
public interface ItemReader<T> {

	/**
	 * Reads an item.
	 * @param item its attributes
	 * @return the object, or {@code null} to leave the item out
	 */
	@Nullable T read(Map<String, AttributeValue> item);

	/**
	 * Returns what makes the same objects straight of a response's body.
	 * @return the decoder, or empty when the reader wants attribute values
	 */
	default Optional<ItemDecoder<T>> decoder() {
		return Optional.empty();
	}

}
