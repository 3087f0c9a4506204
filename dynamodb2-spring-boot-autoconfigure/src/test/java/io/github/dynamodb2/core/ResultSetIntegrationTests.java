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

import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import io.github.dynamodb2.core.page.ItemPage;
import io.github.dynamodb2.support.LocalDynamoDb;
import io.github.dynamodb2.support.RequestLog;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.model.QueryRequest;
import software.amazon.awssdk.services.dynamodb.model.ScalarAttributeType;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

/**
 * How many requests a result costs, and when they are sent.
 */
class ResultSetIntegrationTests {

	private static final RequestLog LOG = new RequestLog();

	private static final DynamoDbClient CLIENT = LocalDynamoDb.client(LOG);

	private static Table table;

	@BeforeAll
	static void createTable() {
		table = Connection.of(CLIENT)
			.createTable(TableDefinition.named(LocalDynamoDb.freshName("numbers"))
				.partitionKey("p")
				.sortKey("n", ScalarAttributeType.N)
				.build());
		table.batchWrite((batch) -> IntStream.range(0, 30)
			.forEach((n) -> batch.put(Map.of("p", "x", "n", n, "even", n % 2 == 0))));
	}

	@AfterAll
	static void closeClient() {
		CLIENT.close();
	}

	@BeforeEach
	void clearLog() {
		LOG.clear();
	}

	private static ResultSet<Item> query(java.util.function.UnaryOperator<QuerySpec> more) {
		return table.query((q) -> more.apply(q.where("p").eq("x")));
	}

	private static List<Integer> limits() {
		return LOG.requests().stream().map((request) -> ((QueryRequest) request).limit()).toList();
	}

	@Test
	void nothingIsSentBeforeTheFirstItemIsAskedFor() {
		ResultSet<Item> result = query((q) -> q);
		Iterator<Item> items = result.iterator();
		try (Stream<Item> stream = result.stream()) {
			assertThat(stream).isNotNull();
			assertThat(LOG.requests()).isEmpty();
		}
		assertThat(items.hasNext()).isTrue();
		assertThat(LOG.operations()).containsExactly("Query");
	}

	@Test
	void canBeGoneThroughAgain() {
		ResultSet<Item> result = query((q) -> q);
		assertThat(result).hasSize(30);
		assertThat(result.toList()).hasSize(30);
		assertThat(LOG.operations()).hasSize(2);
	}

	@Test
	void limitIsATotal() {
		assertThat(query((q) -> q.limit(10))).hasSize(10);
		assertThat(limits()).containsExactly(10);
	}

	@Test
	void limitWithPageSizeSendsNoRequestTooMany() {
		assertThat(query((q) -> q.limit(10).maxPageSize(3))).hasSize(10);
		assertThat(limits()).containsExactly(3, 3, 3, 1);
	}

	@Test
	void limitCountsWhatTheFilterLeaves() {
		ResultSet<Item> even = query((q) -> q.and("even").eq(true).limit(5));
		assertThat(even).extracting((item) -> item.getInteger("n")).containsExactly(0, 2, 4, 6, 8);
		assertThat(LOG.requests()).hasSizeLessThan(3);
	}

	@Test
	void noPageIsRequestedThatNobodyAsksFor() {
		Iterator<Item> items = query((q) -> q.maxPageSize(10)).iterator();
		for (int i = 0; i < 10; i++) {
			items.next();
		}
		assertThat(LOG.requests()).hasSize(1);
		items.next();
		assertThat(LOG.requests()).hasSize(2);
		try (Stream<Item> stream = query((q) -> q.maxPageSize(10)).stream()) {
			assertThat(stream.limit(10).count()).isEqualTo(10);
		}
		assertThat(LOG.requests()).hasSize(3);
	}

	@Test
	void firstAsksForOneItem() {
		assertThat(query((q) -> q.reverse()).first()).map((item) -> item.getInteger("n")).contains(29);
		assertThat(limits()).containsExactly(1);
	}

