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

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;

import io.github.dynamodb2.core.condition.AttributePath;
import io.github.dynamodb2.core.condition.Condition;
import io.github.dynamodb2.core.condition.Operand;
import io.github.dynamodb2.core.entity.EntityAccess;
import io.github.dynamodb2.core.model.TableModel;
import io.github.dynamodb2.core.operation.UpdateAction;
import io.github.dynamodb2.core.plan.AccessPlan;
import io.github.dynamodb2.core.plan.Selection;
import io.github.dynamodb2.core.schema.ItemSchema;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/**
 * A table of entities on a connection.
 *
 * @param <T> the type of the entities
 */
final class DefaultEntityTable<T> implements EntityTable<T> {

	private static final String VERSION_METADATA = "VersionedRecordExtension:VersionAttribute";

	private final Connection connection;

	private final EntityAccess<T> access;

	private final ValueWriter values;

	private final TableReader<T> reader;

	private final ItemWrites writes;

	private final PrimaryKeys keys;

	DefaultEntityTable(Connection connection, KnownTable table, EntityAccess<T> access) {
		this.connection = connection;
		this.access = access;
		this.values = new EntityValues(access.schema());
		this.reader = new TableReader<>(table, new TableEntities<>(access), this.values,
				Selection.mapped(access.schema().attributeNames()));
		this.writes = new ItemWrites(table);
		this.keys = new PrimaryKeys(table, this.values);
	}

	@Override
	public String name() {
		return model().name();
	}

	@Override
	public TableModel model() {
		return this.access.model();
	}

	@Override
	public Class<T> type() {
		return this.access.schema().itemType().rawClass();
	}

	@Override
	public Connection connection() {
		return this.connection;
	}

	@Override
	public EntityAccess<T> access() {
		return this.access;
	}

	@Override
	public T get(Key key, Consumer<GetSpec> options) {
		return this.reader.get(key, options);
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
		requireReplaceable();
		return this.access.put(Required.value("entity", entity));
	}

	private void requireReplaceable() {
		ItemSchema.describing(this.access.schema()).ifPresent((schema) -> schema.requireReplaceable("a put"));
	}

	@Override
	public T insert(T entity) {
		return this.access.insert(Required.value("entity", entity));
	}

	@Override
	public T update(T entity) {
		return this.access.update(Required.value("entity", entity));
	}

	@Override
	public T update(Key key, Consumer<UpdateSpec> changes) {
		UpdateChanges wanted = DefaultUpdateSpec.changes(this.values, changes);
		UpdateChanges versioned = version().map((attribute) -> counted(wanted, attribute)).orElse(wanted);
		return this.access.read(this.writes.update(this.keys.storable(key), versioned));
	}

	private Optional<String> version() {
		return this.access.schema().tableMetadata().customMetadataObject(VERSION_METADATA, String.class);
	}

	private static UpdateChanges counted(UpdateChanges changes, String attribute) {
		if (changes.actions().stream().anyMatch((action) -> action.path().root().equals(attribute))) {
			throw new IllegalArgumentException(
					"'%s' is the version of the item and must not be changed: each update counts it up"
						.formatted(attribute));
		}
		List<UpdateAction> actions = new ArrayList<>(changes.actions());
		actions.add(new UpdateAction(UpdateAction.Kind.INCREMENT, AttributePath.of(attribute),
				Operand.literal(AttributeValue.fromN("1"))));
		return new UpdateChanges(actions, changes.condition(), changes.bindings(), changes.create());
	}

	@Override
	public List<T> putAll(Collection<? extends T> entities) {
		Required.value("entities", entities).forEach((entity) -> Required.value("entity", entity));
		requireReplaceable();
		return this.access.putAll(entities);
	}

	@Override
	public Optional<T> delete(Key key) {
		return this.access.delete(this.keys.storable(key));
	}

	@Override
	public Optional<T> delete(Key key, Consumer<ConditionSpec> condition) {
		Slots slots = new Slots(this.values);
		Condition wanted = DefaultConditionSpec.condition(slots, condition);
		Map<String, AttributeValue> old = this.writes.delete(this.keys.storable(key), wanted, slots.bindings());
		return old.isEmpty() ? Optional.empty() : Optional.of(this.access.read(old));
	}

	@Override
	public void deleteEntity(T entity) {
		this.access.deleteEntity(Required.value("entity", entity));
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
		return new EntityWriteBuffer<>(this.access, this.keys);
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
	public String toString() {
		return "EntityTable '" + name() + "' of " + type().getName();
	}

}
