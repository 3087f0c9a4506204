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

import java.util.concurrent.ThreadFactory;

import io.github.dynamodb2.core.entity.ExtensionChain;
import io.github.dynamodb2.core.operation.OperationListener;
import io.github.dynamodb2.core.operation.ServiceCalls;
import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.enhanced.dynamodb.DynamoDbEnhancedClient;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;

/**
 * Builds connections.
 */
final class DefaultConnectionBuilder implements Connection.Builder {

	private final DynamoDbClient client;

	private String name = "default";

	private OperationListener listener = OperationListener.NONE;

	private @Nullable DynamoDbEnhancedClient enhancedClient;

	private @Nullable ThreadFactory threads;

	private int batchRequests = ServiceCalls.STANDARD_BATCH_REQUESTS;

	private boolean closeClient;

	DefaultConnectionBuilder(DynamoDbClient client) {
		if (client == null) {
			throw new IllegalArgumentException("A connection needs a client but it was null");
		}
		this.client = client;
	}

	@Override
	public Connection.Builder name(String newName) {
		this.name = Required.text("name", newName);
		return this;
	}

	@Override
	public Connection.Builder enhancedClient(@Nullable DynamoDbEnhancedClient newEnhancedClient) {
		this.enhancedClient = newEnhancedClient;
		return this;
	}

	@Override
	public Connection.Builder listener(OperationListener newListener) {
		this.listener = Required.value("listener", newListener);
		return this;
	}

	@Override
	public Connection.Builder threads(@Nullable ThreadFactory newThreads) {
		this.threads = newThreads;
		return this;
	}

	@Override
	public Connection.Builder batchRequests(int requests) {
		if (requests < 1) {
			throw new IllegalArgumentException("'requests' must be at least 1 but was " + requests);
		}
		this.batchRequests = requests;
		return this;
	}

	@Override
	public Connection.Builder closeClient(boolean close) {
		this.closeClient = close;
		return this;
	}

	@Override
	public Connection build() {
		ServiceCalls calls = new ServiceCalls(this.client, this.name, this.listener, this.threads, this.batchRequests);
		DynamoDbEnhancedClient enhanced = (this.enhancedClient != null) ? this.enhancedClient
				: DynamoDbEnhancedClient.builder()
					.dynamoDbClient(this.client)
					.extensions(ExtensionChain.standard(this.client))
					.build();
		return new DefaultConnection(calls, enhanced, this.closeClient);
	}

}
