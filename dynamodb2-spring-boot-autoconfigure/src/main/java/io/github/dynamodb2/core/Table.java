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
import java.util.Optional;
import java.util.function.Consumer;

import io.github.dynamodb2.core.condition.AttributePath;
import io.github.dynamodb2.core.write.ItemWrite;

/**
 * A table whose items have no class. Safe for use by several threads. Arguments are
 * checked at the call; a wrong one is an {@code IllegalArgumentException} before any
 * request. A write costs one write unit for each KB of the item, as it was or as it
 * becomes, whichever is larger, also when its condition does not hold; each index that
 * changes with it costs as much again.
 */
public interface Table extends TableReads<Item>, TableAdministration {

	/**
	 * Returns the way to a nested attribute, to be given in place of a name.
	 * @param text names parted by dots, each with places in brackets, as in
	 * {@code reviews[0].stars}
	 * @return the path
	 */
	static AttributePath path(String text) {
		return AttributePath.parse(Required.value("text", text));
	}

	/**
	 * Makes an item that is not stored yet.
	 * @param data its attributes, copied
	 * @return the item; {@link Item#save()} inserts it
	 */
	Item newItem(Map<String, ?> data);

	/**
	 * Writes an item in place of whatever has its key: one PutItem.
	 * @param data the attributes, the key's among them
	 * @return the item as stored
	 */
	Item put(Map<String, ?> data);

	/**
	 * Writes an item on a condition about what has its key: one PutItem.
	 * @param data the attributes, the key's among them
	 * @param condition writes the condition
	 * @return the item as stored
	 * @throws io.github.dynamodb2.core.error.ConditionFailedException when the condition
	 * does not hold, with the item found
	 */
	Item put(Map<String, ?> data, Consumer<ConditionSpec> condition);

	/**
	 * Writes an item in place of whatever has its key, and returns what was there: one
	 * PutItem.
	 * @param data the attributes, the key's among them
	 * @return the item that was there, as a new one, or empty
	 * @throws io.github.dynamodb2.core.error.DynamoDb2Exception when the write was done
	 * but the item that was there went with an answer that was lost
	 */
	Optional<Item> getAndPut(Map<String, ?> data);

	/**
	 * Writes an item whose key is not there yet: one PutItem on that condition. When an
	 * answer is lost and the item found at the repetition is this one, it was inserted;
	 * an item that does not tell its writer, such as a lock, needs an attribute that
	 * names its owner.
	 * @param data the attributes, the key's among them
	 * @return the item as stored
	 * @throws io.github.dynamodb2.core.error.ItemExistsException when an item has the key
	 */
	Item insert(Map<String, ?> data);

	/**
	 * Changes some attributes of an item: one UpdateItem.
	 * @param key the key
	 * @param changes writes the changes, and conditions where there are any
	 * @return the item as stored now
	 * @throws io.github.dynamodb2.core.error.ItemNotFoundException when there is no item,
	 * unless the changes create one
	 * @throws io.github.dynamodb2.core.error.ConditionFailedException when a condition
	 * does not hold, with the item found
	 */
	Item update(Key key, Consumer<UpdateSpec> changes);

	/**
	 * Changes some attributes of an item and returns it as it was before: one UpdateItem.
	 * @param key the key
	 * @param changes writes the changes, and conditions where there are any
	 * @return the item as it was, as a new one, or empty when the changes created it
	 * @throws io.github.dynamodb2.core.error.ItemNotFoundException when there is no item,
	 * unless the changes create one
	 * @throws io.github.dynamodb2.core.error.ConditionFailedException when a condition
	 * does not hold, with the item found
	 * @throws io.github.dynamodb2.core.error.DynamoDb2Exception when the update was done
	 * but the item as it was went with an answer that was lost
	 */
	Optional<Item> getAndUpdate(Key key, Consumer<UpdateSpec> changes);

	/**
	 * Deletes an item if it is there: one DeleteItem.
	 * @param partition the value of the partition key
	 * @return the item that was there, or empty
	 */
	default Optional<Item> delete(Object partition) {
		return delete(Key.of(partition));
	}

	/**
	 * Deletes an item if it is there: one DeleteItem.
	 * @param partition the value of the partition key
	 * @param sort the value of the sort key
	 * @return the item that was there, or empty
	 */
	default Optional<Item> delete(Object partition, Object sort) {
		return delete(Key.of(partition, sort));
	}

	/**
	 * Deletes an item if it is there: one DeleteItem.
	 * @param key the key
	 * @return the item that was there, or empty
	 */
	Optional<Item> delete(Key key);

	/**
	 * Deletes an item on a condition: one DeleteItem.
	 * @param key the key
	 * @param condition writes the condition
	 * @return the item that was there, or empty when there was none and the condition
	 * holds for that
	 * @throws io.github.dynamodb2.core.error.ConditionFailedException when the condition
	 * does not hold, with the item found
	 */
	Optional<Item> delete(Key key, Consumer<ConditionSpec> condition);

	/**
	 * Says how an item would be written on a condition. Nothing is sent.
	 * @param data the attributes, the key's among them
	 * @param condition writes the condition
	 * @return the write; its text form is a sentence
	 */
	ItemWrite explainPut(Map<String, ?> data, Consumer<ConditionSpec> condition);

	/**
	 * Says how an item would be changed. Nothing is sent.
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
	 * Writes and deletes many items: one BatchWriteItem for each 25. When the body fails,
	 * nothing more is sent.
	 * @param body adds the operations
	 * @throws io.github.dynamodb2.core.error.UnprocessedItemsException when some could
	 * not be done
	 */
	void batchWrite(Consumer<BatchWrite> body);

	/**
	 * Starts to write and delete many items: one BatchWriteItem for each 25.
	 * @return the batch, to be closed
	 */
	BatchWrite batchWrite();

	/**
	 * Returns this table with items as objects of a class. Nothing is sent when the table
	 * is known.
	 * @param type a class with the Enhanced Client's annotations
	 * @param <T> the type of the entities
	 * @return the table of entities
	 */
	<T> EntityTable<T> as(Class<T> type);

}
