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

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import io.github.dynamodb2.core.condition.AttributePath;
import io.github.dynamodb2.core.condition.Condition;
import io.github.dynamodb2.core.condition.Leaf;
import io.github.dynamodb2.core.condition.Operand;
import io.github.dynamodb2.core.condition.Operator;
import io.github.dynamodb2.core.engine.ItemForm;
import io.github.dynamodb2.core.error.UnreadableItemException;
import io.github.dynamodb2.core.model.KeyRole;
import io.github.dynamodb2.core.model.KeySchema;
import io.github.dynamodb2.core.model.TableModel;
import io.github.dynamodb2.core.operation.ServiceCalls;
import io.github.dynamodb2.core.page.reader.ItemDecoder;
import io.github.dynamodb2.core.plan.AccessPlan;
import io.github.dynamodb2.core.plan.Selection;
import io.github.dynamodb2.core.reading.ItemReader;
import io.github.dynamodb2.core.reading.MalformedValues;
import io.github.dynamodb2.core.reading.PageReads;
import io.github.dynamodb2.core.schema.ItemSchema;
import io.github.dynamodb2.core.write.Guard;
import io.github.dynamodb2.core.write.ItemWrite;
import io.github.dynamodb2.core.write.ItemWrite.Returned;
import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.enhanced.dynamodb.DynamoDbEnhancedClientExtension;
import software.amazon.awssdk.enhanced.dynamodb.TableSchema;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/**
 * Entities of one class: made of items by their schema, or by the decoder that was built
 * from the same description, and written as the Enhanced Client's extensions want.
 *
 * @param <T> the type of the entities
 */
public final class EntityForm<T> implements ItemForm<T>, ItemReader<T> {

	private static final String FIRST_VERSION = "VersionedRecordExtension:StartAt";

	private static final String VERSION_METADATA = "VersionedRecordExtension:VersionAttribute";

	/**
	 * A third of what a sort key can have, as a character takes three bytes at most.
	 */
	private static final int SHORT_TEXT = 1024 / 3;

	private final KeySchema keySchema;

	private final String table;

	private final String connection;

	private final List<String> keys;

	private final TableSchema<T> schema;

	private final Optional<ItemSchema<T>> description;

	private final @Nullable DynamoDbEnhancedClientExtension extension;

	private final @Nullable AfterRead<T> afterRead;

	private final Optional<ItemDecoder<T>> decoder;

	/**
	 * Describes the entities of a table.
	 * @param model the table
	 * @param schema how the class is mapped
	 * @param extension the Enhanced Client's extensions, or {@code null} when there are
	 * none
	 * @param calls the way to the service
	 */
	public EntityForm(TableModel model, TableSchema<T> schema, @Nullable DynamoDbEnhancedClientExtension extension,
			ServiceCalls calls) {
		this.table = model.name();
		this.connection = calls.connection();
		this.keySchema = model.keys();
		this.keys = this.keySchema.names();
		this.schema = schema;
		this.description = ItemSchema.describing(schema);
		this.extension = ExtensionChain.running(extension);
		this.afterRead = (extension != null && ExtensionChain.reads(extension))
				? new AfterRead<>(model.name(), schema, extension) : null;
		this.decoder = (calls.bodies() != null && this.afterRead == null) ? ItemDecoder.of(schema) : Optional.empty();
	}

	/**
	 * Returns how the class is mapped.
	 * @return the schema
	 */
	public TableSchema<T> schema() {
		return this.schema;
	}

	/**
	 * Returns the attribute that holds the version.
	 * @return its name, or empty when the class has none
	 */
	public Optional<String> version() {
		return this.schema.tableMetadata().customMetadataObject(VERSION_METADATA, String.class);
	}

	@Override
	public ItemReader<T> reader(AccessPlan plan) {
		return this;
	}

	@Override
	public ItemReader<T> reader(Selection selection) {
		return this;
	}

	@Override
	public T read(Map<String, AttributeValue> item) {
		try {
			MalformedValues.check(item);
			return object(item);
		}
		catch (UnreadableItemException ex) {
			throw ex.of(this.table, PageReads.position(item, this.keys), this.connection);
		}
	}

	@Override
	public T written(Map<String, AttributeValue> item) {
		try {
			return object(item);
		}
		catch (UnreadableItemException ex) {
			throw ex.afterWrite();
		}
	}

	private T object(Map<String, AttributeValue> item) {
		Map<String, AttributeValue> changed = (this.afterRead != null) ? this.afterRead.changed(item) : item;
		try {
			return this.schema.mapToItem(changed);
		}
		catch (RuntimeException ex) {
			throw ItemSchema.unreadable(this.schema, changed, ex)
				.of(this.table, PageReads.position(item, this.keys), this.connection);
		}
	}

	@Override
	public Optional<ItemDecoder<T>> decoder() {
		return this.decoder;
	}

	/**
	 * Returns the primary key of an entity.
	 * @param entity the entity
	 * @return the key attributes
	 * @throws IllegalArgumentException when one is absent, or none that a key can have
	 */
	public Map<String, AttributeValue> key(T entity) {
		return keyOf(this.schema.itemToMap(entity, this.keys));
	}

