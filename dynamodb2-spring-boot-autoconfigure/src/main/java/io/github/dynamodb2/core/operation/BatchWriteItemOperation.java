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

import io.github.dynamodb2.core.error.Failure;
import io.github.dynamodb2.core.error.ThrottledException;
import io.github.dynamodb2.core.error.UnprocessedItemsException;
import io.github.dynamodb2.core.model.CanonicalKey;
import io.github.dynamodb2.core.write.ItemWrite;
import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.services.dynamodb.model.BatchWriteItemRequest;
import software.amazon.awssdk.services.dynamodb.model.BatchWriteItemResponse;
import software.amazon.awssdk.services.dynamodb.model.DeleteRequest;
import software.amazon.awssdk.services.dynamodb.model.PutRequest;
import software.amazon.awssdk.services.dynamodb.model.WriteRequest;

/**
 * Writes and deletes items without conditions, at most 25 and 16 MB a request. The last
 * operation on a key wins; what the service leaves unprocessed is sent again, with
 * backoff; what is left at the end is in the exception, whatever the end was. Requests
 * are sent several at a time. One that is given up does not stop the others, unless they
 * would end alike.
 */
public final class BatchWriteItemOperation {

	private static final int MOST_OPERATIONS = 25;

	private static final long MOST_BYTES = 16_000_000;

	private final TableCall call;

	private final Backoff backoff;

	/**
	 * Creates the operation with the standard backoff.
	 * @param call the call
	 */
	public BatchWriteItemOperation(TableCall call) {
		this(call, Backoff.standard());
	}

	BatchWriteItemOperation(TableCall call, Backoff backoff) {
		this.call = call;
		this.backoff = backoff;
	}

	/**
	 * Returns a write as batches send it.
	 * @param write the put of a whole item or a delete; no batch can check its guard
	 * @return the request
	 */
	public static WriteRequest request(ItemWrite write) {
		if (write instanceof ItemWrite.Put put) {
			return WriteRequest.builder().putRequest(PutRequest.builder().item(put.item()).build()).build();
		}
		return WriteRequest.builder().deleteRequest(DeleteRequest.builder().key(write.key()).build()).build();
	}

	/**
	 * Does all writes, in the order given where they concern the same key.
	 * @param writes puts and deletes without guards; none sends no request
	 * @throws UnprocessedItemsException when some could not be done, or may not have
	 * been; it lists them
	 */
	public void write(Collection<? extends ItemWrite> writes) {
		List<WriteRequest> open = lastOfEachKey(writes).stream().map(BatchWriteItemOperation::request).toList();
		if (!open.isEmpty()) {
			this.call.calls().requireOpen(this.call.operation("BatchWriteItem", null));
		}
		List<List<WriteRequest>> chunks = chunks(open);
		Map<Integer, Chunk> sent = ConcurrentRequests.send(this.call, chunks, this::writeChunk, Chunk::isLasting);
		List<WriteRequest> left = new ArrayList<>();
		for (int number = 0; number < chunks.size(); number++) {
			Chunk chunk = sent.get(number);
			left.addAll((chunk != null) ? chunk.left() : chunks.get(number));
		}
		if (!left.isEmpty()) {
			throw unprocessed(left, cause(sent.values()));
		}
	}

	private static @Nullable Exception cause(Collection<Chunk> chunks) {
		List<Chunk> failed = chunks.stream().filter((chunk) -> chunk.cause() != null).toList();
		return failed.stream()
			.filter(Chunk::isLasting)
			.findFirst()
			.or(() -> failed.stream().findFirst())
			.map(Chunk::cause)
			.orElse(null);
	}

	private static Collection<ItemWrite> lastOfEachKey(Collection<? extends ItemWrite> writes) {
		Map<CanonicalKey, ItemWrite> last = new LinkedHashMap<>();
		writes.forEach((write) -> last.put(key(write), write));
		return last.values();
	}

	/**
	 * Returns the key of a write, by which writes of the same item are told.
	 * @param write the write
	 * @return the key
	 */
	public static CanonicalKey key(ItemWrite write) {
		return CanonicalKey.of(write.key(), write.key().keySet().stream().sorted().toList());
	}

	private static List<List<WriteRequest>> chunks(List<WriteRequest> writes) {
		List<List<WriteRequest>> chunks = new ArrayList<>();
		List<WriteRequest> open = writes;
		while (!open.isEmpty()) {
			int size = chunk(open);
			chunks.add(open.subList(0, size));
			open = open.subList(size, open.size());
		}
		return chunks;
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

	private Chunk writeChunk(TableCall way, List<WriteRequest> chunk) {
		Backoff.Attempts attempts = this.backoff.start();
		List<WriteRequest> open = chunk;
		while (true) {
			ThrottledException throttled = null;
			try {
				open = send(way, open);
			}
			catch (ThrottledException ex) {
				throttled = ex;
			}
			catch (RuntimeException ex) {
				return new Chunk(open, ex);
			}
			if (open.isEmpty() || !attempts.next()) {
				return new Chunk(open, open.isEmpty() ? null : attempts.end(throttled));
			}
		}
	}

	private static List<WriteRequest> send(TableCall way, List<WriteRequest> open) {
		BatchWriteItemRequest request = BatchWriteItemRequest.builder()
			.requestItems(Map.of(way.table(), open))
			.returnConsumedCapacity(way.capacity(false))
			.build();
		BatchWriteItemResponse response = way.send("BatchWriteItem", null, (client) -> client.batchWriteItem(request));
		return response.unprocessedItems().values().stream().flatMap(List::stream).toList();
	}

	private UnprocessedItemsException unprocessed(List<WriteRequest> left, @Nullable Exception cause) {
		return new UnprocessedItemsException(
				"BatchWriteItem on table '%s' left %d operations undone. Write them again: unprocessed() lists them"
					.formatted(this.call.table(), left.size()),
				this.call.calls().connection(), left, cause);
	}

	/**
	 * What became of the operations of one request.
	 *
	 * @param left those that are left
	 * @param cause why, or {@code null} when the service did not come to them
	 */
	private record Chunk(List<WriteRequest> left, @Nullable Exception cause) {

		/**
		 * Tells whether other requests would end alike.
		 */
		boolean isLasting() {
			return this.cause != null && !Failure.of(this.cause).isTransient();
		}

	}

}
