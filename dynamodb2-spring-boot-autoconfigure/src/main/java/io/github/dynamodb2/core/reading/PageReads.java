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

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import io.github.dynamodb2.core.condition.Bindings;
import io.github.dynamodb2.core.model.KeySchema;
import io.github.dynamodb2.core.operation.TableCall;
import io.github.dynamodb2.core.plan.AccessPlan;
import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import software.amazon.awssdk.services.dynamodb.model.BatchGetItemRequest;
import software.amazon.awssdk.services.dynamodb.model.BatchGetItemResponse;
import software.amazon.awssdk.services.dynamodb.model.ConsumedCapacity;
import software.amazon.awssdk.services.dynamodb.model.KeysAndAttributes;
import software.amazon.awssdk.services.dynamodb.model.QueryRequest;
import software.amazon.awssdk.services.dynamodb.model.QueryResponse;
import software.amazon.awssdk.services.dynamodb.model.ScanRequest;
import software.amazon.awssdk.services.dynamodb.model.ScanResponse;

/**
 * The reads of one call: plans and keys become pages, each requested when it is asked
 * for. It is the one narrow place through which every read of several items goes, a
 * request in and a page of objects out; counts alone, which have no items, pass it by.
 */
public final class PageReads {

	private final TableCall call;

	/**
	 * Creates the place of one call.
	 * @param call the call
	 */
	public PageReads(TableCall call) {
		this.call = call;
	}

	TableCall call() {
		return this.call;
	}

	/**
	 * Begins to read what a plan finds. No request is sent before the first page is asked
	 * for.
	 * @param plan the plan
	 * @param tableKeys the table's own key
	 * @param bindings the values of the call
	 * @param options how to page
	 * @param reader makes objects of the items
	 * @param <T> the type of the objects
	 * @return the pages, to be closed
	 * @throws IllegalArgumentException when a value does not fit its key attribute
	 */
	public <T> Pages<T> read(AccessPlan plan, KeySchema tableKeys, Bindings bindings, ReadOptions options,
			ItemReader<T> reader) {
		return plan.accept(new PageOpening<>(this, tableKeys, new ReadContext(bindings, options), reader));
	}

	/**
	 * Counts what a plan finds, reading no items.
	 * @param plan the plan
	 * @param tableKeys the table's own key
	 * @param bindings the values of the call
	 * @return the number of matching items
	 */
	public long count(AccessPlan plan, KeySchema tableKeys, Bindings bindings) {
		return plan.accept(new Counting(this, tableKeys, new ReadContext(bindings, ReadOptions.all())));
	}

	/**
	 * Begins to read items by BatchGetItem, 100 a request, each distinct key once and in
	 * the order given; what the service leaves out is asked for again.
	 * @param keys the primary keys
	 * @param target what is read of each
	 * @param reader makes objects of the items
	 * @param requests how many requests are sent at a time, 1 for none before its page is
	 * asked for
	 * @param <T> the type of the objects
	 * @return the pages, to be closed
	 */
	public <T> Pages<T> readAll(Collection<Map<String, AttributeValue>> keys, BatchGetItemOperation.Target target,
			ItemReader<T> reader, int requests) {
		return CountedPages.of(new BatchGetItemOperation<>(this, target, reader, keys, requests), this.call,
				"BatchGetItem", null);
	}

	/**
	 * Returns the place for reads that other threads make for the one that asks.
	 */
	PageReads onOtherThreads() {
		return new PageReads(this.call.onOtherThreads());
	}

	<T> ReadPage<T> query(QueryRequest request, ItemReader<T> reader, List<String> positions) {
		PageItems<T> items = new PageItems<>(reader, positions);
		QueryResponse response = this.call.send("Query", request.indexName(),
				(client) -> items.during(this.call, request, () -> client.query(request)));
		items.complete(response.items());
		return items.page(response.scannedCount(), units(response.consumedCapacity()), response.lastEvaluatedKey());
	}

	<T> ReadPage<T> scan(ScanRequest request, ItemReader<T> reader, List<String> positions) {
		return scan(request, new PageItems<>(reader, positions)).page().get();
	}

	<T> ArrivedPage<T> scan(ScanRequest request, PageItems<T> items) {
		ScanResponse response = this.call.send("Scan", request.indexName(),
				(client) -> items.during(this.call, request, () -> client.scan(request)));
		return items.arrived(response.items(), response.scannedCount(), units(response.consumedCapacity()),
				response.lastEvaluatedKey());
	}

	<T> BatchGetPage<T> batchGet(BatchGetItemRequest request, ItemReader<T> reader, List<String> positions) {
		PageItems<T> items = new PageItems<>(reader, positions);
		BatchGetItemResponse response = this.call.send("BatchGetItem", null,
				(client) -> items.during(this.call, request, () -> client.batchGetItem(request)));
		items.complete(response.responses().values().stream().flatMap(List::stream).toList());
		double capacity = response.consumedCapacity().stream().mapToDouble(PageReads::units).sum();
		return new BatchGetPage<>(items.page(items.count(), capacity, Map.of()),
				response.unprocessedKeys()
					.values()
					.stream()
					.map(KeysAndAttributes::keys)
					.flatMap(List::stream)
					.toList());
	}

	/**
	 * Takes some attributes out of an item.
	 * @param item the item
	 * @param attributes their names
	 * @return those that are there
	 */
	public static Map<String, AttributeValue> position(Map<String, AttributeValue> item, List<String> attributes) {
		Map<String, AttributeValue> key = new LinkedHashMap<>();
		for (String attribute : attributes) {
			AttributeValue value = item.get(attribute);
			if (value != null) {
				key.put(attribute, value);
			}
		}
		return key;
	}

	static double units(@Nullable ConsumedCapacity capacity) {
		return (capacity != null && capacity.capacityUnits() != null) ? capacity.capacityUnits() : 0;
	}

	/**
	 * What one BatchGetItem brought.
	 *
	 * @param page the items found, with positions
	 * @param unprocessed the keys that the service did not come to
	 * @param <T> the type of the items
	 */
	record BatchGetPage<T>(ReadPage<T> page, List<Map<String, AttributeValue>> unprocessed) {
	}

}
