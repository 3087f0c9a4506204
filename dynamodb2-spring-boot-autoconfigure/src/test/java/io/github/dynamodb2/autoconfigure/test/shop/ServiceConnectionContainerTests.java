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

package io.github.dynamodb2.autoconfigure.test.shop;

import java.net.URI;

import io.github.dynamodb2.autoconfigure.test.DynamoDb2Test;
import io.github.dynamodb2.core.Connection;
import io.github.dynamodb2.support.NeedsDocker;
import org.junit.jupiter.api.Test;
import org.testcontainers.containers.GenericContainer;
import org.testcontainers.junit.jupiter.Container;
import org.testcontainers.junit.jupiter.Testcontainers;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.boot.testcontainers.service.connection.ServiceConnection;
import org.springframework.context.ConfigurableApplicationContext;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Tests of a slice on a container of DynamoDB Local, which nothing but
 * {@code @ServiceConnection} leads to.
 */
@NeedsDocker
@Testcontainers
@DynamoDb2Test(properties = { "dynamodb2.connections.europe.region=eu-west-1",
		"dynamodb2.connections.europe.endpoint=http://localhost:1" })
class ServiceConnectionContainerTests {

	@Container
	@ServiceConnection
	private static final GenericContainer<?> DYNAMODB = new GenericContainer<>("amazon/dynamodb-local")
		.withExposedPorts(8000);

	@Autowired
	private ConfigurableApplicationContext context;

	@Autowired
	private Connection defaultConnection;

	@Autowired
	@Qualifier("europeConnection")
	private Connection europeConnection;

	@Autowired
	private OrderRepository orders;

	@Test
	void repositoriesReadTablesThatWereCreatedInTheContainer() {
		this.orders.save(new Order("ada", 1, 10, "SPRING", "sent"));
		assertThat(this.orders.findByVoucher("SPRING")).extracting(Order::state).containsExactly("sent");
	}

	@Test
	void everyConnectionLeadsToTheContainer() {
		URI container = URI.create("http://%s:%d".formatted(DYNAMODB.getHost(), DYNAMODB.getMappedPort(8000)));
		assertThat(this.defaultConnection.client().serviceClientConfiguration().endpointOverride()).contains(container);
		assertThat(this.europeConnection.client().serviceClientConfiguration().endpointOverride()).contains(container);
		assertThat(this.defaultConnection.tableNames()).containsExactly("orders");
		assertThat(this.europeConnection.tableNames()).isEmpty();
	}

	@Test
	void noOtherServerIsStarted() {
		assertThat(this.context.getBeanFactory().containsSingleton("embeddedDynamoDb")).isFalse();
	}

}
