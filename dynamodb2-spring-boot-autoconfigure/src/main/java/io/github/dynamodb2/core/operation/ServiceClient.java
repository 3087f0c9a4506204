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

package io.github.dynamodb2.core.operation;

import java.util.Optional;
import java.util.function.Function;

import io.github.dynamodb2.core.error.ConnectionClosedException;
import io.github.dynamodb2.core.page.reader.PageBodies;
import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;

/**
 * The SDK's client with what we have among its interceptors, until it is closed.
 */
final class ServiceClient {

	private final DynamoDbClient client;

	private final @Nullable PageBodies bodies;

	private final @Nullable WriteWatch watch;

	private volatile boolean closed;

	private ServiceClient(DynamoDbClient client, @Nullable PageBodies bodies, @Nullable WriteWatch watch) {
		this.client = client;
		this.bodies = bodies;
		this.watch = watch;
	}

	static ServiceClient of(DynamoDbClient client) {
		return new ServiceClient(client, PageBodies.of(client).orElse(null), watch(client).orElse(null));
	}

	private static Optional<WriteWatch> watch(DynamoDbClient client) {
		return PageBodies.interceptorsOf(client)
			.stream()
			.filter(WriteWatch.class::isInstance)
			.map(WriteWatch.class::cast)
			.findFirst();
	}

	DynamoDbClient client() {
		return this.client;
	}

	/**
	 * Returns what takes the items out of responses.
	 * @return our interceptor, or {@code null} where they are read the SDK's way
	 */
	@Nullable PageBodies bodies() {
		return this.bodies;
	}

	<R> R write(WriteAttempts attempts, Function<DynamoDbClient, R> send) {
		return (this.watch != null) ? this.watch.during(attempts, () -> send.apply(this.client))
				: send.apply(this.client);
	}

	boolean isClosed() {
		return this.closed;
	}

	void close(boolean closeClient) {
		this.closed = true;
		if (closeClient) {
			this.client.close();
		}
	}

	ConnectionClosedException closed(String what, String connection, @Nullable RuntimeException cause) {
		return new ConnectionClosedException(
				"%s was refused: connection '%s' is closed. Make another one, or close it later".formatted(what,
						connection),
				connection, cause);
	}

}
