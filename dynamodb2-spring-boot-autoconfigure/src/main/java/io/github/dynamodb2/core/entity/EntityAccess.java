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

package io.github.dynamodb2.core.entity;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import io.github.dynamodb2.core.condition.Bindings;
import io.github.dynamodb2.core.model.TableModel;
import io.github.dynamodb2.core.operation.PendingWrites;
import io.github.dynamodb2.core.operation.ServiceCalls;
import io.github.dynamodb2.core.plan.AccessPlan;
import io.github.dynamodb2.core.plan.Selection;
import io.github.dynamodb2.core.reading.ItemReader;
import io.github.dynamodb2.core.reading.KeyReader;
import io.github.dynamodb2.core.reading.Pages;
import io.github.dynamodb2.core.reading.PlanReader;
import io.github.dynamodb2.core.reading.ReadOptions;
import io.github.dynamodb2.core.reading.ReportingReader;
import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.enhanced.dynamodb.DynamoDbEnhancedClientExtension;
import software.amazon.awssdk.enhanced.dynamodb.TableSchema;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/**
 * The engine behind one table of one class: every read and write of entities.
 *
 * @param <T> the type of the entities
 */
public final class EntityAccess<T> {

	private final TableModel model;

	private final TableSchema<T> schema;

	private final @Nullable DynamoDbEnhancedClientExtension extension;

	private final ServiceCalls calls;

	private final PlanReader plans;

	private final KeyReader keys;

	private final ItemReader<T> reader;

	private final EntityWrites<T> writes;

	/**
	 * Creates the engine.
	 * @param calls the way to the service
	 * @param model the table
	 * @param schema how the class is mapped
	 * @param extension the Enhanced Client's extensions, or {@code null} for its own ones
	 */
	public EntityAccess(ServiceCalls calls, TableModel model, TableSchema<T> schema,
			@Nullable DynamoDbEnhancedClientExtension extension) {
		this(calls, model, schema, extension, new ReportingReader<>(
				EntityReader.of(calls, model.name(), schema, extension), model, calls.connection()));
	}

	private EntityAccess(ServiceCalls calls, TableModel model, TableSchema<T> schema,
			@Nullable DynamoDbEnhancedClientExtension extension, ItemReader<T> reader) {
		this.model = model;
		this.schema = schema;
		this.extension = extension;
		this.calls = calls;
		this.plans = new PlanReader(calls, model.keys());
		this.keys = new KeyReader(calls, model);
		this.reader = reader;
		this.writes = new EntityWrites<>(calls, model, schema, extension);
	}

	/**
	 * Returns the same engine for the calls of one repository method, so that listeners
	 * know whose they are.
	 * @param method the method, for instance {@code UserRepository.findByEmail}
	 * @return the engine
	 */
	public EntityAccess<T> calledBy(String method) {
		return new EntityAccess<>(this.calls.calledBy(method), this.model, this.schema, this.extension, this.reader);
	}

	/**
	 * Returns the table.
	 * @return its model
	 */
	public TableModel model() {
		return this.model;
	}

	/**
	 * Returns how the class is mapped.
	 * @return the schema
	 */
	public TableSchema<T> schema() {
		return this.schema;
	}

	/**
	 * Returns the primary key of an entity.
	 * @param entity the entity
	 * @return the key attributes
	 * @throws IllegalArgumentException when one is absent
	 */
	public Map<String, AttributeValue> key(T entity) {
		return this.writes.keyOf(entity);
	}

	/**
	 * Begins to read what a plan finds; no request is sent before the first page is asked
	 * for.
	 * @param plan the plan
	 * @param bindings the values of the call
	 * @param options how to page
	 * @return the pages, to be closed
	 */
	public Pages<T> read(AccessPlan plan, Bindings bindings, ReadOptions options) {
		return this.plans.read(plan, bindings, options, this.reader);
	}

	/**
	 * Begins to read what a plan finds, as something else than entities.
	 * @param plan the plan
	 * @param bindings the values of the call
	 * @param options how to page
	 * @param other makes objects of the items
	 * @param <R> the type of the objects
	 * @return the pages, to be closed
	 */
	public <R> Pages<R> read(AccessPlan plan, Bindings bindings, ReadOptions options, ItemReader<R> other) {
		return this.plans.read(plan, bindings, options,
				new ReportingReader<>(other, this.model, this.calls.connection()));
	}

	/**
	 * Counts what a plan finds, by {@code Select.COUNT}.
	 * @param plan the plan
	 * @param bindings the values of the call
	 * @return the number of matching items
	 */
	public long count(AccessPlan plan, Bindings bindings) {
		return this.plans.count(plan, bindings);
	}

	/**
	 * Reads one entity by one GetItem.
	 * @param key the primary key
	 * @param consistent whether the read is strongly consistent
	 * @return the entity, or empty when there is none
	 */
	public Optional<T> get(Map<String, AttributeValue> key, boolean consistent) {
		return this.keys.get(key, consistent, this.reader);
	}

	/**
	 * Tells by one GetItem of the key attributes whether there is an item.
	 * @param key the primary key
	 * @param consistent whether the read is strongly consistent
	 * @return whether there is one
	 */
	public boolean has(Map<String, AttributeValue> key, boolean consistent) {
		return this.keys.has(key, consistent);
	}

