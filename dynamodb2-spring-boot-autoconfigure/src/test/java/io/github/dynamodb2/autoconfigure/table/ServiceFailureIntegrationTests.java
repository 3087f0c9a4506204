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

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;

import io.github.dynamodb2.autoconfigure.DynamoDb2ClientCustomizer;
import io.github.dynamodb2.autoconfigure.StartFailure;
import io.github.dynamodb2.autoconfigure.TestRunners;
import io.github.dynamodb2.core.Connection;
import io.github.dynamodb2.support.LocalDynamoDb;
import io.github.dynamodb2.support.StubServer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import software.amazon.awssdk.auth.credentials.AwsCredentialsProviderChain;
import software.amazon.awssdk.core.exception.SdkClientException;

import org.springframework.beans.factory.InitializingBean;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.boot.diagnostics.FailureAnalysis;
import org.springframework.boot.test.context.runner.ApplicationContextRunner;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Tests for what an application says when the service does not answer as it should at the
 * start.
 */
class ServiceFailureIntegrationTests {

	private static final String CALL = "%n%n    DescribeTable on table 'users' failed: ";

	@Test
	void endpointWhereNobodyListens() {
		FailureAnalysis analysis = StartFailure.of(runner("http://localhost:1"));
		assertThat(analysis.getDescription())
			.startsWith(("Connection 'default' to DynamoDB does not reach the service:" + CALL).formatted())
			.contains("localhost:1");
		assertThat(analysis.getAction()).isEqualTo("Start the service, or correct 'dynamodb2.endpoint'; "
				+ "'embedded' is DynamoDB Local inside this JVM.");
	}

	@Test
	void endpointThatNeverAnswers() {
		try (StubServer server = StubServer.hanging()) {
			FailureAnalysis analysis = StartFailure
				.of(runner("http://localhost:" + server.port()).withPropertyValues("dynamodb2.call.timeout=200ms"));
			assertThat(analysis.getDescription()).contains("does not reach the service");
		}
	}

	@Test
	void endpointOfAnotherConnection() {
		FailureAnalysis analysis = StartFailure.of(runner("http://localhost:" + LocalDynamoDb.port())
			.withPropertyValues("dynamodb2.connections.europe.endpoint=http://localhost:1",
					"dynamodb2.tables.users.connection=europe"));
		assertThat(analysis.getDescription()).startsWith("Connection 'europe' to DynamoDB does not reach the service:");
		assertThat(analysis.getAction())
			.startsWith("Start the service, or correct 'dynamodb2.connections.europe.endpoint';");
	}

	@Test
	void hostThatNobodyKnows() {
		DynamoDb2ClientCustomizer elsewhere = (connection, builder) -> builder
			.endpointOverride(URI.create("http://nobody.invalid"));
		FailureAnalysis analysis = StartFailure.of(TestRunners.bare()
			.withPropertyValues("dynamodb2.region=us-east-1", "dynamodb2.call.max-attempts=1",
					"dynamodb2.credentials.access-key-id=me", "dynamodb2.credentials.secret-access-key=secret",
					"dynamodb2.provisioning=validate", "dynamodb2.tables.users.partition-key=id")
			.withBean(DynamoDb2ClientCustomizer.class, () -> elsewhere));
		assertThat(analysis.getDescription()).contains("does not reach the service");
		assertThat(analysis.getAction()).isEqualTo("Check the network and 'dynamodb2.region', or set "
				+ "'dynamodb2.endpoint'; 'embedded' is DynamoDB Local inside this JVM.");
	}

	@Test
	void credentialsThatNobodyHas() {
		DynamoDb2ClientCustomizer nobody = (connection, builder) -> builder
			.credentialsProvider(AwsCredentialsProviderChain.of(() -> {
				throw SdkClientException.create("Not here");
			}));
		FailureAnalysis analysis = StartFailure
			.of(runner("http://localhost:1").withBean(DynamoDb2ClientCustomizer.class, () -> nobody));
		assertThat(analysis.getDescription()).isEqualToNormalizingNewlines("""
				Connection 'default' to DynamoDB has no credentials:

				    None are under 'dynamodb2', and none where the AWS SDK looks: environment, system properties, \
				shared files, container, instance.""");
		assertThat(analysis.getAction()).isEqualTo("Set 'dynamodb2.credentials', or AWS_ACCESS_KEY_ID and "
				+ "AWS_SECRET_ACCESS_KEY in the environment. A service on this machine needs none: "
				+ "set 'dynamodb2.endpoint'.");
	}

	@Test
	void profileThatHasNone(@TempDir Path folder) throws IOException {
		Path file = Files.writeString(folder.resolve("config"), "[profile nobody]\nregion = eu-west-1\n");
		FailureAnalysis analysis = StartFailure
			.of(runner("http://localhost:1").withPropertyValues("dynamodb2.credentials.profile=nobody")
				.withSystemProperties("aws.configFile=" + file, "aws.sharedCredentialsFile=nowhere"));
		assertThat(analysis.getDescription()).startsWith("Property 'dynamodb2.credentials.profile' is 'nobody', "
				+ "but profile 'nobody' has no 'aws_access_key_id' and no 'aws_secret_access_key'.");
	}

