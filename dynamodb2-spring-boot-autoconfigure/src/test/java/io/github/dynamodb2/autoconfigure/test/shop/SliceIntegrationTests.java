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
import java.util.List;

import io.github.dynamodb2.autoconfigure.embedded.EmbeddedDynamoDb;
import io.github.dynamodb2.autoconfigure.test.DynamoDb2Test;
import io.github.dynamodb2.core.Connection;
import io.github.dynamodb2.mapping.DynamoDb2MappingContext;
import io.github.dynamodb2.repository.DynamoDb2Plans;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.autoconfigure.task.TaskExecutionAutoConfiguration;
import org.springframework.boot.web.server.WebServerFactory;
import org.springframework.context.ApplicationContext;
import org.springframework.web.servlet.DispatcherServlet;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Tests for {@link DynamoDb2Test}.
 */
@DynamoDb2Test
class SliceIntegrationTests {

	@Autowired
	private ApplicationContext context;

	@Autowired
	private OrderRepository orders;

	@Test
	void repositoriesReadTablesThatWereCreated() {
		this.orders.save(new Order("ada", 1, 10, null, "sent"));
		assertThat(this.orders.findByCustomer("ada")).extracting(Order::state).containsExactly("sent");
	}

	@Test
	void tablesMappingAndPlansAreThere() {
		assertThat(this.context.getBean(Connection.class).tableNames()).containsExactly("orders");
		assertThat(this.context.getBeanNamesForType(DynamoDb2MappingContext.class)).hasSize(1);
		assertThat(this.context.getBean(DynamoDb2Plans.class).plans()).isNotEmpty();
	}

	@Test
	void nothingElseOfTheApplicationIs() {
		assertThat(this.context.getBeanNamesForType(Clerk.class)).isEmpty();
		assertThat(this.context.getBeanNamesForType(TaskExecutionAutoConfiguration.class)).isEmpty();
	}

	@Test
	void noWebServerIsStarted() {
		assertThat(this.context.getBeanNamesForType(WebServerFactory.class)).isEmpty();
		assertThat(this.context.getBeanNamesForType(DispatcherServlet.class)).isEmpty();
	}

	@Test
	void dynamoDbRunsInsideThisJvm() {
		URI endpoint = this.context.getBean(EmbeddedDynamoDb.class).endpoint();
		assertThat(this.context.getBean(Connection.class).client().serviceClientConfiguration().endpointOverride())
			.contains(endpoint);
		assertThat(List.of("localhost", "127.0.0.1")).contains(endpoint.getHost());
	}

}
