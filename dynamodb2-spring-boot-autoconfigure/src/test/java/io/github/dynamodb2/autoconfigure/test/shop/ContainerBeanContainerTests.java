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

import io.github.dynamodb2.support.NeedsDocker;
import org.junit.jupiter.api.Test;
import org.testcontainers.containers.GenericContainer;

import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.boot.testcontainers.service.connection.ServiceConnection;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Tests of the whole application on a container that is a bean, as at development time.
 */
@NeedsDocker
class ContainerBeanContainerTests {

	@Test
	void applicationWaitsForItsContainerAndEndsItWithItself() {
		GenericContainer<?> container;
		try (ConfigurableApplicationContext context = new SpringApplicationBuilder(ShopApplication.class,
				Containers.class)
			.run("--dynamodb2.endpoint=http://localhost:1", "--dynamodb2.provisioning=create")) {
			container = context.getBean(GenericContainer.class);
			OrderRepository orders = context.getBean(OrderRepository.class);
			orders.save(new Order("ada", 1, 10, null, "sent"));
			assertThat(orders.findByCustomer("ada")).hasSize(1);
			assertThat(container.isRunning()).isTrue();
		}
		assertThat(container.isRunning()).isFalse();
	}

	/**
	 * What the application needs.
	 */
	@Configuration(proxyBeanMethods = false)
	static class Containers {

		@Bean
		@ServiceConnection(name = "amazon/dynamodb-local")
		GenericContainer<?> dynamoDb() {
			return new GenericContainer<>("amazon/dynamodb-local").withExposedPorts(8000);
		}

	}

}
