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

import java.io.IOException;
import java.io.UncheckedIOException;

import io.github.dynamodb2.autoconfigure.DynamoDb2ConnectionDetails;
import io.github.dynamodb2.core.Connection;
import io.github.dynamodb2.support.NeedsDockerCompose;
import io.github.dynamodb2.support.StandInImages;
import org.junit.jupiter.api.Test;
import software.amazon.awssdk.auth.credentials.AwsBasicCredentials;
import software.amazon.awssdk.regions.Region;

import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.core.io.ClassPathResource;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Tests of applications whose database is a service of Docker Compose, which Spring Boot
 * starts, and ends with the JVM. LocalStack is a stand-in, DynamoDB Local at its port.
 */
@NeedsDockerCompose
class DockerComposeContainerTests {

	@Test
	void repositoriesReadAndWriteInDynamoDbLocal() {
		try (ConfigurableApplicationContext context = run("compose.yaml")) {
			assertThatOrdersAreKept(context);
			assertThat(region(context)).isEqualTo(Region.EU_WEST_1);
		}
	}

	@Test
	void anotherImageIsFoundByItsLabel() {
		StandInImages.database();
		try (ConfigurableApplicationContext context = run("compose-label.yaml")) {
			assertThatOrdersAreKept(context);
		}
	}

	@Test
	void localStackGivesItsRegionAndItsKeys() {
		StandInImages.localStack();
		try (ConfigurableApplicationContext context = run("compose-localstack.yaml")) {
			assertThatOrdersAreKept(context);
			assertThat(region(context)).isEqualTo(Region.EU_CENTRAL_1);
			assertThat(context.getBean(DynamoDb2ConnectionDetails.class)
				.getConnection("default")
				.getCredentialsProvider()
				.resolveCredentials()).isEqualTo(AwsBasicCredentials.create("111111111111", "secret"));
		}
	}

	private static ConfigurableApplicationContext run(String file) {
		return new SpringApplicationBuilder(ShopApplication.class).run("--spring.docker.compose.file=" + path(file),
				"--spring.docker.compose.skip.in-tests=false", "--spring.docker.compose.stop.command=down",
				"--dynamodb2.region=eu-west-1", "--dynamodb2.endpoint=http://localhost:1",
				"--dynamodb2.provisioning=create", "--spring.main.web-application-type=none");
	}

	private static String path(String file) {
		try {
			return new ClassPathResource(file, ShopApplication.class).getFile().getPath();
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	private static void assertThatOrdersAreKept(ConfigurableApplicationContext context) {
		OrderRepository orders = context.getBean(OrderRepository.class);
		orders.save(new Order("ada", 1, 10, "SPRING", "sent"));
		assertThat(orders.findByVoucher("SPRING")).extracting(Order::state).containsExactly("sent");
	}

	private static Region region(ConfigurableApplicationContext context) {
		return context.getBean(Connection.class).client().serviceClientConfiguration().region();
	}

}
