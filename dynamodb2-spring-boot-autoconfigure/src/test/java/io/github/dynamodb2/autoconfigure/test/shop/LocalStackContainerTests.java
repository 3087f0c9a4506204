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

import java.util.List;

import io.github.dynamodb2.autoconfigure.DynamoDb2ConnectionDetails;
import io.github.dynamodb2.support.NeedsDocker;
import io.github.dynamodb2.support.StandInImages;
import org.junit.jupiter.api.Test;
import org.testcontainers.localstack.LocalStackContainer;
import software.amazon.awssdk.auth.credentials.AwsBasicCredentials;
import software.amazon.awssdk.auth.credentials.StaticCredentialsProvider;
import software.amazon.awssdk.regions.Region;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;

import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.boot.testcontainers.service.connection.ServiceConnection;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Tests with a {@link LocalStackContainer}. What it starts is a stand-in: DynamoDB Local,
 * at LocalStack's port. The endpoint, region and keys are those of the container's class,
 * which is tested here; LocalStack's own DynamoDB is not. As DynamoDB Local keeps the
 * tables of each region and access key apart, a table shows with which of them it was
 * made.
 */
@NeedsDocker
class LocalStackContainerTests {

	@Test
	void repositoriesReadAndWriteWithTheRegionAndTheKeysOfTheContainer() {
		try (ConfigurableApplicationContext context = run(LocalStackInEurope.class)) {
			assertThat(credentials(context)).isEqualTo(AwsBasicCredentials.create("111111111111", "secret"));
			assertThatOrdersAreKept(context);
			assertThat(tables(context, Region.EU_CENTRAL_1, "111111111111")).containsExactly("orders");
			assertThat(tables(context, Region.EU_WEST_1, "111111111111")).isEmpty();
			assertThat(tables(context, Region.EU_CENTRAL_1, "test")).isEmpty();
		}
	}

	@Test
	void regionOfTheConnectionCountsWhereTheContainerNamesNone() {
		try (ConfigurableApplicationContext context = run(LocalStack.class)) {
			assertThat(credentials(context)).isEqualTo(AwsBasicCredentials.create("test", "test"));
			assertThatOrdersAreKept(context);
			assertThat(tables(context, Region.EU_WEST_1, "test")).containsExactly("orders");
			assertThat(tables(context, Region.US_EAST_1, "test")).isEmpty();
		}
	}

	private static ConfigurableApplicationContext run(Class<?> container) {
		return new SpringApplicationBuilder(ShopApplication.class, container).run("--dynamodb2.region=eu-west-1",
				"--dynamodb2.endpoint=http://localhost:1", "--dynamodb2.provisioning=create",
				"--spring.main.web-application-type=none");
	}

	private static void assertThatOrdersAreKept(ConfigurableApplicationContext context) {
		OrderRepository orders = context.getBean(OrderRepository.class);
		orders.save(new Order("ada", 1, 10, "SPRING", "sent"));
		assertThat(orders.findByVoucher("SPRING")).extracting(Order::state).containsExactly("sent");
	}

	private static Object credentials(ConfigurableApplicationContext context) {
		return context.getBean(DynamoDb2ConnectionDetails.class)
			.getConnection("default")
			.getCredentialsProvider()
			.resolveCredentials();
	}

	private static List<String> tables(ConfigurableApplicationContext context, Region region, String accessKey) {
		try (DynamoDbClient client = DynamoDbClient.builder()
			.endpointOverride(context.getBean(LocalStackContainer.class).getEndpoint())
			.region(region)
			.credentialsProvider(StaticCredentialsProvider.create(AwsBasicCredentials.create(accessKey, "any")))
			.build()) {
			return client.listTables().tableNames();
		}
	}

	/**
	 * A container that says nothing.
	 */
	@Configuration(proxyBeanMethods = false)
	static class LocalStack {

		@Bean
		@ServiceConnection
		LocalStackContainer localStack() {
			return new LocalStackContainer(StandInImages.localStack());
		}

	}

	/**
	 * A container that names its region and its keys.
	 */
	@Configuration(proxyBeanMethods = false)
	static class LocalStackInEurope {

		@Bean
		@ServiceConnection
		LocalStackContainer localStack() {
			return new LocalStackContainer(StandInImages.localStack()).withEnv("DEFAULT_REGION", "eu-central-1")
				.withEnv("AWS_ACCESS_KEY_ID", "111111111111")
				.withEnv("AWS_SECRET_ACCESS_KEY", "secret");
		}

	}

}
