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

import io.github.dynamodb2.core.engine.TableEngine;
import io.github.dynamodb2.core.model.Index;
import io.github.dynamodb2.core.model.TableModel;
import io.github.dynamodb2.core.operation.PendingWrites;
import io.github.dynamodb2.core.operation.TableCall;
import io.github.dynamodb2.core.plan.AccessPlan;
import io.github.dynamodb2.core.plan.Selection;
import io.github.dynamodb2.core.write.Guard;
import io.github.dynamodb2.core.write.ItemWrite;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import software.amazon.awssdk.services.dynamodb.model.TableDescription;

/**
 * A table on a connection.
 */
final class DefaultTable implements Table, TransactTable<Item> {

	private final KnownTable table;

	private final EntityTables entities;

	private final TableItems items;

	private final PrimaryKeys keys;

	private final PlannedReads<Item> reader;

	private final TableAdministration administration;

	DefaultTable(KnownTable table, EntityTables entities) {
		this.table = table;
		this.entities = entities;
		this.items = new TableItems(table);
		this.keys = new PrimaryKeys(table, TableItems.VALUES);
		this.reader = new PlannedReads<>(table.call(), this.items.engine(), this.keys, TableItems.VALUES,
				Selection.everything());
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
		return Item.unsaved(this.items, data);
	}

	@Override
	public Item get(Key key, Consumer<GetSpec> options) {
		return this.reader.get(key, options);
	}

	@Override
	public Optional<Item> find(Key key) {
		return this.reader.find(key);
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
		return put(this.items.put(ItemValues.write(data)));
	}

	@Override
	public Item put(Map<String, ?> data, Consumer<ConditionSpec> condition) {
		return put(explainPut(data, condition));
	}

	private Item put(ItemWrite.Put write) {
		return this.items.engine().put(this.table.call(), write);
	}

	@Override
	public Optional<Item> getAndPut(Map<String, ?> data) {
		return old(this.items.put(ItemValues.write(data)).returningOld());
	}

	@Override
	public Item insert(Map<String, ?> data) {
		return put(explainInsert(data));
	}

	/**
	 * Returns the write of an item whose key must not be there.
	 */
	ItemWrite.Put explainInsert(Map<String, ?> data) {
		return this.items.insert(ItemValues.write(data));
	}

	@Override
	public ItemWrite.Put explainPut(Map<String, ?> data, Consumer<ConditionSpec> condition) {
		Guard guard = DefaultConditionSpec.guard(TableItems.VALUES, condition);
		return this.items.put(ItemValues.write(data)).guardedBy(guard);
	}

	@Override
	public Item update(Key key, Consumer<UpdateSpec> changes) {
		return this.items.engine().update(this.table.call(), explainUpdate(key, changes));
	}

	@Override
	public Optional<Item> getAndUpdate(Key key, Consumer<UpdateSpec> changes) {
		return old(explainUpdate(key, changes).returningOld());
	}

	@Override
	public ItemWrite.Update explainUpdate(Key key, Consumer<UpdateSpec> changes) {
		return this.items.update(key, DefaultUpdateSpec.changes(TableItems.VALUES, changes));
	}

	@Override
	public Optional<Item> delete(Key key) {
		return old(this.items.delete(key).returningOld());
	}

	@Override
	public Optional<Item> delete(Key key, Consumer<ConditionSpec> condition) {
		return old(explainDelete(key, condition).returningOld());
	}

	@Override
	public ItemWrite.Delete explainDelete(Key key, Consumer<ConditionSpec> condition) {
		Guard guard = DefaultConditionSpec.guard(TableItems.VALUES, condition);
		return this.items.delete(key).guardedBy(guard);
	}

	private Optional<Item> old(ItemWrite write) {
		Map<String, AttributeValue> old = this.items.engine().send(this.table.call(), write);
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
		return new BatchWrite(this.items, new PendingWrites(this.table.call()));
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
	public TableCall call() {
		return this.table.call();
	}

	@Override
	public TableEngine<Item> engine() {
		return this.items.engine();
	}

	@Override
	public PrimaryKeys keys() {
		return this.keys;
	}

	@Override
	public String toString() {
		return "Table '" + name() + "'";
	}

}
