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

import java.io.File;
import java.io.IOException;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicReference;
import java.util.jar.JarFile;
import java.util.zip.ZipEntry;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import io.github.dynamodb2.core.Connection;
import io.github.dynamodb2.core.Table;
import org.apache.hc.core5.util.VersionInfo;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
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
			"com.amazonaws.services.dynamodbv2.local.main.ServerRunner",
			"software.amazon.awssdk.http.nio.netty.NettyNioAsyncHttpClient", "io.netty.channel.Channel" })
	void whatIsOptionalIsNotThere(String name) {
		assertThat(ClassUtils.isPresent(name, getClass().getClassLoader())).isFalse();
	}

	@Test
	void noClassIsThereTwice() throws IOException {
		Map<String, String> jars = new HashMap<>();
		List<String> twice = new ArrayList<>();
		for (String path : System.getProperty("java.class.path").split(File.pathSeparator)) {
			if (path.endsWith(".jar")) {
				try (JarFile jar = new JarFile(path)) {
					jar.stream()
						.map(ZipEntry::getName)
						.filter((name) -> name.endsWith(".class") && !name.startsWith("META-INF/")
								&& !name.endsWith("module-info.class") && !name.endsWith("package-info.class"))
						.filter((name) -> jars.putIfAbsent(name, path) != null)
						.forEach((name) -> twice.add("%s in %s and %s".formatted(name, jars.get(name), path)));
				}
			}
		}
		assertThat(jars).hasSizeGreaterThan(1000);
		assertThat(twice).isEmpty();
	}

	/**
	 * Spring Boot manages these, older than the SDK asks for; they have to be of its
	 * line. That they work is shown by the call above.
	 */
	@ParameterizedTest
	@CsvSource({ "org.apache.hc.client5, 5.6", "org.apache.hc.core5, 5.4" })
	void httpClientOfBootIsOfTheLineThatTheSdkAsksFor(String module, String line) {
		VersionInfo version = VersionInfo.loadVersionInfo(module, getClass().getClassLoader());
		assertThat(version.getRelease()).startsWith(line + ".");
		assertThat(ClassUtils.isPresent("software.amazon.awssdk.http.apache5.Apache5HttpClient", null)).isTrue();
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
