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
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.IntStream;

import io.github.dynamodb2.core.error.ConditionFailedException;
import io.github.dynamodb2.core.error.ItemChangedException;
import io.github.dynamodb2.core.error.ItemExistsException;
import io.github.dynamodb2.core.error.ItemNotFoundException;
import io.github.dynamodb2.core.error.TransactionFailedException;
import io.github.dynamodb2.core.error.TransactionFailedException.Reason;
import io.github.dynamodb2.support.LocalDynamoDb;
import io.github.dynamodb2.support.RequestLog;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import software.amazon.awssdk.enhanced.dynamodb.extensions.annotations.DynamoDbVersionAttribute;
import software.amazon.awssdk.enhanced.dynamodb.mapper.annotations.DynamoDbPartitionKey;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import software.amazon.awssdk.services.dynamodb.model.GetItemRequest;
import software.amazon.awssdk.services.dynamodb.model.TransactGetItemsRequest;
import software.amazon.awssdk.services.dynamodb.model.TransactWriteItemsRequest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

/**
 * Several items are written together or not at all, and read as of one moment.
 */
class TransactionsIntegrationTests {

	private final RequestLog log = new RequestLog();

	private final DynamoDbClient client = LocalDynamoDb.client(this.log);

	private final Connection connection = Connection.of(this.client);

	private final String products = LocalDynamoDb.freshName("products");

	private final String docs = LocalDynamoDb.freshName("docs");

	private Table table = this.connection.table(definition(this.products));

	private EntityTable<Doc> entities = this.connection.table(definition(this.docs)).as(Doc.class);

	private static TableDefinition definition(String name) {
		return TableDefinition.named(name).partitionKey("id").build();
	}

	@BeforeEach
	void createTables() {
		this.table = this.connection.createTable(definition(this.products));
		this.entities = this.connection.createTable(definition(this.docs)).as(Doc.class);
		this.log.clear();
	}

	@AfterEach
	void close() {
		this.client.close();
	}

	@Test
	void writesOfAllKindsToTwoTablesAreOneRequest() {
		this.table.batchWrite((batch) -> {
			batch.put(Map.of("id", "stock", "stock", 3));
			batch.put(Map.of("id", "gone", "a", 1));
			batch.put(Map.of("id", "old", "a", 1));
			batch.put(Map.of("id", "customer", "active", true));
			batch.put(Map.of("id", "guarded", "version", 3));
		});
		Doc stored = this.entities.insert(new Doc("kept", "a", null));
		Doc toDelete = this.entities.insert(new Doc("deleted", "a", null));
		this.log.clear();
		List<Object> returned = new ArrayList<>();
		this.connection.transactWrite((tx) -> {
			returned.add(tx.insert(this.table, Map.of("id", "new", "a", 1)));
			returned.add(tx.put(this.table, Map.of("id", "guarded", "version", 4), (c) -> c.where("version").eq(3)));
			tx.update(this.table, Key.of("stock"), (u) -> u.increment("stock", -1).where("stock").gte(1));
			tx.delete(this.table, Key.of("gone"));
			tx.delete(this.table, Key.of("old"), (c) -> c.where("a").eq(1));
			tx.check(this.table, Key.of("customer"), (c) -> c.where("active").eq(true));
			returned.add(tx.insert(this.entities, new Doc("first", "x", null)));
			returned.add(tx.put(this.entities, stored.withText("b")));
			tx.deleteEntity(this.entities, toDelete);
			assertThat(this.log.requests()).isEmpty();
		});
		assertThat(this.log.operations()).containsExactly("TransactWriteItems");
		TransactWriteItemsRequest request = this.log.only(TransactWriteItemsRequest.class);
		assertThat(request.transactItems()).hasSize(9);
		assertThat(request.clientRequestToken()).hasSize(36);
		assertThat(returned).containsExactly(this.table.get(Key.of("new")), this.table.get(Key.of("guarded")),
				new Doc("first", "x", 1), new Doc("kept", "b", 2));
		assertThat(this.table.scan((scan) -> {
		}).stream().map((item) -> item.getString("id"))).containsExactlyInAnyOrder("new", "guarded", "stock",
				"customer");
		assertThat(this.table.get(Key.of("stock")).getInteger("stock")).isEqualTo(2);
		assertThat(this.entities.scan((scan) -> {
		}).stream()).containsExactlyInAnyOrder(new Doc("first", "x", 1), new Doc("kept", "b", 2));
	}

