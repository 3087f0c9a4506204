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

import java.util.Optional;
import java.util.function.Consumer;

import io.github.dynamodb2.core.model.TableModel;
import io.github.dynamodb2.core.plan.AccessPlan;

/**
 * What can be read from a table. Arguments are checked at the call; a wrong one is an
 * {@code IllegalArgumentException} before any request. A read costs half a read unit for
 * each 4 KB that it goes through, whatever a filter or {@code attributes} leave of them,
 * and twice that when it is strongly consistent; items read by key count one by one,
 * those of a Query or Scan together.
 *
 * @param <T> the type of the items
 */
public interface TableReads<T> {

	/**
	 * Returns the table's name.
	 * @return the physical name
	 */
	String name();

	/**
	 * Returns the table's keys and indexes: one DescribeTable when they are not known.
	 * @return the model
	 */
	TableModel model();

	/**
	 * Reads an item: one GetItem.
	 * @param partition the value of the partition key
	 * @return the item
	 * @throws io.github.dynamodb2.core.error.ItemNotFoundException when there is none
	 */
	default T get(Object partition) {
		return get(Key.of(partition));
	}

	/**
	 * Reads an item: one GetItem.
	 * @param partition the value of the partition key
	 * @param sort the value of the sort key
	 * @return the item
	 * @throws io.github.dynamodb2.core.error.ItemNotFoundException when there is none
	 */
	default T get(Object partition, Object sort) {
		return get(Key.of(partition, sort));
	}

	/**
	 * Reads an item: one GetItem.
	 * @param key the key
	 * @return the item
	 * @throws io.github.dynamodb2.core.error.ItemNotFoundException when there is none
	 */
	default T get(Key key) {
		return get(key, (get) -> {
		});
	}

	/**
	 * Reads an item: one GetItem.
	 * @param key the key
	 * @param options says how
	 * @return the item
	 * @throws io.github.dynamodb2.core.error.ItemNotFoundException when there is none
	 */
	T get(Key key, Consumer<GetSpec> options);

	/**
	 * Looks an item up: one GetItem.
	 * @param partition the value of the partition key
	 * @return the item, or empty when there is none
	 */
	default Optional<T> find(Object partition) {
		return find(Key.of(partition));
	}

	/**
	 * Looks an item up: one GetItem.
	 * @param partition the value of the partition key
	 * @param sort the value of the sort key
	 * @return the item, or empty when there is none
	 */
	default Optional<T> find(Object partition, Object sort) {
		return find(Key.of(partition, sort));
	}

	/**
	 * Looks an item up: one GetItem.
	 * @param key the key
	 * @return the item, or empty when there is none
	 */
	Optional<T> find(Key key);

	/**
	 * Looks an item up: one GetItem.
	 * @param key the key
	 * @param options says how
	 * @return the item, or empty when there is none
	 */
	Optional<T> find(Key key, Consumer<GetSpec> options);

	/**
	 * Tells whether an item is there: one GetItem of its key.
	 * @param partition the value of the partition key
	 * @return whether there is an item
	 */
	default boolean has(Object partition) {
		return has(Key.of(partition));
	}

	/**
	 * Tells whether an item is there: one GetItem of its key.
	 * @param partition the value of the partition key
	 * @param sort the value of the sort key
	 * @return whether there is an item
	 */
	default boolean has(Object partition, Object sort) {
		return has(Key.of(partition, sort));
	}

	/**
	 * Tells whether an item is there: one GetItem of its key.
	 * @param key the key
	 * @return whether there is an item
	 */
	boolean has(Key key);

	/**
	 * Queries the table or one of its indexes: one Query for each page.
	 * @param query writes the query; it must bind a partition key by {@code eq}
	 * @return the items, lazily
	 * @throws io.github.dynamodb2.core.error.UnplannableQueryException when no key and no
	 * index can answer; it names those tried
	 */
	ResultSet<T> query(Consumer<QuerySpec> query);

	/**
	 * Counts what a query finds, reading no items: one Query with COUNT for each 1 MB.
	 * @param query writes the query
	 * @return the number of matching items
	 */
	long queryCount(Consumer<QuerySpec> query);

	/**
	 * Reads the whole table: one Scan for each page.
	 * @return the items, lazily
	 */
	default ResultSet<T> scan() {
		return scan((scan) -> {
		});
	}

	/**
	 * Reads the whole table, or an index, through a filter: one Scan for each page.
	 * @param scan writes the Scan
	 * @return the items, lazily
	 */
	ResultSet<T> scan(Consumer<ScanSpec> scan);

	/**
	 * Reads the whole table, several segments at the same time: one Scan for each page of
	 * each segment.
	 * @param segments how many segments, from 1 to 1,000,000
	 * @return the items, lazily
	 */
	default ParallelScan<T> parallelScan(int segments) {
		return parallelScan(segments, (scan) -> {
		});
	}

	/**
	 * Reads the whole table, or an index, through a filter, several segments at the same
	 * time: one Scan for each page of each segment.
	 * @param segments how many segments, from 1 to 1,000,000
	 * @param scan writes the Scan
	 * @return the items, lazily
	 */
	ParallelScan<T> parallelScan(int segments, Consumer<ScanSpec> scan);

	/**
	 * Reads many items by their keys: one BatchGetItem for each 100.
	 * @param keys the keys; none sends no request
	 * @return each item found once, in the order of the keys, lazily
	 */
	default ResultSet<T> batchGet(Iterable<Key> keys) {
		return batchGet(keys, (get) -> {
		});
	}

	/**
	 * Reads many items by their keys: one BatchGetItem for each 100.
	 * @param keys the keys; none sends no request
	 * @param options says how
	 * @return each item found once, in the order of the keys, lazily
	 */
	ResultSet<T> batchGet(Iterable<Key> keys, Consumer<GetSpec> options);

	/**
	 * Says how a query would be answered. Nothing is read.
	 * @param query writes the query
	 * @return the plan; its text form is a sentence
	 */
	AccessPlan explain(Consumer<QuerySpec> query);

	/**
	 * Counts the items by reading the whole table: one Scan with COUNT for each 1 MB.
	 * @return the number of items
	 */
	long count();

}
