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

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

import io.github.dynamodb2.core.model.CanonicalKey;
import io.github.dynamodb2.core.operation.Backoff;
import io.github.dynamodb2.core.page.Continuation;
import io.github.dynamodb2.core.page.reader.ItemDecoder;
import io.github.dynamodb2.core.plan.Selection;
import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/**
 * Finds items by an index that lacks what is wanted and fetches them from the table by
 * BatchGetItem, in the index's order. An item that is gone meanwhile, or whose index key
 * has changed, is left out.
 *
 * @param <T> the type of the items
 */
final class Hydration<T> implements PageSource<T> {

	private final PageReads reads;

	private final QueryOperation operation;

	private final List<String> tableKeys;

	private final ItemReader<T> reader;

	Hydration(PageReads reads, QueryOperation operation, List<String> tableKeys, ItemReader<T> reader) {
		this.reads = reads;
		this.operation = operation;
		this.tableKeys = tableKeys;
		this.reader = reader;
	}

	@Override
	public ReadPage<T> read(Continuation from, @Nullable Integer size) {
		ItemReader<Map<String, AttributeValue>> positions = (item) -> PageReads.position(item,
				this.operation.positions());
		ReadPage<Map<String, AttributeValue>> found = this.reads.query(
				this.operation.request(this.reads.calls(), from, size),
				new WithinBounds<>(this.operation.keys(), positions), List.of());
		return fetch(found);
	}

	private ReadPage<T> fetch(ReadPage<Map<String, AttributeValue>> found) {
		Map<CanonicalKey, Map<String, AttributeValue>> entries = new HashMap<>();
		found.items().forEach((entry) -> entries.put(key(entry), entry));
		List<Map<String, AttributeValue>> wanted = found.items()
			.stream()
			.map((entry) -> PageReads.position(entry, this.tableKeys))
			.toList();
		List<T> items = new ArrayList<>();
		List<Map<String, AttributeValue>> positions = new ArrayList<>();
		double capacity = found.capacity();
		BatchGetItemOperation<T> batch = new BatchGetItemOperation<>(this.reads, target(), new UnchangedReader(entries),
				wanted);
		while (batch.hasNext()) {
			ReadPage<T> page = batch.next();
			items.addAll(page.items());
			page.keys().forEach((key) -> positions.add(entries.get(key(key))));
			capacity += page.capacity();
		}
		return new ReadPage<>(items, positions, found.scanned(), capacity, found.next());
	}

	private List<String> indexKeys() {
		return this.operation.plan().index().keys().names();
	}

	private boolean unchanged(Map<String, AttributeValue> item, @Nullable Map<String, AttributeValue> entry) {
		List<String> indexKeys = indexKeys();
		return entry != null && item.keySet().containsAll(indexKeys)
				&& CanonicalKey.of(item, indexKeys).equals(CanonicalKey.of(entry, indexKeys));
	}

	private CanonicalKey key(Map<String, AttributeValue> item) {
		return CanonicalKey.of(item, this.tableKeys);
	}

	private Selection selection() {
		Selection wanted = this.operation.plan().selection();
		return wanted.paths().isEmpty() ? wanted
				: Selection.only(Expressions.projected(wanted, this.operation.positions()));
	}

	private BatchGetItemOperation.Target target() {
		return new BatchGetItemOperation.Target(this.operation.plan().table(), this.tableKeys, selection(), false,
				this.operation.context().options().capacity(), Backoff.standard());
	}

	/**
	 * Reads the items whose index key is still the one that was found.
	 */
	private final class UnchangedReader implements ItemReader<T> {

		private final Map<CanonicalKey, Map<String, AttributeValue>> entries;

		UnchangedReader(Map<CanonicalKey, Map<String, AttributeValue>> entries) {
			this.entries = entries;
		}

		private boolean isUnchanged(Map<String, AttributeValue> item) {
			return unchanged(item, this.entries.get(key(item)));
		}

		@Override
		public @Nullable T read(Map<String, AttributeValue> item) {
			return isUnchanged(item) ? Hydration.this.reader.read(item) : null;
		}

		@Override
		public Optional<ItemDecoder<T>> decoder() {
			List<String> keys = Stream.concat(indexKeys().stream(), Hydration.this.tableKeys.stream()).toList();
			return Hydration.this.reader.decoder()
				.map((decoder) -> decoder.keeping(keys, (read, kept) -> isUnchanged(kept) ? read : null));
		}

	}

}
