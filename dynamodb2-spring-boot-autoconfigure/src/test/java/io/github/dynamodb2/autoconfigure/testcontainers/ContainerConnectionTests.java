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

package io.github.dynamodb2.autoconfigure.testcontainers;

import java.net.URI;

import io.github.dynamodb2.autoconfigure.DynamoDb2ConnectionDetails;
import io.github.dynamodb2.autoconfigure.DynamoDb2ConnectionDetails.Connection;
import io.github.dynamodb2.support.StubServer;
import org.junit.jupiter.api.Test;
import org.testcontainers.containers.GenericContainer;
import org.testcontainers.utility.DockerImageName;
import software.amazon.awssdk.auth.credentials.AwsBasicCredentials;

import org.springframework.boot.autoconfigure.AutoConfigurations;
import org.springframework.boot.test.context.runner.ApplicationContextRunner;
import org.springframework.boot.testcontainers.service.connection.JksTrustStore;
import org.springframework.boot.testcontainers.service.connection.ServiceConnection;
import org.springframework.boot.testcontainers.service.connection.ServiceConnectionAutoConfiguration;
import org.springframework.context.ApplicationContext;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Tests of the details that containers give, with containers that are not started. A
 * container of LocalStack cannot even be made without Docker.
 */
class ContainerConnectionTests {

	private final ApplicationContextRunner runner = new ApplicationContextRunner()
		.withConfiguration(AutoConfigurations.of(ServiceConnectionAutoConfiguration.class));

	@Test
	void dynamoDbLocalIsFoundByTheNameOfItsImage() {
		this.runner.withUserConfiguration(DynamoDbLocal.class).run((context) -> {
			Connection connection = connection(context);
			assertThat(connection.getEndpoint()).isEqualTo(URI.create("http://docker.example:18000"));
			assertThat(connection.getRegion()).isNull();
			assertThat(connection.getCredentialsProvider().resolveCredentials())
				.isEqualTo(AwsBasicCredentials.create("local", "local"));
		});
	}

	@Test
	void trustStoreBesideAContainerEncryptsTheConnection() {
		this.runner.withUserConfiguration(EncryptedDynamoDbLocal.class).run((context) -> {
			assertThat(connection(context).getEndpoint()).isEqualTo(URI.create("https://docker.example:18000"));
			assertThat(connection(context).getSslBundle()).isNotNull();
		});
		this.runner.withUserConfiguration(DynamoDbLocal.class)
			.run((context) -> assertThat(connection(context).getSslBundle()).isNull());
	}

	@Test
	void otherImagesAreNotTakenForDynamoDb() {
		this.runner.withUserConfiguration(Another.class)
			.run((context) -> assertThat(context).hasFailed()
				.getFailure()
				.hasMessageContaining("No ConnectionDetails found"));
	}

	private static Connection connection(ApplicationContext context) {
		return context.getBean(DynamoDb2ConnectionDetails.class).getConnection("default");
	}

	/**
	 * A container that is said to run.
	 */
	private static final class Pretended extends GenericContainer<Pretended> {

		Pretended(String image) {
			super(DockerImageName.parse(image));
		}

		@Override
		public void start() {
			// there may be no Docker
		}

		@Override
		public String getHost() {
			return "docker.example";
		}

		@Override
		public Integer getMappedPort(int port) {
			return 10_000 + port;
		}

	}

	/**
	 * Tests with DynamoDB Local.
	 */
	@Configuration(proxyBeanMethods = false)
	static class DynamoDbLocal {

		@Bean
		@ServiceConnection(name = "amazon/dynamodb-local")
		Pretended container() {
			return new Pretended("amazon/dynamodb-local:3.3.0");
		}

	}

	/**
	 * Tests with DynamoDB Local behind an encrypted connection.
	 */
	@Configuration(proxyBeanMethods = false)
	static class EncryptedDynamoDbLocal {

		@Bean
		@ServiceConnection(name = "amazon/dynamodb-local")
		@JksTrustStore(location = "classpath:" + StubServer.STORE, password = "secret")
		Pretended container() {
			return new Pretended("amazon/dynamodb-local:3.3.0");
		}

	}

	/**
	 * Tests with something else.
	 */
	@Configuration(proxyBeanMethods = false)
	static class Another {

		@Bean
		@ServiceConnection(name = "another/database")
		Pretended container() {
			return new Pretended("another/database:1");
		}

	}

}
