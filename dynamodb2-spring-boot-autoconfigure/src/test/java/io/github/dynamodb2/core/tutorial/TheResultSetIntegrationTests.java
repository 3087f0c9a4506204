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
import io.github.dynamodb2.core.ResultSet;
import io.github.dynamodb2.core.Table;
import io.github.dynamodb2.core.TableDefinition;
import io.github.dynamodb2.support.RequestLog;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Chapter 9: the result set.
 */
@ExtendWith(TutorialExtension.class)
class TheResultSetIntegrationTests {

	@BeforeEach
	void createTable(Connection connection, RequestLog log) {
		Table users = connection.createTable(TableDefinition.named("users").partitionKey("username").build());
		users.batchWrite((batch) -> IntStream.range(0, 40)
			.forEach((i) -> batch.put(Map.of("username", "user" + i, "first_name", "User " + i))));
		log.clear();
	}

	@Test
	void isGoneThroughWithFor(Connection connection, RequestLog log, Lines out) {
		Table users = connection.table("users");
		// tag::for[]
		ResultSet<Item> resultSet = users.scan();
		for (Item user : resultSet) {
			out.println(user.getString("first_name"));
		}
		// end::for[]

		assertThat(out.lines()).hasSize(40);
		assertThat(log.operations()).containsExactly("DescribeTable", "Scan");
	}

	@Test
	void asksAnewEachTime(Connection connection) {
		ResultSet<Item> resultSet = connection.table("users").scan();
		// tag::again[]
		assertThat(resultSet).hasSize(40);
		assertThat(resultSet).hasSize(40);
		// end::again[]
	}

	@Test
	void isReadAsAList(Connection connection, Lines out) {
		Table users = connection.table("users");
		// tag::list[]
		List<Item> allUsers = users.scan().toList();
		for (int i = 0; i < allUsers.size(); i += 2) {
			out.println(allUsers.get(i).getString("first_name"));
		}
		// end::list[]

		assertThat(allUsers).hasSize(40);
		assertThat(out.lines()).hasSize(20);
	}

	@Test
	void isReadInPart(Connection connection) {
		Table users = connection.table("users");
		// tag::limit[]
		List<Item> someUsers = users.scan((s) -> s.limit(10)).toList();
		// end::limit[]

		assertThat(someUsers).hasSize(10);
	}

	@Test
	void isStreamed(Connection connection, RequestLog log) {
		Table users = connection.table("users");
		try (var stream = users.scan((s) -> s.maxPageSize(5)).stream()) {
			assertThat(stream.skip(1).limit(2)).hasSize(2);
		}

		assertThat(log.operations()).containsExactly("DescribeTable", "Scan");
	}

}
