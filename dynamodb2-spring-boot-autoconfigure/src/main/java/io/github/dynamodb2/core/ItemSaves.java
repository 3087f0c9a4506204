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

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import io.github.dynamodb2.core.condition.AttributePath;
import io.github.dynamodb2.core.condition.Bindings;
import io.github.dynamodb2.core.condition.Condition;
import io.github.dynamodb2.core.condition.Leaf;
import io.github.dynamodb2.core.condition.Operand;
import io.github.dynamodb2.core.condition.Operator;
import io.github.dynamodb2.core.error.ConditionFailedException;
import io.github.dynamodb2.core.error.ItemChangedException;
import io.github.dynamodb2.core.operation.DeleteItemOperation;
import io.github.dynamodb2.core.operation.UpdateAction;
import io.github.dynamodb2.core.operation.UpdateItemOperation;
import io.github.dynamodb2.core.operation.WideItemOperation;
import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/**
 * Saves and deletes items that were read before, on condition that nobody changed them.
 *
 * @param table the table
 */
record ItemSaves(KnownTable table) {

	/**
	 * The most attributes whose conditions surely fit in an expression of 300 operators
	 * and 4,096 bytes; beyond them the request takes the parameters without expressions.
	 */
	private static final int MOST_IN_EXPRESSIONS = 100;

	/**
	 * Writes what changed, on condition that everything read is unchanged.
	 * @return whether anything changed
	 */
	boolean save(StoredItem stored, Map<String, AttributeValue> now) {
		List<UpdateAction> changes = changes(stored, now);
		Map<String, @Nullable AttributeValue> expected = new LinkedHashMap<>(stored.attributes());
		expected.putAll(stored.expected(changes));
		return update(stored, changes, expected);
	}

	/**
	 * Writes what changed, on condition that it is unchanged.
	 * @return whether anything changed
	 */
	boolean partialSave(StoredItem stored, Map<String, AttributeValue> now) {
		List<UpdateAction> changes = changes(stored, now);
		Map<String, @Nullable AttributeValue> expected = new LinkedHashMap<>(key(stored.attributes()));
		expected.putAll(stored.expected(changes));
		return update(stored, changes, expected);
	}

	private boolean update(StoredItem stored, List<UpdateAction> changes,
			Map<String, @Nullable AttributeValue> expected) {
		if (changes.isEmpty()) {
			return false;
		}
		Map<String, AttributeValue> key = key(stored.attributes());
		checked("saved", () -> update(key, changes, expected));
		return true;
	}

	private void update(Map<String, AttributeValue> key, List<UpdateAction> changes,
			Map<String, @Nullable AttributeValue> expected) {
		if (Math.max(expected.size(), changes.size()) > MOST_IN_EXPRESSIONS) {
			new WideItemOperation(this.table.name(), key, expected).update(this.table.calls(), changes);
		}
		else {
			new UpdateItemOperation(this.table.name(), key, changes, condition(expected), Bindings.none())
				.send(this.table.calls());
		}
	}

	/**
	 * Writes the attributes of an item that was never read, whatever is there.
	 */
	void merge(Map<String, AttributeValue> now) {
		Map<String, AttributeValue> key = key(now);
		List<UpdateAction> sets = now.entrySet()
			.stream()
			.filter((entry) -> !key.containsKey(entry.getKey()))
			.map((entry) -> UpdateAction.set(entry.getKey(), entry.getValue()))
			.toList();
		update(key, sets, Map.of());
	}

	/**
	 * Deletes an item on condition that everything read is unchanged.
	 */
	void delete(StoredItem stored) {
		Map<String, AttributeValue> key = key(stored.attributes());
		Map<String, @Nullable AttributeValue> expected = new LinkedHashMap<>(stored.attributes());
		if (expected.size() > MOST_IN_EXPRESSIONS) {
			checked("deleted",
					() -> new WideItemOperation(this.table.name(), key, expected).delete(this.table.calls()));
		}
		else {
			checked("deleted",
					() -> new DeleteItemOperation(this.table.name(), key, condition(expected), Bindings.none())
						.send(this.table.calls()));
		}
	}

	/**
	 * Refuses an item whose key is not the one that it was read with.
	 */
	void checkKey(StoredItem stored, Map<String, AttributeValue> now) {
		key(stored.attributes()).forEach((name, old) -> {
			AttributeValue value = now.get(name);
			if (value == null || !ValueEquality.same(old, value)) {
				throw new IllegalStateException(("Key attribute '%s' of an item of table '%s' was changed, "
						+ "but a stored item keeps its key. Insert a new item and delete this one")
					.formatted(name, this.table.name()));
			}
		});
	}

	Map<String, AttributeValue> key(Map<String, AttributeValue> item) {
		return new PrimaryKeys(this.table, (path, value) -> ItemValues.write(path.toString(), value)).storable(item);
	}

	private List<UpdateAction> changes(StoredItem stored, Map<String, AttributeValue> now) {
		checkKey(stored, now);
		return stored.changes(now);
	}

	private static Condition condition(Map<String, @Nullable AttributeValue> expected) {
		return Condition.and(expected.entrySet().stream().map(ItemSaves::condition).toList());
	}

	private static Condition condition(Map.Entry<String, @Nullable AttributeValue> expected) {
		AttributePath path = AttributePath.of(expected.getKey());
		AttributeValue value = expected.getValue();
		return (value != null) ? new Leaf.Comparison(path, Operator.EQ, Operand.literal(value)) : Leaf.notExists(path);
	}

	private void checked(String done, Runnable write) {
		try {
			write.run();
		}
		catch (ConditionFailedException ex) {
			throw new ItemChangedException(("The item of table '%s' was not %s: somebody changed or deleted it "
					+ "since it was read. Read it again and repeat the change")
				.formatted(this.table.name(), done), ex.connection().orElse(null), ex.getCause());
		}
	}

}
