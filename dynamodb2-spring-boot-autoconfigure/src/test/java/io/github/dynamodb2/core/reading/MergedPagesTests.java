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

package io.github.dynamodb2.core.reading;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;

import io.github.dynamodb2.core.condition.AttributePath;
import io.github.dynamodb2.core.condition.Bindings;
import io.github.dynamodb2.core.condition.Condition;
import io.github.dynamodb2.core.condition.Leaf;
import io.github.dynamodb2.core.condition.Operand;
import io.github.dynamodb2.core.condition.Operator;
import io.github.dynamodb2.core.operation.OperationListener;
import io.github.dynamodb2.core.operation.ServiceCalls;
import io.github.dynamodb2.core.operation.TableCall;
import io.github.dynamodb2.core.page.Continuation;
import io.github.dynamodb2.core.plan.OrderBy;
import io.github.dynamodb2.support.ScriptedClient;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import software.amazon.awssdk.services.dynamodb.model.BatchGetItemResponse;
import software.amazon.awssdk.services.dynamodb.model.QueryRequest;
import software.amazon.awssdk.services.dynamodb.model.QueryResponse;

import static io.github.dynamodb2.core.reading.MergedReads.KEYS;
import static io.github.dynamodb2.core.reading.MergedReads.all;
import static io.github.dynamodb2.core.reading.MergedReads.compare;
import static io.github.dynamodb2.core.reading.MergedReads.drain;
import static io.github.dynamodb2.core.reading.MergedReads.in;
import static io.github.dynamodb2.core.reading.MergedReads.item;
import static io.github.dynamodb2.core.reading.MergedReads.mails;
import static io.github.dynamodb2.core.reading.MergedReads.names;
import static io.github.dynamodb2.core.reading.MergedReads.number;
import static io.github.dynamodb2.core.reading.MergedReads.plan;
import static io.github.dynamodb2.core.reading.MergedReads.text;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

/**
 * Tests of {@link MergedPages} through {@link PageReads}: which requests several queries
 * send, and in which order their items come.
 */
class MergedPagesTests {

	private static final List<OrderBy> BY_SORT = List.of(new OrderBy("s", true));

	private static final Condition FILTER = compare("color", Operator.EQ, text("red"));

	private final ScriptedClient client = new ScriptedClient().onQuery(this::answer);

	private final PageReads reader = new PageReads(
			new TableCall(new ServiceCalls(this.client, "test", OperationListener.NONE), "t"));

	private final List<Map<String, AttributeValue>> stored = new ArrayList<>();

	private int pageSize = 100;

	@Test
	void partitionsFollowInTheOrderOfTheValues() {
		store("a", 1, 2);
		store("b", 0, 3);
		assertThat(drain(read(in("b", "a"), List.of(), ReadOptions.all()))).containsExactly("b0", "b3", "a1", "a2");
	}

	@Test
	void partitionsAreMergedInTheOrderWanted() {
		store("a", 1, 4, 9, 10);
		store("b", 0, 3, 4, 100);
		store("c");
		this.pageSize = 2;
		assertThat(drain(read(in("a", "b", "c"), BY_SORT, ReadOptions.all()))).containsExactly("b0", "a1", "b3", "a4",
				"b4", "a9", "a10", "b100");
		assertThat(drain(read(in("a", "b", "c"), List.of(new OrderBy("s", false)), ReadOptions.all())))
			.containsExactly("b100", "a10", "a9", "a4", "b4", "b3", "a1", "b0");
		assertThat(
				drain(read(in("a", "b"), List.of(new OrderBy("p", false), new OrderBy("s", true)), ReadOptions.all())))
			.containsExactly("b0", "b3", "b4", "b100", "a1", "a4", "a9", "a10");
	}

	@Test
	void valuesGivenTwiceAreAskedForOnce() {
		store("a", 1);
		assertThat(drain(read(in("a", "a", ""), List.of(), ReadOptions.all()))).containsExactly("a1");
		assertThat(this.client.requests()).hasSize(1);
	}