	@Test
	void eachTransactionHasATokenOfItsOwn() {
		this.connection.transactWrite((tx) -> tx.put(this.table, Map.of("id", "a")));
		this.connection.transactWrite((tx) -> tx.put(this.table, Map.of("id", "a")));
		assertThat(this.log.requests()).map((request) -> ((TransactWriteItemsRequest) request).clientRequestToken())
			.doesNotHaveDuplicates()
			.hasSize(2);
	}

	@Test
	void aTransactionThatWritesNothingSendsNothing() {
		this.connection.transactWrite((tx) -> {
		});
		assertThat(this.connection.transactRead((tx) -> {
		})).isNotNull();
		assertThatIllegalArgumentException().isThrownBy(() -> this.connection.transactWrite((tx) -> {
			tx.put(this.table, Map.of("id", "a"));
			throw new IllegalArgumentException("the body's own");
		})).withMessage("the body's own");
		assertThat(this.log.requests()).isEmpty();
	}

	@Test
	void oneConditionThatDoesNotHoldCancelsAllAndTellsWhatItFound() {
		this.table.put(Map.of("id", "stock", "stock", 0));
		assertThatExceptionOfType(TransactionFailedException.class)
			.isThrownBy(() -> this.connection.transactWrite((tx) -> {
				tx.insert(this.entities, new Doc("a", "x", null));
				tx.update(this.table, Key.of("stock"), (u) -> u.increment("stock", -1).where("stock").gte(1));
			}))
			.withMessage("TransactWriteItems of 2 operations was not done: operation 1, UpdateItem on table '%s': "
				.formatted(this.products) + "its condition does not hold for the item found")
			.withCauseInstanceOf(ConditionFailedException.class)
			.satisfies((ex) -> {
				assertThat(ex.isOutcomeKnown()).isTrue();
				assertThat(ex.reasons()).containsExactly(new Reason(0, this.docs, "None", Map.of()),
						new Reason(1, this.products, "ConditionalCheckFailed",
								Map.of("id", AttributeValue.fromS("stock"), "stock", AttributeValue.fromN("0"))));
			});
		assertThat(this.entities.find(Key.of("a"))).isEmpty();
	}

	@Test
	void theCauseIsWhatTheWriteThrowsAlone() {
		Doc stored = this.entities.insert(new Doc("a", "x", null));
		this.entities.put(stored.withText("y"));
		assertCause(ItemExistsException.class, (tx) -> tx.insert(this.entities, new Doc("a", "z", null)));
		assertCause(ItemChangedException.class, (tx) -> tx.put(this.entities, stored.withText("z")));
		assertCause(ItemChangedException.class, (tx) -> tx.update(this.entities, stored.withText("z")));
		assertCause(ItemChangedException.class, (tx) -> tx.deleteEntity(this.entities, stored));
		assertCause(ItemNotFoundException.class, (tx) -> tx.update(this.table, Key.of("no"), (u) -> u.set("a", 1)));
		assertCause(ConditionFailedException.class,
				(tx) -> tx.check(this.table, Key.of("no"), (c) -> c.where("a").exists()));
		assertThat(this.entities.get(Key.of("a"))).isEqualTo(new Doc("a", "y", 2));
	}

	private void assertCause(Class<? extends Exception> type, Consumer<TransactWrite> body) {
		assertThatExceptionOfType(TransactionFailedException.class)
			.isThrownBy(() -> this.connection.transactWrite(body))
			.withCauseInstanceOf(type);
	}

	@Test
	void anEntityIsUpdatedOnConditionOfItsVersionAndKeepsOtherAttributes() {
		this.entities.insert(new Doc("a", "x", null));
		this.connection.table(definition(this.docs)).update(Key.of("a"), (u) -> u.set("other", 1));
		this.connection.transactWrite((tx) -> tx.update(this.entities, new Doc("a", "y", 1)));
		assertThat(this.connection.table(definition(this.docs)).get(Key.of("a"))).containsEntry("other",
				new BigDecimal(1));
		assertThat(this.entities.get(Key.of("a"))).isEqualTo(new Doc("a", "y", 2));
	}

