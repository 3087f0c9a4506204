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
import io.github.dynamodb2.core.plan.BoundKeys;
import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/**
 * Leaves out the items that lie on an exclusive end of a BETWEEN.
 *
 * @param keys the key condition
 * @param reader reads the other items
 * @param <T> the type of the objects
 */
record WithinBounds<T>(BoundKeys keys, ItemReader<T> reader) implements ItemReader<T> {

	@Override
	public @Nullable T read(Map<String, AttributeValue> item) {
		AttributeValue sort = this.keys.excluded().isEmpty() ? null : item.get(this.keys.sort());
		return (sort != null && this.keys.excludes(sort)) ? null : this.reader.read(item);
	}

	/**
	 * An item on the end is not made an object of, so its attributes are wanted first.
	 */
	@Override
	public Optional<ItemDecoder<T>> decoder() {
		return this.keys.excluded().isEmpty() ? this.reader.decoder() : Optional.empty();
	}

}
