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
import io.github.dynamodb2.support.LocalDynamoDb;
import io.github.dynamodb2.support.RequestLog;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Chapter 11: batch reading.
 */
class BatchReadingIntegrationTests {

	private final RequestLog log = new RequestLog();

	private final DynamoDbClient client = LocalDynamoDb.client(this.log);

	private Table users;

	@BeforeEach
	void createTable() {
		this.users = Connection.of(this.client)
			.createTable(TableDefinition.named(LocalDynamoDb.freshName("users")).partitionKey("username").build());
		List.of("Alice", "Bobby", "Fred", "Jane", "John")
			.forEach((name) -> this.users.insert(Map.of("username", name.toLowerCase(), "first_name", name)));
		this.log.clear();
	}

	@AfterEach
	void close() {
		this.client.close();
	}

	@Test
	void manyUsersInOneRequest() {
		ResultSet<Item> manyUsers = this.users.batchGet(List.of(Key.of("john"), Key.of("alice"), Key.of("nobody"),
				Key.of("fred"), Key.of("bobby"), Key.of("jane")));
		assertThat(this.log.operations()).isEmpty();

		assertThat(manyUsers).extracting((user) -> user.getString("first_name"))
			.containsExactly("John", "Alice", "Fred", "Bobby", "Jane");
		assertThat(this.log.operations()).containsExactly("BatchGetItem");
	}

	@Test
	void aHundredKeysARequestAndNoMoreThanAskedFor() {
		List<Key> keys = IntStream.range(0, 250).mapToObj((i) -> Key.of((i == 0) ? "alice" : "user" + i)).toList();

		assertThat(this.users.batchGet(keys).iterator().next().getString("first_name")).isEqualTo("Alice");
		assertThat(this.log.operations()).hasSize(1);
		assertThat(this.users.batchGet(keys).toList()).hasSize(1);
		assertThat(this.log.operations()).hasSize(4);
	}

}