	/**
	 * Begins to read entities by BatchGetItem, 100 a request, each distinct key once and
	 * in the order given; what the service leaves out is asked for again.
	 * @param keys the primary keys
	 * @param consistent whether the reads are strongly consistent
	 * @return the pages
	 */
	public Pages<T> getAll(Collection<Map<String, AttributeValue>> keys, boolean consistent) {
		return getAll(keys, consistent, false);
	}

	/**
	 * Begins to read entities by BatchGetItem, 100 a request, each distinct key once and
	 * in the order given; what the service leaves out is asked for again.
	 * @param keys the primary keys
	 * @param consistent whether the reads are strongly consistent
	 * @param capacity whether the consumed capacity is asked for
	 * @return the pages
	 */
	public Pages<T> getAll(Collection<Map<String, AttributeValue>> keys, boolean consistent, boolean capacity) {
		return this.keys.getAll(keys, Selection.everything(), consistent, capacity, this.reader);
	}

	/**
	 * Writes an entity by one PutItem, replacing the item that is there.
	 * @param entity the entity
	 * @return the entity as it was written, with generated values and its new version
	 * @throws io.github.dynamodb2.core.error.ItemChangedException when its version is not
	 * the stored one
	 */
	public T put(T entity) {
		return this.writes.put(entity);
	}

	/**
	 * Writes an entity by one PutItem, on condition that there is none with its key.
	 * @param entity the entity
	 * @return the entity as it was written
	 * @throws io.github.dynamodb2.core.error.ItemExistsException when there is one
	 */
	public T insert(T entity) {
		return this.writes.insert(entity);
	}

	/**
	 * Writes the mapped attributes by one UpdateItem and keeps all others.
	 * @param entity the entity
	 * @return the item as it is now
	 * @throws io.github.dynamodb2.core.error.ItemNotFoundException when there is none
	 * @throws io.github.dynamodb2.core.error.ItemChangedException when its version is not
	 * the stored one
	 */
	public T update(T entity) {
		return read(this.writes.update(entity));
	}

	/**
	 * Makes an entity of an item that a write gave back.
	 * @param item the item
	 * @return the entity, as extensions of the Enhanced Client want it to be read
	 */
	public T read(Map<String, AttributeValue> item) {
		T read = this.reader.read(item);
		return (read != null) ? read : this.schema.mapToItem(item);
	}

	/**
	 * Writes entities by BatchWriteItem, 25 a request, retrying what is left unprocessed;
	 * versioned ones, whose check no batch can make, by one PutItem each and after the
	 * others.
	 * @param entities the entities; of several with one key the last wins
	 * @return the entities as they were written, in the order given
	 * @throws io.github.dynamodb2.core.error.UnprocessedItemsException when some could
	 * not be written; it lists them
	 * @throws io.github.dynamodb2.core.error.ItemChangedException when the version of one
	 * is not the stored one; an {@code UnprocessedItemsException} among the suppressed
	 * exceptions lists it and those that were not tried
	 */
	public List<T> putAll(Collection<? extends T> entities) {
		return this.writes.putAll(entities);
	}

	/**
	 * Begins a batch of writes.
	 * @return an empty batch on this table
	 */
	public PendingWrites batch() {
		return this.writes.batch();
	}

	/**
	 * Adds the put of an entity to a batch; one with a condition, such as a versioned
	 * one, is written by one PutItem after what waits in the batch.
	 * @param entity the entity
	 * @param batch the batch
	 * @throws io.github.dynamodb2.core.error.ItemChangedException when its version is not
	 * the stored one
	 * @throws io.github.dynamodb2.core.error.UnprocessedItemsException when a request was
	 * due and left something undone
	 */
	public void put(T entity, PendingWrites batch) {
		this.writes.put(entity, batch);
	}

	/**
	 * Deletes an item by one DeleteItem.
	 * @param key the primary key
	 * @return the entity that was there, or empty
	 */
	public Optional<T> delete(Map<String, AttributeValue> key) {
		Map<String, AttributeValue> old = this.writes.delete(key);
		return old.isEmpty() ? Optional.empty() : Optional.of(read(old));
	}

	/**
	 * Deletes an entity by one DeleteItem, on condition that it has the version stored
	 * where the class has a version.
	 * @param entity the entity
	 * @throws io.github.dynamodb2.core.error.ItemChangedException when its version is not
	 * the stored one, or it is gone
	 */
	public void deleteEntity(T entity) {
		this.writes.deleteEntity(entity);
	}

	/**
	 * Deletes entities one by one, each by one DeleteItem that checks its version.
	 * @param entities the entities
	 * @throws io.github.dynamodb2.core.error.ItemChangedException when the version of one
	 * is not the stored one, or it is gone; an {@code UnprocessedItemsException} among
	 * the suppressed exceptions lists it and those that were not tried
	 */
	public void deleteEntities(Collection<? extends T> entities) {
		this.writes.deleteEntities(entities);
	}

	/**
	 * Deletes items by BatchWriteItem, 25 a request, retrying what is left unprocessed.
	 * @param keys the primary keys; absent ones are no error
	 * @throws io.github.dynamodb2.core.error.UnprocessedItemsException when some could
	 * not be deleted; it lists them
	 */
	public void deleteAll(Collection<Map<String, AttributeValue>> keys) {
		this.writes.deleteAll(keys);
	}

}
