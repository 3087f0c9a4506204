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
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Consumer;

import io.github.dynamodb2.core.operation.CreateTableOperation;
import io.github.dynamodb2.core.operation.ListTablesOperation;
import io.github.dynamodb2.core.operation.ServiceCalls;
import io.github.dynamodb2.core.operation.TransactWriteItemsOperation;
import io.github.dynamodb2.core.operation.UpdateTimeToLiveOperation;
import io.github.dynamodb2.core.reading.TransactGetItemsOperation;
import software.amazon.awssdk.enhanced.dynamodb.DynamoDbEnhancedClient;
import software.amazon.awssdk.enhanced.dynamodb.TableSchema;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.model.CreateTableRequest;

/**
 * A connection on a client of the SDK.
 */
final class DefaultConnection implements Connection {

	private final ServiceCalls calls;

	private final EntityTables entities;

	private final Map<String, Class<?>> owners = new ConcurrentHashMap<>();

	private final boolean closeClient;

	DefaultConnection(ServiceCalls calls, DynamoDbEnhancedClient enhancedClient, boolean closeClient) {
		this.calls = calls;
		this.entities = new EntityTables(this, calls, enhancedClient);
		this.closeClient = closeClient;
	}

	@Override
	public String name() {
		return this.calls.connection();
	}

	@Override
	public DynamoDbClient client() {
		return this.calls.client();
	}

	@Override
	public List<String> tableNames() {
		return new ListTablesOperation(this.calls).names();
	}

	@Override
	public Table table(String name) {
		return new DefaultTable(new KnownTable(this.calls, name, null), this.entities);
	}

	@Override
	public Table table(TableDefinition definition) {
		Required.value("definition", definition);
		return new DefaultTable(new KnownTable(this.calls, definition.name(), definition.model()), this.entities);
	}

	@Override
	public Table createTable(TableDefinition definition) {
		return createTable(definition, (request) -> {
		});
	}

	@Override
	public Table createTable(TableDefinition definition, Consumer<CreateTableRequest.Builder> customizer) {
		Required.value("definition", definition);
		Required.value("customizer", customizer);
		new CreateTableOperation(definition.model(), definition.throughput()).send(this.calls, customizer);
		String expiry = definition.timeToLive();
		if (expiry != null) {
			new UpdateTimeToLiveOperation(definition.name(), expiry, true).send(this.calls);
		}
		return table(definition);
	}

	@Override
	public <T> EntityTable<T> entityTable(TableDefinition definition, TableSchema<T> schema) {
		Required.value("definition", definition);
		claim(definition.name(), Required.value("schema", schema).itemType().rawClass());
		return this.entities.of(definition.model(), schema);
	}

	private void claim(String table, Class<?> type) {
		Class<?> other = this.owners.putIfAbsent(table, type);
		if (other != null && other != type) {
			throw new IllegalArgumentException(
					("Table '%s' cannot be the table of %s and of %s: each would read and delete "
							+ "the other's items. Give one of them a table of its own")
						.formatted(table, other.getTypeName(), type.getTypeName()));
		}
	}

	@Override
	public void transactWrite(Consumer<TransactWrite> body) {
		TransactWriteItemsOperation operation = new TransactWriteItemsOperation(this.calls);
		DefaultTransactWrite.collect(operation, Required.value("body", body));
		operation.send();
	}

	@Override
	public TransactReads transactRead(Consumer<TransactGet> body) {
		return DefaultTransactReads.read(new TransactGetItemsOperation(this.calls), Required.value("body", body));
	}

	@Override
	public void close() {
		this.calls.close(this.closeClient);
	}

	@Override
	public String toString() {
		return "Connection '" + name() + "'";
	}

}
