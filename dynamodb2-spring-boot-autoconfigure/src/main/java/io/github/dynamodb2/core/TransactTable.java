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

import java.util.function.Consumer;

import io.github.dynamodb2.core.engine.TableEngine;
import io.github.dynamodb2.core.operation.TableCall;
import io.github.dynamodb2.core.write.ItemWrite;

/**
 * A table as transactions need it: what makes its writes and its items.
 *
 * @param <T> the type of the items
 */
interface TransactTable<T> {

	/**
	 * Returns what is behind a table.
	 * @throws IllegalArgumentException when no connection made it
	 */
	@SuppressWarnings("unchecked")
	static <T> TransactTable<T> of(TableReads<T> table) {
		if (Required.value("table", table) instanceof TransactTable<?> known) {
			return (TransactTable<T>) known;
		}
		throw new IllegalArgumentException(
				"A transaction needs a table that a Connection made but was given a %s. Use Connection.table(..)"
					.formatted(table.getClass().getName()));
	}

	TableCall call();

	TableEngine<T> engine();

	PrimaryKeys keys();

	ItemWrite.Update explainUpdate(Key key, Consumer<UpdateSpec> changes);

	ItemWrite.Delete explainDelete(Key key, Consumer<ConditionSpec> condition);

}
