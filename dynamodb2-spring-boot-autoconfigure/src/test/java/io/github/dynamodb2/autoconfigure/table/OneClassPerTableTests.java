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

import io.github.dynamodb2.autoconfigure.TestRunners;
import io.github.dynamodb2.mapping.TableName;
import io.github.dynamodb2.repository.DynamoDb2Repository;
import io.github.dynamodb2.repository.config.EnableDynamoDb2Repositories;
import io.github.dynamodb2.support.ScriptedClient;
import org.junit.jupiter.api.Test;
import software.amazon.awssdk.enhanced.dynamodb.mapper.annotations.DynamoDbPartitionKey;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;

import org.springframework.boot.test.context.runner.ApplicationContextRunner;
import org.springframework.context.annotation.ComponentScan.Filter;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.FilterType;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Tests for two classes of items that would share one table.
 */
class OneClassPerTableTests {

	private final ApplicationContextRunner runner = TestRunners.offline();

	@Test
	void refusesRepositoriesOfTwoClassesBeforeAnythingIsCreated() {
		ScriptedClient client = new ScriptedClient();
		TestRunners.bare()
			.withBean(DynamoDbClient.class, () -> client)
			.withPropertyValues("dynamodb2.provisioning=create")
			.withUserConfiguration(Both.class)
			.run((context) -> {
				assertThat(context.getStartupFailure()).rootCause()
					.hasMessageStartingWith("Class ")
					.hasMessageContaining(" has the table of class ")
					.hasMessageContaining(Customer.class.getName())
					.hasMessageContaining(Order.class.getName())
					.hasMessageContaining("each would read and delete the other's items");
				assertThat(client.requests()).isEmpty();
			});
	}

	@Test
	void refusesRepositoryOfAnotherClassThanTheType() {
		this.runner.withUserConfiguration(Orders.class)
			.withPropertyValues("dynamodb2.tables.shop.type=" + Customer.class.getName())
			.run((context) -> assertThat(context).hasFailed());
	}

	@Test
	void refusesTwoTypesOfOnePhysicalTable() {
		this.runner
			.withPropertyValues("dynamodb2.tables.a.name=shop", "dynamodb2.tables.a.type=" + Customer.class.getName(),
					"dynamodb2.tables.b.name=shop", "dynamodb2.tables.b.type=" + Order.class.getName())
			.run((context) -> assertThat(context.getStartupFailure()).rootCause()
				.hasMessageContaining("Property 'dynamodb2.tables.b' is the table of " + Customer.class.getName()
						+ " and of " + Order.class.getName()));
	}

	@Test
	void refusesRepositoriesOfTwoClassesOnAConnection() {
		this.runner.withUserConfiguration(OnConnection.class)
			.run((context) -> assertThat(context.getStartupFailure()).rootCause()
				.hasMessageStartingWith("Table 'shop' cannot be the table of ")
				.hasMessageEndingWith(
						": each would read and delete the other's items. " + "Give one of them a table of its own"));
	}

	@Test
	void allowsOneClassTwiceAndTwoTables() {
		this.runner.withUserConfiguration(Both.class)
			.withPropertyValues("dynamodb2.tables.customers.type=" + Customer.class.getName())
			.run((context) -> assertThat(context).hasNotFailed());
		this.runner.withUserConfiguration(Orders.class)
			.withPropertyValues("dynamodb2.tables.shop.type=" + Order.class.getName(), "dynamodb2.tables.b.name=shop")
			.run((context) -> assertThat(context).hasNotFailed());
	}

	@TableName("shop")
	record Customer(@DynamoDbPartitionKey String id, String name) {
	}

	@TableName("shop")
	record Order(@DynamoDbPartitionKey String id, int total) {
	}

	interface CustomerRepository extends DynamoDb2Repository<Customer, String> {

	}

	interface OrderRepository extends DynamoDb2Repository<Order, String> {

	}

	@Configuration(proxyBeanMethods = false)
	@EnableDynamoDb2Repositories(considerNestedRepositories = true,
			includeFilters = @Filter(type = FilterType.ASSIGNABLE_TYPE,
					classes = { CustomerRepository.class, OrderRepository.class }))
	static class Both {

	}

	@Configuration(proxyBeanMethods = false)
	@EnableDynamoDb2Repositories(considerNestedRepositories = true,
			includeFilters = @Filter(type = FilterType.ASSIGNABLE_TYPE, classes = OrderRepository.class))
	static class Orders {

	}

	@Configuration(proxyBeanMethods = false)
	@EnableDynamoDb2Repositories(considerNestedRepositories = true, connection = "defaultConnection",
			includeFilters = @Filter(type = FilterType.ASSIGNABLE_TYPE,
					classes = { CustomerRepository.class, OrderRepository.class }))
	static class OnConnection {

	}

}
