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

import java.time.Instant;
import java.util.List;
import java.util.Map;

import io.github.dynamodb2.core.error.ConditionFailedException;
import io.github.dynamodb2.core.error.ItemChangedException;
import io.github.dynamodb2.core.error.ItemExistsException;
import io.github.dynamodb2.core.error.ItemNotFoundException;
import io.github.dynamodb2.core.model.Index;
import io.github.dynamodb2.support.LocalDynamoDb;
import io.github.dynamodb2.support.ScriptedClient;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import software.amazon.awssdk.enhanced.dynamodb.extensions.annotations.DynamoDbVersionAttribute;
import software.amazon.awssdk.enhanced.dynamodb.mapper.annotations.DynamoDbAttribute;
import software.amazon.awssdk.enhanced.dynamodb.mapper.annotations.DynamoDbPartitionKey;
import software.amazon.awssdk.enhanced.dynamodb.mapper.annotations.DynamoDbSecondarySortKey;
import software.amazon.awssdk.enhanced.dynamodb.mapper.annotations.DynamoDbSortKey;
import software.amazon.awssdk.services.dynamodb.model.ScalarAttributeType;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

/**
 * The verbs of a table, on entities.
 */
class EntityTableIntegrationTests {

	private static final User JOHN = user("Doe", "John", 10);

	private static final User JANE = user("Roe", "Jane", 20);

	private static final User JOE = user("Daw", "Joe", 30);

	private Table table;

	private EntityTable<User> users;

	private static User user(String lastName, String firstName, int joined) {
		return new User("standard", lastName, Instant.ofEpochSecond(joined), firstName, null, false, null);
	}

	@BeforeEach
	void createTable() {
		this.table = LocalDynamoDb.connection()
			.createTable(TableDefinition.named(LocalDynamoDb.freshName("users"))
				.partitionKey("account_type")
				.sortKey("last_name")
				.index(Index.local("ByJoined").sortKey("date_joined"))
				.build());
		this.users = this.table.as(User.class);
	}

	@Test
	void knowsItsTypeAndTable() {
		assertThat(this.users.type()).isEqualTo(User.class);
		assertThat(this.users.name()).isEqualTo(this.table.name());
		assertThat(this.users.model()).isEqualTo(this.table.model());
		assertThat(this.users).hasToString("EntityTable '%s' of %s".formatted(this.table.name(), User.class.getName()));
	}

	@Test
	void putReturnsWhatWasWritten() {
		User written = this.users.put(JOHN);
		assertThat(written.version()).isEqualTo(1);
		assertThat(this.users.get("standard", "Doe")).isEqualTo(written);
		assertThatExceptionOfType(ItemChangedException.class).isThrownBy(() -> this.users.put(JOHN));
		assertThat(this.users.put(written).version()).isEqualTo(2);
	}

	@Test
	void insertRefusesAKeyThatIsThere() {
		this.users.insert(JOHN);
		assertThatExceptionOfType(ItemExistsException.class).isThrownBy(() -> this.users.insert(JOHN));
	}

	@Test
	void absentIsSaid() {
		assertThat(this.users.find("standard", "Doe")).isEmpty();
		assertThat(this.users.has("standard", "Doe")).isFalse();
		assertThatExceptionOfType(ItemNotFoundException.class).isThrownBy(() -> this.users.get("standard", "Doe"))
			.withMessage("Table '%s' has no item with the key that was given for [account_type, last_name]. "
					+ "Use find(..) where it may be absent", this.table.name());
		assertThatExceptionOfType(ItemNotFoundException.class)
			.isThrownBy(() -> this.users.update(Key.of("standard", "Doe"), (u) -> u.set("email", "x")));
	}

	@Test
	void updateMayNotChangeTheVersionItself() {
		assertThatIllegalArgumentException()
			.isThrownBy(() -> this.users.update(Key.of("standard", "Doe"), (u) -> u.increment("version", 1)))
			.withMessage("'version' is the version of the item and must not be changed: each update counts it up");
	}

	@Test
	void updateOfSomeAttributesCountsTheVersion() {
		this.table
			.put(Map.of("account_type", "standard", "last_name", "Doe", "unmapped", 1, "owner", false, "version", 4));
		User updated = this.users.update(Key.of("standard", "Doe"),
				(u) -> u.set("date_joined", Instant.EPOCH).where("version").eq(4));
		assertThat(updated.version()).isEqualTo(5);
		assertThat(updated.dateJoined()).isEqualTo(Instant.EPOCH);
		assertThat(this.table.get("standard", "Doe")).containsKey("unmapped");
		assertThat(this.users.update(updated).version()).isEqualTo(6);
		assertThat(this.table.get("standard", "Doe")).containsKey("unmapped");
		assertThatExceptionOfType(ConditionFailedException.class).isThrownBy(
				() -> this.users.update(Key.of("standard", "Doe"), (u) -> u.set("email", "x").where("version").eq(4)));
	}

