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

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import io.github.dynamodb2.core.error.ConditionFailedException;
import io.github.dynamodb2.core.model.Index;
import io.github.dynamodb2.core.page.ItemPage;
import io.github.dynamodb2.core.plan.AccessPlan;
import io.github.dynamodb2.support.LocalDynamoDb;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import software.amazon.awssdk.services.dynamodb.model.ScalarAttributeType;

import static io.github.dynamodb2.core.Table.path;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

/**
 * Every line of the API without classes, once, as a user would write it.
 */
class SchemalessApiIntegrationTests {

	private final Connection connection = LocalDynamoDb.connection();

	private final List<Item> mailed = new ArrayList<>();

	private TableDefinition definition;

	private Table users;

	@BeforeEach
	void createTable() {
		this.definition = TableDefinition.named(LocalDynamoDb.freshName("users"))
			.partitionKey("account_type")
			.sortKey("last_name")
			.index(Index.local("DateJoinedIndex").sortKey("date_joined", ScalarAttributeType.N).projectAll())
			.index(Index.global("EmailIndex").partitionKey("email").projectKeysOnly().throughput(1, 1))
			.index(Index.global("CityIndex").partitionKey("city").project("first_name"))
			.throughput(5, 15)
			.build();
		this.users = this.connection.createTable(this.definition);
	}

	private static Map<String, Object> user(String lastName, String firstName, int joined) {
		return Map.of("account_type", "standard_user", "last_name", lastName, "first_name", firstName, "date_joined",
				joined, "version", 3, "nickname", "nick", "is_owner", 1, "email", firstName + "@example.com");
	}

	@Test
	void connectionListsTablesAndGivesItsClient() {
		assertThat(this.connection.tableNames()).contains(this.definition.name());
		assertThat(this.connection.client().listTables().tableNames()).isNotEmpty();
		Table lazy = this.connection.table(this.definition.name());
		Table eager = this.connection.table(this.definition);
		assertThat(lazy.model()).isNotSameAs(eager.model());
		assertThat(lazy.model().index("CityIndex").orElseThrow().projection().include()).containsExactly("first_name");
		assertThat(lazy.model().attributeTypes()).containsEntry("date_joined", ScalarAttributeType.N);
		assertThat(eager.describe().provisionedThroughput().writeCapacityUnits()).isEqualTo(15);
		assertThat(eager.describe().itemCount()).isZero();
	}

	@Test
	void writes() {
		this.users.insert(Map.of("account_type", "standard_user", "last_name", "Doe", "first_name", "John"));
		Map<String, Object> data = user("Doe", "John", 10);
		this.users.put(data);
		this.users.put(data, (c) -> c.where("version").eq(3));
		assertThatExceptionOfType(ConditionFailedException.class)
			.isThrownBy(() -> this.users.put(data, (c) -> c.where("version").eq(4)))
			.satisfies((ex) -> assertThat(ex.found()).containsKey("first_name"));
		this.users.update(Key.of("standard_user", "Doe"),
				(u) -> u.set("first_name", "Jo").increment("visits", 1).remove("nickname"));
		Item john = this.users.get("standard_user", "Doe");
		assertThat(john).containsEntry("first_name", "Jo").containsEntry("visits", BigDecimal.ONE);
		assertThat(john).doesNotContainKey("nickname");
		Key key = Key.of("standard_user", "Doe");
		this.users.delete(key, (c) -> c.where("version").eq(3));
		assertThat(this.users.has("standard_user", "Doe")).isFalse();
		assertThat(this.users.delete("standard_user", "Doe")).isEmpty();
	}

	@Test
	void items() {
		Item created = this.users.newItem(user("Doe", "John", 10));
		created.save();
		Item john = this.users.get("standard_user", "Doe");
		Optional<Item> found = this.users.find("standard_user", "Doe");
		assertThat(found).contains(john);
		assertThat(this.users.has("standard_user", "Doe")).isTrue();
		Item part = this.users.get(Key.of("standard_user", "Doe"), (g) -> g.consistent().attributes("first_name"));
		assertThat(part).containsOnlyKeys("account_type", "last_name", "first_name");
		assertThat(john.getString("first_name")).isEqualTo("John");
		john.put("first_name", "Johann");
		john.remove("nickname");
		john.save();
		john.overwrite();
		john.put("first_name", "Jo");
		john.partialSave();
		assertThat(this.users.get("standard_user", "Doe")).isEqualTo(john);
		john.delete();
		john.save();
		john.deleteIfUnchanged();
		assertThat(this.users.count()).isZero();
	}

