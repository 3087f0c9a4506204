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

package io.github.dynamodb2.core.operation;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import io.github.dynamodb2.core.error.UnprocessedItemsException;
import io.github.dynamodb2.core.model.CanonicalKey;
import io.github.dynamodb2.core.model.KeySchema;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import software.amazon.awssdk.services.dynamodb.model.DeleteRequest;
import software.amazon.awssdk.services.dynamodb.model.PutRequest;
import software.amazon.awssdk.services.dynamodb.model.WriteRequest;

/**
 * The operations of a batch that wait to be sent, the last one of each key. They are sent
 * when 25 keys have come; whatever is added later waits until those are done, so that the
 * order of operations on a key is kept. Not for several threads.
 */
public final class PendingWrites {

	private static final int MOST_OPERATIONS = 25;

	private final BatchWriteItemOperation operation;

	private final String table;

	private final KeySchema keys;

	private final Map<CanonicalKey, WriteRequest> waiting = new LinkedHashMap<>();

	private boolean open = true;

	/**
	 * Creates an empty batch.
	 * @param calls the way to the service
	 * @param table the table's physical name
	 * @param keys the table's own key
	 */
	public PendingWrites(ServiceCalls calls, String table, KeySchema keys) {
		this(new BatchWriteItemOperation(calls), table, keys);
	}

	PendingWrites(BatchWriteItemOperation operation, String table, KeySchema keys) {
		this.operation = operation;
		this.table = table;
		this.keys = keys;
	}

	/**
	 * Adds a put.
	 * @param item the whole item
	 * @throws UnprocessedItemsException when a request was due and left something undone
	 * @throws IllegalArgumentException when a key attribute is missing
	 */
	public void put(Map<String, AttributeValue> item) {
		add(WriteRequest.builder().putRequest(PutRequest.builder().item(item).build()).build());
	}

	/**
	 * Adds a delete.
	 * @param key the primary key
	 * @throws UnprocessedItemsException when a request was due and left something undone
	 * @throws IllegalArgumentException when a key attribute is missing
	 */
	public void delete(Map<String, AttributeValue> key) {
		add(WriteRequest.builder().deleteRequest(DeleteRequest.builder().key(key).build()).build());
	}

	private void add(WriteRequest request) {
		this.waiting.put(BatchWriteItemOperation.key(request, this.keys.names()), request);
		if (this.waiting.size() >= MOST_OPERATIONS) {
			send();
		}
	}

	/**
	 * Refuses to go on with a batch that is closed.
	 * @throws IllegalStateException when the batch was closed or abandoned
	 */
	public void requireOpen() {
		if (!this.open) {
			throw new IllegalStateException(
					"The batch on table '%s' is closed. Start another one".formatted(this.table));
		}
	}

	/**
	 * Sends what waits. It does not wait any longer, whatever happens to it.
	 * @throws UnprocessedItemsException when something is left undone
	 */
	void send() {
		List<WriteRequest> requests = List.copyOf(this.waiting.values());
		this.waiting.clear();
		this.operation.write(this.table, this.keys, requests);
	}

	/**
	 * Sends what waits before a write that cannot be part of a batch.
	 * @param item the item that is written next
	 * @throws UnprocessedItemsException when something is left undone; the next item is
	 * among it
	 */
	public void sendBefore(Map<String, AttributeValue> item) {
		try {
			send();
		}
		catch (UnprocessedItemsException ex) {
			List<Object> left = new ArrayList<>(ex.unprocessed());
			left.add(WriteRequest.builder().putRequest(PutRequest.builder().item(item).build()).build());
			throw new UnprocessedItemsException(
					("A batch on table '%s' left %d operations undone, a put on a condition the last. "
							+ "Write them again: unprocessed() lists them")
						.formatted(this.table, left.size()),
					ex.connection().orElse(null), left, ex);
		}
	}

	/**
	 * Forgets what waits, and takes no more.
	 */
	public void abandon() {
		this.open = false;
		this.waiting.clear();
	}

	/**
	 * Sends what waits, and takes no more.
	 * @throws UnprocessedItemsException when something is left undone
	 */
	public void close() {
		this.open = false;
		send();
	}

}
