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

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Stream;

import io.github.dynamodb2.core.condition.AttributePath;
import io.github.dynamodb2.core.condition.Bindings;
import io.github.dynamodb2.core.condition.Condition;
import io.github.dynamodb2.core.condition.ConditionRenderer;
import io.github.dynamodb2.core.condition.Leaf;
import io.github.dynamodb2.core.condition.Operand;
import io.github.dynamodb2.core.condition.Operator;
import io.github.dynamodb2.core.error.ConditionFailedException;
import io.github.dynamodb2.core.error.ItemChangedException;
import io.github.dynamodb2.core.error.ItemExistsException;
import io.github.dynamodb2.core.error.ItemNotFoundException;
import io.github.dynamodb2.core.error.UnprocessedItemsException;
import io.github.dynamodb2.core.model.TableModel;
import io.github.dynamodb2.core.operation.BatchWriteItemOperation;
import io.github.dynamodb2.core.operation.PendingWrites;
import io.github.dynamodb2.core.operation.ServiceCalls;
import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.enhanced.dynamodb.DynamoDbEnhancedClientExtension;
import software.amazon.awssdk.enhanced.dynamodb.TableSchema;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import software.amazon.awssdk.services.dynamodb.model.DeleteItemRequest;
import software.amazon.awssdk.services.dynamodb.model.DeleteRequest;
import software.amazon.awssdk.services.dynamodb.model.PutItemRequest;
import software.amazon.awssdk.services.dynamodb.model.PutRequest;
import software.amazon.awssdk.services.dynamodb.model.ReturnConsumedCapacity;
import software.amazon.awssdk.services.dynamodb.model.ReturnValue;
import software.amazon.awssdk.services.dynamodb.model.ReturnValuesOnConditionCheckFailure;
import software.amazon.awssdk.services.dynamodb.model.UpdateItemRequest;
import software.amazon.awssdk.services.dynamodb.model.WriteRequest;

/**
 * The writes of one table of one class.
 *
 * @param <T> the type of the entities
 */
final class EntityWrites<T> {

	private static final String VERSION_METADATA = "VersionedRecordExtension:VersionAttribute";

	private final ServiceCalls calls;

	private final TableModel model;

	private final TableSchema<T> schema;

	private final EntityRequests<T> requests;

	EntityWrites(ServiceCalls calls, TableModel model, TableSchema<T> schema,
			@Nullable DynamoDbEnhancedClientExtension extension) {
		this.calls = calls;
		this.model = model;
		this.schema = schema;
		this.requests = new EntityRequests<>(model.name(), schema, extension, model.keys().partition().get(0).name());
	}

	T put(T entity) {
		return put(this.requests.put(entity));
	}

	private T put(PutItemRequest request) {
		try {
			return send(request);
		}
		catch (ConditionFailedException ex) {
			throw changed("PutItem", ex);
		}
	}

	PendingWrites batch() {
		return new PendingWrites(this.calls, this.model.name(), this.model.keys());
	}

	void put(T entity, PendingWrites batch) {
		PutItemRequest request = this.requests.put(entity);
		key(request.item());
		if (request.conditionExpression() == null) {
			batch.put(request.item());
			return;
		}
		batch.sendBefore(request.item());
		put(request);
	}

	T insert(T entity) {
		PutItemRequest request = this.requests.insert(entity);
		try {
			return send(request);
		}
		catch (ConditionFailedException ex) {
			throw new ItemExistsException(
					("An item with this key exists in table '%s' already. "
							+ "Save it to replace it, or choose another key")
						.formatted(this.model.name()),
					this.calls.connection(), ex.getCause());
		}
	}

	private T send(PutItemRequest put) {
		key(put.item());
		ReturnConsumedCapacity capacity = this.calls.capacity(false);
		PutItemRequest request = (capacity != null) ? put.toBuilder().returnConsumedCapacity(capacity).build() : put;
		this.calls.send("PutItem", this.model.name(), (client) -> client.putItem(request));
		return this.schema.mapToItem(request.item());
	}

	Map<String, AttributeValue> update(T entity) {
		UpdateItemRequest request = this.requests.update(entity)
			.toBuilder()
			.returnConsumedCapacity(this.calls.capacity(false))
			.build();
		key(request.key());
		try {
			return this.calls.send("UpdateItem", this.model.name(), (client) -> client.updateItem(request))
				.attributes();
		}
		catch (ConditionFailedException ex) {
			if (ex.found().isEmpty()) {
				throw new ItemNotFoundException(
						"No item with this key is in table '%s'. Save it to create it".formatted(this.model.name()),
						this.calls.connection(), ex.getCause());
			}
			throw changed("UpdateItem", ex);
		}
	}

	List<T> putAll(Collection<? extends T> entities) {
		List<PutItemRequest> requests = new ArrayList<>(entities.size());
		for (T entity : entities) {
			PutItemRequest request = this.requests.put(entity);
			key(request.item());
			requests.add(request);
		}
		List<PutItemRequest> checked = requests.stream().filter(EntityWrites::isChecked).toList();
		try {
			writeBatch(requests.stream().filter((request) -> !isChecked(request)).map(EntityWrites::write).toList());
		}
		catch (UnprocessedItemsException ex) {
			throw checked.isEmpty() ? ex : withUntried(ex, checked);
		}
		each(checked, this::put, EntityWrites::write);
		return requests.stream().map((request) -> this.schema.mapToItem(request.item())).toList();
	}

