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

package io.github.dynamodb2.autoconfigure.cloud;

import java.io.IOException;
import java.net.URI;

import io.github.dynamodb2.core.Connection;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import software.amazon.awssdk.awscore.AwsServiceClientConfiguration;
import software.amazon.awssdk.enhanced.dynamodb.DynamoDbEnhancedClient;
import software.amazon.awssdk.regions.Region;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;

import org.springframework.boot.test.context.runner.ApplicationContextRunner;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Tests for an application with Spring Cloud AWS, whose client is the default connection.
 */
@ExtendWith(OutputCaptureExtension.class)
class SpringCloudAwsTests {

	private static final String THEIRS = "DynamoDbAutoConfiguration$StandardDynamoDbClient";

	private final SpringCloudAws library = SpringCloudAws.open();

	private final ApplicationContextRunner runner = new ApplicationContextRunner()
		.withClassLoader(this.library.classLoader())
		.withUserConfiguration(CloudApplication.class)
		.withPropertyValues("spring.cloud.aws.endpoint=http://localhost:2", "spring.cloud.aws.region.static=sa-east-1",
				"spring.cloud.aws.credentials.access-key=me", "spring.cloud.aws.credentials.secret-key=secret");

	@AfterEach
	void closeTheLibrary() throws IOException {
		this.library.close();
	}

	@Test
	void theirClientIsTheDefaultConnection() {
		this.runner.run((context) -> {
			assertThat(context).hasNotFailed()
				.hasSingleBean(DynamoDbClient.class)
				.hasSingleBean(DynamoDbEnhancedClient.class)
				.hasSingleBean(Connection.class);
			DynamoDbClient client = context.getBean(Connection.class).client();
			assertThat(client).isSameAs(context.getBean(DynamoDbClient.class));
			assertThat(context.getBeanFactory().getBeanDefinition("dynamoDbClient").getResourceDescription())
				.contains(THEIRS);
			AwsServiceClientConfiguration configuration = client.serviceClientConfiguration();
			assertThat(configuration.endpointOverride()).contains(URI.create("http://localhost:2"));
			assertThat(configuration.region()).isEqualTo(Region.SA_EAST_1);
			assertThat(configuration.credentialsProvider().resolveIdentity().join().accessKeyId()).isEqualTo("me");
		});
	}

	@Test
	void theirCustomizersReachTheDefaultConnection() {
		Object customizer = this.library.customizer((client) -> client.region(Region.CA_CENTRAL_1));
		this.runner.withInitializer((context) -> context.getBeanFactory().registerSingleton("customizer", customizer))
			.run((context) -> assertThat(
					context.getBean(Connection.class).client().serviceClientConfiguration().region())
				.isEqualTo(Region.CA_CENTRAL_1));
	}

	@Test
	void namedConnectionBesideIsOurs(CapturedOutput output) {
		this.runner
			.withPropertyValues("dynamodb2.endpoint=http://localhost:3",
					"dynamodb2.connections.europe.region=eu-west-1")
			.run((context) -> {
				assertThat(context).hasNotFailed().hasSingleBean(DynamoDbClient.class);
				DynamoDbClient europe = context.getBean("europeConnection", Connection.class).client();
				assertThat(europe).isNotSameAs(context.getBean(DynamoDbClient.class));
				assertThat(europe.serviceClientConfiguration().region()).isEqualTo(Region.EU_WEST_1);
				assertThat(europe.serviceClientConfiguration().endpointOverride())
					.contains(URI.create("http://localhost:3"));
			});
		assertThat(output).doesNotContain("Without effect");
	}

	@Test
	void settingsThatTheirClientDoesNotKnowAreNamed(CapturedOutput output) {
		this.runner.withPropertyValues("dynamodb2.endpoint=embedded", "dynamodb2.region=sa-east-1")
			.run((context) -> assertThat(context).hasNotFailed());
		assertThat(output)
			.contains("Without effect on the default connection: 'dynamodb2.endpoint'. "
					+ "It uses the application's own DynamoDbClient 'dynamoDbClient' (class path resource [")
			.contains(THEIRS);
	}

	@Test
	void withoutTheirClientTheDefaultConnectionIsOurs() {
		this.runner
			.withPropertyValues("spring.cloud.aws.dynamodb.enabled=false", "dynamodb2.endpoint=http://localhost:3")
			.run((context) -> assertThat(
					context.getBean(Connection.class).client().serviceClientConfiguration().endpointOverride())
				.contains(URI.create("http://localhost:3")));
	}

}
