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

package io.github.dynamodb2.migration;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import io.github.dynamodb2.autoconfigure.TestRunners;
import io.github.dynamodb2.core.Connection;
import io.github.dynamodb2.core.EntityTable;
import io.github.dynamodb2.core.Key;
import io.github.dynamodb2.core.Table;
import io.github.dynamodb2.support.LocalDynamoDb;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import org.springframework.boot.autoconfigure.AutoConfigurationPackage;
import org.springframework.boot.test.context.runner.ApplicationContextRunner;
import org.springframework.context.annotation.Configuration;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Tests for what the guides for migration promise: their snippets are parts of these
 * sources, and these sources work.
 */
class MigrationGuidesIntegrationTests {

	private static final Pattern SNIPPET = Pattern.compile("<!-- (\\w+\\.java) -->\\s*```java\\n(.*?)```",
			Pattern.DOTALL);

	private static final Instant NOON = Instant.parse("2026-06-01T12:00:00Z");

	private final ApplicationContextRunner application = TestRunners.online()
		.withUserConfiguration(Application.class)
		.withPropertyValues("dynamodb2.provisioning=create", "dynamodb2.tables.orders.type=" + Order.class.getName(),
				"dynamodb2.tables.orders.name=" + LocalDynamoDb.freshName("orders"));

	@ParameterizedTest
	@ValueSource(strings = { "migrating-from-spring-data-dynamodb.md", "migrating-from-dynamodb-template.md",
			"migrating-from-the-enhanced-client.md" })
	void snippetsAreCompiled(String guide) throws IOException {
		List<MatchResult> snippets = SNIPPET.matcher(Files.readString(Path.of("..", "docs", guide))).results().toList();
		assertThat(snippets).isNotEmpty();
		for (MatchResult snippet : snippets) {
			Path source = Path.of("src/test/java/io/github/dynamodb2/migration", snippet.group(1));
			assertThat(flat(Files.readString(source))).as("%s in %s", snippet.group(1), guide)
				.contains(flat(snippet.group(2)));
		}
	}

	private static String flat(String text) {
		return text.lines().map(String::strip).filter((line) -> !line.isEmpty()).collect(Collectors.joining("\n"));
	}

	@Test
	void repositoryWorks() {
		this.application.run((context) -> {
			OrderRepository orders = context.getBean(OrderRepository.class);
			Order saved = orders.save(new Order("ada", "1", "open", NOON, null));
			assertThat(saved.version()).isEqualTo(1);
			assertThat(orders.findById(new OrderId("ada", "1"))).contains(saved);
			assertThat(orders.findByCustomer("ada")).containsExactly(saved);
			assertThat(orders.findByStatusAndPlacedAfterOrderByPlacedDesc("open", NOON.minusSeconds(1)))
				.containsExactly(saved);
			assertThat(orders.findByNumber("1")).containsExactly(saved);
		});
	}

	@Test
	void tablesWork() {
		this.application.run((context) -> {
			EntityTable<Order> orders = entityTable(context.getBean("ordersEntityTable"));
			Order order = new Order("ada", "1", "open", NOON, null);
			orders.put(order);
			assertThat(byKey(orders)).extracting(Order::status).isEqualTo("open");
			assertThat(ofAda(orders)).hasSize(1);
			assertThat(openOrders(orders)).hasSize(1);
			Table table = context.getBean("ordersTable", Table.class);
			ship(table);
			assertThat(byKey(orders).status()).isEqualTo("shipped");
			assertThat(context.getBean(Connection.class).client()).isNotNull();
			addAll(table);
			assertThat(ofAda(orders)).hasSize(3);
		});
	}

	@SuppressWarnings("unchecked")
	private static EntityTable<Order> entityTable(Object bean) {
		return (EntityTable<Order>) bean;
	}

	private static Order byKey(EntityTable<Order> orders) {
		return orders.get("ada", "1");
	}

	private static List<Order> ofAda(EntityTable<Order> orders) {
		return orders.query((q) -> q.where("customer").eq("ada")).toList();
	}

	private static List<Order> openOrders(EntityTable<Order> orders) {
		return orders.query((q) -> q.where("status").eq("open").and("placed").gt(0).index("by-status").reverse())
			.toList();
	}

	private static void ship(Table orders) {
		orders.update(Key.of("ada", "1"), (u) -> u.set("status", "shipped").increment("version", 1));
	}

	private static void addAll(Table orders) {
		orders.batchWrite((batch) -> {
			batch.put(Map.of("customer", "ada", "number", "2", "status", "open", "placed", 1));
			batch.put(Map.of("customer", "ada", "number", "3", "status", "open", "placed", 2));
		});
	}

	/**
	 * The application.
	 */
	@Configuration(proxyBeanMethods = false)
	@AutoConfigurationPackage
	static class Application {

	}

}
