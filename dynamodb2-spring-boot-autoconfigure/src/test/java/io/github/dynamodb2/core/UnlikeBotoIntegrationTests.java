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
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

import io.github.dynamodb2.core.error.ItemExistsException;
import io.github.dynamodb2.core.error.TableNotFoundException;
import io.github.dynamodb2.core.model.Index;
import io.github.dynamodb2.core.model.Throughput;
import io.github.dynamodb2.core.page.ItemPage;
import io.github.dynamodb2.support.LocalDynamoDb;
import io.github.dynamodb2.support.RequestLog;
import io.github.dynamodb2.support.ScriptedClient;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import software.amazon.awssdk.services.dynamodb.model.GetItemRequest;
import software.amazon.awssdk.services.dynamodb.model.QueryRequest;
import software.amazon.awssdk.services.dynamodb.model.QueryResponse;
import software.amazon.awssdk.services.dynamodb.model.ScalarAttributeType;
import software.amazon.awssdk.services.dynamodb.model.ScanRequest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

/**
 * Where the model of this API has warts, this API has none.
 */
class UnlikeBotoIntegrationTests {

	private final RequestLog log = new RequestLog();

	private final DynamoDbClient client = LocalDynamoDb.client(this.log);

	private final Connection connection = Connection.of(this.client);

	private Table table;

	@BeforeEach
	void createTable() {
		this.table = this.connection.createTable(TableDefinition.named(LocalDynamoDb.freshName("warts"))
			.partitionKey("id")
			.index(Index.global("ByKind").partitionKey("kind").sortKey("n", ScalarAttributeType.N))
			.build());
		this.log.clear();
	}

	@AfterEach
	void closeClient() {
		this.client.close();
	}

	@Test
	void countGoesOnBehindPagesThatTheFilterLeavesEmpty() {
		Map<String, AttributeValue> last = Map.of("id", AttributeValue.fromS("a"));
		Deque<QueryResponse> pages = new ArrayDeque<>(
				List.of(QueryResponse.builder().count(0).scannedCount(9).lastEvaluatedKey(last).build(),
						QueryResponse.builder().count(0).scannedCount(9).lastEvaluatedKey(last).build(),
						QueryResponse.builder().count(1).scannedCount(1).build()));
		ScriptedClient server = new ScriptedClient().onQuery((request) -> pages.remove());
		Table scripted = Connection.of(server).table(TableDefinition.named("users").partitionKey("id").build());
		assertThat(scripted.queryCount((q) -> q.where("id").eq("a").and("n").gt(1))).isOne();
		assertThat(pages).isEmpty();
	}

	@Test
	void existenceCanBeAskedForEitherWay() {
		this.table.put(Map.of("id", "a", "email", "a@example.com"));
		Map<String, Object> empty = new HashMap<>(Map.of("id", "b"));
		empty.put("email", null);
		this.table.put(empty);
		this.table.put(Map.of("id", "c"));
		assertThat(this.table.scan((s) -> s.where("email").exists())).hasSize(2);
		assertThat(this.table.scan((s) -> s.where("email").notExists())).hasSize(1);
		assertThat(this.table.scan((s) -> s.where("email").exists().and("email").notContains("@"))).hasSize(1);
	}

	@Test
	void listsAndSetsEqualTheirOwnKind() {
		this.table.put(Map.of("id", "a", "v", List.of("x", "y")));
		this.table.put(Map.of("id", "b", "v", Set.of("x", "y")));
		assertThat(this.table.scan((s) -> s.where("v").eq(List.of("x", "y"))))
			.extracting((item) -> item.getString("id"))
			.containsExactly("a");
		assertThat(this.table.scan((s) -> s.where("v").eq(Set.of("y", "x")))).extracting((item) -> item.getString("id"))
			.containsExactly("b");
		assertThat(this.table.scan((s) -> s.where("v").contains("x"))).hasSize(2);
	}

	@Test
	void tableWithoutSortKeyIsQueriedByItsPartitionKeyDescribedOrNot() {
		this.table.put(Map.of("id", "a", "kind", "k", "n", 1));
		Table lazy = this.connection.table(this.table.name());
		for (Table each : List.of(this.table, lazy, lazy)) {
			assertThat(each.query((q) -> q.where("id").eq("a"))).hasSize(1);
			assertThat(each.query((q) -> q.where("kind").eq("k"))).hasSize(1);
			each.describe();
		}
	}

	@Test
	void onlyAbsenceMeansThatThereIsNoItem() {
		assertThat(this.table.has("nobody")).isFalse();
		assertThat(this.log.only(GetItemRequest.class).projectionExpression()).isNotNull();
		Table missing = this.connection.table(TableDefinition.named("missing").partitionKey("id").build());
		assertThatExceptionOfType(TableNotFoundException.class).isThrownBy(() -> missing.has("a"));
		assertThatExceptionOfType(TableNotFoundException.class).isThrownBy(() -> missing.find("a"));
		assertThatIllegalArgumentException().isThrownBy(() -> this.table.has(5));
	}

	@Test
	void itemWhoseProjectionIsEmptyIsFoundWithItsKey() {
		this.table.put(Map.of("id", "a"));
		assertThat(this.table.get(Key.of("a"), (g) -> g.attributes("nothing"))).isEqualTo(Map.of("id", "a"));
	}

	@Test
	void booleansAndNumbersAreDifferent() {
		this.table.put(Map.of("id", "a", "v", true));
		this.table.put(Map.of("id", "b", "v", 1));
		assertThat(this.table.scan((s) -> s.where("v").eq(true))).hasSize(1);
		assertThat(this.table.scan((s) -> s.where("v").in(true, 1))).hasSize(2);
	}