	@Test
	void theSameItemWrittenTwiceIsOneOperationWithTheFirstCondition() {
		Doc stored = this.entities.insert(new Doc("a", "x", null));
		this.connection.transactWrite((tx) -> {
			Doc once = tx.put(this.entities, stored.withText("y"));
			Doc twice = tx.put(this.entities, once.withText("z"));
			assertThat(twice.version()).isEqualTo(3);
			Doc inserted = tx.insert(this.entities, new Doc("b", "x", null));
			tx.update(this.entities, inserted.withText("y"));
			tx.insert(this.entities, new Doc("c", "x", null));
			tx.delete(this.entities, Key.of("c"));
			tx.update(this.table, Key.of("d"), (u) -> u.set("a", 1).createIfAbsent());
			tx.update(this.table, Key.of("d"), (u) -> u.increment("b", 2).createIfAbsent());
		});
		TransactWriteItemsRequest request = this.log.requests()
			.stream()
			.filter(TransactWriteItemsRequest.class::isInstance)
			.map(TransactWriteItemsRequest.class::cast)
			.findFirst()
			.orElseThrow();
		assertThat(request.transactItems()).hasSize(4);
		assertThat(request.transactItems().get(2).conditionCheck()).isNotNull();
		assertThat(this.entities.scan((scan) -> {
		}).stream()).containsExactlyInAnyOrder(new Doc("a", "z", 3), new Doc("b", "y", 2));
		assertThat(this.table.get(Key.of("d")).getInteger("b")).isEqualTo(2);
	}

	@Test
	void moreThan100ItemsAreRefusedAtTheCall() {
		this.connection
			.transactWrite((tx) -> IntStream.range(0, 100).forEach((id) -> tx.put(this.table, Map.of("id", "i" + id))));
		assertThat(this.table.count()).isEqualTo(100);
		this.log.clear();
		assertThatIllegalArgumentException()
			.isThrownBy(() -> this.connection.transactWrite(
					(tx) -> IntStream.range(0, 101).forEach((id) -> tx.put(this.table, Map.of("id", "i" + id)))))
			.withMessage("A transaction takes at most 100 items and this one has them already. Write fewer at once");
		assertThatIllegalArgumentException()
			.isThrownBy(() -> this.connection
				.transactRead((tx) -> IntStream.range(0, 101).forEach((id) -> tx.get(this.table, Key.of("i" + id)))))
			.withMessage("A transaction reads at most 100 items and this one has them already. Read fewer at once");
		assertThat(this.log.requests()).isEmpty();
	}

	@Test
	void whatTheServiceTakesIsNotRefusedForItsSizeAndMoreIs() {
		byte[] bytes = new byte[399_000];
		Arrays.fill(bytes, (byte) 1);
		this.connection.transactWrite((tx) -> IntStream.range(0, 10)
			.forEach((id) -> tx.put(this.table, Map.of("id", "i" + id, "bytes", bytes))));
		this.log.clear();
		assertThatIllegalArgumentException()
			.isThrownBy(() -> this.connection.transactWrite((tx) -> IntStream.range(0, 11)
				.forEach((id) -> tx.put(this.table, Map.of("id", "i" + id, "bytes", bytes)))))
			.withMessage("A transaction takes at most 4194304 bytes but this one would have 4389100. "
					+ "Write less at once");
		assertThat(this.log.requests()).isEmpty();
	}

	@Test
	void aTableOfAnotherConnectionIsRefusedByName() {
		Connection other = Connection.builder(this.client).name("archive").build();
		assertThatIllegalArgumentException()
			.isThrownBy(() -> this.connection
				.transactWrite((tx) -> tx.put(other.table(definition(this.products)), Map.of("id", "a"))))
			.withMessage("Table '%s' belongs to connection 'archive' but the transaction to connection 'default', "
				.formatted(this.products) + "and no transaction spans two connections. Take the table of this one");
		assertThatIllegalArgumentException().isThrownBy(
				() -> this.connection.transactRead((tx) -> tx.get(other.table(definition(this.products)), Key.of("a"))))
			.withMessageContaining("'archive'");
	}

