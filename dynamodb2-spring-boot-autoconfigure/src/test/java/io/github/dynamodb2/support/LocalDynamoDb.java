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

package io.github.dynamodb2.support;

import java.util.concurrent.atomic.AtomicInteger;

import io.github.dynamodb2.autoconfigure.embedded.EmbeddedDynamoDb;
import io.github.dynamodb2.core.Connection;
import io.github.dynamodb2.core.page.reader.PageBodies;
import software.amazon.awssdk.auth.credentials.AwsBasicCredentials;
import software.amazon.awssdk.auth.credentials.StaticCredentialsProvider;
import software.amazon.awssdk.core.interceptor.ExecutionInterceptor;
import software.amazon.awssdk.regions.Region;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;

/**
 * The one DynamoDB Local of all tests in this JVM, with a table name for each test that
 * no other has.
 */
public final class LocalDynamoDb {

	private static final EmbeddedDynamoDb SERVER = EmbeddedDynamoDb.start(null);

	private static final Connection CONNECTION = Connection.local(port());

	private static final AtomicInteger TABLES = new AtomicInteger();

	private LocalDynamoDb() {
	}

	public static int port() {
		return SERVER.endpoint().getPort();
	}

	/**
	 * Returns a connection that all tests share and none closes.
	 */
	public static Connection connection() {
		return CONNECTION;
	}

	/**
	 * Makes a client that sees the same tables as the connection.
	 * @param interceptor sees every request
	 */
	public static DynamoDbClient client(ExecutionInterceptor interceptor) {
		return client("local", interceptor);
	}

	/**
	 * Makes a client that sees tables of its own, because DynamoDB Local keeps those of
	 * each access key apart.
	 * @param interceptor sees every request
	 */
	public static DynamoDbClient ownClient(ExecutionInterceptor interceptor) {
		return client("own" + TABLES.incrementAndGet(), interceptor);
	}

	private static DynamoDbClient client(String accessKey, ExecutionInterceptor interceptor) {
		return DynamoDbClient.builder()
			.endpointOverride(SERVER.endpoint())
			.region(Region.US_EAST_1)
			.credentialsProvider(StaticCredentialsProvider.create(AwsBasicCredentials.create(accessKey, "local")))
			.overrideConfiguration((configuration) -> {
				PageBodies.interceptor().ifPresent(configuration::addExecutionInterceptor);
				configuration.addExecutionInterceptor(interceptor);
			})
			.build();
	}

	/**
	 * Returns a table name that no other test has.
	 */
	public static String freshName(String beginning) {
		return beginning + "-" + TABLES.incrementAndGet();
	}

}
