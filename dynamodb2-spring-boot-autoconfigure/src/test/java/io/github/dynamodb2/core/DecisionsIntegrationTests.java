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
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;

import io.github.dynamodb2.core.error.ItemChangedException;
import io.github.dynamodb2.core.error.TableNotFoundException;
import io.github.dynamodb2.core.model.Index;
import io.github.dynamodb2.core.model.TableModel;
import io.github.dynamodb2.core.model.Throughput;
import io.github.dynamodb2.support.LocalDynamoDb;
import io.github.dynamodb2.support.RequestLog;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.model.BillingMode;
import software.amazon.awssdk.services.dynamodb.model.UpdateItemRequest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

/**
 * What was decided about the meaning of the calls, one test for each decision.
 */
class DecisionsIntegrationTests {

	private final RequestLog log = new RequestLog();

	private final DynamoDbClient client = LocalDynamoDb.client(this.log);

	private final Connection connection = Connection.of(this.client);

	private Table table;

	@BeforeEach
	void createTable() {
		this.table = this.connection
			.createTable(TableDefinition.named(LocalDynamoDb.freshName("decisions")).partitionKey("id").build());
		this.log.clear();
	}

	@AfterEach
	void closeClient() {
		this.client.close();
	}

	@Test
	void saveIsOneUpdateOnConditionThatEverythingReadIsUnchangedAndKeepsTheRest() {
		this.table.put(Map.of("id", "a", "read", 1, "unread", 1, "gone", 1));
		Item part = this.table.get(Key.of("a"), (g) -> g.attributes("read", "gone"));
		Item whole = this.table.get("a");
		this.table.update(Key.of("a"), (u) -> u.set("added", 1));
		part.put("read", 2);
		part.remove("gone");
		this.log.clear();

		part.save();

		assertThat(this.log.operations()).containsExactly("UpdateItem");
		assertThat(this.table.get("a"))
			.isEqualTo(Map.of("id", "a", "read", new BigDecimal(2), "unread", BigDecimal.ONE, "added", BigDecimal.ONE));
		whole.put("mine", 1);
		assertThatExceptionOfType(ItemChangedException.class).isThrownBy(whole::save);
	}

	@Test
	void bothSavesHoldForItemsOfHundredsOfAttributes() {
		for (int count : new int[] { 99, 150, 400 }) {
			this.table.put(wide(count, 0));
			Item saved = this.table.get("a");
			wide(count, 1).forEach(saved::put);
			saved.save();
			assertThat(this.table.get("a")).isEqualTo(saved);
			Item partly = this.table.get("a");
			wide(count, 2).forEach(partly::put);
			this.table.update(Key.of("a"), (u) -> u.set("others", 1));
			this.log.clear();
			partly.partialSave();
			assertThat(this.log.only(UpdateItemRequest.class).key()).containsOnlyKeys("id");
			assertThat(this.table.get("a")).hasSize(count + 2).containsEntry("n0", new BigDecimal(2));
			Item late = this.table.get("a");
			this.table.update(Key.of("a"), (u) -> u.set("n7", -1));
			wide(count, 3).forEach(late::put);
			assertThatExceptionOfType(ItemChangedException.class).isThrownBy(late::partialSave);
			assertThatExceptionOfType(ItemChangedException.class).isThrownBy(late::save);
		}
	}

	private static Map<String, Object> wide(int count, int value) {
		Map<String, Object> data = new LinkedHashMap<>();
		data.put("id", "a");
		IntStream.range(0, count).forEach((i) -> data.put("n" + i, new BigDecimal(value)));
		return data;
	}

	@Test
	void neitherSaveCreatesAnItemAnewAndOverwriteNeedsAWholeOne() {
		this.table.put(Map.of("id", "a", "n", 1));
		Item part = this.table.get(Key.of("a"), (g) -> g.attributes("n"));
		this.table.delete("a");
		part.put("added", 1);
		assertThatExceptionOfType(ItemChangedException.class).isThrownBy(part::save);
		assertThatExceptionOfType(ItemChangedException.class).isThrownBy(part::partialSave);
		assertThatIllegalStateException().isThrownBy(part::overwrite);
		assertThat(this.table.has("a")).isFalse();
		this.table.newItem(Map.of("id", "a", "n", 1)).partialSave();
		this.table.newItem(Map.of("id", "a", "m", 1)).partialSave();
		assertThat(this.table.get("a")).containsOnlyKeys("id", "n", "m");
	}

	@Test
	void nullIsStoredAndRemoveMakesAbsentAndOnlyEmptySetsAreRefused() {
		Item item = this.table.put(Map.of("id", "a", "gone", 1));
		item.put("null", null);
		item.put("string", "");
		item.put("list", List.of());
		item.put("map", Map.of());
		item.remove("gone");
		assertThatIllegalArgumentException().isThrownBy(() -> item.put("set", Set.of()))
			.withMessage("Attribute 'set' is an empty set, which DynamoDB cannot store. Remove the attribute instead");
		item.save();
		assertThat(this.table.get("a")).isEqualTo(item)
			.containsOnlyKeys("id", "null", "string", "list", "map")
			.containsEntry("null", null);
	}

