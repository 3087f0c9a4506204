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

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

import io.github.dynamodb2.core.Item;
import io.github.dynamodb2.core.ResultSet;
import io.github.dynamodb2.core.Table;
import io.github.dynamodb2.core.TableDefinition;
import io.github.dynamodb2.support.LocalDynamoDb;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Chapter 9: the result set.
 */
class TheResultSetIntegrationTests {

	private static Table users;

	@BeforeAll
	static void createTable() {
		users = LocalDynamoDb.connection()
			.createTable(TableDefinition.named(LocalDynamoDb.freshName("users")).partitionKey("username").build());
		users.batchWrite((batch) -> IntStream.range(0, 40).forEach((i) -> batch.put(Map.of("username", "user" + i))));
	}

	@Test
	void isGoneThroughWithFor() {
		List<String> names = new ArrayList<>();
		for (Item user : users.scan()) {
			names.add(user.getString("username"));
		}

		assertThat(names).hasSize(40);
	}

	@Test
	void asksAnewEachTime() {
		ResultSet<Item> result = users.scan();

		assertThat(result).hasSize(40);
		assertThat(result).hasSize(40);
	}

	@Test
	void isReadAsAList() {
		List<Item> all = users.scan((s) -> s.limit(10)).toList();

		assertThat(all).hasSize(10);
		assertThat(all.get(9)).isNotEqualTo(all.get(0));
	}

	@Test
	void isStreamed() {
		try (var stream = users.scan((s) -> s.maxPageSize(5)).stream()) {
			assertThat(stream.skip(1).limit(2)).hasSize(2);
		}
	}

}
