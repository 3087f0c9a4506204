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
import java.util.function.Consumer;

/**
 * What one transaction writes: all of it or nothing. The calls send nothing; they check
 * their arguments, and that the transaction has at most 100 items and 4 MB. A second
 * write of an item is joined with the first one where a single write does the same, as a
 * put after a put does, and refused where none does. Not for several threads, and not for
 * use after the body that it was given to.
 *
 * @see Connection#transactWrite
 */
public interface TransactWrite {

	/**
	 * Writes an item whose key is not there yet.
	 * @param table a table of the same connection
	 * @param data the attributes, the key's among them
	 * @return the item as it will be stored
	 */
	Item insert(Table table, Map<String, ?> data);

	/**
	 * Writes an entity whose key is not there yet.
	 * @param table a table of the same connection
	 * @param entity the entity
	 * @param <T> the type of the entity
	 * @return the entity as it will be stored, with generated values and its first
	 * version
	 */
	<T> T insert(EntityTable<T> table, T entity);

	/**
	 * Writes an item in place of whatever has its key.
	 * @param table a table of the same connection
	 * @param data the attributes, the key's among them
	 * @return the item as it will be stored
	 */
	Item put(Table table, Map<String, ?> data);

	/**
	 * Writes an item on a condition about what has its key.
	 * @param table a table of the same connection
	 * @param data the attributes, the key's among them
	 * @param condition writes the condition
	 * @return the item as it will be stored
	 */
	Item put(Table table, Map<String, ?> data, Consumer<ConditionSpec> condition);

	/**
	 * Writes an entity in place of whatever has its key, on condition that it has the
	 * version stored where the class has a version.
	 * @param table a table of the same connection
	 * @param entity the entity
	 * @param <T> the type of the entity
	 * @return the entity as it will be stored, with its new version
	 */
	<T> T put(EntityTable<T> table, T entity);

	/**
	 * Writes an entity on a condition about what has its key, and on that of its version.
	 * @param table a table of the same connection
	 * @param entity the entity
	 * @param condition writes the condition
	 * @param <T> the type of the entity
	 * @return the entity as it will be stored, with its new version
	 */
	<T> T put(EntityTable<T> table, T entity, Consumer<ConditionSpec> condition);

	/**
	 * Writes the mapped attributes of an entity that is there and keeps all others, on
	 * condition that it has the version stored where the class has a version. What
	 * extensions of the Enhanced Client count is known after a read only.
	 * @param table a table of the same connection
	 * @param entity the entity
	 * @param <T> the type of the entity
	 */
	<T> void update(EntityTable<T> table, T entity);

	/**
	 * Changes some attributes of an item that is there.
	 * @param table a table of the same connection
	 * @param key the key
	 * @param changes writes the changes, and conditions where there are any
	 */
	void update(TableReads<?> table, Key key, Consumer<UpdateSpec> changes);

	/**
	 * Deletes an item if it is there.
	 * @param table a table of the same connection
	 * @param key the key
	 */
	void delete(TableReads<?> table, Key key);

	/**
	 * Deletes an item on a condition.
	 * @param table a table of the same connection
	 * @param key the key
	 * @param condition writes the condition
	 */
	void delete(TableReads<?> table, Key key, Consumer<ConditionSpec> condition);

	/**
	 * Deletes an entity, on condition that it has the version stored where the class has
	 * a version.
	 * @param table a table of the same connection
	 * @param entity the entity
	 * @param <T> the type of the entity
	 */
	<T> void deleteEntity(EntityTable<T> table, T entity);

	/**
	 * Writes nothing, but has nothing written unless an item is as asked.
	 * @param table a table of the same connection
	 * @param key the key
	 * @param condition writes the condition
	 */
	void check(TableReads<?> table, Key key, Consumer<ConditionSpec> condition);

}