	@Test
	void scansReadConsistentlyAndIndexes() {
		this.table.put(Map.of("id", "a", "kind", "k", "n", 1));
		this.table.put(Map.of("id", "b"));
		assertThat(this.table.scan((s) -> s.consistent())).hasSize(2);
		assertThat(this.log.only(ScanRequest.class).consistentRead()).isTrue();
		this.log.clear();
		assertThat(this.table.scan((s) -> s.index("ByKind").segment(0, 1))).hasSize(1);
		assertThat(this.log.only(ScanRequest.class).indexName()).isEqualTo("ByKind");
		assertThat(this.table.parallelScan(2, (s) -> s.index("ByKind")).toList()).hasSize(1);
	}

	@Test
	void nothingIsKnownOfAThroughputThatNobodyDescribed() {
		TableDefinition definition = TableDefinition.named(this.table.name()).partitionKey("id").build();
		assertThat(definition.throughput()).isNull();
		assertThat(this.connection.table(this.table.name()).model().index("ByKind").orElseThrow().throughput())
			.isNull();
	}

	@Test
	void definitionsAreValuesThatNoCallChanges() {
		Index index = Index.global("Own").partitionKey("a");
		Index provisioned = index.throughput(1, 2);
		assertThat(index.throughput()).isNull();
		assertThat(provisioned.throughput()).isEqualTo(new Throughput(1, 2));
		TableDefinition definition = TableDefinition.named(LocalDynamoDb.freshName("warts"))
			.partitionKey("id")
			.throughput(3, 4)
			.build();
		Table own = this.connection.createTable(definition);
		own.updateThroughput(5, 6);
		own.describe();
		assertThat(definition.throughput()).isEqualTo(new Throughput(3, 4));
	}

	@Test
	void failedChangeLeavesWhatIsKnownAsItWas() {
		Index twice = Index.global("ByKind").partitionKey("kind");
		assertThatIllegalArgumentException().isThrownBy(() -> this.table.createIndex(twice))
			.withMessage("Index 'ByKind' of table '%s' is declared twice", this.table.name());
		assertThat(this.table.model().indexes()).hasSize(1);
		assertThat(this.log.operations()).doesNotContain("UpdateTable");
	}

	@Test
	void itemIsMadeOfAnItemWithoutSharingAnything() {
		Item first = this.table.put(Map.of("id", "a", "tags", new ArrayList<>(List.of("x"))));
		Item second = this.table.newItem(first);
		second.put("id", "b");
		second.getList("tags").add("y");
		second.save();
		assertThat(first.getList("tags")).containsExactly("x");
		assertThat(first.save()).isFalse();
		assertThat(this.table.get("b").getList("tags")).containsExactly("x", "y");
	}

	@Test
	void describesAtMostOnceHoweverManyCallsNeedTheSchema() {
		Table lazy = this.connection.table(this.table.name());
		lazy.put(Map.of("id", "a"));
		lazy.get("a").partialSave();
		lazy.newItem(Map.of("id", "b")).save();
		lazy.delete("a");
		lazy.scan().toList();
		assertThat(this.log.operations()).containsOnlyOnce("DescribeTable").startsWith("DescribeTable");
	}

	@Test
	void deletedItemInsertsAgain() {
		Item item = this.table.put(Map.of("id", "a"));
		item.delete();
		this.table.put(Map.of("id", "a", "others", 1));
		assertThatExceptionOfType(ItemExistsException.class).isThrownBy(item::save);
		assertThat(this.table.get("a")).containsKey("others");
	}

	@Test
	void pagesSumUpWhatAResultConsumed() {
		for (int i = 0; i < 5; i++) {
			this.table.put(Map.of("id", "i" + i, "kind", "k", "n", i));
		}
		this.log.clear();
		double consumed = 0;
		int scanned = 0;
		for (ItemPage<Item> page : this.table.query((q) -> q.where("kind").eq("k").and("id").ne("i0").maxPageSize(2))
			.pages()) {
			consumed += page.consumedCapacity();
			scanned += page.scannedCount();
		}
		assertThat(consumed).isPositive();
		assertThat(scanned).isEqualTo(5);
		assertThat(this.log.requests()).allSatisfy(
				(request) -> assertThat(((QueryRequest) request).returnConsumedCapacityAsString()).isEqualTo("TOTAL"));
	}

	@Test
	void writesGiveBackWhatWasThere() {
		assertThat(this.table.getAndPut(Map.of("id", "a", "n", 1))).isEmpty();
		assertThat(this.table.getAndPut(Map.of("id", "a", "n", 2))).map((old) -> old.getInteger("n")).contains(1);
		assertThat(this.table.getAndUpdate(Key.of("a"), (u) -> u.increment("n", 5)))
			.contains(this.table.newItem(Map.of("id", "a", "n", new BigDecimal(2))));
		assertThat(this.table.getAndUpdate(Key.of("b"), (u) -> u.set("n", 1).createIfAbsent())).isEmpty();
		assertThat(this.table.delete("a")).map((old) -> old.getInteger("n")).contains(7);
		Item back = this.table.getAndPut(Map.of("id", "b")).orElseThrow();
		assertThatExceptionOfType(ItemExistsException.class).isThrownBy(back::save);
		back.overwrite();
		assertThat(this.table.get("b").getInteger("n")).isOne();
	}

}
