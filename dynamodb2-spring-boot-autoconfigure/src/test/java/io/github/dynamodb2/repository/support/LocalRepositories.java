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

package io.github.dynamodb2.repository.support;

import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;

import io.github.dynamodb2.autoconfigure.embedded.EmbeddedDynamoDb;
import io.github.dynamodb2.core.Connection;
import io.github.dynamodb2.core.operation.WriteWatch;
import io.github.dynamodb2.core.page.reader.PageBodies;
import io.github.dynamodb2.mapping.DynamoDb2MappingContext;
import io.github.dynamodb2.mapping.EntityDefinitions;
import io.github.dynamodb2.repository.DynamoDb2Plans;
import io.github.dynamodb2.repository.RepositorySettings;
import io.github.dynamodb2.support.FaultyHttp;
import io.github.dynamodb2.support.LocalDynamoDb;
import io.github.dynamodb2.support.RequestLog;
import software.amazon.awssdk.auth.credentials.AwsBasicCredentials;
import software.amazon.awssdk.auth.credentials.StaticCredentialsProvider;
import software.amazon.awssdk.core.interceptor.ExecutionInterceptor;
import software.amazon.awssdk.regions.Region;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.DynamoDbClientBuilder;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/**
 * Repositories on tables of their own in DynamoDB Local.
 */
final class LocalRepositories {

	private static final AtomicInteger ACCOUNTS = new AtomicInteger();

	private final DynamoDb2MappingContext context = new DynamoDb2MappingContext();

	private final RequestLog requests = new RequestLog();

	private final Supplier<DynamoDbClientBuilder> service;

	private final DynamoDbClient client;

	private final Connection connection;

	private LocalRepositories(Supplier<DynamoDbClientBuilder> service, List<ExecutionInterceptor> others) {
		this.service = service;
		this.client = service.get().overrideConfiguration((calls) -> {
			PageBodies.interceptor().ifPresent(calls::addExecutionInterceptor);
			calls.addExecutionInterceptor(this.requests);
			others.forEach(calls::addExecutionInterceptor);
		}).build();
		this.connection = Connection.of(this.client);
	}

	/**
	 * Begins without tables: DynamoDB Local keeps those of each access key apart.
	 */
	static LocalRepositories fresh(EmbeddedDynamoDb dynamoDb, ExecutionInterceptor... others) {
		AwsBasicCredentials account = AwsBasicCredentials.create("account" + ACCOUNTS.incrementAndGet(), "secret");
		return new LocalRepositories(() -> DynamoDbClient.builder()
			.endpointOverride(dynamoDb.endpoint())
			.region(Region.US_EAST_1)
			.credentialsProvider(StaticCredentialsProvider.create(account)), List.of(others));
	}

	/**
	 * Begins behind a way on which a test decides what happens, with a client as we make
	 * it.
	 */
	static LocalRepositories over(FaultyHttp http) {
		AwsBasicCredentials account = AwsBasicCredentials.create("account" + ACCOUNTS.incrementAndGet(), "secret");
		return new LocalRepositories(() -> DynamoDbClient.builder()
			.httpClient(http)
			.endpointOverride(URI.create("http://localhost:" + LocalDynamoDb.port()))
			.region(Region.US_EAST_1)
			.credentialsProvider(StaticCredentialsProvider.create(account)), List.of(new WriteWatch()));
	}

	/**
	 * Returns the same tables, seen without the interceptors that were given.
	 */
	LocalRepositories withoutInterceptors() {
		return new LocalRepositories(this.service, List.of());
	}

	<R> R create(Class<R> repository, Class<?> type) {
		this.connection.createTable(EntityDefinitions.define(this.context.schema(type), type.getSimpleName()));
		return createWithoutTable(repository);
	}

	<R> R createWithoutTable(Class<R> repository) {
		return new DynamoDb2RepositoryFactory(new ConnectionEntityTableResolver(this.connection, this.context),
				this.context, RepositorySettings.standard(), new DynamoDb2Plans())
			.getRepository(repository);
	}

	Connection connection() {
		return this.connection;
	}

	RequestLog requests() {
		return this.requests;
	}

	void put(String table, Map<String, AttributeValue> item) {
		this.client.putItem((request) -> request.tableName(table).item(item));
	}

	List<Map<String, AttributeValue>> items(String table) {
		return this.client.scan((request) -> request.tableName(table)).items();
	}

}