	private Map<String, AttributeValue> keyOf(Map<String, AttributeValue> item) {
		Map<String, AttributeValue> key = new LinkedHashMap<>();
		for (String attribute : this.keys) {
			AttributeValue value = item.get(attribute);
			if (value == null || Boolean.TRUE.equals(value.nul())) {
				throw new IllegalArgumentException("%s has no value for key attribute '%s' of table '%s'"
					.formatted(this.schema.itemType().rawClass().getSimpleName(), attribute, this.table));
			}
			requirePossible(attribute, value);
			key.put(attribute, value);
		}
		return key;
	}

	private void requirePossible(String attribute, AttributeValue value) {
		if (!isShortText(value)) {
			role(attribute).refusal(value).ifPresent((refusal) -> {
				throw new IllegalArgumentException(
						"Key attribute '%s' of table '%s' %s".formatted(attribute, this.table, refusal));
			});
		}
	}

	/**
	 * Tells whether a value fits in any key, whatever characters it is of, so that most
	 * are never encoded to be measured.
	 */
	private static boolean isShortText(AttributeValue value) {
		return value.s() != null && !value.s().isEmpty() && value.s().length() <= SHORT_TEXT;
	}

	/**
	 * Tells whether an item can have a key.
	 * @param key the key attributes
	 * @return whether each has a value that a key can have
	 */
	public boolean holds(Map<String, AttributeValue> key) {
		return key.entrySet()
			.stream()
			.allMatch((part) -> isShortText(part.getValue()) || role(part.getKey()).holds(part.getValue()));
	}

	/**
	 * Returns what an attribute of the table's own key is, whose first is the partition
	 * attribute.
	 */
	private KeyRole role(String attribute) {
		return attribute.equals(this.keys.get(0)) ? KeyRole.PARTITION : KeyRole.SORT;
	}

	private static boolean isAbsent(@Nullable AttributeValue value) {
		return value == null || Boolean.TRUE.equals(value.nul());
	}

	/**
	 * Makes the write that puts an entity in place of whatever has its key.
	 * @param entity the entity
	 * @return the write, guarded by its version where the class has one
	 * @throws IllegalArgumentException when the class has attributes that only updates
	 * keep, such as counters
	 */
	public ItemWrite.Put put(T entity) {
		this.description.ifPresent((known) -> known.requireReplaceable("a put"));
		return replacing(entity);
	}

	private ItemWrite.Put replacing(T entity) {
		RecordedWrite recorded = RecordedWrite.put(this.schema, this.table, this.extension, entity);
		return new ItemWrite.Put(this.table, keyOf(recorded.item()), recorded.item(), recorded.guard(),
				Returned.NOTHING);
	}

	/**
	 * Makes the write of an entity whose key must not be there.
	 * @param entity the entity
	 * @return the write
	 */
	public ItemWrite.Put insert(T entity) {
		ItemWrite.Put put = replacing(entity);
		requireNew(put.guard());
		return new ItemWrite.Put(put.table(), put.key(), put.item(), Guard.absent(this.keySchema).and(put.guard()),
				Returned.NOTHING);
	}

	/**
	 * Refuses an entity whose version says that it is stored already.
	 */
	private void requireNew(Guard guard) {
		version()
			.filter((name) -> guard.condition() instanceof Leaf.Comparison asked
					&& asked.path().equals(AttributePath.of(name)))
			.ifPresent((name) -> {
				throw new IllegalArgumentException(("%s cannot be inserted into table '%s': its version '%s' must be "
						+ "null, or 0 where it is primitive, but is set, as by an earlier save. Use save(..), or take "
						+ "the version away")
					.formatted(this.schema.itemType().rawClass().getSimpleName(), this.table, name));
			});
	}

	/**
	 * Makes the write of the mapped attributes that keeps all others.
	 * @param entity the entity
	 * @return the write; the item must be there, with its version where the class has one
	 */
	public ItemWrite.Update update(T entity) {
		RecordedWrite recorded = RecordedWrite.update(this.schema, this.table, this.extension, entity);
		return new ItemWrite.Update(this.table, keyOf(recorded.item()), recorded.actions(this.schema),
				Guard.present(this.keySchema).and(recorded.guard()), Returned.NEW);
	}

	/**
	 * Makes the write that deletes an entity.
	 * @param entity the entity
	 * @return the write, guarded by its version where the class has one
	 */
	public ItemWrite.Delete delete(T entity) {
		Guard guard = version().map((name) -> Guard.of(versioned(entity, name), Guard.Reason.VERSION))
			.orElse(Guard.NONE);
		return new ItemWrite.Delete(this.table, key(entity), guard, Returned.NOTHING);
	}

	/**
	 * Returns the condition that a save asks, too: a version that is the first one stands
	 * for an item that has none.
	 */
	private Condition versioned(T entity, String name) {
		AttributePath path = AttributePath.of(name);
		AttributeValue version = this.schema.attributeValue(entity, name);
		if (isAbsent(version)) {
			return Leaf.notExists(path);
		}
		Condition same = new Leaf.Comparison(path, Operator.EQ, Operand.literal(version));
		long first = this.schema.tableMetadata().customMetadataObject(FIRST_VERSION, Long.class).orElse(0L);
		return String.valueOf(first).equals(version.n()) ? new Condition.Or(List.of(Leaf.notExists(path), same)) : same;
	}

}