	@Test
	void deletes() {
		this.users.putAll(List.of(JOHN, JANE, JOE));
		assertThat(this.users.delete("standard", "Doe")).map(User::firstName).contains("John");
		assertThat(this.users.delete("standard", "Doe")).isEmpty();
		assertThatExceptionOfType(ConditionFailedException.class)
			.isThrownBy(() -> this.users.delete(Key.of("standard", "Roe"), (c) -> c.where("first_name").eq("x")));
		assertThat(this.users.delete(Key.of("standard", "Roe"), (c) -> c.where("first_name").eq("Jane"))).isPresent();
		assertThatExceptionOfType(ItemChangedException.class).isThrownBy(() -> this.users.deleteEntity(JOE));
		this.users.deleteEntity(this.users.get("standard", "Daw"));
		assertThat(this.users.count()).isZero();
	}

	@Test
	void queriesTakeValuesOfTheProperty() {
		this.users.putAll(List.of(JOHN, JANE, JOE));
		assertThat(this.users
			.query((q) -> q.where("account_type").eq("standard").and("date_joined").gte(Instant.ofEpochSecond(20))))
			.extracting(User::firstName)
			.containsExactly("Jane", "Joe");
		assertThat(
				this.users.queryCount((q) -> q.where("account_type").eq("standard").and("last_name").beginsWith("D")))
			.isEqualTo(2);
		assertThat(this.users.explain((q) -> q.where("account_type").eq("standard").and("last_name").beginsWith("D")))
			.hasToString(
					"Query on table '%s': account_type = ? and last_name begins with ?".formatted(this.table.name()));
		assertThat(this.users.query((q) -> q.where("account_type").eq("standard").reverse()).first())
			.map(User::firstName)
			.contains("Jane");
	}

	@Test
	void scansAndBatchGets() {
		this.users.putAll(List.of(JOHN, JANE, JOE));
		assertThat(this.users.scan((s) -> s.where("owner").eq(false))).hasSize(3);
		assertThat(this.users.parallelScan(3).toList()).hasSize(3);
		assertThat(this.users.batchGet(List.of(Key.of("standard", "Roe"), Key.of("standard", "Daw"),
				Key.of("standard", "Nobody"), Key.of("standard", "Roe"))))
			.extracting(User::firstName)
			.containsExactly("Jane", "Joe");
	}

	@Test
	void batchGetReadsWholeEntities() {
		assertThatIllegalArgumentException()
			.isThrownBy(() -> this.users.batchGet(List.of(), (g) -> g.attributes("first_name")))
			.withMessage("'attributes' does not fit here: batchGet reads whole entities. Leave it out");
	}

	@Test
	void batchKeepsTheOrderOfOperationsOnOneKey() {
		this.users.batchWrite((batch) -> {
			batch.put(JOHN);
			batch.delete("standard", "Doe");
			batch.put(JANE).delete(Key.of("standard", "Roe")).put(JANE);
		});
		assertThat(this.users.scan()).extracting(User::lastName).containsExactly("Roe");
		try (EntityBatchWrite<User> batch = this.users.batchWrite()) {
			batch.delete("standard", "Roe");
			batch.abandon();
		}
		assertThat(this.users.count()).isEqualTo(1);
	}

	@Test
	void keysOfClassAndTableMustBeTheSame() {
		assertThatIllegalArgumentException().isThrownBy(() -> this.table.as(Other.class))
			.withMessage("The key of %s is [id] but the key of table '%s' is [account_type, last_name]"
				.formatted(Other.class.getName(), this.table.name()));
	}

	@Test
	void typesOfKeysOfClassAndTableMustBeTheSame() {
		Table numbers = Connection.of(new ScriptedClient())
			.table(TableDefinition.named("numbers").partitionKey("id", ScalarAttributeType.N).build());
		assertThatIllegalArgumentException().isThrownBy(() -> numbers.as(Other.class))
			.withMessage("Key attribute 'id' of %s is of type S but of type N in table 'numbers'"
				.formatted(Other.class.getName()));
	}

	/**
	 * A user.
	 */
	record User(@DynamoDbPartitionKey @DynamoDbAttribute("account_type") String accountType,
			@DynamoDbSortKey @DynamoDbAttribute("last_name") String lastName,
			@DynamoDbSecondarySortKey(
					indexNames = "ByJoined") @DynamoDbAttribute("date_joined") @Nullable Instant dateJoined,
			@DynamoDbAttribute("first_name") @Nullable String firstName, @Nullable String email, boolean owner,
			@DynamoDbVersionAttribute @Nullable Integer version) {
	}

	/**
	 * Something else.
	 */
	record Other(@DynamoDbPartitionKey String id) {
	}

}
