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

import io.github.dynamodb2.core.error.DynamoDb2Exception;
import io.github.dynamodb2.core.error.ThrottledException;
import io.github.dynamodb2.core.error.UnprocessedItemsException;
import io.github.dynamodb2.core.model.KeySchema;
import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.services.dynamodb.model.BatchWriteItemRequest;
import software.amazon.awssdk.services.dynamodb.model.BatchWriteItemResponse;
import software.amazon.awssdk.services.dynamodb.model.WriteRequest;

/**
 * Writes and deletes items without conditions, 25 a request. The last operation on a key
 * wins; what the service leaves unprocessed is sent again, with backoff, before anything
 * later; what is left at the end is in the exception.
 */
public final class BatchWriteItemOperation {

	private static final int MOST_OPERATIONS = 25;

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
	 * @throws UnprocessedItemsException when some could not be done; it lists them
	 * @throws IllegalArgumentException when a key attribute is missing
	 */
	public void write(String table, KeySchema keys, Collection<WriteRequest> requests) {
		List<WriteRequest> open = new ArrayList<>(lastOfEachKey(keys.names(), requests));
		while (!open.isEmpty()) {
			List<WriteRequest> chunk = List.copyOf(open.subList(0, Math.min(MOST_OPERATIONS, open.size())));
			List<WriteRequest> later = open.subList(chunk.size(), open.size());
			writeChunk(table, chunk, later);
			open = new ArrayList<>(later);
		}
	}

	private static Collection<WriteRequest> lastOfEachKey(List<String> keys, Collection<WriteRequest> requests) {
		Map<CanonicalKey, WriteRequest> last = new LinkedHashMap<>();
		for (WriteRequest request : requests) {
			last.put(CanonicalKey
				.of((request.putRequest() != null) ? request.putRequest().item() : request.deleteRequest().key(), keys),
					request);
		}
		return last.values();
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
			catch (DynamoDb2Exception ex) {
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
		return response.unprocessedItems().getOrDefault(table, List.of());
	}

	private static UnprocessedItemsException unprocessed(String table, List<WriteRequest> open,
			List<WriteRequest> later, @Nullable Throwable cause) {
		List<WriteRequest> left = new ArrayList<>(open);
		left.addAll(later);
		return new UnprocessedItemsException(
				"BatchWriteItem on table '%s' left %d operations undone. Write them again: unprocessed() lists them"
					.formatted(table, left.size()),
				left, cause);
	}

}
