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

package io.github.dynamodb2.autoconfigure;

import io.github.dynamodb2.core.Connection;
import io.github.dynamodb2.core.operation.OperationListener;
import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.enhanced.dynamodb.DynamoDbEnhancedClient;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;

/**
 * Makes the connections that the configuration declares.
 *
 * @param clients makes their clients
 * @param extensions the extensions of their Enhanced Clients
 * @param listener stands around their calls
 * @param threads makes the threads of their parallel work
 * @param batchRequests how many requests of a batch they send at a time
 */
record ConnectionFactory(ClientFactory clients, EnhancedClients extensions, OperationListener listener,
		ParallelThreads threads, int batchRequests) {

	/**
	 * The name of this bean, which bean definitions refer to.
	 */
	static final String BEAN_NAME = "dynamoDb2ConnectionFactory";

	/**
	 * Makes a connection with a client of its own; no request is sent.
	 * @param name a name under {@code dynamodb2.connections}
	 * @return the connection, which closes its client
	 */
	Connection create(String name) {
		DynamoDbClient client = this.clients.create(name);
		return builder(name, client, this.extensions.createIfExtended(client)).closeClient(true).build();
	}

	/**
	 * Makes the default connection of clients that are beans.
	 * @param client the client
	 * @param enhancedClient the Enhanced Client
	 * @return the connection, which leaves the client open
	 */
	Connection createDefault(DynamoDbClient client, DynamoDbEnhancedClient enhancedClient) {
		return builder(ConnectionSettings.DEFAULT, client, enhancedClient).closeClient(false).build();
	}

	private Connection.Builder builder(String name, DynamoDbClient client,
			@Nullable DynamoDbEnhancedClient enhancedClient) {
		return Connection.builder(client)
			.name(name)
			.enhancedClient(enhancedClient)
			.listener(this.listener)
			.threads(this.threads.factory())
			.batchRequests(this.batchRequests);
	}

}
