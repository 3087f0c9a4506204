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

package io.github.dynamodb2.starter;

import java.io.IOException;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicReference;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import io.github.dynamodb2.core.Connection;
import io.github.dynamodb2.core.Table;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.util.ClassUtils;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * The starter alone is enough: nothing that is optional is really there, no web, no
 * actuator, no Micrometer, no container.
 */
class StarterTests {

	private static final byte[] ONE_NOTE = """
			{"Count":1,"ScannedCount":1,"Items":[{"author":{"S":"ada"},"title":{"S":"engines"}}]}"""
		.getBytes(StandardCharsets.UTF_8);

	private final AtomicReference<String> asked = new AtomicReference<>();

	@Test
	void repositoriesAndTablesWorkWithNothingElseOnTheClassPath() throws IOException {
		HttpServer service = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
		service.createContext("/", this::answer);
		service.start();
		try (ConfigurableApplicationContext context = start(service.getAddress().getPort())) {
			List<Note> notes = context.getBean(NoteRepository.class).findByAuthorAndTitleStartingWith("ada", "e");
			assertThat(notes).containsExactly(new Note("ada", "engines"));
			assertThat(this.asked).hasValue("DynamoDB_20120810.Query");
			assertThat(context.getBean("lettersTable", Table.class).name()).isEqualTo("letters");
			assertThat(context.getBeanNamesForType(Connection.class)).containsExactly("defaultConnection");
		}
		finally {
			service.stop(0);
		}
	}

	@ParameterizedTest
	@ValueSource(strings = { "io.micrometer.core.instrument.MeterRegistry",
			"org.springframework.web.context.WebApplicationContext",
			"org.springframework.boot.actuate.endpoint.annotation.Endpoint",
			"org.springframework.boot.health.contributor.HealthContributor",
			"org.springframework.boot.docker.compose.core.RunningService", "org.testcontainers.containers.Container",
			"org.springframework.boot.test.context.SpringBootTest",
			"com.amazonaws.services.dynamodbv2.local.main.ServerRunner" })
	void whatIsOptionalIsNotThere(String name) {
		assertThat(ClassUtils.isPresent(name, getClass().getClassLoader())).isFalse();
	}

	private void answer(HttpExchange exchange) throws IOException {
		this.asked.set(exchange.getRequestHeaders().getFirst("X-Amz-Target"));
		exchange.getRequestBody().readAllBytes();
		exchange.sendResponseHeaders(200, ONE_NOTE.length);
		try (OutputStream body = exchange.getResponseBody()) {
			body.write(ONE_NOTE);
		}
	}

	private static ConfigurableApplicationContext start(int port) {
		SpringApplication application = new SpringApplication(Notes.class);
		application.setDefaultProperties(Map.of("dynamodb2.endpoint", "http://localhost:" + port,
				"dynamodb2.tables.letters.partition-key", "id"));
		return application.run();
	}

	/**
	 * The application.
	 */
	@SpringBootApplication
	static class Notes {

	}

}
