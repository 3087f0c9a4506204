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

import java.io.IOException;
import java.io.PrintStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.Scanner;

import io.github.dynamodb2.autoconfigure.embedded.EmbeddedDynamoDb;
import io.github.dynamodb2.core.Connection;
import io.github.dynamodb2.core.TableDefinition;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import org.springframework.boot.diagnostics.FailureAnalysis;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Tests for {@link EmbeddedStart}, and for whom the server answers.
 */
@ExtendWith(OutputCaptureExtension.class)
class EmbeddedStartIntegrationTests {

	private static EmbeddedDynamoDb server;

	@BeforeAll
	static void start() {
		server = EmbeddedDynamoDb.start(null);
	}

	@AfterAll
	static void stop() {
		server.close();
	}

	@Test
	void listensOnThePortOfThePropertiesAndSaysOnceHowToLookInside(CapturedOutput output) throws IOException {
		int port = freePort();
		TestRunners.bare()
			.withPropertyValues("dynamodb2.endpoint=embedded", "dynamodb2.embedded.port=" + port,
					"dynamodb2.region=eu-west-1", "dynamodb2.connections.other.region=us-west-2")
			.run((context) -> {
				assertThat(context.getBean(EmbeddedDynamoDb.class).endpoint())
					.isEqualTo(URI.create("http://127.0.0.1:" + port));
				Connection connection = context.getBean("defaultConnection", Connection.class);
				connection.createTable(TableDefinition.named("here").partitionKey("id").build());
				assertThat(connection.tableNames()).containsExactly("here");
				assertThat(context.getBean("otherConnection", Connection.class).tableNames()).isEmpty();
			});
		assertThat(output.toString().split("DynamoDB Local listens", -1)).hasSize(2);
		assertThat(output).contains("""
				DynamoDB Local listens on http://127.0.0.1:%1$d (port %1$d, region eu-west-1, access key id local). \
				Its tables: AWS_ACCESS_KEY_ID=local AWS_SECRET_ACCESS_KEY=any aws dynamodb list-tables \
				--region eu-west-1 --endpoint-url http://127.0.0.1:%1$d""".formatted(port));
	}

	@Test
	void namesTheKeysOfTheFirstConnectionThatIsEmbedded(CapturedOutput output) {
		TestRunners.offline()
			.withPropertyValues("dynamodb2.connections.mine.endpoint=embedded",
					"dynamodb2.connections.mine.credentials.access-key-id=me",
					"dynamodb2.connections.mine.credentials.secret-access-key=hidden")
			.run((context) -> assertThat(context).hasNotFailed());
		assertThat(output).contains("region us-east-1, access key id me)", "AWS_ACCESS_KEY_ID=me")
			.doesNotContain("hidden");
	}

	@Test
	void portThatSomebodyElseHasIsNamed() {
		int port = server.endpoint().getPort();
		FailureAnalysis analysis = StartFailure.of(TestRunners.bare()
			.withPropertyValues("dynamodb2.endpoint=embedded", "dynamodb2.embedded.port=" + port));
		assertThat(analysis.getDescription()).startsWith(
				"Property 'dynamodb2.embedded.port' is %d, where somebody else listens already.".formatted(port));
		assertThat(analysis.getAction())
			.isEqualTo("End the other one, choose another port, or leave it out to take a free one.");
	}

	@ParameterizedTest
	@ValueSource(ints = { -1, 0, 65536 })
	void numberThatIsNoPortIsRefused(int port) {
		FailureAnalysis analysis = StartFailure.of(TestRunners.bare()
			.withPropertyValues("dynamodb2.endpoint=embedded", "dynamodb2.embedded.port=" + port));
		assertThat(analysis.getDescription())
			.startsWith("Property 'dynamodb2.embedded.port' is %d, which is no port.".formatted(port));
	}

	@ParameterizedTest
	@ValueSource(strings = { "localhost", "LOCALHOST:1", "127.0.0.1", "127.0.0.1:80", "[::1]:8000" })
	void answersToNamesOfThisMachine(String host) throws IOException {
		assertThat(ask("GET / HTTP/1.1", host)).doesNotContain(" 403 ");
	}

	@ParameterizedTest
	@ValueSource(strings = { "evil.example", "evil.example:80", "localhost.evil.example", "127.0.0.1.evil.example",
			"127.evil.example", "192.168.0.1", "localhost.", "0.0.0.0", "[::2]" })
	void refusesForeignHosts(String host) throws IOException {
		assertThat(ask("GET / HTTP/1.1", host)).contains(" 403 ");
		assertThat(ask("POST / HTTP/1.1", host)).contains(" 403 ");
		assertThat(ask("OPTIONS / HTTP/1.1", host)).contains(" 403 ");
	}

	@Test
	void refusesAForeignHostInTheAddress() throws IOException {
		assertThat(ask("GET http://evil.example/ HTTP/1.1", "localhost")).containsAnyOf(" 403 ", " 400 ");
		assertThat(ask("GET http://localhost/ HTTP/1.1", "evil.example")).containsAnyOf(" 403 ", " 400 ");
	}

	private static String ask(String request, String host) throws IOException {
		try (Socket socket = new Socket(server.endpoint().getHost(), server.endpoint().getPort());
				PrintStream out = new PrintStream(socket.getOutputStream(), true, StandardCharsets.US_ASCII);
				Scanner answer = new Scanner(socket.getInputStream(), StandardCharsets.US_ASCII)) {
			out.print("%s\r\nHost: %s\r\nContent-Length: 0\r\nConnection: close\r\n\r\n".formatted(request, host));
			return answer.nextLine();
		}
	}

	private static int freePort() throws IOException {
		try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
			return socket.getLocalPort();
		}
	}

}
