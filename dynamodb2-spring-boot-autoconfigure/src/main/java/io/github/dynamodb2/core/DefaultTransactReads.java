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
import java.util.Optional;
import java.util.function.Consumer;

import io.github.dynamodb2.core.reading.TransactGetItemsOperation;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/**
 * Collects the keys of a transaction that reads, and has what it found. A key that no
 * item can have is not asked for.
 *
 * @param operation sends it
 */
record DefaultTransactReads(TransactGetItemsOperation operation) implements TransactGet, TransactReads {

	static TransactReads read(TransactGetItemsOperation operation, Consumer<TransactGet> body) {
		DefaultTransactReads reads = new DefaultTransactReads(operation);
		body.accept(reads);
		operation.send();
		return reads;
	}

	@Override
	public TransactGet get(TableReads<?> table, Key key) {
		TransactTable<?> known = TransactTable.of(table);
		Optional<Map<String, AttributeValue>> readable = known.keys().readable(key);
		readable.ifPresent((attributes) -> this.operation.add(known.call(), attributes));
		return this;
	}

	@Override
	public <T> Optional<T> find(TableReads<T> table, Key key) {
		TransactTable<T> known = TransactTable.of(table);
		return known.keys()
			.readable(key)
			.flatMap((attributes) -> this.operation.found(known.call(), attributes))
			.flatMap((item) -> known.engine().read(item));
	}

}
