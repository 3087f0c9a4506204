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
import io.github.dynamodb2.core.condition.Condition;
import io.github.dynamodb2.core.condition.Leaf;
import io.github.dynamodb2.core.condition.Operand;
import io.github.dynamodb2.core.condition.Operator;
import io.github.dynamodb2.core.engine.ItemForm;
import io.github.dynamodb2.core.engine.TableEngine;
import io.github.dynamodb2.core.model.Projection;
import io.github.dynamodb2.core.model.ValueSemantics;
import io.github.dynamodb2.core.plan.AccessPlan;
import io.github.dynamodb2.core.plan.BatchGetPlan;
import io.github.dynamodb2.core.plan.GetPlan;
import io.github.dynamodb2.core.plan.NothingPlan;
import io.github.dynamodb2.core.plan.QueryPlan;
import io.github.dynamodb2.core.plan.ScanPlan;
import io.github.dynamodb2.core.plan.Selection;
import io.github.dynamodb2.core.plan.UnionPlan;
import io.github.dynamodb2.core.reading.ItemReader;
import io.github.dynamodb2.core.reading.ReportingReader;
import io.github.dynamodb2.core.write.Guard;
import io.github.dynamodb2.core.write.ItemWrite;
import io.github.dynamodb2.core.write.ItemWrite.Returned;
import io.github.dynamodb2.core.write.UpdateAction;
import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/**
 * Items without a class, which remember whether they were read whole, and what saving
 * them asks for.
 */
final class TableItems implements ItemForm<Item> {

	static final ValueWriter VALUES = (path, value) -> ItemValues.write(path.toString(), value);

	private static final AccessPlan.Visitor<Boolean> WHOLE = new WholeItems();

	private final KnownTable table;

	private final PrimaryKeys keys;

	private final TableEngine<Item> engine;

	TableItems(KnownTable table) {
		this.table = table;
		this.keys = new PrimaryKeys(table, VALUES);
		this.engine = new TableEngine<>(table::model, this);
	}

	TableEngine<Item> engine() {
		return this.engine;
	}

	/**
	 * Returns the table's name.
	 */
	String name() {
		return this.table.name();
	}

	/**
	 * Does a write.
	 */
	void send(ItemWrite write) {
		this.engine.send(this.table.call(), write);
	}

	@Override
	public ItemReader<Item> reader(AccessPlan plan) {
		return reader(plan.accept(WHOLE));
	}

	@Override
	public ItemReader<Item> reader(Selection selection) {
		return reader(selection.paths().isEmpty());
	}

	private ItemReader<Item> reader(boolean whole) {
		return new ReportingReader<>((item) -> Item.stored(this, item, whole), this.table.model(),
				this.table.calls().connection());
	}

	@Override
	public Item written(Map<String, AttributeValue> item) {
		return Item.stored(this, item, true);
	}

	ItemWrite.Put put(Map<String, AttributeValue> item) {
		return new ItemWrite.Put(name(), this.keys.storable(item), item, Guard.NONE, Returned.NOTHING);
	}

	ItemWrite.Put insert(Map<String, AttributeValue> item) {
		return put(item).guardedBy(Guard.absent(this.table.model().keys()));
	}

	ItemWrite.Update update(Key key, UpdateChanges changes) {
		return changes.write(this.table.model(), this.keys.storable(key));
	}

	ItemWrite.Delete delete(Key key) {
		return delete(this.keys.storable(key));
	}

	private ItemWrite.Delete delete(Map<String, AttributeValue> key) {
		return new ItemWrite.Delete(name(), key, Guard.NONE, Returned.NOTHING);
	}

	/**
	 * Writes what changed, on condition that everything read is unchanged.
	 */
	ItemWrite.Update save(StoredItem stored, Map<String, AttributeValue> now) {
		List<UpdateAction.Change> changes = changes(stored, now);
		Map<String, @Nullable AttributeValue> expected = new LinkedHashMap<>(stored.attributes());
		expected.putAll(stored.expected(changes));
		return update(this.keys.storable(stored.attributes()), changes, expected);
	}