	@Test
	void noValuesSendNoRequest() {
		assertThat(drain(read(in(), List.of(), ReadOptions.all()))).isEmpty();
		assertThat(drain(read(in(""), BY_SORT, ReadOptions.all()))).isEmpty();
		assertThat(this.reader.count(plan(in(), List.of()), KEYS, Bindings.none())).isZero();
		assertThat(this.client.requests()).isEmpty();
	}

	@Test
	void noRequestIsSentBeforeAPageIsAskedFor() {
		read(in("a", "b"), BY_SORT, ReadOptions.all()).close();
		assertThat(this.client.requests()).isEmpty();
	}

	@Test
	void aLimitCountsAcrossPartitionsAndReadsNoMoreOfThem() {
		store("a", 1, 2);
		store("b", 3, 4);
		store("c", 5, 6);
		assertThat(drain(read(in("a", "b", "c"), List.of(), ReadOptions.all().withLimit(3)))).containsExactly("a1",
				"a2", "b3");
		assertThat(this.client.requests(QueryRequest.class)).extracting(QueryRequest::limit).containsExactly(3, 1);
	}

	@Test
	void aLimitCountsAcrossAMerge() {
		store("a", 1, 5);
		store("b", 2, 3);
		assertThat(drain(read(in("a", "b"), BY_SORT, ReadOptions.all().withLimit(3)))).containsExactly("a1", "b2",
				"b3");
	}

	@Test
	void atMostEightQueriesRunAtTheSameTime() throws InterruptedException {
		AtomicInteger running = new AtomicInteger();
		AtomicInteger most = new AtomicInteger();
		CountDownLatch eight = new CountDownLatch(8);
		this.client.onQuery((request) -> {
			most.accumulateAndGet(running.incrementAndGet(), Math::max);
			eight.countDown();
			await(eight);
			running.decrementAndGet();
			return answer(request);
		});
		String[] values = IntStream.range(0, 20).mapToObj((number) -> "p" + number).toArray(String[]::new);
		IntStream.range(0, 20).forEach((number) -> store("p" + number, number));
		assertThat(drain(read(in(values), BY_SORT, ReadOptions.all()))).hasSize(20);
		assertThat(most).hasValue(8);
	}

	@Test
	void theFirstFailureIsThrown() {
		this.client.onQuery((request) -> {
			throw new IllegalStateException("no");
		});
		Pages<String> pages = read(in("a", "b", "c"), BY_SORT, ReadOptions.all());
		assertThatIllegalStateException().isThrownBy(pages::next).withMessage("no");
		assertThat(pages.hasNext()).isFalse();
	}

	@Test
	void moreQueriesThanAllowedAreRefusedWithTheFigures() {
		String[] values = IntStream.range(0, 101).mapToObj((number) -> "p" + number).toArray(String[]::new);
		assertThatIllegalArgumentException().isThrownBy(() -> read(in(values), List.of(), ReadOptions.all()))
			.withMessage("The values ask for 101 Queries on table 't' but a call may send 100 (101 values of 'p'). "
					+ "Give fewer values at once, in several calls; methods of repositories may ask for more by "
					+ "dynamodb2.repositories.max-fan-out");
		assertThat(this.client.requests()).isEmpty();
	}

	@Test
	void queriesOfAllAlternativesAreCountedTogether() {
		List<Condition> alternatives = IntStream.range(0, 4)
			.mapToObj((number) -> Condition
				.and(List.of(in(names(30, number)), compare("s", Operator.GT, number(number)))))
			.toList();
		assertThatIllegalArgumentException()
			.isThrownBy(() -> read(new Condition.Or(alternatives), List.of(), ReadOptions.all()))
			.withMessage("The alternatives ask for 120 Queries on table 't' but a call may send 100. Give fewer values "
					+ "at once, in several calls; methods of repositories may ask for more by "
					+ "dynamodb2.repositories.max-fan-out");
		assertThat(drain(read(new Condition.Or(alternatives.subList(0, 3)), List.of(), ReadOptions.all()))).isEmpty();
	}

