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

import java.util.HashMap;
import java.util.Map;

import io.github.dynamodb2.core.Item;
import io.github.dynamodb2.core.ResultSet;
import io.github.dynamodb2.core.Table;
import io.github.dynamodb2.core.TableDefinition;
import io.github.dynamodb2.core.error.UnplannableQueryException;
import io.github.dynamodb2.core.model.Index;
import io.github.dynamodb2.support.LocalDynamoDb;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import software.amazon.awssdk.services.dynamodb.model.ScalarAttributeType;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

/**
 * Chapter 8: querying.
 */
class QueryingIntegrationTests {

	private static final double NOW = 10_000.5;

	private static Table users;

	@BeforeAll
	static void createTable() {
		users = LocalDynamoDb.connection()
			.createTable(TableDefinition.named(LocalDynamoDb.freshName("users"))
				.partitionKey("account_type")
				.sortKey("last_name")
				.index(Index.local("DateJoinedIndex").sortKey("date_joined", ScalarAttributeType.N).projectAll())
				.build());
		users.insert(user("Doe", "John", 1000, Map.of("is_owner", true, "email", "john@example.com")));
		users.insert(user("Dane", "Jane", 9000, Map.of("is_owner", false, "email", "jane@example.com")));
		users.insert(user("Dobbs", "Bob", 2000, Map.of("is_owner", true)));
		users.insert(user("Liddell", "Alice", 8000, Map.of("is_owner", false)));
	}

	private static Map<String, Object> user(String lastName, String firstName, int joined, Map<String, Object> more) {
		Map<String, Object> user = new HashMap<>(more);
		user.putAll(Map.of("account_type", "standard_user", "last_name", lastName, "first_name", firstName,
				"date_joined", joined));
		return user;
	}

	private static Iterable<String> firstNames(ResultSet<Item> result) {
		return result.stream().map((user) -> user.getString("first_name")).toList();
	}

	@Test
	void lastNamesThatBeginWithD() {
		ResultSet<Item> namesWithD = users
			.query((q) -> q.where("account_type").eq("standard_user").and("last_name").beginsWith("D"));

		assertThat(firstNames(namesWithD)).containsExactly("Jane", "Bob", "John");
	}

	@Test
	void reversedAndLimited() {
		ResultSet<Item> reversed = users.query((q) -> {
			q.where("account_type").eq("standard_user").and("last_name").beginsWith("D");
			q.reverse().limit(2);
		});

		assertThat(firstNames(reversed)).containsExactly("John", "Bob");
	}

	@Test
	void localIndexInTheOrderOfItsSortKey() {
		ResultSet<Item> recent = users.query((q) -> q.where("account_type")
			.eq("standard_user")
			.and("date_joined")
			.gte(NOW - (60 * 60))
			.index("DateJoinedIndex"));

		assertThat(firstNames(recent)).containsExactly("Alice", "Jane");
	}

	@Test
	void indexIsFoundWithoutNamingIt() {
		ResultSet<Item> recent = users
			.query((q) -> q.where("account_type").eq("standard_user").and("date_joined").gte(NOW - (60 * 60)));

		assertThat(firstNames(recent)).containsExactly("Alice", "Jane");
	}

	@Test
	void smallPages() {
		ResultSet<Item> allUsers = users
			.query((q) -> q.where("account_type").eq("standard_user").and("date_joined").gte(0).maxPageSize(1));

		assertThat(firstNames(allUsers)).containsExactly("John", "Bob", "Alice", "Jane");
	}

	@Test
	void furtherConditionsAreAFilter() {
		assertThat(firstNames(users.query((q) -> q.where("account_type")
			.eq("standard_user")
			.and((g) -> g.where("first_name").in("Bob", "Alice").or("email").contains("john"))
			.not((g) -> g.where("is_owner").eq(false))))).containsExactly("Bob", "John");
	}

	@Test
	void queryThatCannotBeOneIsRefusedAtTheCall() {
		assertThatExceptionOfType(UnplannableQueryException.class)
			.isThrownBy(() -> users.query((q) -> q.where("last_name").eq("Doe")))
			.satisfies((ex) -> assertThat(ex.tried()).hasSize(2));
	}

	@Test
	void scan() {
		assertThat(users.scan()).hasSize(4);
		assertThat(firstNames(users.scan((s) -> s.where("is_owner").eq(true).and("email").exists())))
			.containsExactly("John");
		assertThat(firstNames(users.scan((s) -> s.where("email").notExists().and("first_name").ne("Bob"))))
			.containsExactly("Alice");
	}

}