	/**
	 * Writes what changed, on condition that it is unchanged.
	 */
	ItemWrite.Update partialSave(StoredItem stored, Map<String, AttributeValue> now) {
		List<UpdateAction.Change> changes = changes(stored, now);
		Map<String, AttributeValue> key = this.keys.storable(stored.attributes());
		Map<String, @Nullable AttributeValue> expected = new LinkedHashMap<>(key);
		expected.putAll(stored.expected(changes));
		return update(key, changes, expected);
	}

	/**
	 * Writes the attributes of an item that was never read, whatever is there.
	 */
	ItemWrite.Update merge(Map<String, AttributeValue> now) {
		Map<String, AttributeValue> key = this.keys.storable(now);
		List<UpdateAction.Change> sets = now.entrySet()
			.stream()
			.filter((entry) -> !key.containsKey(entry.getKey()))
			.map((entry) -> UpdateAction.set(entry.getKey(), entry.getValue()))
			.toList();
		return update(key, sets, Map.of());
	}

	private ItemWrite.Update update(Map<String, AttributeValue> key, List<UpdateAction.Change> changes,
			Map<String, @Nullable AttributeValue> expected) {
		return new ItemWrite.Update(name(), key, List.copyOf(changes), unchanged(expected), Returned.NOTHING);
	}

	/**
	 * Deletes an item whatever has become of it.
	 */
	ItemWrite.Delete delete(@Nullable StoredItem stored, Map<String, AttributeValue> now) {
		if (stored != null) {
			checkKey(stored, now);
		}
		return delete(this.keys.storable(now));
	}

	/**
	 * Deletes an item on condition that everything read is unchanged.
	 */
	ItemWrite.Delete deleteUnchanged(StoredItem stored, Map<String, AttributeValue> now) {
		return delete(stored, now).guardedBy(unchanged(stored.attributes()));
	}

	/**
	 * Refuses an item whose key is not the one that it was read with.
	 */
	void checkKey(StoredItem stored, Map<String, AttributeValue> now) {
		this.keys.storable(stored.attributes()).forEach((name, old) -> {
			AttributeValue value = now.get(name);
			if (value == null || !ValueSemantics.same(old, value)) {
				throw new IllegalStateException(("Key attribute '%s' of an item of table '%s' was changed, "
						+ "but a stored item keeps its key. Insert a new item and delete this one")
					.formatted(name, name()));
			}
		});
	}

	private List<UpdateAction.Change> changes(StoredItem stored, Map<String, AttributeValue> now) {
		checkKey(stored, now);
		return stored.changes(now);
	}

	private static Guard unchanged(Map<String, ? extends @Nullable AttributeValue> expected) {
		return Guard.of(Condition.and(expected.entrySet()
			.stream()
			.map((entry) -> unchanged(AttributePath.of(entry.getKey()), entry.getValue()))
			.toList()), Guard.Reason.UNCHANGED);
	}

	private static Condition unchanged(AttributePath path, @Nullable AttributeValue value) {
		return (value != null) ? new Leaf.Comparison(path, Operator.EQ, Operand.literal(value)) : Leaf.notExists(path);
	}

	/**
	 * Tells whether a plan reads items with all their attributes.
	 */
	private static final class WholeItems implements AccessPlan.Visitor<Boolean> {

		@Override
		public Boolean get(GetPlan plan) {
			return plan.selection().paths().isEmpty();
		}

		@Override
		public Boolean batchGet(BatchGetPlan plan) {
			return plan.selection().paths().isEmpty();
		}

		@Override
		public Boolean query(QueryPlan plan) {
			return plan.selection().paths().isEmpty();
		}

		@Override
		public Boolean scan(ScanPlan plan) {
			return plan.selection().paths().isEmpty() && plan.index().projection().equals(Projection.all());
		}

		@Override
		public Boolean nothing(NothingPlan plan) {
			return true;
		}

		@Override
		public Boolean union(UnionPlan plan) {
			return plan.branches().stream().allMatch((branch) -> branch.accept(this));
		}

	}

}