	private static boolean isChecked(PutItemRequest request) {
		return request.conditionExpression() != null;
	}

	private UnprocessedItemsException withUntried(UnprocessedItemsException ex, List<PutItemRequest> untried) {
		return new UnprocessedItemsException(
				"%s. Besides, %d puts on conditions were not tried".formatted(ex.getMessage(), untried.size()),
				this.calls.connection(),
				Stream.concat(ex.unprocessed().stream(), untried.stream().map(EntityWrites::write)).toList(),
				ex.getCause());
	}

	/**
	 * Does one write after the other; a failure lists what is left.
	 */
	private <W> void each(List<W> writes, Consumer<W> action, Function<W, WriteRequest> request) {
		for (int i = 0; i < writes.size(); i++) {
			try {
				action.accept(writes.get(i));
			}
			catch (RuntimeException ex) {
				ex.addSuppressed(undone(writes.subList(i, writes.size()).stream().map(request).toList()));
				throw ex;
			}
		}
	}

	private UnprocessedItemsException undone(List<WriteRequest> left) {
		return new UnprocessedItemsException(
				"%d writes on conditions on table '%s' were not done, the first of them the one that failed. "
					.formatted(left.size(), this.model.name()) + "Read the items again and repeat the changes",
				this.calls.connection(), left, null);
	}

	private static WriteRequest write(PutItemRequest request) {
		return WriteRequest.builder().putRequest(PutRequest.builder().item(request.item()).build()).build();
	}

	Map<String, AttributeValue> delete(Map<String, AttributeValue> key) {
		DeleteItemRequest request = delete(key, Condition.none()).returnValues(ReturnValue.ALL_OLD).build();
		return this.calls.send("DeleteItem", this.model.name(), (client) -> client.deleteItem(request)).attributes();
	}

	void deleteEntities(Collection<? extends T> entities) {
		entities.forEach(this::keyOf);
		each(List.<T>copyOf(entities), this::deleteEntity, (entity) -> deletion(keyOf(entity)));
	}

	void deleteEntity(T entity) {
		DeleteItemRequest request = delete(keyOf(entity), versionCondition(entity)).build();
		try {
			this.calls.send("DeleteItem", this.model.name(), (client) -> client.deleteItem(request));
		}
		catch (ConditionFailedException ex) {
			throw changed("DeleteItem", ex);
		}
	}

	void deleteAll(Collection<Map<String, AttributeValue>> keys) {
		writeBatch(keys.stream().map(EntityWrites::deletion).toList());
	}

	private static WriteRequest deletion(Map<String, AttributeValue> key) {
		return WriteRequest.builder().deleteRequest(DeleteRequest.builder().key(key).build()).build();
	}

	/**
	 * Returns the key attributes of an entity.
	 * @throws IllegalArgumentException when one is absent
	 */
	Map<String, AttributeValue> keyOf(T entity) {
		return key(this.schema.itemToMap(entity, this.model.keys().names()));
	}

	private Map<String, AttributeValue> key(Map<String, AttributeValue> item) {
		Map<String, AttributeValue> key = new LinkedHashMap<>();
		for (String attribute : this.model.keys().names()) {
			AttributeValue value = item.get(attribute);
			if (value == null || Boolean.TRUE.equals(value.nul())) {
				throw new IllegalArgumentException("%s has no value for key attribute '%s' of table '%s'"
					.formatted(this.schema.itemType().rawClass().getSimpleName(), attribute, this.model.name()));
			}
			key.put(attribute, value);
		}
		return key;
	}

	private void writeBatch(List<WriteRequest> batch) {
		new BatchWriteItemOperation(this.calls).write(this.model.name(), this.model.keys(), batch);
	}

	private DeleteItemRequest.Builder delete(Map<String, AttributeValue> key, Condition condition) {
		ConditionRenderer renderer = new ConditionRenderer(Bindings.none());
		return DeleteItemRequest.builder()
			.tableName(this.model.name())
			.key(key)
			.conditionExpression(renderer.condition(condition))
			.expressionAttributeNames(renderer.names())
			.expressionAttributeValues(renderer.values())
			.returnValuesOnConditionCheckFailure(
					condition.isNone() ? null : ReturnValuesOnConditionCheckFailure.ALL_OLD)
			.returnConsumedCapacity(this.calls.capacity(false));
	}

	private Condition versionCondition(T entity) {
		return this.schema.tableMetadata()
			.customMetadataObject(VERSION_METADATA, String.class)
			.map((name) -> versionCondition(name, this.schema.attributeValue(entity, name)))
			.orElse(Condition.none());
	}

	private static Condition versionCondition(String name, @Nullable AttributeValue version) {
		AttributePath path = AttributePath.of(name);
		return (version == null || Boolean.TRUE.equals(version.nul())) ? Leaf.notExists(path)
				: new Leaf.Comparison(path, Operator.EQ, Operand.literal(version));
	}

	private ItemChangedException changed(String operation, ConditionFailedException ex) {
		return new ItemChangedException(
				("%s on table '%s' was not done: the item found is not the one that was read. "
						+ "Read it again and repeat the change")
					.formatted(operation, this.model.name()),
				this.calls.connection(), ex.getCause());
	}

}
