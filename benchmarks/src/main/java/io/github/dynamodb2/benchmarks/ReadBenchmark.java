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
package io.github.dynamodb2.benchmarks;

import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;

import io.github.dynamodb2.core.Connection;
import io.github.dynamodb2.core.EntityTable;
import io.github.dynamodb2.core.Item;
import io.github.dynamodb2.core.Table;
import io.github.dynamodb2.core.TableDefinition;
import io.github.dynamodb2.core.page.reader.PageBodies;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import software.amazon.awssdk.core.interceptor.ExecutionInterceptor;
import software.amazon.awssdk.enhanced.dynamodb.DynamoDbEnhancedClient;
import software.amazon.awssdk.enhanced.dynamodb.DynamoDbTable;
import software.amazon.awssdk.enhanced.dynamodb.TableSchema;
import software.amazon.awssdk.enhanced.dynamodb.model.QueryConditional;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import software.amazon.awssdk.services.dynamodb.model.QueryRequest;
import software.amazon.awssdk.services.dynamodb.model.ScalarAttributeType;

/**
 * 2,000 Queries of a page of 100 items, and 2,000 GetItems, of a service that answers at
 * once: all that is measured is the client's own work.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.SingleShotTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Fork(value = 1, jvmArgs = { "-XX:+UseSerialGC", "-Xmx512m" })
@Warmup(iterations = 15, batchSize = ReadBenchmark.CALLS)
@Measurement(iterations = 10, batchSize = ReadBenchmark.CALLS)
public class ReadBenchmark {

	static final int CALLS = 2000;

	private static final String CUSTOMER = "customer-0042";

	private static final long NUMBER = 1001;

	private static final StubHttp PAGE = StubHttp.answering(Order.page(100));

	private static final StubHttp ITEM = StubHttp.answering(Order.item());

	private final DynamoDbClient pageClient = PAGE.client();

	private final DynamoDbTable<Order> enhancedPage = enhanced(PAGE);

	private final DynamoDbTable<Order> enhancedItem = enhanced(ITEM);

	private final EntityTable<Order> readStraight = table(PAGE, PageBodies.interceptor().orElseThrow());

	private final EntityTable<Order> readByTheSdk = table(PAGE);

	private final EntityTable<Order> itemWithReader = table(ITEM, PageBodies.interceptor().orElseThrow());

	private final EntityTable<Order> itemWithoutReader = table(ITEM);

	private final Table items = schemaless(PAGE, PageBodies.interceptor().orElseThrow());

	private static DynamoDbTable<Order> enhanced(StubHttp service) {
		return DynamoDbEnhancedClient.builder()
			.dynamoDbClient(service.client())
			.build()
			.table("orders", TableSchema.fromBean(Order.class));
	}

	private static EntityTable<Order> table(StubHttp service, ExecutionInterceptor... interceptors) {
		return schemaless(service, interceptors).as(Order.class);
	}

	private static Table schemaless(StubHttp service, ExecutionInterceptor... interceptors) {
		return Connection.of(service.client(interceptors))
			.table(TableDefinition.named("orders")
				.partitionKey("customer")
				.sortKey("number", ScalarAttributeType.N)
				.build());
	}

	/**
	 * The page by the SDK's client, as attribute values.
	 * @return the page
	 */
	@Benchmark
	public List<Map<String, AttributeValue>> pageOfAttributeValues() {
		return this.pageClient
			.query(QueryRequest.builder()
				.tableName("orders")
				.keyConditionExpression("#n0 = :v0")
				.expressionAttributeNames(Map.of("#n0", "customer"))
				.expressionAttributeValues(Map.of(":v0", AttributeValue.fromS(CUSTOMER)))
				.build())
			.items();
	}

	/**
	 * The page by the Enhanced Client, as objects.
	 * @return the page
	 */
	@Benchmark
	public List<Order> pageByEnhancedClient() {
		return this.enhancedPage.query(QueryConditional.keyEqualTo((key) -> key.partitionValue(CUSTOMER)))
			.items()
			.stream()
			.toList();
	}

	/**
	 * The page by our table, read straight.
	 * @return the page
	 */
	@Benchmark
	public List<Order> pageReadStraight() {
		return this.readStraight.query((query) -> query.where("customer").eq(CUSTOMER)).toList();
	}

	/**
	 * The page by our table, read the SDK's way.
	 * @return the page
	 */
	@Benchmark
	public List<Order> pageReadByTheSdk() {
		return this.readByTheSdk.query((query) -> query.where("customer").eq(CUSTOMER)).toList();
	}

	/**
	 * The page by our table without a class.
	 * @return the page
	 */
	@Benchmark
	public List<Item> pageOfItems() {
		return this.items.query((query) -> query.where("customer").eq(CUSTOMER)).toList();
	}

	/**
	 * One item by the Enhanced Client.
	 * @return the item
	 */
	@Benchmark
	public Order itemByEnhancedClient() {
		return this.enhancedItem
			.getItem((request) -> request.key((key) -> key.partitionValue(CUSTOMER).sortValue(NUMBER)));
	}

	/**
	 * One item by our table, of a client that reads pages straight.
	 * @return the item
	 */
	@Benchmark
	public Order itemWithReader() {
		return this.itemWithReader.get(CUSTOMER, NUMBER);
	}

	/**
	 * One item by our table, of a client that does not.
	 * @return the item
	 */
	@Benchmark
	public Order itemWithoutReader() {
		return this.itemWithoutReader.get(CUSTOMER, NUMBER);
	}

}
