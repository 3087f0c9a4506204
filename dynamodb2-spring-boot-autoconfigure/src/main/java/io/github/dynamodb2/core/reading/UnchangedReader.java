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

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

import io.github.dynamodb2.core.model.CanonicalKey;
import io.github.dynamodb2.core.page.reader.ItemDecoder;
import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/**
 * Reads the items whose index key is still the one by which an index found them.
 *
 * @param reader reads the items
 * @param tableKeys the names of the table's key attributes
 * @param indexKeys the names of the index's
 * @param entries what the index has found, by the key of the table
 * @param <T> the type of the items
 */
record UnchangedReader<T>(ItemReader<T> reader, List<String> tableKeys, List<String> indexKeys,
		Map<CanonicalKey, Map<String, AttributeValue>> entries) implements ItemReader<T> {

	static <T> UnchangedReader<T> of(ItemReader<T> reader, List<String> tableKeys, List<String> indexKeys,
			List<Map<String, AttributeValue>> entries) {
		Map<CanonicalKey, Map<String, AttributeValue>> byKey = new HashMap<>();
		entries.forEach((entry) -> byKey.put(CanonicalKey.of(entry, tableKeys), entry));
		return new UnchangedReader<>(reader, tableKeys, indexKeys, byKey);
	}

	/**
	 * Returns what the index has found for an item.
	 */
	@Nullable Map<String, AttributeValue> entry(Map<String, AttributeValue> item) {
		return this.entries.get(CanonicalKey.of(item, this.tableKeys));
	}

	@Override
	public @Nullable T read(Map<String, AttributeValue> item) {
		return isUnchanged(item) ? this.reader.read(item) : null;
	}

	@Override
	public Optional<ItemDecoder<T>> decoder() {
		List<String> keys = Stream.concat(this.indexKeys.stream(), this.tableKeys.stream()).toList();
		return this.reader.decoder()
			.map((decoder) -> decoder.keeping(keys, (read, kept) -> isUnchanged(kept) ? read : null));
	}

	private boolean isUnchanged(Map<String, AttributeValue> item) {
		Map<String, AttributeValue> entry = entry(item);
		return entry != null && item.keySet().containsAll(this.indexKeys)
				&& CanonicalKey.of(item, this.indexKeys).equals(CanonicalKey.of(entry, this.indexKeys));
	}

}