	@Test
	void nothingIsAddedToATransactionThatIsOver() {
		List<TransactWrite> kept = new ArrayList<>();
		this.connection.transactWrite(kept::add);
		assertThatExceptionOfType(IllegalStateException.class)
			.isThrownBy(() -> kept.get(0).put(this.table, Map.of("id", "a")))
			.withMessageContaining("is over");
	}

	@Test
	void itemsOfSeveralTablesAreReadAtOnceAndEachOnce() {
		this.table.put(Map.of("id", "a", "n", 1));
		this.entities.insert(new Doc("a", "x", null));
		this.log.clear();
		TransactReads reads = this.connection.transactRead((tx) -> tx.get(this.table, Key.of("a"))
			.get(this.entities, Key.of("a"))
			.get(this.table, Key.of("a"))
			.get(this.table, Key.of("absent"))
			.get(this.table, Key.of("")));
		assertThat(this.log.only(TransactGetItemsRequest.class).transactItems()).hasSize(3);
		assertThat(reads.find(this.table, Key.of("a")).map((item) -> item.getInteger("n"))).contains(1);
		assertThat(reads.find(this.entities, Key.of("a"))).contains(new Doc("a", "x", 1));
		assertThat(reads.find(this.table, Key.of("absent"))).isEmpty();
		assertThat(reads.find(this.table, Key.of(""))).isEmpty();
		assertThatIllegalArgumentException().isThrownBy(() -> reads.find(this.table, Key.of("b")))
			.withMessage("The transaction has not read this key of table '%s'. Ask for it by get(..)"
				.formatted(this.products));
	}

	@Test
	void anUpdateExactlyOnceIsATransactionAndAConsistentRead() {
		this.table.put(Map.of("id", "a", "visits", 1));
		this.log.clear();
		Item updated = this.table.update(Key.of("a"), (u) -> u.increment("visits", 1).exactlyOnce());
		assertThat(updated.getInteger("visits")).isEqualTo(2);
		assertThat(this.log.operations()).containsExactly("TransactWriteItems", "GetItem");
		assertThat(this.log.only(GetItemRequest.class).consistentRead()).isTrue();
		this.entities.insert(new Doc("a", "x", null));
		assertThat(this.entities.update(Key.of("a"), (u) -> u.set("text", "y").exactlyOnce()))
			.isEqualTo(new Doc("a", "y", 2));
		assertThat(this.table.explainUpdate(Key.of("a"), (u) -> u.increment("visits", 1).exactlyOnce())).hasToString(
				"TransactWriteItems on table '%s' by id: increment visits, if (id exists)".formatted(this.products));
	}

	@Test
	void anUpdateExactlyOnceFailsAsTheSameUpdateDoes() {
		assertThatExceptionOfType(ItemNotFoundException.class)
			.isThrownBy(() -> this.table.update(Key.of("no"), (u) -> u.increment("visits", 1).exactlyOnce()));
		this.table.put(Map.of("id", "a", "visits", 1));
		assertThatExceptionOfType(ConditionFailedException.class)
			.isThrownBy(() -> this.table.update(Key.of("a"),
					(u) -> u.increment("visits", 1).where("visits").eq(7).exactlyOnce()))
			.satisfies((ex) -> assertThat(ex.found()).containsKey("visits"));
		assertThatIllegalArgumentException()
			.isThrownBy(() -> this.table.getAndUpdate(Key.of("a"), (u) -> u.increment("visits", 1).exactlyOnce()))
			.withMessage("'exactlyOnce' does not fit here: a transaction returns no item as it was. "
					+ "Use update(..), or leave it out");
	}

	/**
	 * An entity with a version.
	 */
	public record Doc(@DynamoDbPartitionKey String id, String text,
			@DynamoDbVersionAttribute @Nullable Integer version) {

		Doc withText(String other) {
			return new Doc(this.id, other, this.version);
		}

	}

}
