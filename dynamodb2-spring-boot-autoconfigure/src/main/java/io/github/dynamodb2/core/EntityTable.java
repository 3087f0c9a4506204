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

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

import io.github.dynamodb2.core.write.ItemWrite;

/**
 * A table whose items are objects of one class. Safe for use by several threads.
 * Arguments are checked at the call; a wrong one is an {@code IllegalArgumentException}
 * before any request. Names in queries are those of attributes, not of properties; values
 * are what the attribute's converter takes, or what DynamoDB stores.
 *
 * @param <T> the type of the entities
 */
public interface EntityTable<T> extends TableReads<T> {

	/**
	 * Returns the class of the entities.
	 * @return the class
	 */
	Class<T> type();

	/**
	 * Returns where the table is. Sends no request.
	 * @return the connection that made this table
	 */
	Connection connection();

	/**
	 * Writes an entity in place of whatever has its key: one PutItem. Attributes that the
	 * class does not map are gone.
	 * @param entity the entity
	 * @return the entity as it was written, with generated values and its new version
	 * @throws io.github.dynamodb2.core.error.ItemChangedException when the class has a
	 * version and the stored one is another
	 */
	T put(T entity);

	/**
	 * Writes an entity whose key is not there yet: one PutItem on that condition. When an
	 * answer is lost and the item found at the repetition is this one, it was inserted;
	 * an entity that does not tell its writer, such as a lock, needs a property that
	 * names its owner.
	 * @param entity the entity; a version must be null, or 0 where it is primitive
	 * @return the entity as it was written
	 * @throws IllegalArgumentException when it carries a version; nothing is sent
	 * @throws io.github.dynamodb2.core.error.ItemExistsException when an item has the key
	 */
	T insert(T entity);

	/**
	 * Writes the mapped attributes of an entity and keeps all others: one UpdateItem.
	 * @param entity the entity
	 * @return the entity as stored now
	 * @throws io.github.dynamodb2.core.error.ItemNotFoundException when there is no item
	 * @throws io.github.dynamodb2.core.error.ItemChangedException when the class has a
	 * version and the stored one is another
	 */
	T update(T entity);

	/**
	 * Changes some attributes of an item: one UpdateItem. A version is counted up; other
	 * extensions of the Enhanced Client do not run.
	 * @param key the key
	 * @param changes writes the changes, and conditions where there are any
	 * @return the entity as stored now
	 * @throws io.github.dynamodb2.core.error.ItemNotFoundException when there is no item,
	 * unless the changes create one
	 * @throws io.github.dynamodb2.core.error.ConditionFailedException when a condition
	 * does not hold, with the item found
	 */
	T update(Key key, Consumer<UpdateSpec> changes);

	/**
	 * Says how an entity would be written by {@link #put}. The extensions of the Enhanced
	 * Client run; nothing is sent.
	 * @param entity the entity
	 * @return the write; its text form is a sentence
	 */
	ItemWrite explainPut(T entity);

	/**
	 * Says how an entity would be written by {@link #update(Object)}. The extensions of
	 * the Enhanced Client run; nothing is sent.
	 * @param entity the entity
	 * @return the write; its text form is a sentence
	 */
	ItemWrite explainUpdate(T entity);

	/**
	 * Says how an item would be changed by {@link #update(Key, Consumer)}. Nothing is
	 * sent.
	 * @param key the key
	 * @param changes writes the changes, and conditions where there are any
	 * @return the write; its text form is a sentence
	 */
	ItemWrite explainUpdate(Key key, Consumer<UpdateSpec> changes);

	/**
	 * Says how an item would be deleted on a condition. Nothing is sent.
	 * @param key the key
	 * @param condition writes the condition
	 * @return the write; its text form is a sentence
	 */
	ItemWrite explainDelete(Key key, Consumer<ConditionSpec> condition);

	/**
	 * Writes many entities: one BatchWriteItem for each 25, one PutItem for each entity
	 * with a version, eight requests at a time unless the connection says otherwise.
	 * @param entities the entities; of several with one key the last wins
	 * @return the entities as they were written, in the order given
	 * @throws io.github.dynamodb2.core.error.UnprocessedItemsException when some could
	 * not be written
	 */
	List<T> putAll(Collection<? extends T> entities);

	/**
	 * Deletes an item if it is there: one DeleteItem.
	 * @param partition the value of the partition key
	 * @return the entity that was there, or empty
	 */
	default Optional<T> delete(Object partition) {
		return delete(Key.of(partition));
	}

	/**
	 * Deletes an item if it is there: one DeleteItem.
	 * @param partition the value of the partition key
	 * @param sort the value of the sort key
	 * @return the entity that was there, or empty
	 */
	default Optional<T> delete(Object partition, Object sort) {
		return delete(Key.of(partition, sort));
	}

	/**
	 * Deletes an item if it is there: one DeleteItem.
	 * @param key the key
	 * @return the entity that was there, or empty
	 */
	Optional<T> delete(Key key);

	/**
	 * Deletes an item on a condition: one DeleteItem.
	 * @param key the key
	 * @param condition writes the condition
	 * @return the entity that was there, or empty when there was none and the condition
	 * holds for that
	 * @throws io.github.dynamodb2.core.error.ConditionFailedException when the condition
	 * does not hold, with the item found
	 */
	Optional<T> delete(Key key, Consumer<ConditionSpec> condition);

	/**
	 * Deletes an entity: one DeleteItem, on condition that it has the version stored
	 * where the class has a version.
	 * @param entity the entity
	 * @throws io.github.dynamodb2.core.error.ItemChangedException when the class has a
	 * version and the stored one is another
	 */
	void deleteEntity(T entity);

	/**
	 * Writes and deletes many items: BatchWriteItem. When the body fails, nothing more is
	 * sent.
	 * @param body adds the operations
	 * @throws io.github.dynamodb2.core.error.UnprocessedItemsException when some could
	 * not be done
	 */
	void batchWrite(Consumer<EntityBatchWrite<T>> body);

	/**
	 * Starts to write and delete many items: BatchWriteItem.
	 * @return the batch, to be closed
	 */
	EntityBatchWrite<T> batchWrite();

}
