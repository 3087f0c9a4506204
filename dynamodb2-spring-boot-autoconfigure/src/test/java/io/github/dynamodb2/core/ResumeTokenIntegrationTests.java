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
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.BiFunction;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import io.github.dynamodb2.core.model.Index;
import io.github.dynamodb2.core.page.ItemPage;
import io.github.dynamodb2.core.page.ScanProgress;
import io.github.dynamodb2.support.LocalDynamoDb;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import software.amazon.awssdk.services.dynamodb.model.ScalarAttributeType;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

/**
 * A token taken after the n-th item goes on with the next one, for every n and on every
 * road to the items.
 */
class ResumeTokenIntegrationTests {

	private static final int ITEMS = 24;

	private static Table table;

	@BeforeAll
	static void createTable() {
		table = LocalDynamoDb.connection()
			.createTable(TableDefinition.named(LocalDynamoDb.freshName("resume"))
				.partitionKey("p")
				.sortKey("n", ScalarAttributeType.N)
				.index(Index.local("ByRank").sortKey("rank", ScalarAttributeType.N).projectAll())
				.index(Index.global("ByColour").partitionKey("colour").projectAll())
				.index(Index.global("ByShape")
					.partitionKey("shape")
					.sortKey("rank", ScalarAttributeType.N)
					.projectKeysOnly())
				.build());
		table.batchWrite((batch) -> IntStream.range(0, ITEMS)
			.forEach((n) -> batch.put(Map.of("p", (n < 20) ? "x" : "y", "n", n, "rank", n % 5, "colour", "red", "shape",
					"round", "even", n % 2 == 0))));
	}

	@Test
	void theOrderOfASetDoesNotMatter() {
		Set<String> one = new LinkedHashSet<>(List.of("x", "y", "z"));
		Set<String> other = new LinkedHashSet<>(List.of("z", "y", "x"));
		String token = table.query((q) -> q.where("p").in(one).maxPageSize(3))
			.pages()
			.iterator()
			.next()
			.token()
			.orElseThrow();
		assertThat(table.query((q) -> q.where("p").in(other).startAt(token))).hasSize(ITEMS - 3);
		assertThatIllegalArgumentException()
			.isThrownBy(() -> table.query((q) -> q.where("p").in(List.copyOf(other)).startAt(token)))
			.withMessageStartingWith("The token belongs to another query");
	}

	static Stream<Arguments> roads() {
		return Stream.of(query("the table", (q) -> q.where("p").eq("x")),
				query("the table, backwards", (q) -> q.where("p").eq("x").reverse()),
				query("the table, in small pages", (q) -> q.where("p").eq("x").maxPageSize(3)),
				query("the table, through a filter", (q) -> q.where("p").eq("x").and("even").eq(true)),
				query("the table, filtered in small pages",
						(q) -> q.where("p").eq("x").and("even").eq(true).maxPageSize(3)),
				query("the table, some attributes", (q) -> q.where("p").eq("x").attributes("even")),
				query("a range with an open end", (q) -> q.where("p").eq("x").and("n").gt(3).and("n").lt(11)),
				query("a range with a closed end", (q) -> q.where("p").eq("x").and("n").lte(9)),
				query("a range with a closed end, backwards", (q) -> q.where("p").eq("x").and("n").gte(9).reverse()),
				query("several ranges", (q) -> q.where("p").in("x", "y").and("n").between(15, 22)),
				query("a local index", (q) -> q.where("p").eq("x").index("ByRank")),
				query("a local index, backwards in small pages",
						(q) -> q.where("p").eq("x").index("ByRank").reverse().maxPageSize(4)),
				query("a global index where all keys are equal", (q) -> q.where("colour").eq("red")),
				query("a global index, through a filter",
						(q) -> q.where("colour").eq("red").and("even").eq(true).maxPageSize(5)),
				query("a global index with the keys only", (q) -> q.where("shape").eq("round").attributes("rank")),
				query("a global index, the rest fetched", (q) -> q.where("shape").eq("round")),
				scan("the whole table", (s) -> s), scan("the table by filter", (s) -> s.where("even").eq(true)),
				scan("a global index as a whole", (s) -> s.index("ByColour").maxPageSize(7)),
				scan("a local index as a whole", (s) -> s.index("ByRank")),
				scan("the first of two segments", (s) -> s.segment(0, 2)),
				scan("the second of two segments", (s) -> s.segment(1, 2).maxPageSize(1)));
	}

	private static Arguments query(String road, UnaryOperator<QuerySpec> query) {
		Function<Reading, ResultSet<Item>> run = (reading) -> table
			.query((q) -> reading.limit(query.apply(q), QuerySpec::limit, QuerySpec::startAt));
		return Arguments.of(road, run);
	}

	private static Arguments scan(String road, UnaryOperator<ScanSpec> scan) {
		Function<Reading, ResultSet<Item>> run = (reading) -> table
			.scan((s) -> reading.limit(scan.apply(s), ScanSpec::limit, ScanSpec::startAt));
		return Arguments.of(road, run);
	}

