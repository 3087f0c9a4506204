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
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import io.github.dynamodb2.core.error.ThrottledException;
import io.github.dynamodb2.core.error.UnprocessedItemsException;
import io.github.dynamodb2.core.model.CanonicalKey;
import io.github.dynamodb2.core.model.KeySchema;
import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import software.amazon.awssdk.services.dynamodb.model.BatchWriteItemRequest;
import software.amazon.awssdk.services.dynamodb.model.BatchWriteItemResponse;
import software.amazon.awssdk.services.dynamodb.model.WriteRequest;

/**
 * Writes and deletes items without conditions, at most 25 and 16 MB a request. The last
 * operation on a key wins; what the service leaves unprocessed is sent again, with
 * backoff, before anything later; what is left at the end is in the exception, whatever
 * the end was.
 */
public final class BatchWriteItemOperation {

	private static final int MOST_OPERATIONS = 25;

	private static final long MOST_BYTES = 16_000_000;

	private final ServiceCalls calls;

	private final Backoff backoff;

	/**
	 * Creates the operation with the standard backoff.
	 * @param calls the way to the service
	 */
	public BatchWriteItemOperation(ServiceCalls calls) {
		this(calls, Backoff.standard());
	}

	BatchWriteItemOperation(ServiceCalls calls, Backoff backoff) {
		this.calls = calls;
		this.backoff = backoff;
	}

	/**
	 * Does all operations, in the order given where they concern the same key.
	 * @param table the table's physical name
	 * @param keys the table's own key
	 * @param requests the operations; none sends no request
	 * @throws UnprocessedItemsException when some could not be done, or may not have
	 * been; it lists them
	 * @throws IllegalArgumentException when a key attribute is missing; nothing is sent
	 */
	public void write(String table, KeySchema keys, Collection<WriteRequest> requests) {
		List<WriteRequest> open = List.copyOf(lastOfEachKey(keys.names(), requests));
		while (!open.isEmpty()) {
			int size = chunk(open);
			List<WriteRequest> later = open.subList(size, open.size());
			writeChunk(table, open.subList(0, size), later);
			open = later;
		}
	}

	private static Collection<WriteRequest> lastOfEachKey(List<String> keys, Collection<WriteRequest> requests) {
		Map<CanonicalKey, WriteRequest> last = new LinkedHashMap<>();
		requests.forEach((request) -> last.put(key(request, keys), request));
		return last.values();
	}

	/**
	 * Returns the key that an operation concerns.
	 * @throws IllegalArgumentException when a key attribute is missing
	 */
	static CanonicalKey key(WriteRequest request, List<String> keys) {
		Map<String, AttributeValue> attributes = (request.putRequest() != null) ? request.putRequest().item()
				: request.deleteRequest().key();
		return CanonicalKey.of(attributes, keys);
	}

	private static int chunk(List<WriteRequest> open) {
		int size = 1;
		long bytes = WireSize.of(open.get(0));
		while (size < Math.min(MOST_OPERATIONS, open.size())) {
			bytes += WireSize.of(open.get(size));
			if (bytes > MOST_BYTES) {
				return size;
			}
			size++;
		}
		return size;
	}

	private void writeChunk(String table, List<WriteRequest> chunk, List<WriteRequest> later) {
		Backoff.Attempts attempts = this.backoff.start();
		List<WriteRequest> open = chunk;
		while (true) {
			ThrottledException throttled = null;
			try {
				open = send(table, open);
			}
			catch (ThrottledException ex) {
				throttled = ex;
			}
			catch (RuntimeException ex) {
				throw unprocessed(table, open, later, ex);
			}
			if (open.isEmpty()) {
				return;
			}
			if (!attempts.next()) {
				throw unprocessed(table, open, later, throttled);
			}
		}
	}

	private List<WriteRequest> send(String table, List<WriteRequest> open) {
		BatchWriteItemRequest request = BatchWriteItemRequest.builder()
			.requestItems(Map.of(table, open))
			.returnConsumedCapacity(this.calls.capacity(false))
			.build();
		BatchWriteItemResponse response = this.calls.send("BatchWriteItem", table,
				(client) -> client.batchWriteItem(request));
		return response.unprocessedItems().values().stream().flatMap(List::stream).toList();
	}

	private UnprocessedItemsException unprocessed(String table, List<WriteRequest> open, List<WriteRequest> later,
			@Nullable Throwable cause) {
		List<WriteRequest> left = new ArrayList<>(open);
		left.addAll(later);
		return new UnprocessedItemsException(
				"BatchWriteItem on table '%s' left %d operations undone. Write them again: unprocessed() lists them"
					.formatted(table, left.size()),
				this.calls.connection(), left, cause);
	}

}
