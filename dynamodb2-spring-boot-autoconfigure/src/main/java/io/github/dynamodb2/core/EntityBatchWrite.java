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

import java.util.function.Function;

import io.github.dynamodb2.core.operation.PendingWrites;
import io.github.dynamodb2.core.write.ItemWrite;

/**
 * Collects writes of entities and sends them by BatchWriteItem, at most 25 and 16 MB a
 * request; it costs the write capacity of each. Puts replace what is there. The last
 * operation on a key wins, and an operation that was replaced before it was sent costs
 * nothing. DynamoDB takes no conditions in a batch: an entity with a version, which must
 * be checked, is written by one PutItem after what waits. What the service leaves
 * unprocessed is sent again, ten times within two minutes; what is left then, or by a
 * failure, is in an {@code UnprocessedItemsException}. Not for several threads.
 *
 * @param <T> the type of the entities
 */
public final class EntityBatchWrite<T> implements AutoCloseable {

	private final Function<T, ItemWrite> puts;

	private final Function<Key, ItemWrite> deletes;

	private final PendingWrites pending;

	EntityBatchWrite(Function<T, ItemWrite> puts, Function<Key, ItemWrite> deletes, PendingWrites pending) {
		this.puts = puts;
		this.deletes = deletes;
		this.pending = pending;
	}

	/**
	 * Adds the put of an entity, and sends when operations on 25 keys are there.
	 * @param entity the entity
	 * @return this batch
	 * @throws IllegalArgumentException when a key attribute is missing
	 * @throws io.github.dynamodb2.core.error.UnprocessedItemsException when it sent and
	 * something is left undone; this entity may be among it
	 * @throws io.github.dynamodb2.core.error.ItemChangedException when the entity has a
	 * version that is not the stored one
	 */
	public EntityBatchWrite<T> put(T entity) {
		this.pending.requireOpen();
		this.pending.add(this.puts.apply(entity));
		return this;
	}

	/**
	 * Adds the delete of an item, and sends when operations on 25 keys are there.
	 * @param partition the value of the partition key
	 * @return this batch
	 */
	public EntityBatchWrite<T> delete(Object partition) {
		return delete(Key.of(partition));
	}

	/**
	 * Adds the delete of an item, and sends when operations on 25 keys are there.
	 * @param partition the value of the partition key
	 * @param sort the value of the sort key
	 * @return this batch
	 */
	public EntityBatchWrite<T> delete(Object partition, Object sort) {
		return delete(Key.of(partition, sort));
	}

	/**
	 * Adds the delete of an item, and sends when operations on 25 keys are there.
	 * @param key the key
	 * @return this batch
	 */
	public EntityBatchWrite<T> delete(Key key) {
		this.pending.requireOpen();
		this.pending.add(this.deletes.apply(key));
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
