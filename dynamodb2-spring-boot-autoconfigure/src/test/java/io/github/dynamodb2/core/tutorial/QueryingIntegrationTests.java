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

import java.time.Instant;
import java.util.HashMap;
import java.util.Map;

import io.github.dynamodb2.core.Connection;
import io.github.dynamodb2.core.Item;
import io.github.dynamodb2.core.ResultSet;
import io.github.dynamodb2.core.Table;
import io.github.dynamodb2.core.TableDefinition;
import io.github.dynamodb2.core.error.UnplannableQueryException;
import io.github.dynamodb2.core.model.Index;
import io.github.dynamodb2.support.RequestLog;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import software.amazon.awssdk.services.dynamodb.model.ScalarAttributeType;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

/**
 * Chapter 8: querying.
 */
@ExtendWith(TutorialExtension.class)
class QueryingIntegrationTests {

	private static final long HOUR = 60 * 60;

	@BeforeEach
	void createTable(Connection connection, RequestLog log) {
		// tag::table[]
		Table users = connection.createTable(TableDefinition.named("users")
			.partitionKey("account_type")
			.sortKey("last_name")
			.index(Index.local("DateJoinedIndex").sortKey("date_joined", ScalarAttributeType.N).projectAll())
			.build());
		// end::table[]
		long now = Instant.now().getEpochSecond();
		users.insert(user("Dowager", "John", now - 5 * HOUR, Map.of("is_owner", true, "email", "john@example.com")));
		users.insert(user("Doe", "Jane", now - HOUR / 2, Map.of("is_owner", false, "email", "jane@example.com")));
		users.insert(user("Day", "Bob", now - 3 * HOUR, Map.of("is_owner", true)));
		users.insert(user("Liddell", "Alice", now - HOUR / 3, Map.of("is_owner", false)));
		users.insert(user("Smith", "George", now - 4 * HOUR, Map.of("is_owner", true, "email", "george@example.com")));
		log.clear();
	}

	private static Map<String, Object> user(String lastName, String firstName, long joined, Map<String, Object> more) {
		Map<String, Object> user = new HashMap<>(more);
		user.putAll(Map.of("account_type", "standard_user", "last_name", lastName, "first_name", firstName,
				"date_joined", joined));
		return user;
	}

	@Test
	void lastNamesThatBeginWithD(Connection connection, Lines out) {
		Table users = connection.table("users");

		// tag::beginsWith[]
		ResultSet<Item> namesWithD = users
			.query((q) -> q.where("account_type").eq("standard_user").and("last_name").beginsWith("D"));
		// end::beginsWith[]
		// tag::loop[]
		for (Item user : namesWithD) {
			out.println(user.getString("first_name"));
		}
		// end::loop[]
		// tag::loopResult[]
		assertThat(out.lines()).containsExactly("Bob", "Jane", "John");
		// end::loopResult[]
	}

	@Test
	void reversedAndLimited(Connection connection, Lines out) {
		Table users = connection.table("users");

		// tag::reverse[]
		ResultSet<Item> revWithD = users.query(
				(q) -> q.where("account_type").eq("standard_user").and("last_name").beginsWith("D").reverse().limit(2));
		// end::reverse[]
		revWithD.forEach((user) -> out.println(user.getString("first_name")));
		// tag::reverseResult[]
		assertThat(out.lines()).containsExactly("John", "Jane");
		// end::reverseResult[]
	}

	@Test
	void localIndexInTheOrderOfItsSortKey(Connection connection, Lines out) {
		Table users = connection.table("users");

		// tag::index[]
		double now = System.currentTimeMillis() / 1000.0;
		ResultSet<Item> recent = users.query((q) -> q.where("account_type")
			.eq("standard_user")
			.and("date_joined")
			.gte(now - 60 * 60)
			.index("DateJoinedIndex"));
		// end::index[]
		recent.forEach((user) -> out.println(user.getString("first_name")));
		// tag::indexResult[]
		assertThat(out.lines()).containsExactly("Jane", "Alice");
		// end::indexResult[]
	}

	@Test
	void indexIsFoundWithoutNamingIt(Connection connection) {
		Table users = connection.table("users");

		assertThat(users.explain((
				q) -> q.where("account_type").eq("standard_user").and("date_joined").gte(Instant.EPOCH.toEpochMilli())))
			.hasToString("Query on index 'DateJoinedIndex' of table 'users': account_type = ? and date_joined >= ?");
	}

	@Test
	void smallPages(Connection connection, RequestLog log, Lines out) {
		Table users = connection.table("users");

		// tag::pages[]
		ResultSet<Item> allUsers = users.query((q) -> q.where("account_type")
			.eq("standard_user")
			.and("date_joined")
			.gte(0)
			.index("DateJoinedIndex")
			.maxPageSize(2));
		// end::pages[]
		log.clear();
		// tag::pagesLoop[]
		for (Item user : allUsers) {
			out.println(user.getString("first_name"));
		}
		// end::pagesLoop[]
		// tag::pagesResult[]
		assertThat(out.lines()).containsExactly("John", "George", "Bob", "Jane", "Alice");
		assertThat(log.operations()).containsExactly("Query", "Query", "Query");
		// end::pagesResult[]
	}

	@Test
	void furtherConditionsAreAFilter(Connection connection, Lines out) {
		Table users = connection.table("users");

		// tag::filter[]
		ResultSet<Item> some = users.query((q) -> q.where("account_type")
			.eq("standard_user")
			.and((g) -> g.where("first_name").in("Bob", "Alice").or("email").contains("john"))
			.not((g) -> g.where("is_owner").eq(false)));
		// end::filter[]
		some.forEach((user) -> out.println(user.getString("first_name")));
		assertThat(out.lines()).containsExactly("Bob", "John");
	}

	@Test
	void queryThatCannotBeOneIsRefusedAtTheCall(Connection connection) {
		Table users = connection.table("users");

		assertThatExceptionOfType(UnplannableQueryException.class)
			.isThrownBy(() -> users.query((q) -> q.where("last_name").eq("Doe")))
			.satisfies((ex) -> assertThat(ex.tried()).hasSize(2));
	}

	@Test
	void scanOfAllRecords(Connection connection) {
		Table users = connection.table("users");

		// tag::scan[]
		ResultSet<Item> allUsers = users.scan();
		// end::scan[]

		assertThat(allUsers).hasSize(5);
	}

	@Test
	void scanThroughAFilter(Connection connection, Lines out) {
		Table users = connection.table("users");

		// tag::scanFilter[]
		ResultSet<Item> ownersWithEmails = users.scan((s) -> s.where("is_owner").eq(true).and("email").exists());
		// end::scanFilter[]
		// tag::scanLoop[]
		for (Item user : ownersWithEmails) {
			out.println(user.getString("first_name"));
		}
		// end::scanLoop[]
		// tag::scanResult[]
		assertThat(out.lines()).containsExactlyInAnyOrder("George", "John");
		// end::scanResult[]
		assertThat(users.scan((s) -> s.where("email").notExists().and("first_name").ne("Bob")))
			.extracting((user) -> user.getString("first_name"))
			.containsExactly("Alice");
	}

}
