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

import java.util.List;
import java.util.Map;
import java.util.Optional;

import io.github.dynamodb2.core.page.reader.ItemDecoder;
import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/**
 * What was made of an item, with the attributes by which it is merged with others.
 *
 * @param item what was made of it
 * @param place the attributes
 * @param <T> the type of the items
 */
record Placed<T>(T item, Map<String, AttributeValue> place) {

	static <T> ItemReader<Placed<T>> reader(ItemReader<T> reader, List<String> attributes) {
		return new Reader<>(reader, attributes);
	}

	/**
	 * Reads items with their place.
	 *
	 * @param reader reads the items
	 * @param attributes the attributes of the place
	 * @param <T> the type of the items
	 */
	private record Reader<T>(ItemReader<T> reader, List<String> attributes) implements ItemReader<Placed<T>> {

		@Override
		public @Nullable Placed<T> read(Map<String, AttributeValue> item) {
			T read = this.reader.read(item);
			return (read != null) ? new Placed<>(read, PageReads.position(item, this.attributes)) : null;
		}

		@Override
		public Optional<ItemDecoder<Placed<T>>> decoder() {
			return this.reader.decoder()
				.map((decoder) -> decoder.keeping(this.attributes,
						(read, kept) -> new Placed<>(read, PageReads.position(kept, this.attributes))));
		}

	}

}
