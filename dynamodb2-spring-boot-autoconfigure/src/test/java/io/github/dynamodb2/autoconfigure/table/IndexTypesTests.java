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

package io.github.dynamodb2.autoconfigure.table;

import java.util.List;

import io.github.dynamodb2.autoconfigure.InvalidConfigurationException;
import io.github.dynamodb2.autoconfigure.TestRunners;
import io.github.dynamodb2.core.model.Index;
import io.github.dynamodb2.core.model.IndexType;
import io.github.dynamodb2.mapping.TableName;
import io.github.dynamodb2.repository.AllowScan;
import io.github.dynamodb2.repository.ConsistentRead;
import io.github.dynamodb2.repository.DynamoDb2Repository;
import io.github.dynamodb2.repository.UseIndex;
import io.github.dynamodb2.repository.config.EnableDynamoDb2Repositories;
import io.github.dynamodb2.repository.support.EntityTableResolver;
import org.junit.jupiter.api.Test;
import software.amazon.awssdk.enhanced.dynamodb.mapper.annotations.DynamoDbPartitionKey;
import software.amazon.awssdk.enhanced.dynamodb.mapper.annotations.DynamoDbSecondaryPartitionKey;
import software.amazon.awssdk.enhanced.dynamodb.mapper.annotations.DynamoDbSecondarySortKey;
import software.amazon.awssdk.enhanced.dynamodb.mapper.annotations.DynamoDbSortKey;

import org.springframework.boot.test.context.runner.ApplicationContextRunner;
import org.springframework.context.annotation.ComponentScan.Filter;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.FilterType;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Tests for the types of indexes that classes and the configuration declare.
 */
class IndexTypesTests {

	private static final String ORDERS = "dynamodb2.tables.orders.indexes.";

	private static final String ORDER_TYPE = "dynamodb2.tables.orders.type=" + Order.class.getName();

	private final ApplicationContextRunner runner = TestRunners.offline();

	@Test
	void classDecidesByItsOwnPartitionKey() {
		assertType(IndexType.GLOBAL, "ByOwn");
		assertType(IndexType.LOCAL, "ByAge");
	}

	@Test
	void typeOfTheConfigurationDecidesAlone() {
		assertType(IndexType.LOCAL, "ByOwn", ORDERS + "ByOwn.type=local");
		assertType(IndexType.GLOBAL, "ByAge", ORDERS + "ByAge.type=global", ORDERS + "ByAge.partition-key=other");
		assertType(IndexType.GLOBAL, "ByOwn", ORDERS + "ByOwn.type=global");
	}

	@Test
	void typeOfTheConfigurationDecidesWhereTheClassAloneCouldNotBe() {
		this.runner
			.withPropertyValues("dynamodb2.tables.users.indexes.ByAge.type=global",
					"dynamodb2.tables.users.indexes.ByAge.partition-key=city",
					"dynamodb2.tables.users.type=" + User.class.getName())
			.run((context) -> {
				List<Index> indexes = context.getBean(EntityTableResolver.class).resolve(User.class).model().indexes();
				assertThat(indexes).extracting(Index::label).containsExactly("ByAge [city, age:N]");
			});
	}

	@Test
	void globalIndexOfTheConfigurationNeedsAPartitionKeyFromSomebody() {
		this.runner.withPropertyValues(ORDER_TYPE, ORDERS + "ByAge.type=global")
			.run((context) -> assertThat(context.getStartupFailure()).rootCause()
				.isInstanceOf(InvalidConfigurationException.class)
				.hasMessage("Property '" + ORDERS + "ByAge.partition-key' is missing, but a global index needs a "
						+ "partition key, and class " + Order.class.getName() + " names none for it."));
	}

	@Test
	void consistentReadOfGlobalIndexFailsTheStart() {
		assertRefused(OrderQueries.class, "OrderQueries.findById");
		assertRefused(OrderScans.class, "OrderScans.findByAge");
		assertRefused(OrderCrud.class, "OrderCrud");
		this.runner.withUserConfiguration(LocalQueries.class).run((context) -> assertThat(context).hasNotFailed());
	}

	private void assertRefused(Class<?> repository, String method) {
		Class<?> configuration = (repository == OrderQueries.class) ? Queries.class
				: (repository == OrderScans.class) ? Scans.class : Crud.class;
		this.runner.withUserConfiguration(configuration)
			.run((context) -> assertThat(context.getStartupFailure()).hasStackTraceContaining(method)
				.hasStackTraceContaining("a global index cannot be read consistently"));
	}

	private void assertType(IndexType type, String index, String... properties) {
		this.runner.withPropertyValues(ORDER_TYPE).withPropertyValues(properties).run((context) -> {
			Index found = context.getBean(EntityTableResolver.class).resolve(Order.class).model().requireIndex(index);
			assertThat(found.type()).isEqualTo(type);
		});
	}

	@TableName("orders")
	record Order(@DynamoDbPartitionKey @DynamoDbSecondaryPartitionKey(indexNames = "ByOwn") String id,
			@DynamoDbSortKey String at,
			@DynamoDbSecondarySortKey(indexNames = "ByOwn") @DynamoDbSecondarySortKey(indexNames = "ByAge") int age,
			String other) {
	}

	record OrderKey(String id, String at) {
	}

	@TableName("users")
	record User(@DynamoDbPartitionKey String id, String city, @DynamoDbSecondarySortKey(indexNames = "ByAge") int age) {
	}

	interface OrderQueries extends DynamoDb2Repository<Order, OrderKey> {

		@ConsistentRead
		@UseIndex("ByOwn")
		List<Order> findByIdAndAge(String id, int age);

	}

	interface OrderLocalQueries extends DynamoDb2Repository<Order, OrderKey> {

		@ConsistentRead
		@UseIndex("ByAge")
		List<Order> findByIdAndAge(String id, int age);

		@ConsistentRead
		List<Order> findByIdAndAgeLessThan(String id, int age);

	}

	@ConsistentRead
	interface OrderScans extends DynamoDb2Repository<Order, OrderKey> {

		@AllowScan
		@UseIndex("ByOwn")
		List<Order> findByAge(int age);

	}

	@ConsistentRead
	interface OrderCrud extends DynamoDb2Repository<Order, OrderKey> {

		@Override
		@UseIndex("ByOwn")
		List<Order> findAll();

	}

	@Configuration(proxyBeanMethods = false)
	@EnableDynamoDb2Repositories(considerNestedRepositories = true,
			includeFilters = @Filter(type = FilterType.ASSIGNABLE_TYPE, classes = OrderQueries.class))
	static class Queries {

	}

	@Configuration(proxyBeanMethods = false)
	@EnableDynamoDb2Repositories(considerNestedRepositories = true,
			includeFilters = @Filter(type = FilterType.ASSIGNABLE_TYPE, classes = OrderLocalQueries.class))
	static class LocalQueries {

	}

	@Configuration(proxyBeanMethods = false)
	@EnableDynamoDb2Repositories(considerNestedRepositories = true,
			includeFilters = @Filter(type = FilterType.ASSIGNABLE_TYPE, classes = OrderScans.class))
	static class Scans {

	}

	@Configuration(proxyBeanMethods = false)
	@EnableDynamoDb2Repositories(considerNestedRepositories = true,
			includeFilters = @Filter(type = FilterType.ASSIGNABLE_TYPE, classes = OrderCrud.class))
	static class Crud {

	}

}