	@ParameterizedTest(name = "{0}")
	@MethodSource("roads")
	void tokenAfterTheNthItemGoesOnWithTheNext(String road, Function<Reading, ResultSet<Item>> run) {
		List<Integer> all = numbers(run.apply(new Reading(null, null)));
		for (int n = 1; n <= all.size(); n++) {
			List<Integer> read = new ArrayList<>();
			String token = null;
			for (ItemPage<Item> page : run.apply(new Reading(n, null)).pages()) {
				page.items().forEach((item) -> read.add(item.getInteger("n")));
				token = page.token().orElse(null);
			}
			assertThat(read).isEqualTo(all.subList(0, n));
			if (token != null) {
				read.addAll(numbers(run.apply(new Reading(null, token))));
			}
			assertThat(read).isEqualTo(all);
		}
	}

	@ParameterizedTest(name = "{0}")
	@MethodSource("roads")
	void goingThroughAgainGivesTheSame(String road, Function<Reading, ResultSet<Item>> run) {
		ResultSet<Item> result = run.apply(new Reading(null, null));
		List<Integer> first = numbers(result);
		assertThat(first).isNotEmpty().isEqualTo(numbers(result));
		assertThat(result.first()).map((item) -> item.getInteger("n")).contains(first.get(0));
		try (Stream<Item> stream = result.stream()) {
			assertThat(stream.map((item) -> item.getInteger("n"))).isEqualTo(first);
		}
	}

	@Test
	void tokenOfAnotherQuestionIsRefused() {
		String token = token(table.scan((s) -> s.segment(0, 2).limit(1)));
		List<Consumer<ScanSpec>> others = List.of((s) -> s.segment(1, 2), (s) -> s.segment(0, 3), (s) -> s.limit(5),
				(s) -> s.segment(0, 2).index("ByColour"), (s) -> s.segment(0, 2).where("even").eq(true),
				(s) -> s.segment(0, 2).attributes("even"));
		for (Consumer<ScanSpec> other : others) {
			assertThatIllegalArgumentException().isThrownBy(() -> table.scan((s) -> {
				other.accept(s);
				s.startAt(token);
			}))
				.withMessage(
						"The token belongs to another query: go on with the same table, index, condition and values");
		}
		assertThat(table.scan((s) -> s.segment(0, 2).maxPageSize(1).limit(3).startAt(token))).hasSize(3);
	}

	@Test
	void parallelScanGoesOnFromEveryPageWithExactlyTheRest() {
		List<ScanProgress> told = new ArrayList<>();
		int pages = 0;
		do {
			int taken = pages;
			told.clear();
			List<Integer> items = new ArrayList<>();
			try (Stream<Item> stream = table.parallelScan(3, (s) -> s.maxPageSize(2).onProgress(told::add)).stream()) {
				stream.takeWhile((item) -> told.size() <= taken).forEach((item) -> items.add(item.getInteger("n")));
			}
			ScanProgress last = told.get(told.size() - 1);
			List<Integer> counted = items.subList(0, (int) last.items());
			Set<Integer> all = new TreeSet<>(counted);
			last.token()
				.ifPresent((token) -> table.parallelScan(3, (s) -> s.maxPageSize(5).startAt(token))
					.forEach((item) -> assertThat(all.add(item.getInteger("n"))).isTrue()));
			assertThat(all).hasSize(ITEMS);
			assertThat(last.consumedCapacity() > 0 || last.items() == 0).as("whoever takes items pays").isTrue();
			pages++;
		}
		while (told.get(told.size() - 1).token().isPresent());
		assertThat(pages).isGreaterThan(8);
	}

	@Test
	void tokenOfAnotherParallelScanIsRefused() {
		List<ScanProgress> told = new ArrayList<>();
		table.parallelScan(2, (s) -> s.limit(1).onProgress(told::add)).toList();
		String token = told.get(0).token().orElseThrow();
		assertThatIllegalArgumentException().isThrownBy(() -> table.parallelScan(3, (s) -> s.startAt(token)))
			.withMessage("The token belongs to another Scan: go on with the same table, index, condition, values "
					+ "and number of segments");
		assertThatIllegalArgumentException().isThrownBy(() -> table.scan((s) -> s.startAt(token)));
		assertThat(table.parallelScan(2, (s) -> s.startAt(token)).toList()).hasSize(ITEMS - 1);
	}

	@Test
	void parallelScanOfOneSegmentIsBoundedAndObservedToo() {
		List<ScanProgress> told = new ArrayList<>();
		assertThat(table.parallelScan(1, (s) -> s.requestsInFlight(1).maxPageSize(10).onProgress(told::add)).toList())
			.hasSize(ITEMS);
		assertThat(told).extracting(ScanProgress::items).containsExactly(10L, 20L, 24L);
	}

	private static String token(ResultSet<Item> result) {
		return result.pages().iterator().next().token().orElseThrow();
	}

	private static List<Integer> numbers(ResultSet<Item> result) {
		return result.toList().stream().map((item) -> item.getInteger("n")).toList();
	}

	/**
	 * How much is read, and from where.
	 */
	record Reading(@Nullable Integer limit, @Nullable String token) {

		<S> S limit(S spec, BiFunction<S, Integer, S> limited, BiFunction<S, String, S> started) {
			S sized = (this.limit != null) ? limited.apply(spec, this.limit) : spec;
			return (this.token != null) ? started.apply(sized, this.token) : sized;
		}

	}

}
