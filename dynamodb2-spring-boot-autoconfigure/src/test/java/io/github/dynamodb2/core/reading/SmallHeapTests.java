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

package io.github.dynamodb2.core.reading;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.LongAdder;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import io.github.dynamodb2.core.Connection;
import io.github.dynamodb2.core.Item;
import io.github.dynamodb2.core.Table;
import io.github.dynamodb2.core.TableDefinition;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import software.amazon.awssdk.enhanced.dynamodb.mapper.annotations.DynamoDbPartitionKey;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * A million items by a parallel Scan, in a JVM that has 64 MB.
 */
class SmallHeapTests {

	private static final int SEGMENTS = 8;

	private static final int PAGES = 20;

	private static final int ITEMS = 1_000_000 / SEGMENTS / PAGES;

	private static final Pattern START = Pattern.compile("\"ExclusiveStartKey\":\\{\"id\":\\{\"S\":\"(\\d+)\"");

	private static final String CONTENT = IntStream.range(0, ITEMS)
		.mapToObj(SmallHeapTests::item)
		.collect(Collectors.joining(","));

	private final ExecutorService threads = Executors.newCachedThreadPool();

	private HttpServer server;

	private static String item(int number) {
		return "{\"id\":{\"S\":\"%1$d\"},\"name\":{\"S\":\"somebody with the number %1$d\"},\"age\":{\"N\":\"%1$d\"}}"
			.formatted(number);
	}

	@BeforeEach
	void start() throws IOException {
		this.server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
		this.server.setExecutor(this.threads);
		this.server.createContext("/", SmallHeapTests::answer);
		this.server.start();
	}

	@AfterEach
	void stop() {
		this.server.stop(0);
		this.threads.shutdownNow();
	}

	private static void answer(HttpExchange exchange) throws IOException {
		Matcher start = START.matcher(new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8));
		int page = start.find() ? Integer.parseInt(start.group(1)) + 1 : 0;
		String last = (page < PAGES - 1) ? ",\"LastEvaluatedKey\":{\"id\":{\"S\":\"%d\"}}".formatted(page) : "";
		byte[] body = "{\"Count\":%1$d,\"Items\":[%2$s]%3$s,\"ScannedCount\":%1$d}".formatted(ITEMS, CONTENT, last)
			.getBytes(StandardCharsets.UTF_8);
		try (exchange) {
			exchange.sendResponseHeaders(200, body.length);
			exchange.getResponseBody().write(body);
		}
	}

	@Test
	void itemsFitHoweverSlowTheirConsumerIs() throws Exception {
		assertThat(output("items")).isEqualTo("items: 1000000");
	}

	@Test
	void entitiesFit() throws Exception {
		assertThat(output("entities")).isEqualTo("entities: 1000000");
	}

	private String output(String kind) throws Exception {
		String java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
		Process process = new ProcessBuilder(java, "-Xmx64m", "-XX:+UseSerialGC", "-XX:TieredStopAtLevel=1", "-cp",
				System.getProperty("java.class.path"), Scan.class.getName(), kind,
				String.valueOf(this.server.getAddress().getPort()))
			.redirectErrorStream(true)
			.start();
		String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
		process.waitFor();
		return output.lines().filter((line) -> !line.contains(" DEBUG ")).collect(Collectors.joining("\n"));
	}

	/**
	 * What runs in the other JVM.
	 */
	static final class Scan {

		private Scan() {
		}

		public static void main(String[] arguments) {
			try (Connection connection = Connection.local(Integer.parseInt(arguments[1]))) {
				Table table = connection.table(TableDefinition.named("people").partitionKey("id").build());
				LongAdder count = new LongAdder();
				if (arguments[0].equals("items")) {
					table.parallelScan(SEGMENTS).forEach((item) -> count.add(isWorkedOn(item) ? 1 : 0));
				}
				else {
					table.as(Person.class).parallelScan(SEGMENTS).forEach((person) -> count.add(1));
				}
				System.out.println(arguments[0] + ": " + count);
			}
		}

		/**
		 * Takes longer for an item than it takes to read it.
		 */
		private static boolean isWorkedOn(Item item) {
			String text = item.getString("name");
			for (int i = 0; i < 40; i++) {
				text = new StringBuilder(text).reverse().toString();
			}
			return text.startsWith("somebody");
		}

	}

	record Person(@DynamoDbPartitionKey String id, String name, int age) {
	}

}
