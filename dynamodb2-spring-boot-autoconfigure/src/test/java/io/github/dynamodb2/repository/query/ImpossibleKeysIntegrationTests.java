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

package io.github.dynamodb2.repository.query;

import java.util.List;
import java.util.Optional;

import io.github.dynamodb2.core.Connection;
import io.github.dynamodb2.core.Key;
import io.github.dynamodb2.core.Table;
import io.github.dynamodb2.repository.DynamoDb2Repository;
import io.github.dynamodb2.support.LocalDynamoDb;
import io.github.dynamodb2.support.RequestLog;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

/**
 * Tests on DynamoDB Local for key values that no item can have.
 */
class ImpossibleKeysIntegrationTests {

	private static final String LONG = "D".repeat(1500);

	private static final String LONGER = "D".repeat(2049);

	private final RequestLog requests = new RequestLog();

	private final UserTables tables = UserTables.of(Connection.of(LocalDynamoDb.client(this.requests)),
			LocalDynamoDb.freshName("users"));

	private final KeyedUsers users = this.tables.repository(KeyedUsers.class);

	@BeforeEach
	void fillTable() {
		this.tables.connection().createTable(this.tables.definition());
		this.users.saveAll(List.of(User.of("a", "Doe"), User.of("a", "Roe").in("Oslo", 3)));
		this.requests.clear();
	}

	@Test
	void readsByThemFindNothingWithoutARequest() {
		assertThat(this.users.findById(Key.of("a", LONG))).isEmpty();
		assertThat(this.users.existsById(Key.of(LONGER, "Doe"))).isFalse();
		assertThat(this.users.findAllById(List.of(Key.of("a", LONG), Key.of(LONGER, "Doe")))).isEmpty();
		assertThat(this.users.findByAccountTypeAndLastName("a", LONG)).isEmpty();
		assertThat(this.users.findByAccountTypeInAndLastNameIn(List.of("a", LONGER), List.of(LONG))).isEmpty();
		assertThat(this.users.findByAccountType(LONGER)).isEmpty();
		assertThat(this.users.findByAccountTypeAndLastNameStartingWith("a", LONG)).isEmpty();
		assertThat(this.users.countByAccountTypeIn(List.of(LONGER))).isZero();
		assertThat(this.users.deleteByAccountTypeAndLastName("a", LONG)).isZero();
		assertThat(this.users.findByEmail(LONGER)).isEmpty();
		this.users.deleteById(Key.of("a", LONG));
		assertThat(this.requests.operations()).isEmpty();
	}

	@Test
	void possibleValuesBesideThemAreFound() {
		assertThat(this.users.findByAccountTypeInAndLastNameIn(List.of("a", LONGER), List.of("Doe", LONG))).hasSize(1);
		assertThat(this.users.findAllById(List.of(Key.of("a", LONG), Key.of("a", "Roe")))).hasSize(1);
		assertThat(this.users.findByAccountTypeAndLastNameNotIn("a", List.of("Doe", LONG))).hasSize(1);
		assertThat(this.users.countByAccountTypeAndLastNameNotIn("a", List.of("Doe", LONG))).isEqualTo(1);
	}

	@Test
	void rangesThatEndAtThemAreExact() {
		assertThat(this.users.findByAccountTypeAndLastNameGreaterThan("a", LONG)).extracting(User::lastName)
			.containsExactly("Doe", "Roe");
		assertThat(this.users.findByAccountTypeAndLastNameGreaterThan("a", "R" + LONG)).extracting(User::lastName)
			.containsExactly("Roe");
		assertThat(this.users.findByAccountTypeAndLastNameLessThan("a", LONG)).isEmpty();
		this.users.save(User.of("a", "D".repeat(1024)));
		assertThat(this.users.findByAccountTypeAndLastNameLessThan("a", LONG)).hasSize(1);
		assertThat(this.users.findByAccountTypeAndLastNameGreaterThan("a", LONG)).hasSize(2);
		assertThat(this.users.findByAccountTypeAndLastNameBetween("a", LONG, "Z" + LONG)).hasSize(2);
	}

	@ParameterizedTest
	@ValueSource(strings = { "save", "insert", "update", "delete" })
	void writesAreRefusedByTheAttributesName(String write) {
		User user = User.of("a", LONG);
		assertThatIllegalArgumentException().isThrownBy(() -> {
			switch (write) {
				case "save" -> this.users.saveAll(List.of(User.of("a", "Poe"), user));
				case "insert" -> this.users.insert(user);
				case "update" -> this.users.update(user);
				default -> this.users.delete(user);
			}
		})
			.withMessageEndingWith("has 1,500 bytes but a sort key has at most 1,024")
			.withMessageContaining("'last_name'");
		assertThat(this.requests.operations()).isEmpty();
	}

	@Test
	void tablesWithoutClassesDoTheSame() {
		Table table = this.tables.connection().table(this.tables.definition());
		assertThat(table.find("a", LONG)).isEmpty();
		assertThat(table.has(LONGER, "Doe")).isFalse();
		assertThat(table.batchGet(List.of(Key.of("a", LONG))).toList()).isEmpty();
		assertThat(table.query((q) -> q.where("account_type").eq("a").and("last_name").eq(LONG)).toList()).isEmpty();
		assertThatIllegalArgumentException()
			.isThrownBy(() -> table.batchWrite((batch) -> batch.delete(Key.of("a", LONG))))
			.withMessageContaining("'last_name'");
		assertThatIllegalArgumentException().isThrownBy(() -> table.update(Key.of(LONGER, "b"), (u) -> u.set("n", 1)))
			.withMessageContaining("'account_type'");
		assertThat(this.requests.operations()).isEmpty();
	}

	/**
	 * Repository whose methods bind keys in every way.
	 */
	interface KeyedUsers extends DynamoDb2Repository<User, Key> {

		Optional<User> findByAccountTypeAndLastName(String type, String name);

		List<User> findByAccountTypeInAndLastNameIn(List<String> types, List<String> names);

		List<User> findByAccountType(String type);

		List<User> findByEmail(String email);

		List<User> findByAccountTypeAndLastNameStartingWith(String type, String prefix);

		List<User> findByAccountTypeAndLastNameNotIn(String type, List<String> names);

		long countByAccountTypeAndLastNameNotIn(String type, List<String> names);

		List<User> findByAccountTypeAndLastNameGreaterThan(String type, String name);

		List<User> findByAccountTypeAndLastNameLessThan(String type, String name);

		List<User> findByAccountTypeAndLastNameBetween(String type, String from, String to);

		long countByAccountTypeIn(List<String> types);

		long deleteByAccountTypeAndLastName(String type, String name);

	}

}
