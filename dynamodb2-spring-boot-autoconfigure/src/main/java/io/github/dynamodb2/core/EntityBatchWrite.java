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

/**
 * Collects writes of entities and sends them by BatchWriteItem, 25 a request. Puts
 * replace what is there: DynamoDB takes no conditions here, so versions are not checked.
 * The last operation on a key wins. What is left in the end is in an
 * {@code UnprocessedItemsException}. Not for several threads.
 *
 * @param <T> the type of the entities
 */
public interface EntityBatchWrite<T> extends AutoCloseable {

	/**
	 * Adds the put of an entity, and sends when 25 operations are there.
	 * @param entity the entity; a key attribute that is missing when it is sent is an
	 * {@code IllegalArgumentException}
	 * @return this batch
	 */
	EntityBatchWrite<T> put(T entity);

	/**
	 * Adds the delete of an item, and sends when 25 operations are there.
	 * @param partition the value of the partition key
	 * @return this batch
	 */
	default EntityBatchWrite<T> delete(Object partition) {
		return delete(Key.of(partition));
	}

	/**
	 * Adds the delete of an item, and sends when 25 operations are there.
	 * @param partition the value of the partition key
	 * @param sort the value of the sort key
	 * @return this batch
	 */
	default EntityBatchWrite<T> delete(Object partition, Object sort) {
		return delete(Key.of(partition, sort));
	}

	/**
	 * Adds the delete of an item, and sends when 25 operations are there.
	 * @param key the key
	 * @return this batch
	 */
	EntityBatchWrite<T> delete(Key key);

	/**
	 * Forgets what was not sent yet; nothing more can be added.
	 */
	void abandon();

	/**
	 * Sends the rest, unless the batch was abandoned.
	 */
	@Override
	void close();

}
