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

import java.util.concurrent.atomic.AtomicInteger;

import io.github.dynamodb2.core.operation.OperationListener;
import org.junit.jupiter.api.Test;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

/**
 * What a connection is made of, and what it closes.
 */
class ConnectionTests {

	private final AtomicInteger closed = new AtomicInteger();

	private final DynamoDbClient client = new DynamoDbClient() {

		@Override
		public String serviceName() {
			return DynamoDbClient.SERVICE_NAME;
		}

		@Override
		public void close() {
			ConnectionTests.this.closed.incrementAndGet();
		}

	};

	@Test
	void leavesTheClientOfTheCallerOpen() {
		try (Connection connection = Connection.of(this.client)) {
			assertThat(connection.client()).isSameAs(this.client);
			assertThat(connection.name()).isEqualTo("default");
			assertThat(connection).hasToString("Connection 'default'");
		}
		assertThat(this.closed).hasValue(0);
	}

	@Test
	void closesAClientThatItWasGiven() {
		Connection connection = Connection.builder(this.client)
			.name("europe")
			.enhancedClient(null)
			.listener(OperationListener.NONE)
			.closeClient(true)
			.build();
		assertThat(connection.name()).isEqualTo("europe");
		connection.close();
		assertThat(this.closed).hasValue(1);
	}

	@Test
	void localConnectionNeedsNoServerUntilItIsUsed() {
		try (Connection local = Connection.local(8000)) {
			assertThat(local.name()).isEqualTo("local");
			assertThat(local.client().serviceClientConfiguration().endpointOverride().orElseThrow())
				.hasToString("http://localhost:8000");
			assertThat(local.client().serviceClientConfiguration().region()).hasToString("us-east-1");
		}
	}

	@Test
	void needsAClient() {
		DynamoDbClient nothing = null;
		assertThatIllegalArgumentException().isThrownBy(() -> Connection.of(nothing))
			.withMessage("A connection needs a client but it was null");
	}

}
