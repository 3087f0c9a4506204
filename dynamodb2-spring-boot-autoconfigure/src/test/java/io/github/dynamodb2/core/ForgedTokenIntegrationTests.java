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
import java.util.Base64;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

import io.github.dynamodb2.core.model.Index;
import io.github.dynamodb2.core.page.Continuation;
import io.github.dynamodb2.core.page.ContinuationToken;
import io.github.dynamodb2.core.page.ItemPage;
import io.github.dynamodb2.core.page.ScanProgress;
import io.github.dynamodb2.core.page.SegmentsToken;
import io.github.dynamodb2.support.ForgedKeys;
import io.github.dynamodb2.support.LocalDynamoDb;
import io.github.dynamodb2.support.RequestLog;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import software.amazon.awssdk.services.dynamodb.model.ScalarAttributeType;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Tokens that somebody made up: each is refused or gives a page, and no other exception
 * comes out.
 */
class ForgedTokenIntegrationTests {

	private static final int FORGERIES = 80;

	private static final long SEED = 38;

	private static final String SEGMENT = "it lies in another segment";

	private static final RequestLog LOG = new RequestLog();

	private static Table texts;

	private static Table numbers;

	private static Table binaries;

	@BeforeAll
	static void createTables() {
		Connection connection = Connection.of(LocalDynamoDb.client(LOG));
		texts = connection.createTable(TableDefinition.named(LocalDynamoDb.freshName("forged"))
			.partitionKey("p")
			.sortKey("s")
			.index(Index.local("ByRank").sortKey("rank", ScalarAttributeType.N).projectAll())
			.index(Index.global("ByColour").partitionKey("colour").projectAll())
			.index(Index.global("ByRankAndSign")
				.partitionKey("rank", ScalarAttributeType.N)
				.sortKey("sign", ScalarAttributeType.B)
				.projectKeysOnly())
			.build());
		numbers = connection.createTable(TableDefinition.named(LocalDynamoDb.freshName("forged"))
			.partitionKey("p", ScalarAttributeType.N)
			.sortKey("s", ScalarAttributeType.B)
			.build());
		binaries = connection.createTable(TableDefinition.named(LocalDynamoDb.freshName("forged"))
			.partitionKey("p", ScalarAttributeType.B)
			.build());
		for (int n = 0; n < 12; n++) {
			Map<String, Object> rest = Map.of("rank", n % 3, "colour", (n < 8) ? "red" : "blue", "sign", bytes(n / 2),
					"even", n % 2 == 0);
			texts.put(with(rest, "p", (n < 9) ? "x" : "y", "s", "s" + n));
			numbers.put(with(rest, "p", n % 2, "s", bytes(n)));
			binaries.put(with(rest, "p", bytes(n), "s", n));
		}
	}

	private static Map<String, Object> with(Map<String, Object> rest, String partition, Object first, String sort,
			Object second) {
		Map<String, Object> item = new HashMap<>(rest);
		item.put(partition, first);
		item.put(sort, second);
		return item;
	}

	private static byte[] bytes(int n) {
		return new byte[] { 7, (byte) (n * 20) };
	}

	static Stream<Arguments> roads() {
		return Stream.of(query("a partition", () -> texts, (q) -> q.where("p").eq("x")),
				query("a partition, backwards", () -> texts, (q) -> q.where("p").eq("x").reverse()),
				query("a range", () -> texts, (q) -> q.where("p").eq("x").and("s").between("s2", "s7")),
				query("a range, backwards", () -> texts,
						(q) -> q.where("p").eq("x").and("s").between("s2", "s7").reverse()),
				query("an open range", () -> texts, (q) -> q.where("p").eq("x").and("s").gt("s2").and("s").lt("s7")),
				query("a beginning", () -> texts, (q) -> q.where("p").eq("x").and("s").beginsWith("s")),
				query("an item through a filter", () -> texts,
						(q) -> q.where("p").eq("x").and("s").eq("s2").and("even").eq(true)),
				queries("several partitions", (q) -> q.where("p").in("x", "y").and("s").gte("s1")),
				queries("several items", (q) -> q.where("p").eq("x").and("s").in("s1", "s2", "s3")),
				query("a local index", () -> texts, (q) -> q.where("p").eq("x").index("ByRank")),
				query("a range of a local index", () -> texts, (q) -> q.where("p").eq("x").and("rank").lte(1)),
				query("a range of a local index, backwards", () -> texts,
						(q) -> q.where("p").eq("x").and("rank").gte(1).reverse()),
				query("a global index", () -> texts, (q) -> q.where("colour").eq("red")),
				query("a global index of numbers and binary", () -> texts, (q) -> q.where("rank").eq(1)),
				query("a range of a global index", () -> texts, (q) -> q.where("rank").eq(1).and("sign").lte(bytes(4))),
				query("a partition of a number", () -> numbers, (q) -> q.where("p").eq(1)),
				query("a range of binary", () -> numbers, (q) -> q.where("p").eq(1).and("s").gte(bytes(2))),
				query("a beginning of binary", () -> numbers,
						(q) -> q.where("p").eq(1).and("s").beginsWith(new byte[] { 7 })),
				scan("a table", () -> texts, (s) -> s), scan("a table of numbers", () -> numbers, (s) -> s),
				scan("a table of binary keys", () -> binaries, (s) -> s),
				scan("a local index as a whole", () -> texts, (s) -> s.index("ByRank")),
				scan("a global index as a whole", () -> texts, (s) -> s.index("ByRankAndSign")),
				scan("a segment", () -> texts, (s) -> s.segment(0, 2)),
				scan("a segment of numbers", () -> numbers, (s) -> s.segment(1, 2)));
	}

