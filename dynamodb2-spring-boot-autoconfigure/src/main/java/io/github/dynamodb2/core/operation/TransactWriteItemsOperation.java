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

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import io.github.dynamodb2.core.model.CanonicalKey;
import io.github.dynamodb2.core.write.ItemWrite;
import io.github.dynamodb2.core.write.JoinedWrite;
import software.amazon.awssdk.services.dynamodb.model.TransactWriteItem;
import software.amazon.awssdk.services.dynamodb.model.TransactWriteItemsRequest;

/**
 * Writes that are done together or not at all: collected first, at most 100 items and 4
 * MB, and then sent by one TransactWriteItems with a token of its own. Several writes of
 * one item are joined to one. Not for several threads.
 */
public final class TransactWriteItemsOperation {

	private static final int MOST_ITEMS = 100;

	private static final long MOST_BYTES = 4L * 1024 * 1024;

	private static final ItemSize SIZE = new ItemSize();

	private final ServiceCalls calls;

	private final Backoff backoff;

	private final Map<Item, Prepared> writes = new LinkedHashMap<>();

	private long bytes;

	/**
	 * Creates a transaction without writes, with the standard backoff.
	 * @param calls the way to the service
	 */
	public TransactWriteItemsOperation(ServiceCalls calls) {
		this(calls, Backoff.standard());
	}

	TransactWriteItemsOperation(ServiceCalls calls, Backoff backoff) {
		this.calls = calls;
		this.backoff = backoff;
	}

	/**
	 * Adds a write.
	 * @param call the call that it comes with
	 * @param write the write
	 * @throws IllegalArgumentException when the table is another connection's, the limits
	 * are exceeded, or the item is written already and both writes are not one
	 */
	public void add(TableCall call, ItemWrite write) {
		TransactionAttempts.requireSame(this.calls, call);
		Item item = new Item(call.table(), BatchWriteItemOperation.key(write));
		Prepared earlier = this.writes.get(item);
		Prepared added = Prepared.of(call.table(),
				(earlier != null) ? new JoinedWrite(write).after(earlier.write()) : write);
		long all = this.bytes + added.bytes() - ((earlier != null) ? earlier.bytes() : 0);
		if (earlier == null && this.writes.size() == MOST_ITEMS) {
			throw new IllegalArgumentException(
					"A transaction takes at most %d items and this one has them already. Write fewer at once"
						.formatted(MOST_ITEMS));
		}
		if (all > MOST_BYTES) {
			throw new IllegalArgumentException(
					"A transaction takes at most %d bytes but this one would have %d. Write less at once"
						.formatted(MOST_BYTES, all));
		}
		this.writes.put(item, added);
		this.bytes = all;
	}

	/**
	 * Does all writes or none. Without writes nothing is sent.
	 * @throws io.github.dynamodb2.core.error.TransactionFailedException when the service
	 * cancelled it
	 * @throws io.github.dynamodb2.core.error.DynamoDb2Exception when it was not done for
	 * another reason, or may not have been done
	 */
	public void send() {
		if (this.writes.isEmpty()) {
			return;
		}
		List<Prepared> all = List.copyOf(this.writes.values());
		TransactWriteItemsRequest request = TransactWriteItemsRequest.builder()
			.transactItems(all.stream().map(Prepared::item).toList())
			.clientRequestToken(UUID.randomUUID().toString())
			.returnConsumedCapacity(this.calls.capacity(false))
			.build();
		List<Cancellation.Part> parts = all.stream()
			.map((each) -> new Cancellation.Part(each.table(), each.write()))
			.toList();
		TransactionAttempts.of(this.calls, "TransactWriteItems", parts, this.backoff)
			.send((call) -> this.calls.write(call, Map.of(), this.calls.attempts(() -> true),
					(client) -> client.transactWriteItems(request)));
	}

	/**
	 * Which item is written.
	 */
	private record Item(String table, CanonicalKey key) {
	}

	/**
	 * A write that is ready to be sent.
	 */
	private record Prepared(String table, ItemWrite write, TransactWriteItem item, long bytes) {

		static Prepared of(String table, ItemWrite write) {
			return new Prepared(table, write, write.accept(new TransactItem(table)), write.accept(SIZE));
		}

	}

}
