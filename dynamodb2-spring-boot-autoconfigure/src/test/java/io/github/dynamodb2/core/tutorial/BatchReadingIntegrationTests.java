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

package io.github.dynamodb2.core.tutorial;

import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

import io.github.dynamodb2.core.Connection;
import io.github.dynamodb2.core.Item;
import io.github.dynamodb2.core.Key;
import io.github.dynamodb2.core.ResultSet;
import io.github.dynamodb2.core.Table;
import io.github.dynamodb2.core.TableDefinition;
import io.github.dynamodb2.support.RequestLog;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Chapter 11: batch reading.
 */
@ExtendWith(TutorialExtension.class)
class BatchReadingIntegrationTests {

	private static final TableDefinition USERS = TableDefinition.named("users").partitionKey("username").build();

	@BeforeEach
	void createTable(Connection connection, RequestLog log) {
		Table users = connection.createTable(USERS);
		Map.of("alice", "Alice", "bob", "Bobby", "fred", "Fred", "jane", "Jane", "johndoe", "John")
			.forEach((username, name) -> users.insert(Map.of("username", username, "first_name", name)));
		log.clear();
	}

	@Test
	void manyUsersInOneRequest(Connection connection, RequestLog log, Lines out) {
		Table users = connection.table(USERS);

		// tag::batchGet[]
		ResultSet<Item> manyUsers = users
			.batchGet(List.of(Key.of("alice"), Key.of("bob"), Key.of("fred"), Key.of("jane"), Key.of("johndoe")));
		assertThat(log.operations()).isEmpty();
		// end::batchGet[]
		// tag::loop[]
		for (Item user : manyUsers) {
			out.println(user.getString("first_name"));
		}
		// end::loop[]
		// tag::result[]
		assertThat(log.operations()).containsExactly("BatchGetItem");
		assertThat(out.lines()).containsExactly("Alice", "Bobby", "Fred", "Jane", "John");
		// end::result[]
	}

	@Test
	void itemsComeInTheOrderOfTheirKeysAndAbsentOnesAreLeftOut(Connection connection) {
		assertThat(connection.table(USERS)
			.batchGet(List.of(Key.of("johndoe"), Key.of("alice"), Key.of("nobody"), Key.of("fred"))))
			.extracting((user) -> user.getString("first_name"))
			.containsExactly("John", "Alice", "Fred");
	}

	@Test
	void aHundredKeysARequestAndNoMoreThanAskedFor(Connection connection, RequestLog log) {
		Table users = connection.table(USERS);
		List<Key> keys = IntStream.range(0, 250).mapToObj((i) -> Key.of((i == 0) ? "alice" : "user" + i)).toList();

		assertThat(users.batchGet(keys).iterator().next().getString("first_name")).isEqualTo("Alice");
		assertThat(log.operations()).hasSize(1);

		assertThat(users.batchGet(keys).toList()).hasSize(1);
		assertThat(log.operations()).hasSize(4);
	}

}
