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

package io.github.dynamodb2.core;

import java.util.Map;

import io.github.dynamodb2.core.operation.PendingWrites;

/**
 * Collects writes and sends them by BatchWriteItem, at most 25 and 16 MB a request; it
 * costs the write capacity of each. Puts replace what is there: DynamoDB takes no
 * conditions here. The last operation on a key wins, and an operation that was replaced
 * before it was sent costs nothing. What the service leaves unprocessed is sent again,
 * ten times within two minutes, with full-jitter backoff; what is left then, or by a
 * failure or an interrupt, is in an {@code UnprocessedItemsException}. Not for several
 * threads.
 */
public final class BatchWrite implements AutoCloseable {

	private final TableItems items;

	private final PendingWrites pending;

	BatchWrite(TableItems items, PendingWrites pending) {
		this.items = items;
		this.pending = pending;
	}

	/**
	 * Adds the put of an item, and sends when operations on 25 keys are there.
	 * @param data the attributes, the key's among them
	 * @return this batch
	 * @throws IllegalArgumentException when a key attribute is missing or a value cannot
	 * be stored
	 * @throws io.github.dynamodb2.core.error.UnprocessedItemsException when it sent and
	 * something is left undone; this put may be among it
	 */
	public BatchWrite put(Map<String, ?> data) {
		this.pending.requireOpen();
		this.pending.add(this.items.put(ItemValues.write(data)));
		return this;
	}

	/**
	 * Adds the delete of an item, and sends when operations on 25 keys are there.
	 * @param partition the value of the partition key
	 * @return this batch
	 */
	public BatchWrite delete(Object partition) {
		return delete(Key.of(partition));
	}

	/**
	 * Adds the delete of an item, and sends when operations on 25 keys are there.
	 * @param partition the value of the partition key
	 * @param sort the value of the sort key
	 * @return this batch
	 */
	public BatchWrite delete(Object partition, Object sort) {
		return delete(Key.of(partition, sort));
	}

	/**
	 * Adds the delete of an item, and sends when operations on 25 keys are there.
	 * @param key the key
	 * @return this batch
	 */
	public BatchWrite delete(Key key) {
		this.pending.requireOpen();
		this.pending.add(this.items.delete(key));
		return this;
	}

	/**
	 * Forgets what was not sent yet; nothing more can be added.
	 */
	public void abandon() {
		this.pending.abandon();
	}

	/**
	 * Sends the rest, unless the batch was abandoned; nothing more can be added.
	 * @throws io.github.dynamodb2.core.error.UnprocessedItemsException when something is
	 * left undone
	 */
	@Override
	public void close() {
		this.pending.close();
	}

}
