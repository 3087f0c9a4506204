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

package io.github.dynamodb2.autoconfigure;

import java.net.SocketTimeoutException;
import java.net.URI;
import java.util.concurrent.CompletableFuture;

import io.github.dynamodb2.core.Connection;
import io.github.dynamodb2.core.error.DynamoDb2Exception;
import io.github.dynamodb2.support.StubServer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import software.amazon.awssdk.core.exception.ApiCallAttemptTimeoutException;
import software.amazon.awssdk.core.exception.ApiCallTimeoutException;

import org.springframework.boot.autoconfigure.AutoConfigurations;
import org.springframework.boot.autoconfigure.ssl.SslAutoConfiguration;
import org.springframework.boot.test.context.runner.ApplicationContextRunner;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

/**
 * Tests for what the settings of clients do to calls.
 */
class ClientSettingsIntegrationTests {

	@Test
	void callIsTriedAsOftenAsItsConnectionSays() {
		try (StubServer server = StubServer.failing()) {
			runner(server)
				.withPropertyValues("dynamodb2.call.max-attempts=3", "dynamodb2.connections.europe.call.max-attempts=1")
				.run((context) -> {
					fails(context.getBean("defaultConnection", Connection.class));
					assertThat(server.userAgents()).hasSize(3);
					fails(context.getBean("europeConnection", Connection.class));
					assertThat(server.userAgents()).hasSize(4);
				});
		}
	}

	@Test
	void callEndsAtItsTimeout() {
		try (StubServer server = StubServer.hanging()) {
			runner(server).withPropertyValues("dynamodb2.call.timeout=200ms")
				.run((context) -> assertThat(fails(context.getBean(Connection.class)))
					.hasRootCauseInstanceOf(ApiCallTimeoutException.class));
		}
	}

	@Test
	void attemptEndsAtItsTimeout() {
		try (StubServer server = StubServer.hanging()) {
			runner(server).withPropertyValues("dynamodb2.call.attempt-timeout=200ms", "dynamodb2.call.max-attempts=2")
				.run((context) -> {
					assertThat(fails(context.getBean(Connection.class)))
						.hasRootCauseInstanceOf(ApiCallAttemptTimeoutException.class);
					assertThat(server.userAgents()).hasSize(2);
				});
		}
	}

	@ParameterizedTest
	@ValueSource(strings = { "apache5", "url-connection" })
	void silenceEndsAtTheTimeoutOfTheSocket(String client) {
		try (StubServer server = StubServer.hanging()) {
			runner(server)
				.withPropertyValues("dynamodb2.http.client=" + client, "dynamodb2.http.socket-timeout=200ms",
						"dynamodb2.call.max-attempts=1")
				.run((context) -> assertThat(fails(context.getBean(Connection.class)))
					.hasRootCauseInstanceOf(SocketTimeoutException.class));
		}
	}

	@Test
	void emptyPoolIsWaitedForAsLongAsTheSettingsSay() {
		try (StubServer server = StubServer.hanging()) {
			runner(server)
				.withPropertyValues("dynamodb2.http.max-connections=1", "dynamodb2.http.acquisition-timeout=200ms",
						"dynamodb2.call.max-attempts=1")
				.run((context) -> {
					Connection connection = context.getBean(Connection.class);
					CompletableFuture.runAsync(connection::tableNames);
					server.awaitRequest();
					assertThat(fails(connection)).hasStackTraceContaining("ConnectionRequestTimeoutException");
				});
		}
	}

	@Test
	void httpClientIsTheOneThatIsChosen() {
		try (StubServer server = StubServer.empty()) {
			runner(server).withPropertyValues("dynamodb2.connections.europe.http.client=url-connection")
				.run((context) -> {
					context.getBean("defaultConnection", Connection.class).tableNames();
					context.getBean("europeConnection", Connection.class).tableNames();
					assertThat(server.userAgents()).satisfiesExactly((agent) -> assertThat(agent).contains("Apache5"),
							(agent) -> assertThat(agent).contains("UrlConnection"));
				});
		}
	}

	@ParameterizedTest
	@ValueSource(strings = { "apache5", "url-connection" })
	void bundleSaysWhoIsTrustedAndWhoCalls(String client) {
		try (StubServer server = StubServer.encrypted()) {
			TestRunners.bare()
				.withConfiguration(AutoConfigurations.of(SslAutoConfiguration.class))
				.withPropertyValues("dynamodb2.endpoint=https://localhost:" + server.port(),
						"dynamodb2.http.client=" + client, "dynamodb2.call.max-attempts=1",
						"dynamodb2.connections.trusting.ssl.bundle=mine",
						"spring.ssl.bundle.jks.mine.keystore.location=classpath:" + StubServer.STORE,
						"spring.ssl.bundle.jks.mine.keystore.password=secret",
						"spring.ssl.bundle.jks.mine.truststore.location=classpath:" + StubServer.STORE,
						"spring.ssl.bundle.jks.mine.truststore.password=secret")
				.run((context) -> {
					assertThat(context.getBean("trustingConnection", Connection.class).tableNames()).isEmpty();
					assertThat(fails(context.getBean("defaultConnection", Connection.class)))
						.hasStackTraceContaining("PKIX path building failed");
				});
		}
	}

	@ParameterizedTest
	@ValueSource(strings = { "apache5", "url-connection" })
	void bundleOfDetailsSaysWhoIsTrustedAndWhoCalls(String client) {
		try (StubServer server = StubServer.encrypted()) {
			URI endpoint = URI.create("https://localhost:" + server.port());
			DynamoDb2ConnectionDetails details = (name) -> DynamoDb2ConnectionDetails.Connection.local(endpoint,
					name.equals("trusting") ? StubServer.bundle() : null);
			TestRunners.bare()
				.withBean(DynamoDb2ConnectionDetails.class, () -> details)
				.withPropertyValues("dynamodb2.http.client=" + client, "dynamodb2.call.max-attempts=1",
						"dynamodb2.connections.trusting.region=eu-west-1")
				.run((context) -> {
					assertThat(context.getBean("trustingConnection", Connection.class).tableNames()).isEmpty();
					assertThat(fails(context.getBean("defaultConnection", Connection.class)))
						.hasStackTraceContaining("PKIX path building failed");
				});
		}
	}

	private static ApplicationContextRunner runner(StubServer server) {
		return TestRunners.bare()
			.withPropertyValues("dynamodb2.endpoint=http://localhost:" + server.port(),
					"dynamodb2.connections.europe.region=eu-west-1");
	}

	private static DynamoDb2Exception fails(Connection connection) {
		DynamoDb2Exception[] failure = new DynamoDb2Exception[1];
		assertThatExceptionOfType(DynamoDb2Exception.class).isThrownBy(connection::tableNames)
			.satisfies((ex) -> failure[0] = ex);
		return failure[0];
	}

}