	@Test
	void gapsAndValuesAreCountedTogether() {
		Condition gaps = new Condition.Not(new Leaf.In(AttributePath.of("s"),
				Operand.literal(AttributeValue.fromL(IntStream.range(0, 50).mapToObj(MergedReads::number).toList()))));
		assertThatIllegalArgumentException()
			.isThrownBy(() -> read(Condition.and(List.of(mails("a", "b"), gaps)), List.of(), ReadOptions.all()))
			.withMessage("The values ask for 102 Queries on table 't' but a call may send 100 "
					+ "(2 values of 'mail', 51 ranges of 's'). "
					+ "Give fewer values at once, in several calls; methods of repositories may ask for more by "
					+ "dynamodb2.repositories.max-fan-out");
	}

	@Test
	void excludedValuesOfUniqueKeysAreDropped() {
		this.client.onBatchGet((request) -> BatchGetItemResponse.builder().responses(Map.of("t", this.stored)).build());
		store("a", 1, 2, 3, 4, 5);
		Condition gaps = Condition.and(List.of(in("a"), compare("s", Operator.NE, number(4)),
				compare("s", Operator.NE, number(2)), compare("s", Operator.GT, number(1))));
		assertThat(drain(read(gaps, List.of(), ReadOptions.all()))).containsExactly("a3", "a5");
		assertThat(drain(read(gaps, List.of(new OrderBy("s", false)), ReadOptions.all()))).containsExactly("a5", "a3");
		assertThat(this.client.requests()).hasSize(2);
		assertThat(this.reader.count(plan(gaps, List.of()), KEYS, Bindings.none())).isEqualTo(2);
	}

	@Test
	void countsOfPartitionsAreAdded() {
		store("a", 1, 2);
		store("b", 3);
		assertThat(this.reader.count(plan(in("a", "b"), List.of()), KEYS, Bindings.none())).isEqualTo(3);
	}

	@ParameterizedTest
	@ValueSource(ints = { 1, 2, 3, 100 })
	void everyPageCanBeGoneOnFrom(int size) {
		store("a", 1, 4, 9, 10);
		store("b", 0, 4, 11);
		store("c");
		store("d", 2, 4, 5, 6);
		this.pageSize = size;
		Condition several = Condition.and(List.of(in("c", "b", "a", "d"), compare("s", Operator.NE, number(5))));
		for (List<OrderBy> order : List.of(List.<OrderBy>of(), BY_SORT, List.of(new OrderBy("s", false)),
				List.of(new OrderBy("p", true), new OrderBy("s", false)))) {
			assertThat(walk(several, order)).as("ordered by %s", order)
				.isEqualTo(drain(read(several, order, ReadOptions.all())))
				.hasSize(10);
		}
	}

	@Test
	void aPositionOfAnotherQueryIsRefused() {
		Continuation elsewhere = Continuation.after(item("x", 1));
		for (List<OrderBy> order : List.of(List.<OrderBy>of(), BY_SORT)) {
			assertThatIllegalArgumentException()
				.isThrownBy(() -> read(in("a", "b"), order, ReadOptions.all().withStart(elsewhere)))
				.withMessage("The position belongs to another query: it lies where this one does not read");
		}
	}

	@Test
	void alternativesGiveEachItemOnce() {
		store("a", 1, 2, 3);
		store("b", 2);
		Condition either = new Condition.Or(
				List.of(all("a", Operator.LTE, 2), all("b", Operator.LTE, 9), all("a", Operator.GTE, 2)));
		assertThat(drain(read(either, List.of(), ReadOptions.all()))).containsExactly("a1", "a2", "b2", "a3");
		assertThat(drain(read(either, BY_SORT, ReadOptions.all()))).containsExactly("a1", "a2", "b2", "a3");
		assertThat(drain(read(either, List.of(), ReadOptions.all().withLimit(4)))).hasSize(4);
		assertThat(this.reader.count(plan(either, List.of()), KEYS, Bindings.none())).isEqualTo(4);
	}

