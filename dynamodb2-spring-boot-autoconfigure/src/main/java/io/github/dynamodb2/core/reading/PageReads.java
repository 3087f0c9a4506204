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

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import io.github.dynamodb2.core.operation.ServiceCalls;
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
 * The one narrow place through which every read of several items goes: a request in, a
 * page of objects out.
 */
public final class PageReads {

	private final ServiceCalls calls;

	/**
	 * Creates the place on a connection's calls.
	 * @param calls the way to the service
	 */
	public PageReads(ServiceCalls calls) {
		this.calls = calls;
	}

	ServiceCalls calls() {
		return this.calls;
	}

	/**
	 * Returns the place for reads that other threads make for the one that asks.
	 */
	PageReads onOtherThreads() {
		return new PageReads(this.calls.onOtherThreads());
	}

	<T> ReadPage<T> query(QueryRequest request, ItemReader<T> reader, List<String> positions) {
		PageItems<T> items = new PageItems<>(reader, positions);
		QueryResponse response = this.calls.send("Query", request.tableName(), request.indexName(),
				(client) -> items.during(this.calls, request, () -> client.query(request)));
		items.complete(response.items());
		return items.page(response.scannedCount(), units(response.consumedCapacity()), response.lastEvaluatedKey());
	}

	<T> ReadPage<T> scan(ScanRequest request, ItemReader<T> reader, List<String> positions) {
		return scan(request, new PageItems<>(reader, positions)).page().get();
	}

	<T> ArrivedPage<T> scan(ScanRequest request, PageItems<T> items) {
		ScanResponse response = this.calls.send("Scan", request.tableName(), request.indexName(),
				(client) -> items.during(this.calls, request, () -> client.scan(request)));
		return items.arrived(response.items(), response.scannedCount(), units(response.consumedCapacity()),
				response.lastEvaluatedKey());
	}

	<T> BatchGetPage<T> batchGet(String table, BatchGetItemRequest request, ItemReader<T> reader,
			List<String> positions) {
		PageItems<T> items = new PageItems<>(reader, positions);
		BatchGetItemResponse response = this.calls.send("BatchGetItem", table,
				(client) -> items.during(this.calls, request, () -> client.batchGetItem(request)));
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

	static Map<String, AttributeValue> position(Map<String, AttributeValue> item, List<String> attributes) {
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
