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
import java.util.function.Consumer;

import io.github.dynamodb2.core.operation.TableCall;
import io.github.dynamodb2.core.operation.TransactWriteItemsOperation;
import io.github.dynamodb2.core.write.ItemWrite;

/**
 * Collects the writes of a transaction, as tables make them.
 */
final class DefaultTransactWrite implements TransactWrite {

	private static final Consumer<ConditionSpec> UNCONDITIONALLY = (condition) -> {
	};

	private final TransactWriteItemsOperation operation;

	private boolean open = true;

	private DefaultTransactWrite(TransactWriteItemsOperation operation) {
		this.operation = operation;
	}

	/**
	 * Collects what a body writes.
	 */
	static void collect(TransactWriteItemsOperation operation, Consumer<TransactWrite> body) {
		DefaultTransactWrite transaction = new DefaultTransactWrite(operation);
		try {
			body.accept(transaction);
		}
		finally {
			transaction.open = false;
		}
	}

	@Override
	public Item insert(Table table, Map<String, ?> data) {
		DefaultTable known = known(table);
		return put(known, known.explainInsert(data));
	}

	@Override
	public <T> T insert(EntityTable<T> table, T entity) {
		DefaultEntityTable<T> known = known(table);
		return put(known, known.explainInsert(entity));
	}

	@Override
	public Item put(Table table, Map<String, ?> data) {
		return put(table, data, UNCONDITIONALLY);
	}

	@Override
	public Item put(Table table, Map<String, ?> data, Consumer<ConditionSpec> condition) {
		DefaultTable known = known(table);
		return put(known, known.explainPut(data, condition));
	}

	@Override
	public <T> T put(EntityTable<T> table, T entity) {
		return put(table, entity, UNCONDITIONALLY);
	}

	@Override
	public <T> T put(EntityTable<T> table, T entity, Consumer<ConditionSpec> condition) {
		DefaultEntityTable<T> known = known(table);
		return put(known, known.explainPut(entity).guardedBy(known.guard(condition)));
	}

	private <T> T put(TransactTable<T> table, ItemWrite.Put write) {
		add(table, write);
		return table.engine().written(write.item());
	}

	@Override
	public <T> void update(EntityTable<T> table, T entity) {
		DefaultEntityTable<T> known = known(table);
		add(known, known.explainUpdate(entity));
	}

	@Override
	public void update(TableReads<?> table, Key key, Consumer<UpdateSpec> changes) {
		TransactTable<?> known = TransactTable.of(table);
		add(known, known.explainUpdate(key, changes));
	}

	@Override
	public void delete(TableReads<?> table, Key key) {
		delete(table, key, UNCONDITIONALLY);
	}

	@Override
	public void delete(TableReads<?> table, Key key, Consumer<ConditionSpec> condition) {
		TransactTable<?> known = TransactTable.of(table);
		add(known, known.explainDelete(key, condition));
	}

	@Override
	public <T> void deleteEntity(EntityTable<T> table, T entity) {
		DefaultEntityTable<T> known = known(table);
		add(known, known.explainDelete(entity));
	}

	@Override
	public void check(TableReads<?> table, Key key, Consumer<ConditionSpec> condition) {
		TransactTable<?> known = TransactTable.of(table);
		ItemWrite.Delete asked = known.explainDelete(key, condition);
		add(known, new ItemWrite.Check(asked.table(), asked.key(), asked.guard()));
	}

	private static DefaultTable known(Table table) {
		return (DefaultTable) TransactTable.of(table);
	}

	private static <T> DefaultEntityTable<T> known(EntityTable<T> table) {
		return (DefaultEntityTable<T>) TransactTable.of(table);
	}

	private void add(TransactTable<?> table, ItemWrite write) {
		TableCall call = table.call();
		if (!this.open) {
			throw new IllegalStateException(
					"The transaction with table '%s' is over: nothing can be added after its body. Start another one"
						.formatted(call.table()));
		}
		this.operation.add(call, write);
	}

}
