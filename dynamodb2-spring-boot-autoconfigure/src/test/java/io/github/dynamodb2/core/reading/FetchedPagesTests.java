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
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.IntStream;

import io.github.dynamodb2.core.condition.AttributePath;
import io.github.dynamodb2.core.condition.Bindings;
import io.github.dynamodb2.core.condition.Condition;
import io.github.dynamodb2.core.condition.Leaf;
import io.github.dynamodb2.core.condition.Operand;
import io.github.dynamodb2.core.condition.Operator;
import io.github.dynamodb2.core.model.Index;
import io.github.dynamodb2.core.model.KeySchema;
import io.github.dynamodb2.core.model.TableModel;
import io.github.dynamodb2.core.operation.OperationCall;
import io.github.dynamodb2.core.operation.OperationListener;
import io.github.dynamodb2.core.operation.ServiceCalls;
import io.github.dynamodb2.core.operation.TableCall;
import io.github.dynamodb2.core.page.Continuation;
import io.github.dynamodb2.core.plan.AccessPlanner;
import io.github.dynamodb2.core.plan.PlanPolicy;
import io.github.dynamodb2.core.plan.Selection;
import io.github.dynamodb2.support.ScriptedClient;
import org.junit.jupiter.api.Test;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import software.amazon.awssdk.services.dynamodb.model.BatchGetItemRequest;
import software.amazon.awssdk.services.dynamodb.model.BatchGetItemResponse;
import software.amazon.awssdk.services.dynamodb.model.QueryRequest;
import software.amazon.awssdk.services.dynamodb.model.QueryResponse;
import software.amazon.awssdk.services.dynamodb.model.ScalarAttributeType;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Tests of {@link FetchedPages} through {@link PageReads}: which items are fetched, and
 * when.
 */
class FetchedPagesTests {

	private static final KeySchema KEYS = KeySchema.of("id", ScalarAttributeType.N);

	private static final TableModel TABLE = TableModel
		.of("t", KEYS, List
			.of(Index.global("by-mail").partitionKey("mail").sortKey("at", ScalarAttributeType.N).projectKeysOnly()))
		.withPresent(Set.of("at"));

	private static final Condition MAIL = new Leaf.Comparison(AttributePath.of("mail"), Operator.EQ,
			Operand.literal(AttributeValue.fromS("m")));

	private final ScriptedClient client = new ScriptedClient().onQuery(this::entries).onBatchGet(this::items);

	private final Set<Integer> gone = new HashSet<>();

	private final Set<Integer> changed = new HashSet<>();

	private final List<Integer> counted = new ArrayList<>();

	private int stored = 1000;

	private int pageSize = Integer.MAX_VALUE;

	@Test
	void noMoreIsFetchedThanIsWanted() {
		assertThat(drain(read(ReadOptions.all().withLimit(2)))).containsExactly(0, 1);
		assertThat(limits()).containsExactly(2);
		assertThat(fetched()).containsExactly(2);
	}

	@Test
	void whatIsDroppedIsReplacedByMore() {
		this.gone.add(1);
		this.changed.add(2);
		assertThat(drain(read(ReadOptions.all().withLimit(3)))).containsExactly(0, 3, 4);
		assertThat(limits()).containsExactly(3, 6);
		assertThat(fetched()).containsExactly(3, 2);
	}

	@Test
	void pagesOfKeysGrowWhereMuchIsDropped() {
		IntStream.range(0, 60).forEach(this.gone::add);
		assertThat(drain(read(ReadOptions.all().withLimit(1)))).containsExactly(60);
		assertThat(limits()).containsExactly(1, 2, 4, 8, 16, 32);
	}

	@Test
	void anItemThatIsGoneIsLeftOut() {
		this.stored = 4;
		this.gone.add(2);
		assertThat(drain(read(ReadOptions.all()))).containsExactly(0, 1, 3);
	}

	@Test
	void anItemWhoseIndexKeyChangedIsLeftOut() {
		this.stored = 4;
		this.changed.addAll(List.of(0, 3));
		assertThat(drain(read(ReadOptions.all()))).containsExactly(1, 2);
	}