	private static Arguments query(String road, Supplier<Table> table, UnaryOperator<QuerySpec> query) {
		Function<String, ItemPage<Item>> run = (token) -> first(query(table.get(), query, token));
		return Arguments.of(road, run);
	}

	/**
	 * Reads to the end, so that no request of another thread comes late.
	 */
	private static Arguments queries(String road, UnaryOperator<QuerySpec> query) {
		Function<String, ItemPage<Item>> run = (token) -> {
			List<ItemPage<Item>> pages = new ArrayList<>();
			query(texts, query, token).pages().forEach(pages::add);
			return pages.get(0);
		};
		return Arguments.of(road, run);
	}

	private static ResultSet<Item> query(Table table, UnaryOperator<QuerySpec> query, String token) {
		return table.query((q) -> {
			QuerySpec spec = query.apply(q).maxPageSize(1);
			if (!token.isEmpty()) {
				spec.startAt(token);
			}
		});
	}

	private static ItemPage<Item> first(ResultSet<Item> result) {
		return result.pages().iterator().next();
	}

	private static Arguments scan(String road, Supplier<Table> table, UnaryOperator<ScanSpec> scan) {
		Function<String, ItemPage<Item>> run = (token) -> first(table.get().scan((s) -> {
			ScanSpec spec = scan.apply(s).maxPageSize(1);
			if (!token.isEmpty()) {
				spec.startAt(token);
			}
		}));
		return Arguments.of(road, run);
	}

	@ParameterizedTest(name = "{0}")
	@MethodSource("roads")
	void forgedTokenIsRefusedWithoutARequestOrGivesAPage(String road, Function<String, ItemPage<Item>> run) {
		ContinuationToken.Opened opened = ContinuationToken.open(run.apply("").token().orElseThrow());
		ForgedKeys forger = new ForgedKeys(new Random(SEED));
		int refused = 0;
		for (int n = 0; n < FORGERIES; n++) {
			Continuation.After forged = new Continuation.After(forger.forge(opened.after().key()));
			LOG.clear();
			String refusal = refusal(() -> run.apply(ContinuationToken.encode(forged, opened.question())));
			refused += (refusal != null) ? 1 : 0;
			if (refusal != null && !refusal.endsWith(SEGMENT)) {
				assertThat(LOG.operations()).as(refusal).isEmpty();
			}
		}
		assertThat(refused).isBetween(FORGERIES / 4, FORGERIES - 1);
	}

	@ParameterizedTest(name = "{0}")
	@MethodSource("roads")
	void tokenWithOtherBytesIsRefusedOrGivesAPage(String road, Function<String, ItemPage<Item>> run) {
		byte[] token = Base64.getUrlDecoder().decode(run.apply("").token().orElseThrow());
		Random random = new Random(SEED);
		for (int n = 0; n < FORGERIES; n++) {
			byte[] forged = token.clone();
			forged[random.nextInt(forged.length)] = (byte) random.nextInt();
			String text = Base64.getUrlEncoder().withoutPadding().encodeToString(forged);
			refusal(() -> run.apply(text));
		}
	}

	@Test
	void forgedProgressOfAParallelScanIsRefusedOrGoesOn() {
		List<ScanProgress> told = new ArrayList<>();
		numbers.parallelScan(2, (s) -> s.requestsInFlight(1).maxPageSize(1).onProgress(told::add)).toList();
		ScanProgress progress = told.get(2);
		ForgedKeys forger = new ForgedKeys(new Random(SEED));
		int refused = 0;
		for (int n = 0; n < FORGERIES; n++) {
			String forged = SegmentsToken.encode(
					progress.positions().stream().map((position) -> forge(forger, position)).toList(),
					progress.question());
			String refusal = refusal(() -> numbers.parallelScan(2, (s) -> s.startAt(forged)).toList());
			refused += (refusal != null) ? 1 : 0;
		}
		assertThat(refused).isBetween(FORGERIES / 4, FORGERIES - 1);
	}

	private static Continuation forge(ForgedKeys forger, Continuation position) {
		return (position instanceof Continuation.After after) ? new Continuation.After(forger.forge(after.key()))
				: position;
	}

	/**
	 * Runs a read, which may be refused by one exception and by no other.
	 */
	private static @Nullable String refusal(Runnable read) {
		try {
			read.run();
			return null;
		}
		catch (IllegalArgumentException ex) {
			return ex.getMessage();
		}
	}

}
