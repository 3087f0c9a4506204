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

import io.github.dynamodb2.core.condition.Bindings;
import io.github.dynamodb2.core.condition.Condition;
import io.github.dynamodb2.core.model.Index;
import io.github.dynamodb2.core.model.TableModel;
import io.github.dynamodb2.core.plan.AccessPlan;
import io.github.dynamodb2.core.plan.Selection;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import software.amazon.awssdk.services.dynamodb.model.TableDescription;

/**
 * A table on a connection.
 */
final class DefaultTable implements Table {

	private static final ValueWriter VALUES = (path, value) -> ItemValues.write(path.toString(), value);

	private final KnownTable table;

	private final EntityTables entities;

	private final TableReader<Item> reader;

	private final ItemWrites writes;

	private final PrimaryKeys keys;

	private final TableAdministration administration;

	DefaultTable(KnownTable table, EntityTables entities) {
		this.table = table;
		this.entities = entities;
		this.reader = new TableReader<>(table, new TableItems(table), VALUES, Selection.everything());
		this.writes = new ItemWrites(table);
		this.keys = new PrimaryKeys(table, VALUES);
		this.administration = new TableChanges(table);
	}

	@Override
	public String name() {
		return this.table.name();
	}

	@Override
	public TableModel model() {
		return this.table.model();
	}

	@Override
	public Item newItem(Map<String, ?> data) {
		return Item.unsaved(this.table, data);
	}

	@Override
	public Item get(Key key, Consumer<GetSpec> options) {
		return this.reader.get(key, options);
	}

	@Override
	public Optional<Item> find(Key key, Consumer<GetSpec> options) {
		return this.reader.find(key, options);
	}

	@Override
	public boolean has(Key key) {
		return this.reader.has(key);
	}

	@Override
	public Item put(Map<String, ?> data) {
		return put(data, Condition.none(), Bindings.none());
	}

	@Override
	public Item put(Map<String, ?> data, Consumer<ConditionSpec> condition) {
		Slots slots = new Slots(VALUES);
		return put(data, DefaultConditionSpec.condition(slots, condition), slots.bindings());
	}

	private Item put(Map<String, ?> data, Condition condition, Bindings bindings) {
		Map<String, AttributeValue> item = storable(data);
		this.writes.put(item, condition, bindings);
		return Item.stored(this.table, item, true);
	}

	@Override
	public Optional<Item> getAndPut(Map<String, ?> data) {
		return old(this.writes.exchange(storable(data)));
	}

	@Override
	public Item insert(Map<String, ?> data) {
		Map<String, AttributeValue> item = storable(data);
		this.writes.insert(item);
		return Item.stored(this.table, item, true);
	}

	private Map<String, AttributeValue> storable(Map<String, ?> data) {
		Map<String, AttributeValue> item = ItemValues.write(data);
		this.keys.storable(item);
		return item;
	}

	@Override
	public Item update(Key key, Consumer<UpdateSpec> changes) {
		UpdateChanges wanted = DefaultUpdateSpec.changes(VALUES, changes);
		return Item.stored(this.table, this.writes.update(this.keys.storable(key), wanted), true);
	}

	@Override
	public Optional<Item> getAndUpdate(Key key, Consumer<UpdateSpec> changes) {
		UpdateChanges wanted = DefaultUpdateSpec.changes(VALUES, changes);
		return old(this.writes.exchange(this.keys.storable(key), wanted));
	}

	@Override
	public Optional<Item> delete(Key key) {
		return delete(key, Condition.none(), Bindings.none());
	}

	@Override
	public Optional<Item> delete(Key key, Consumer<ConditionSpec> condition) {
		Slots slots = new Slots(VALUES);
		return delete(key, DefaultConditionSpec.condition(slots, condition), slots.bindings());
	}

	private Optional<Item> delete(Key key, Condition condition, Bindings bindings) {
		return old(this.writes.delete(this.keys.storable(key), condition, bindings));
	}

	private Optional<Item> old(Map<String, AttributeValue> old) {
		return old.isEmpty() ? Optional.empty() : Optional.of(newItem(ItemValues.read(old)));
	}

	@Override
	public void batchWrite(Consumer<BatchWrite> body) {
		Required.value("body", body);
		try (BatchWrite batch = batchWrite()) {
			try {
				body.accept(batch);
			}
			catch (RuntimeException | Error ex) {
				batch.abandon();
				throw ex;
			}
		}
	}

	@Override
	public BatchWrite batchWrite() {
		return new WriteBuffer(this.table, VALUES);
	}

	@Override
	public ResultSet<Item> query(Consumer<QuerySpec> query) {
		return this.reader.query(query);
	}

	@Override
	public long queryCount(Consumer<QuerySpec> query) {
		return this.reader.queryCount(query);
	}

	@Override
	public ResultSet<Item> scan(Consumer<ScanSpec> scan) {
		return this.reader.scan(scan);
	}

	@Override
	public ParallelScan<Item> parallelScan(int segments, Consumer<ScanSpec> scan) {
		return this.reader.parallelScan(segments, scan);
	}

	@Override
	public ResultSet<Item> batchGet(Iterable<Key> wanted, Consumer<GetSpec> options) {
		return this.reader.batchGet(wanted, options);
	}

	@Override
	public AccessPlan explain(Consumer<QuerySpec> query) {
		return this.reader.explain(query);
	}

	@Override
	public long count() {
		return this.reader.count();
	}

	@Override
	public TableDescription describe() {
		return this.administration.describe();
	}

	@Override
	public void awaitActive() {
		this.administration.awaitActive();
	}

	@Override
	public void updateThroughput(long read, long write) {
		this.administration.updateThroughput(read, write);
	}

	@Override
	public void updateIndexThroughput(String index, long read, long write) {
		this.administration.updateIndexThroughput(index, read, write);
	}

	@Override
	public void createIndex(Index index) {
		this.administration.createIndex(index);
	}

	@Override
	public void deleteIndex(String name) {
		this.administration.deleteIndex(name);
	}

	@Override
	public Optional<String> timeToLive() {
		return this.administration.timeToLive();
	}

	@Override
	public void enableTimeToLive(String attribute) {
		this.administration.enableTimeToLive(attribute);
	}

	@Override
	public void disableTimeToLive() {
		this.administration.disableTimeToLive();
	}

	@Override
	public void drop() {
		this.administration.drop();
	}

	@Override
	public <T> EntityTable<T> as(Class<T> type) {
		return this.entities.of(this.table, Required.value("type", type));
	}

	@Override
	public String toString() {
		return "Table '" + name() + "'";
	}

}