	@Test
	void withoutALimitOneBatchIsFetchedForEachPageThatIsAskedFor() {
		Pages<Integer> pages = read(ReadOptions.all());
		assertThat(this.client.requests()).isEmpty();
		assertThat(pages.next().items()).hasSize(100);
		assertThat(fetched()).containsExactly(100);
		assertThat(pages.next().items()).startsWith(100).hasSize(100);
		assertThat(fetched()).containsExactly(100, 100);
		assertThat(limits()).hasSize(1);
		assertThat(drain(pages)).hasSize(800);
		assertThat(this.counted).containsExactly(1);
	}

	@Test
	void everyPageOfKeysIsCountedWhenTheReadIsGivenUp() {
		this.pageSize = 50;
		try (Pages<Integer> pages = read(ReadOptions.all())) {
			pages.next();
			pages.next();
		}
		assertThat(this.counted).containsExactly(2);
	}

	@Test
	void everyPageCanBeGoneOnFrom() {
		this.stored = 250;
		this.gone.addAll(List.of(99, 120, 249));
		List<Integer> all = new ArrayList<>();
		Continuation from = Continuation.start();
		do {
			ReadPage<Integer> page = read(ReadOptions.all().withStart(from)).next();
			assertThat(page.items()).hasSameSizeAs(page.keys());
			all.addAll(page.items());
			from = page.next();
		}
		while (!from.isEnd());
		assertThat(all).hasSize(247).doesNotHaveDuplicates().isSorted();
	}

	private Pages<Integer> read(ReadOptions options) {
		PageReads reader = new PageReads(new TableCall(new ServiceCalls(this.client, "test", new PageListener()), "t"));
		return reader.read(
				new AccessPlanner().plan(TABLE, MAIL, List.of(), Selection.everything(), PlanPolicy.standard()), KEYS,
				Bindings.none(), options, (item) -> Integer.valueOf(item.get("id").n()));
	}

	private static List<Integer> drain(Pages<Integer> pages) {
		List<Integer> items = new ArrayList<>();
		pages.forEachRemaining((page) -> items.addAll(page.items()));
		return items;
	}

	private List<Integer> limits() {
		return this.client.requests(QueryRequest.class).stream().map(QueryRequest::limit).toList();
	}

	private List<Integer> fetched() {
		return this.client.requests(BatchGetItemRequest.class)
			.stream()
			.map((request) -> request.requestItems().get("t").keys().size())
			.toList();
	}

	private QueryResponse entries(QueryRequest request) {
		int from = request.hasExclusiveStartKey() ? Integer.parseInt(request.exclusiveStartKey().get("id").n()) + 1 : 0;
		int most = (request.limit() != null) ? request.limit() : this.pageSize;
		int to = (int) Math.min((long) from + most, this.stored);
		return QueryResponse.builder()
			.items(IntStream.range(from, to).mapToObj((id) -> item(id, id)).toList())
			.count(to - from)
			.scannedCount(to - from)
			.lastEvaluatedKey((to < this.stored) ? item(to - 1, to - 1) : Map.of())
			.build();
	}

	private BatchGetItemResponse items(BatchGetItemRequest request) {
		List<Map<String, AttributeValue>> found = request.requestItems()
			.get("t")
			.keys()
			.stream()
			.map((key) -> Integer.parseInt(key.get("id").n()))
			.filter((id) -> !this.gone.contains(id))
			.map((id) -> item(id, this.changed.contains(id) ? -1 : id))
			.toList();
		return BatchGetItemResponse.builder().responses(Map.of("t", found)).build();
	}

	private static Map<String, AttributeValue> item(int id, int at) {
		return Map.of("id", AttributeValue.fromN(String.valueOf(id)), "mail", AttributeValue.fromS("m"), "at",
				AttributeValue.fromN(String.valueOf(at)));
	}

	/**
	 * Writes down how many pages there were.
	 */
	private final class PageListener implements OperationListener {

		@Override
		public <R> R around(OperationCall call, Supplier<R> send) {
			return send.get();
		}

		@Override
		public void afterPages(OperationCall call, int count) {
			FetchedPagesTests.this.counted.add(count);
		}

	}

}