	@Test
	void batches() {
		Map<String, Object> data = user("Doe", "John", 10);
		this.users.batchWrite((batch) -> {
			batch.put(data);
			batch.delete("standard_user", "Roe");
		});
		try (BatchWrite batch = this.users.batchWrite()) {
			batch.put(user("Roe", "Jane", 20));
		}
		assertThat(this.users.batchGet(List.of(Key.of("standard_user", "Roe"), Key.of("standard_user", "Doe"))))
			.extracting((item) -> item.getString("first_name"))
			.containsExactly("Jane", "John");
	}

	@Test
	void queries() {
		fill();
		ResultSet<Item> d = this.users
			.query((q) -> q.where("account_type").eq("standard_user").and("last_name").beginsWith("D"));
		assertThat(d).extracting((item) -> item.get("last_name")).containsExactly("Daw", "Doe");
		assertThat(this.users.query(
				(q) -> q.where("account_type").eq("standard_user").and("last_name").beginsWith("D").reverse().limit(2)))
			.extracting((item) -> item.get("last_name"))
			.containsExactly("Doe", "Daw");
		int t = 20;
		assertThat(this.users.query(
				(q) -> q.where("account_type").eq("standard_user").and("date_joined").gte(t).index("DateJoinedIndex")))
			.extracting((item) -> item.get("last_name"))
			.containsExactly("Roe", "Daw");
		assertThat(this.users.query((q) -> q.where("account_type")
			.eq("standard_user")
			.maxPageSize(10)
			.consistent()
			.attributes("first_name"))).hasSize(3);
		assertThat(this.users.query((q) -> q.where("account_type")
			.eq("standard_user")
			.and((g) -> g.where("version").eq(3).or("version").eq(2))
			.not((g) -> g.where("c").exists()))).hasSize(3);
		assertThat(this.users.queryCount((q) -> q.where("account_type").eq("standard_user"))).isEqualTo(3);
		AccessPlan plan = this.users
			.explain((q) -> q.where("account_type").eq("standard_user").and("date_joined").gte(t));
		assertThat(plan)
			.hasToString("Query on index 'DateJoinedIndex' of table '%s': account_type = ? and date_joined >= ?"
				.formatted(this.users.name()));
	}

	@Test
	void scans() {
		fill();
		assertThat(this.users.scan().toList()).hasSize(3);
		assertThat(this.users.scan().first()).isPresent();
		assertThat(this.users.scan((s) -> s.where("is_owner").eq(1).and("email").exists())).hasSize(3);
		assertThat(this.users.scan((s) -> s.where(path("info.rating")).gt(1))).isEmpty();
		List<Item> all = new ArrayList<>();
		for (int i = 0; i < 10; i++) {
			int segment = i;
			this.users.scan((s) -> s.segment(segment, 10)).forEach(all::add);
		}
		assertThat(all).hasSize(3);
		this.users.parallelScan(3).forEach(this::sendEmail);
		assertThat(this.mailed).hasSize(3);
		assertThat(this.users.parallelScan(3, (s) -> s.where("first_name").eq("Jane")).toList()).hasSize(1);
	}

	private void sendEmail(Item user) {
		this.mailed.add(user);
	}

	@Test
	void pagesAndTokens() {
		fill();
		int items = 0;
		double capacity = 0;
		for (ItemPage<Item> page : this.users.scan().pages()) {
			items += page.items().size();
			capacity += page.consumedCapacity();
			assertThat(page.token()).isEmpty();
		}
		assertThat(items).isEqualTo(3);
		assertThat(capacity).isPositive();
		ItemPage<Item> first = this.users.query((q) -> q.where("account_type").eq("standard_user").maxPageSize(2))
			.pages()
			.iterator()
			.next();
		String token = first.token().orElseThrow();
		assertThat(this.users.query((q) -> q.where("account_type").eq("standard_user").startAt(token)))
			.extracting((item) -> item.get("last_name"))
			.containsExactly("Roe");
	}

	@Test
	void administration() {
		this.users.updateThroughput(5, 5);
		this.users.updateIndexThroughput("EmailIndex", 2, 2);
		Index index = Index.global("NickIndex").partitionKey("nickname");
		this.users.createIndex(index);
		this.users.deleteIndex("EmailIndex");
		assertThat(this.users.model().indexes()).extracting(Index::name)
			.containsExactly("CityIndex", "DateJoinedIndex", "NickIndex");
		assertThat(this.users.describe().provisionedThroughput().writeCapacityUnits()).isEqualTo(5);
		assertThat(this.users.count()).isZero();
		this.users.drop();
		assertThat(this.connection.tableNames()).doesNotContain(this.users.name());
	}

	private void fill() {
		this.users.insert(user("Doe", "John", 10));
		this.users.insert(user("Roe", "Jane", 20));
		this.users.insert(user("Daw", "Joe", 30));
	}

}
