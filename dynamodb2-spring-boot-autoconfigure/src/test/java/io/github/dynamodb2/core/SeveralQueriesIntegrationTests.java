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

package io.github.dynamodb2.core;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;

import io.github.dynamodb2.core.model.Index;
import io.github.dynamodb2.core.page.ItemPage;
import io.github.dynamodb2.support.LocalDynamoDb;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

/**
 * Tests on DynamoDB Local for queries that give keys several values, exclude some, or
 * have alternatives.
 */
class SeveralQueriesIntegrationTests {

	private static Table users;

	@BeforeAll
	static void createTable() {
		users = LocalDynamoDb.connection()
			.createTable(TableDefinition.named(LocalDynamoDb.freshName("users"))
				.partitionKey("type")
				.sortKey("name")
				.index(Index.global("EmailIndex").partitionKey("email").projectKeysOnly())
				.build());
		for (String name : List.of("Ann", "Bob", "Cid")) {
			users.insert(Map.of("type", "a", "name", name, "email", name + "@example.com"));
			users.insert(Map.of("type", "b", "name", name + "a"));
		}
	}

	@Test
	void severalPartitionsFollowInTheOrderGiven() {
		assertThat(names(users.query((q) -> q.where("type").in("b", "a", "x", "b")))).containsExactly("Anna", "Boba",
				"Cida", "Ann", "Bob", "Cid");
		assertThat(names(users.query((q) -> q.where("type").in("b", "a").reverse()))).containsExactly("Cida", "Boba",
				"Anna", "Cid", "Bob", "Ann");
		assertThat(names(users.query((q) -> q.where("type").in("b", "a").limit(4)))).containsExactly("Anna", "Boba",
				"Cida", "Ann");
		assertThat(users.queryCount((q) -> q.where("type").in("b", "a"))).isEqualTo(6);
	}

	@Test
	void severalSortValuesComeInTheirOrder() {
		assertThat(names(users.query((q) -> q.where("type").eq("a").and("name").in("Cid", "Ann", "Dan"))))
			.containsExactly("Ann", "Cid");
		assertThat(names(users.query((q) -> q.where("type").eq("a").and("name").in("Ann", "Cid").reverse())))
			.containsExactly("Cid", "Ann");
		assertThat(names(users.query((q) -> q.where("type").eq("a").and("name").ne("Bob")))).containsExactly("Ann",
				"Cid");
		assertThat(users.query((q) -> q.where("type").in(List.of()))).isEmpty();
	}

	@Test
	void alternativesAreAUnion() {
		assertThat(names(users.query((q) -> q.where("email")
			.eq("Bob@example.com")
			.or((g) -> g.where("type").eq("a").and("name").gte("Bob"))))).containsExactly("Bob", "Cid");
		assertThat(names(users.query((q) -> q.where("email").eq("Bob@example.com").or("email").eq("Ann@example.com"))))
			.containsExactly("Bob", "Ann");
		assertThat(names(users.query(
				(q) -> q.where("type").eq("a").and((g) -> g.where("name").lt("Bob").or("name").gt("Bob")).reverse())))
			.containsExactly("Ann", "Cid");
	}

	@Test
	void planSaysThatThereAreSeveralQueries() {
		assertThat(users.explain((q) -> q.where("type").in("a", "b").and("name").ne("Bob")))
			.hasToString(("up to 100 Queries on table '%s': type in (?) and name <> ?, "
					+ "excluded values dropped after the read")
				.formatted(users.name()));
	}

	@Test
	void everyPageCanBeGoneOnFrom() {
		List<String> all = names(users.query((q) -> q.where("type").in("b", "a").and("name").ne("Bob")));
		List<String> walked = new ArrayList<>();
		Optional<String> token = Optional.empty();
		do {
			ItemPage<Item> page = page(token);
			page.items().forEach((item) -> walked.add(item.getString("name")));
			token = page.token();
		}
		while (token.isPresent());
		assertThat(walked).isEqualTo(all).hasSize(5);
	}

	private static ItemPage<Item> page(Optional<String> token) {
		return users.query((q) -> {
			q.where("type").in("b", "a").and("name").ne("Bob").maxPageSize(1);
			token.ifPresent(q::startAt);
		}).pages().iterator().next();
	}

	@Test
	void moreValuesThanAllowedAreRefusedAtTheCall() {
		List<String> many = IntStream.range(0, 101).mapToObj((number) -> "t" + number).toList();
		assertThatIllegalArgumentException().isThrownBy(() -> users.query((q) -> q.where("type").in(many)))
			.withMessageContaining("The values ask for 101 Queries")
			.withMessageContaining("101 values of 'type'");
	}

	private static List<String> names(ResultSet<Item> items) {
		return items.stream().map((item) -> item.getString("name")).toList();
	}

}
