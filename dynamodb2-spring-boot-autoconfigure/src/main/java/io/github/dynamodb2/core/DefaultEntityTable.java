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
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;

import io.github.dynamodb2.core.engine.TableEngine;
import io.github.dynamodb2.core.entity.EntityEngine;
import io.github.dynamodb2.core.entity.EntityForm;
import io.github.dynamodb2.core.model.TableModel;
import io.github.dynamodb2.core.operation.PendingWrites;
import io.github.dynamodb2.core.operation.TableCall;
import io.github.dynamodb2.core.plan.AccessPlan;
import io.github.dynamodb2.core.plan.Selection;
import io.github.dynamodb2.core.write.Guard;
import io.github.dynamodb2.core.write.ItemWrite;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/**
 * A table of entities on a connection.
 *
 * @param <T> the type of the entities
 */
final class DefaultEntityTable<T> implements EntityTable<T>, EntityEngine<T>, TransactTable<T> {

	private final Connection connection;

	private final KnownTable table;

	private final TableCall call;

	private final EntityForm<T> form;

	private final TableEngine<T> engine;

	private final ValueWriter values;

	private final PrimaryKeys keys;

	private final PlannedReads<T> reader;

	DefaultEntityTable(Connection connection, KnownTable table, EntityForm<T> form) {
		this.connection = connection;
		this.table = table;
		this.call = table.call();
		this.form = form;
		this.engine = new TableEngine<>(table::model, form);
		this.values = EntityValues.of(form.schema());
		this.keys = new PrimaryKeys(table, this.values);
		this.reader = new PlannedReads<>(this.call, this.engine, this.keys, this.values,
				Selection.mapped(form.schema().attributeNames()));
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
	public Class<T> type() {
		return this.form.schema().itemType().rawClass();
	}

	@Override
	public Connection connection() {
		return this.connection;
	}

	@Override
	public TableEngine<T> engine() {
		return this.engine;
	}

	@Override
	public EntityForm<T> form() {
		return this.form;
	}

	@Override
	public TableCall call() {
		return this.call;
	}

	@Override
	public T get(Key key, Consumer<GetSpec> options) {
		return this.reader.get(key, options);
	}

	@Override
	public Optional<T> find(Key key) {
		return this.reader.find(key);
	}

	@Override
	public Optional<T> find(Key key, Consumer<GetSpec> options) {
		return this.reader.find(key, options);
	}

	@Override
	public boolean has(Key key) {
		return this.reader.has(key);
	}

	@Override
	public T put(T entity) {
		return this.engine.put(this.call, explainPut(entity));
	}

	@Override
	public ItemWrite.Put explainPut(T entity) {
		return this.form.put(Required.value("entity", entity));
	}

	@Override
	public T insert(T entity) {
		return this.engine.put(this.call, explainInsert(entity));
	}

	/**
	 * Returns the write of an entity whose key must not be there.
	 */
	ItemWrite.Put explainInsert(T entity) {
		return this.form.insert(Required.value("entity", entity));
	}

	/**
	 * Returns the write that deletes an entity.
	 */
	ItemWrite.Delete explainDelete(T entity) {
		return this.form.delete(Required.value("entity", entity));
	}

	/**
	 * Returns the guard of a caller's condition.
	 */
	Guard guard(Consumer<ConditionSpec> condition) {
		return DefaultConditionSpec.guard(this.values, condition);
	}

	@Override
	public T update(T entity) {
		return this.engine.update(this.call, explainUpdate(entity));
	}

	@Override
	public ItemWrite.Update explainUpdate(T entity) {
		return this.form.update(Required.value("entity", entity));
	}

	@Override
	public T update(Key key, Consumer<UpdateSpec> changes) {
		return this.engine.update(this.call, explainUpdate(key, changes));
	}

	@Override
	public ItemWrite.Update explainUpdate(Key key, Consumer<UpdateSpec> changes) {
		UpdateChanges wanted = DefaultUpdateSpec.changes(this.values, changes);
		return this.form.version()
			.map(wanted::counting)
			.orElse(wanted)
			.write(this.table.model(), this.keys.storable(key));
	}

	@Override
	public List<T> putAll(Collection<? extends T> entities) {
		Required.value("entities", entities).forEach((entity) -> Required.value("entity", entity));
		List<ItemWrite.Put> writes = entities.stream().map((entity) -> this.form.put(entity)).toList();
		return this.engine.putAll(this.call, writes);
	}

	@Override
	public Optional<T> delete(Key key) {
		return old(deletion(key));
	}

	@Override
	public Optional<T> delete(Key key, Consumer<ConditionSpec> condition) {
		return old(explainDelete(key, condition));
	}

	@Override
	public ItemWrite.Delete explainDelete(Key key, Consumer<ConditionSpec> condition) {
		return deletion(key).guardedBy(guard(condition));
	}

	private ItemWrite.Delete deletion(Key key) {
		return new ItemWrite.Delete(name(), this.keys.storable(key), Guard.NONE, ItemWrite.Returned.OLD);
	}

	private Optional<T> old(ItemWrite.Delete write) {
		Map<String, AttributeValue> old = this.engine.send(this.call, write);
		return old.isEmpty() ? Optional.empty() : Optional.of(this.form.written(old));
	}

	@Override
	public void deleteEntity(T entity) {
		this.engine.send(this.call, explainDelete(entity));
	}

	@Override
	public void batchWrite(Consumer<EntityBatchWrite<T>> body) {
		Required.value("body", body);
		try (EntityBatchWrite<T> batch = batchWrite()) {
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
	public EntityBatchWrite<T> batchWrite() {
		return new EntityBatchWrite<>(this.form::put, this::deletion, new PendingWrites(this.call));
	}

	@Override
	public ResultSet<T> query(Consumer<QuerySpec> query) {
		return this.reader.query(query);
	}

	@Override
	public long queryCount(Consumer<QuerySpec> query) {
		return this.reader.queryCount(query);
	}

	@Override
	public ResultSet<T> scan(Consumer<ScanSpec> scan) {
		return this.reader.scan(scan);
	}

	@Override
	public ParallelScan<T> parallelScan(int segments, Consumer<ScanSpec> scan) {
		return this.reader.parallelScan(segments, scan);
	}

	@Override
	public ResultSet<T> batchGet(Iterable<Key> wanted, Consumer<GetSpec> options) {
		if (!DefaultGetSpec.of(options).attributes().isEmpty()) {
			throw new IllegalArgumentException(
					"'attributes' does not fit here: batchGet reads whole entities. Leave it out");
		}
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
	public PrimaryKeys keys() {
		return this.keys;
	}

	@Override
	public String toString() {
		return "EntityTable '" + name() + "' of " + type().getName();
	}

}
