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

import java.net.URI;
import java.time.Duration;
import java.util.Set;
import java.util.stream.Collectors;

import org.junit.jupiter.api.Test;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.boot.tomcat.TomcatWebServer;
import org.springframework.boot.web.server.context.WebServerApplicationContext;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

/**
 * The web server and DynamoDB Local in one process.
 */
@SpringBootTest(webEnvironment = WebEnvironment.RANDOM_PORT)
class OneProcessIntegrationTests {

	private final WebServerApplicationContext context;

	private final DynamoDbClient client;

	private final int port;

	OneProcessIntegrationTests(@Autowired WebServerApplicationContext context, @Autowired DynamoDbClient client,
			@LocalServerPort int port) {
		this.context = context;
		this.client = client;
		this.port = port;
	}

	@Test
	void theWebServerIsTomcatAlthoughTheEmbeddedServerBringsJetty() {
		assertThat(this.context.getWebServer()).isInstanceOf(TomcatWebServer.class);
	}

	@Test
	void bothListenOnPortsOfTheirOwnAndDynamoDbOnTheLoopbackInterfaceAlone() {
		URI endpoint = this.client.serviceClientConfiguration().endpointOverride().orElseThrow();
		assertThat(endpoint.getHost()).isIn("localhost", "127.0.0.1");
		assertThat(endpoint.getPort()).isPositive().isNotEqualTo(this.port);
	}

	@Test
	void theTablesOfTheDefaultConnectionAreThoseOfTheYamlAndOfTheEntities() {
		assertThat(this.client.listTables().tableNames()).containsExactlyInAnyOrder("cities", "users");
	}

	@Test
	void theEmbeddedServerEndsWithTheApplication() {
		Set<Thread> before = threadsOfTheEmbeddedServer();
		SpringApplication application = new SpringApplication(SampleApplication.class);
		application.setMainApplicationClass(SampleApplication.class);
		application.run("--server.port=0", "--sample.cities.file=src/test/resources/three-places.csv").close();
		await().atMost(Duration.ofSeconds(20)).until(() -> before.containsAll(threadsOfTheEmbeddedServer()));
	}

	private static Set<Thread> threadsOfTheEmbeddedServer() {
		return Thread.getAllStackTraces()
			.keySet()
			.stream()
			.filter((thread) -> thread.getName().startsWith("qtp") || thread.getName().startsWith("SQLiteQueue"))
			.filter(Thread::isAlive)
			.collect(Collectors.toSet());
	}

}
