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

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;

import io.github.dynamodb2.core.condition.AttributePath;
import io.github.dynamodb2.core.condition.Bindings;
import io.github.dynamodb2.core.condition.Condition;
import io.github.dynamodb2.core.condition.Leaf;
import io.github.dynamodb2.core.error.ConditionFailedException;
import io.github.dynamodb2.core.error.ItemExistsException;
import io.github.dynamodb2.core.error.ItemNotFoundException;
import io.github.dynamodb2.core.operation.DeleteItemOperation;
import io.github.dynamodb2.core.operation.PutItemOperation;
import io.github.dynamodb2.core.operation.UpdateItemOperation;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/**
 * The writes of one table in DynamoDB's own form.
 *
 * @param table the table
 */
record ItemWrites(KnownTable table) {

	void put(Map<String, AttributeValue> item, Condition condition, Bindings bindings) {
		new PutItemOperation(this.table.name(), item, condition, bindings).send(this.table.calls());
	}

	Map<String, AttributeValue> exchange(Map<String, AttributeValue> item) {
		return new PutItemOperation(this.table.name(), item, Condition.none(), Bindings.none())
			.exchange(this.table.calls());
	}

	void insert(Map<String, AttributeValue> item) {
		try {
			put(item, Leaf.notExists(partition()), Bindings.none());
		}
		catch (ConditionFailedException ex) {
			throw new ItemExistsException(
					"Table '%s' has an item with this key already. Use put(..) to replace it, or choose another key"
						.formatted(this.table.name()),
					this.table.calls().connection(), ex.getCause());
		}
	}

	Map<String, AttributeValue> update(Map<String, AttributeValue> key, UpdateChanges changes) {
		UpdateItemOperation operation = operation(key, changes);
		return found(changes, () -> operation.send(this.table.calls()));
	}

	Map<String, AttributeValue> exchange(Map<String, AttributeValue> key, UpdateChanges changes) {
		UpdateItemOperation operation = operation(key, changes);
		return found(changes, () -> operation.exchange(this.table.calls()));
	}

	private UpdateItemOperation operation(Map<String, AttributeValue> key, UpdateChanges changes) {
		changes.checkKeys(this.table.name(), Set.copyOf(this.table.model().keys().names()));
		Condition condition = changes.create() ? changes.condition()
				: Condition.and(List.of(Leaf.exists(partition()), changes.condition()));
		return new UpdateItemOperation(this.table.name(), key, changes.actions(), condition, changes.bindings());
	}

	private Map<String, AttributeValue> found(UpdateChanges changes, Supplier<Map<String, AttributeValue>> write) {
		try {
			return write.get();
		}
		catch (ConditionFailedException ex) {
			if (ex.found().isEmpty() && !changes.create()) {
				throw new ItemNotFoundException(
						"Table '%s' has no item with this key to update. Use createIfAbsent() to create it"
							.formatted(this.table.name()),
						this.table.calls().connection(), ex.getCause());
			}
			throw ex;
		}
	}

	Map<String, AttributeValue> delete(Map<String, AttributeValue> key, Condition condition, Bindings bindings) {
		return new DeleteItemOperation(this.table.name(), key, condition, bindings).send(this.table.calls());
	}

	private AttributePath partition() {
		return AttributePath.of(this.table.model().keys().partition().get(0).name());
	}

}
