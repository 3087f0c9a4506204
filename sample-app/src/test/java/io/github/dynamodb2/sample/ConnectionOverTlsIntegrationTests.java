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

package io.github.dynamodb2.sample;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;

import com.sun.net.httpserver.HttpsConfigurator;
import com.sun.net.httpserver.HttpsServer;
import io.github.dynamodb2.autoconfigure.test.DynamoDb2Test;
import io.github.dynamodb2.autoconfigure.test.EmbeddedDynamoDbTestAutoConfiguration;
import io.github.dynamodb2.core.Connection;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.boot.ssl.SslBundles;
import org.springframework.context.annotation.Import;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatException;

/**
 * Connections to a service inside the house, whose certificate nobody else trusts: one
 * has the SSL bundle of it, the other has not.
 */
@DynamoDb2Test(excludeAutoConfiguration = EmbeddedDynamoDbTestAutoConfiguration.class,
		properties = { "spring.ssl.bundle.jks.house.keystore.location=classpath:localhost.p12",
				"spring.ssl.bundle.jks.house.keystore.password=secret",
				"spring.ssl.bundle.jks.house.truststore.location=classpath:localhost.p12",
				"spring.ssl.bundle.jks.house.truststore.password=secret",
				"dynamodb2.connections.house.ssl.bundle=house", "dynamodb2.connections.stranger.call.max-attempts=1" })
@Import(DynamoDbSettings.class)
class ConnectionOverTlsIntegrationTests {

	private static HttpsServer server;

	@BeforeAll
	static void startServer(@Autowired SslBundles bundles) {
		server.setHttpsConfigurator(new HttpsConfigurator(bundles.getBundle("house").createSslContext()));
		server.createContext("/", (exchange) -> {
			try (exchange) {
				byte[] answer = "{\"TableNames\":[\"orders\"]}".getBytes(StandardCharsets.UTF_8);
				exchange.getRequestBody().readAllBytes();
				exchange.sendResponseHeaders(200, answer.length);
				exchange.getResponseBody().write(answer);
			}
		});
		server.start();
	}

	@AfterAll
	static void stopServer() {
		server.stop(0);
	}

	@DynamicPropertySource
	static void endpoints(DynamicPropertyRegistry properties) throws IOException {
		server = HttpsServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
		int port = server.getAddress().getPort();
		properties.add("dynamodb2.connections.house.endpoint", () -> "https://localhost:" + port);
		properties.add("dynamodb2.connections.stranger.endpoint", () -> "https://localhost:" + port);
	}

	@Test
	void aBundleSaysWhomAConnectionTrusts(@Autowired @Qualifier("houseConnection") Connection house) {
		assertThat(house.tableNames()).containsExactly("orders");
	}

	@Test
	void aConnectionWithoutItTrustsWhomTheJvmTrusts(@Autowired @Qualifier("strangerConnection") Connection stranger) {
		assertThatException().isThrownBy(stranger::tableNames)
			.satisfies((ex) -> assertThat(ex).hasStackTraceContaining("PKIX path building failed"));
	}

}
