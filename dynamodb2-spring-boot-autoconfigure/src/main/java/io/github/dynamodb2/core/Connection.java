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

import io.github.dynamodb2.core.operation.OperationListener;
import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.enhanced.dynamodb.DynamoDbEnhancedClient;
import software.amazon.awssdk.enhanced.dynamodb.TableSchema;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;

/**
 * A way to DynamoDB: one region or endpoint, with one set of credentials.
 */
public interface Connection extends AutoCloseable {

	static Connection of(DynamoDbClient client) {
		return builder(client).build();
	}

	static Connection local(int port) {
		throw new IllegalStateException();
	}

	static Builder builder(DynamoDbClient client) {
		throw new IllegalStateException();
	}

	String name();

	DynamoDbClient client();

	List<String> tableNames();

	Table table(String name);

	Table table(TableDefinition definition);

	Table createTable(TableDefinition definition);

	<T> EntityTable<T> entityTable(TableDefinition definition, TableSchema<T> schema);

	@Override
	void close();

	interface Builder {

		Builder name(String name);

		Builder enhancedClient(@Nullable DynamoDbEnhancedClient enhancedClient);

		Builder listener(OperationListener listener);

		Builder closeClient(boolean close);

		Connection build();

	}

}