	@Test
	void pagesSayWhatTheyCostAndWhereToGoOn() {
		String token = null;
		int items = 0;
		int pages = 0;
		do {
			String start = token;
			ItemPage<Item> page = query((q) -> (start != null) ? q.maxPageSize(7).startAt(start) : q.maxPageSize(7))
				.pages()
				.iterator()
				.next();
			assertThat(page.consumedCapacity()).isPositive();
			items += page.items().size();
			pages++;
			token = page.token().orElse(null);
		}
		while (token != null);
		assertThat(items).isEqualTo(30);
		assertThat(pages).isEqualTo(5);
	}

	@Test
	void pageCutByTheLimitGoesOnBehindItsLastItem() {
		ItemPage<Item> page = query((q) -> q.and("even").eq(true).limit(2)).pages().iterator().next();
		String token = page.token().orElseThrow();
		assertThat(query((q) -> q.and("even").eq(true).startAt(token)).first()).map((item) -> item.getInteger("n"))
			.contains(4);
	}

	@Test
	void tokenOfAnotherQueryIsRefusedAtTheCall() {
		String token = query((q) -> q.maxPageSize(1)).pages().iterator().next().token().orElseThrow();
		assertThatIllegalArgumentException().isThrownBy(() -> table.query((q) -> q.where("p").eq("y").startAt(token)))
			.withMessage("The token belongs to another query: go on with the same table, index, condition and values");
		assertThatIllegalArgumentException().isThrownBy(() -> query((q) -> q.reverse().startAt(token)));
		assertThat(query((q) -> q.maxPageSize(3).startAt(token))).hasSize(29);
	}

	@Test
	void countReadsAllPages() {
		assertThat(table.queryCount((q) -> q.where("p").eq("x").and("n").gt(3).and("n").lt(8))).isEqualTo(4);
		assertThat(table.queryCount((q) -> q.where("p").eq("x").and("even").eq(true))).isEqualTo(15);
		assertThat(table.count()).isEqualTo(30);
	}

	@Test
	void conditionsOnOneAttributeAddUp() {
		assertThat(query((q) -> q.and("n").gte(3).and("n").lte(5))).extracting((item) -> item.getInteger("n"))
			.containsExactly(3, 4, 5);
		assertThat(query((q) -> q.and("n").gt(5).and("n").lt(3))).isEmpty();
		assertThat(query((q) -> q.and("n").between(5, 3))).isEmpty();
		assertThat(LOG.requests()).hasSize(1);
	}

	@Test
	void segmentsAreDisjointAndTheirTokensTheirOwn() {
		long total = IntStream.range(0, 4)
			.mapToLong((segment) -> table.scan((s) -> s.segment(segment, 4)).toList().size())
			.sum();
		assertThat(total).isEqualTo(30);
	}

	@Test
	void parallelScanIsLimitedAndRepeatable() {
		ParallelScan<Item> scan = table.parallelScan(4, (s) -> s.limit(12).maxPageSize(2));
		assertThat(scan.toList()).hasSize(12);
		assertThat(scan.toList()).hasSize(12);
		try (Stream<Item> stream = table.parallelScan(4, (s) -> s.executor(Runnable::run)).stream()) {
			assertThat(stream.filter((item) -> item.getInteger("n") < 5).count()).isEqualTo(5);
		}
	}

	@Test
	void batchGetIsLazyOrderedAndDistinct() {
		ResultSet<Item> result = table.batchGet(Stream.of(7, 3, 99, 7.0, 1).map((n) -> Key.of("x", n))::iterator,
				(g) -> g.consistent().attributes("even"));
		assertThat(LOG.requests()).isEmpty();
		assertThat(result).extracting((item) -> item.getInteger("n")).containsExactly(7, 3, 1);
		assertThat(result.pages().iterator().next().consumedCapacity()).isPositive();
		assertThat(LOG.operations()).containsExactly("BatchGetItem", "BatchGetItem");
	}

}
