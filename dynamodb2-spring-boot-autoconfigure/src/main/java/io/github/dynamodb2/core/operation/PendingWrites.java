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
import io.github.dynamodb2.core.write.ItemWrite;

/**
 * The operations of a batch that wait to be sent, the last one of each key. They are sent
 * when 25 keys have come; whatever is added later waits until those are done, so that the
 * order of operations on a key is kept. Not for several threads.
 */
public final class PendingWrites {

	private static final int MOST_OPERATIONS = 25;

	private final TableCall call;

	private final Backoff backoff;

	private final Map<CanonicalKey, ItemWrite> waiting = new LinkedHashMap<>();

	private boolean open = true;

	/**
	 * Creates an empty batch.
	 * @param call the call
	 */
	public PendingWrites(TableCall call) {
		this(call, Backoff.standard());
	}

	PendingWrites(TableCall call, Backoff backoff) {
		this.call = call;
		this.backoff = backoff;
	}

	/**
	 * Adds a write. One with a guard, which no batch can check, is sent alone after what
	 * waits.
	 * @param write a put or a delete
	 * @throws UnprocessedItemsException when a request was due and left something undone
	 * @throws io.github.dynamodb2.core.error.DynamoDb2Exception when its guard does not
	 * hold
	 */
	public void add(ItemWrite write) {
		if (!write.guard().isNone()) {
			sendBefore(write);
			ItemWriteOperation.send(this.call, write);
			return;
		}
		this.waiting.put(BatchWriteItemOperation.key(write), write);
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
					"The batch on table '%s' is closed. Start another one".formatted(this.call.table()));
		}
	}

	/**
	 * Sends what waits. It does not wait any longer, whatever happens to it.
	 * @throws UnprocessedItemsException when something is left undone
	 */
	void send() {
		List<ItemWrite> writes = List.copyOf(this.waiting.values());
		this.waiting.clear();
		new BatchWriteItemOperation(this.call, this.backoff).write(writes);
	}

	private void sendBefore(ItemWrite write) {
		try {
			send();
		}
		catch (UnprocessedItemsException ex) {
			List<Object> left = new ArrayList<>(ex.unprocessed());
			left.add(BatchWriteItemOperation.request(write));
			throw new UnprocessedItemsException(
					("A batch on table '%s' left %d operations undone, a put on a condition the last. "
							+ "Write them again: unprocessed() lists them")
						.formatted(this.call.table(), left.size()),
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