	@Test
	void itemsInTheSamePlaceComeByTheirKeysWhateverAlternativeIsFirst() {
		store("a", 1, 2, 3);
		store("b", 1, 2);
		store("c", 2);
		List<Condition> alternatives = List.of(all("c", Operator.LTE, 9), all("a", Operator.LTE, 2),
				all("b", Operator.LTE, 9), all("a", Operator.GTE, 2));
		List<Condition> reversed = new ArrayList<>(alternatives);
		Collections.reverse(reversed);
		for (List<Condition> order : List.of(alternatives, reversed)) {
			assertThat(drain(read(new Condition.Or(order), BY_SORT, ReadOptions.all()))).containsExactly("a1", "b1",
					"a2", "b2", "c2", "a3");
		}
	}

	@Test
	void pagesOfAMergeThatIsGivenUpAreCounted() {
		store("a", 1, 2, 3, 4);
		store("b", 1, 2, 3, 4);
		this.pageSize = 2;
		MergedReads.PageCounts counts = new MergedReads.PageCounts(new ArrayList<>());
		PageReads listened = new PageReads(new TableCall(new ServiceCalls(this.client, "test", counts), "t"));
		try (Pages<String> pages = listened.read(plan(in("a", "b"), BY_SORT), KEYS, Bindings.none(), ReadOptions.all(),
				(item) -> item.get("s").n())) {
			assertThat(pages.next().items()).containsExactly("1", "1", "2");
		}
		assertThat(counts.pages()).containsExactly(1, 1);
	}

	@Test
	void aUnionCannotGoOn() {
		Condition either = new Condition.Or(List.of(all("a", Operator.LTE, 2), all("b", Operator.LTE, 9)));
		assertThatIllegalArgumentException()
			.isThrownBy(() -> read(either, List.of(), ReadOptions.all().withStart(Continuation.after(item("a", 1)))))
			.withMessage("A union cannot go on behind an item, because its parts may find the same items: "
					+ "read it whole");
	}

	@Test
	void aFilterIsSentWithEveryQuery() {
		store("a", 1);
		store("b", 2);
		drain(read(Condition.and(List.of(in("a", "b"), FILTER)), BY_SORT, ReadOptions.all()));
		assertThat(this.client.requests(QueryRequest.class)).hasSize(2)
			.allSatisfy((request) -> assertThat(request.filterExpression()).isNotNull());
	}

	private List<String> walk(Condition condition, List<OrderBy> order) {
		List<String> items = new ArrayList<>();
		Continuation from = Continuation.start();
		do {
			ReadPage<String> page = read(condition, order, ReadOptions.all().withStart(from)).next();
			assertThat(page.items()).hasSameSizeAs(page.keys());
			items.addAll(page.items());
			from = page.next();
		}
		while (!from.isEnd());
		return items;
	}

	private Pages<String> read(Condition condition, List<OrderBy> order, ReadOptions options) {
		return this.reader.read(plan(condition, order), KEYS, Bindings.none(), options,
				(item) -> item.get("p").s() + item.get("s").n());
	}

	private void store(String partition, int... sorts) {
		for (int sort : sorts) {
			this.stored.add(item(partition, sort));
		}
	}

	private QueryResponse answer(QueryRequest request) {
		return MergedReads.answer(request, this.stored, this.pageSize);
	}

	private static void await(CountDownLatch latch) {
		try {
			assertThat(latch.await(10, TimeUnit.SECONDS)).isTrue();
		}
		catch (InterruptedException ex) {
			Thread.currentThread().interrupt();
		}
	}

}