	@Test
	void credentialsThatTheServiceDoesNotAccept() {
		FailureAnalysis analysis = refused("UnrecognizedClientException");
		assertThat(analysis.getDescription())
			.isEqualTo(("Connection 'default' to DynamoDB has credentials that the service does not accept:" + CALL
					+ "UnrecognizedClientException: No.")
				.formatted());
		assertThat(analysis.getAction()).isEqualTo("Correct or renew 'dynamodb2.credentials', "
				+ "or those that the AWS SDK finds, and check 'dynamodb2.region'.");
	}

	@Test
	void callThatIsNotAllowed() {
		FailureAnalysis analysis = refused("AccessDeniedException");
		assertThat(analysis.getDescription())
			.isEqualTo(("Connection 'default' to DynamoDB is not allowed to make a call:" + CALL
					+ "AccessDeniedException: No.")
				.formatted());
		assertThat(analysis.getAction()).isEqualTo("Allow the action in IAM, or set 'dynamodb2.provisioning' to "
				+ "'none': tables are not looked at when the application starts then.");
	}

	@Test
	void certificateThatIsNotTrusted() {
		try (StubServer server = StubServer.encrypted()) {
			FailureAnalysis analysis = StartFailure.of(runner("https://localhost:" + server.port()));
			assertThat(analysis.getDescription())
				.startsWith(("Connection 'default' to DynamoDB does not trust the service:" + CALL).formatted());
			assertThat(analysis.getAction())
				.isEqualTo("Name an SSL bundle that trusts the service's certificate under 'dynamodb2.ssl.bundle', "
						+ "or correct 'dynamodb2.endpoint'.");
		}
	}

	@Test
	void tableThatABeanNeedsAtTheStart() {
		FailureAnalysis analysis = StartFailure.of(TestRunners.online().withBean(Reader.class));
		assertThat(analysis.getDescription())
			.startsWith("Connection 'default' to DynamoDB lacks a table:%n%n    ".formatted())
			.contains("on table 'nowhere' failed: there is no such table");
		assertThat(analysis.getAction())
			.isEqualTo("Create the table, for instance with 'dynamodb2.provisioning' set to 'create', "
					+ "or correct its name, 'dynamodb2.region' or 'dynamodb2.endpoint'.");
	}

	@Test
	void namedConnectionThatABeanNeedsAtTheStart() {
		FailureAnalysis analysis = StartFailure.of(TestRunners.online()
			.withPropertyValues("dynamodb2.connections.europe.endpoint=http://localhost:1",
					"dynamodb2.connections.europe.call.max-attempts=1")
			.withUserConfiguration(EuropeanReader.class));
		assertThat(analysis.getDescription()).startsWith("Connection 'europe' to DynamoDB does not reach the service:");
		assertThat(analysis.getAction())
			.startsWith("Start the service, or correct 'dynamodb2.connections.europe.endpoint';");
	}

	@Test
	void connectionOfTheApplicationThatABeanNeedsAtTheStart() {
		FailureAnalysis analysis = StartFailure
			.of(TestRunners.online().withUserConfiguration(OwnConnection.class, EuropeanReader.class));
		assertThat(analysis.getDescription()).startsWith("Connection 'own' to DynamoDB lacks a table:");
		assertThat(analysis.getAction())
			.isEqualTo("Correct the bean that makes connection 'own': 'dynamodb2.connections' has none of that name.");
	}

	@Test
	void callOfABeanThatIsNotAllowed() {
		try (StubServer server = StubServer.refusing("AccessDeniedException")) {
			FailureAnalysis analysis = StartFailure
				.of(runner("http://localhost:" + server.port()).withPropertyValues("dynamodb2.provisioning=none")
					.withBean(Reader.class));
			assertThat(analysis.getAction()).isEqualTo("Allow the action in IAM, or correct 'dynamodb2.credentials'.");
		}
	}

	@Test
	void otherErrorsOfTheServiceAreLeftToOthers() {
		try (StubServer server = StubServer.refusing("LimitExceededException")) {
			runner("http://localhost:" + server.port())
				.run((context) -> assertThat(context).getFailure().rootCause().hasMessageContaining("No."));
		}
	}

	private static FailureAnalysis refused(String error) {
		try (StubServer server = StubServer.refusing(error)) {
			return StartFailure.of(runner("http://localhost:" + server.port()));
		}
	}

	private static ApplicationContextRunner runner(String endpoint) {
		return TestRunners.bare()
			.withPropertyValues("dynamodb2.endpoint=" + endpoint, "dynamodb2.call.max-attempts=1",
					"dynamodb2.provisioning=validate", "dynamodb2.tables.users.partition-key=id");
	}

	/**
	 * An application that reads a table of its second connection while it starts.
	 */
	@Configuration(proxyBeanMethods = false)
	static class EuropeanReader {

		@Bean
		Reader reader(@Qualifier("europeConnection") Connection connection) {
			return new Reader(connection);
		}

	}

	/**
	 * An application with a second connection of its own.
	 */
	@Configuration(proxyBeanMethods = false)
	static class OwnConnection {

		@Bean
		Connection europeConnection() {
			return Connection.builder(LocalDynamoDb.connection().client()).name("own").build();
		}

	}

	/**
	 * Reads a table while the application starts.
	 *
	 * @param connection where the table is not
	 */
	record Reader(Connection connection) implements InitializingBean {

		@Override
		public void afterPropertiesSet() {
			this.connection.table("nowhere").count();
		}

	}

}