	@Test
	void changesWithinValuesCountAndAreComparedByValue() {
		this.table.put(Map.of("id", "a", "map", Map.of("list", List.of(1, 2)), "set", Set.of(1, 2)));
		Item item = this.table.get("a");
		item.put("set", Set.of(2.0, 1.0));
		assertThat(item.save()).isFalse();
		@SuppressWarnings("unchecked")
		List<@Nullable Object> list = (List<@Nullable Object>) item.getMap("map").get("list");
		list.set(0, new BigDecimal("1.0"));
		assertThat(item.save()).isFalse();
		list.add(3);
		assertThat(item.save()).isTrue();
		assertThat(this.table.get("a").getMap("map").get("list"))
			.isEqualTo(List.of(BigDecimal.ONE, new BigDecimal(2), new BigDecimal(3)));
	}

	@Test
	void resultRunsAnewEachTimeAndItsLimitIsATotal() {
		IntStream.range(0, 9).forEach((i) -> this.table.put(Map.of("id", "i" + i, "even", i % 2 == 0)));
		this.log.clear();
		ResultSet<Item> result = this.table.scan((s) -> s.where("even").eq(true).limit(3).maxPageSize(2));
		assertThat(this.log.operations()).isEmpty();
		assertThat(result).hasSize(3);
		assertThat(result).hasSize(3);
	}

	@Test
	void lastOperationOfABatchOnAKeyWins() {
		this.table.batchWrite((batch) -> {
			batch.put(Map.of("id", "a", "n", 1)).delete("a").put(Map.of("id", "a", "n", 2));
			batch.put(Map.of("id", "b")).delete("b");
		});
		assertThat(this.table.scan()).containsExactly(this.table.newItem(Map.of("id", "a", "n", new BigDecimal(2))));
	}

	@Test
	void batchGetTakesAnyIterableAndGivesEachItemOnceInTheOrderOfTheKeys() {
		this.table.batchWrite((batch) -> List.of("a", "b", "c").forEach((id) -> batch.put(Map.of("id", id))));
		this.log.clear();
		Iterable<Key> keys = () -> List.of("c", "a", "nobody", "c", "b").stream().map((id) -> Key.of(id)).iterator();
		assertThat(this.table.batchGet(keys)).extracting((item) -> item.getString("id")).containsExactly("c", "a", "b");
		assertThat(this.table.batchGet(List.of())).isEmpty();
		assertThat(this.log.operations()).containsExactly("BatchGetItem");
	}

	@Test
	void newTablesAreOnDemandUnlessAThroughputIsGivenAndEveryChangeIsWaitedFor() {
		assertThat(this.table.describe().billingModeSummary().billingMode()).isEqualTo(BillingMode.PAY_PER_REQUEST);
		Table provisioned = this.connection.createTable(TableDefinition.named(LocalDynamoDb.freshName("decisions"))
			.partitionKey("id")
			.throughput(2, 3)
			.index(Index.global("OwnIndex").partitionKey("a").throughput(4, 5))
			.index(Index.global("TablesIndex").partitionKey("b"))
			.build());
		TableModel model = this.connection.table(provisioned.name()).model();
		assertThat(model.index("OwnIndex")).map(Index::throughput).contains(new Throughput(4, 5));
		assertThat(model.index("TablesIndex")).map(Index::throughput).contains(new Throughput(2, 3));
		provisioned.drop();
		assertThatExceptionOfType(TableNotFoundException.class).isThrownBy(provisioned::describe);
	}

	@Test
	void anyNumberIsTakenBooleansAreBooleansAndMoreThan38DigitsAreRefused() {
		this.table
			.put(Map.of("id", "a", "numbers", Arrays.asList(1, 1L, 1.1f, 26.34, new BigDecimal("5.00")), "b", true));
		assertThat(this.table.get("a").getList("numbers")).isEqualTo(List.of(BigDecimal.ONE, BigDecimal.ONE,
				new BigDecimal("1.1"), new BigDecimal("26.34"), new BigDecimal("5")));
		assertThat(this.table.get("a").getBoolean("b")).isTrue();
		this.log.clear();
		assertThatIllegalArgumentException()
			.isThrownBy(() -> this.table.put(Map.of("id", "a", "n", new BigDecimal("1".repeat(39)))))
			.withMessage("Attribute 'n' has 39 significant digits but DynamoDB stores at most 38");
		assertThat(this.log.operations()).isEmpty();
	}

	@Test
	void argumentsAreCheckedAtTheCallAndConditionsOnOneAttributeAddUp() {
		assertThatIllegalArgumentException()
			.isThrownBy(() -> this.table.query((q) -> q.where("id").eq("a").index("Nothing")));
		assertThat(this.log.operations()).isEmpty();
		IntStream.range(0, 9).forEach((i) -> this.table.put(Map.of("id", "i" + i, "n", i)));
		assertThat(this.table.scan((s) -> s.where("n").gte(3).and("n").lte(5).and("n").ne(4))).hasSize(2);
	}

	@Test
	void aMissingKeyAttributeFailsAtOnceByItsName() {
		assertThatIllegalArgumentException().isThrownBy(() -> this.table.put(Map.of("n", 1)))
			.withMessage("Key attribute 'id' of table '%s' is missing", this.table.name());
		assertThat(this.log.operations()).isEmpty();
	}

}
