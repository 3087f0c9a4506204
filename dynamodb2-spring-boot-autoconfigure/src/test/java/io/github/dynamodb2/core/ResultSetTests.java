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
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import io.github.dynamodb2.core.page.Continuation;
import io.github.dynamodb2.core.page.ItemPage;
import io.github.dynamodb2.core.reading.Pages;
import io.github.dynamodb2.core.reading.ReadOptions;
import io.github.dynamodb2.core.reading.ReadPage;
import io.github.dynamodb2.support.ScriptedClient;
import org.junit.jupiter.api.Test;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import software.amazon.awssdk.services.dynamodb.model.QueryRequest;
import software.amazon.awssdk.services.dynamodb.model.QueryResponse;
import software.amazon.awssdk.services.dynamodb.model.ScalarAttributeType;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * The exact requests of a result whose filter leaves 5, 0, 0, 3, 0 and 2 items of the
 * pages that DynamoDB reads.
 */
class ResultSetTests {

	private static final List<Integer> PAGES = List.of(5, 0, 0, 3, 0, 2);

	private final ScriptedClient client = new ScriptedClient().onQuery(this::answer);

	private final Table table = Connection.of(this.client)
		.table(TableDefinition.named("t").partitionKey("p").sortKey("n", ScalarAttributeType.N).build());

	private final ResultSet<Item> result = this.table.query((q) -> q.where("p").eq("x").and("colour").eq("red"));

	@Test
	void emptyPagesInTheMiddleAreSkipped() {
		assertThat(this.result).extracting((item) -> item.getInteger("n"))
			.containsExactly(0, 1, 2, 3, 4, 300, 301, 302, 500, 501);
		assertThat(this.client.requests()).hasSize(6);
	}

	@Test
	void aPageIsRequestedWhenItsFirstItemIsAskedFor() {
		Iterator<Item> items = this.result.iterator();
		List<Integer> requests = new ArrayList<>();
		IntStream.range(0, 10).forEach((i) -> {
			items.next();
			requests.add(this.client.requests().size());
		});
		assertThat(requests).containsExactly(1, 1, 1, 1, 1, 4, 4, 4, 6, 6);
		assertThat(items.hasNext()).isFalse();
		assertThat(this.client.requests()).hasSize(6);
	}

	@Test
	void nothingIsRequestedBehindTheLimit() {
		assertThat(limited(5)).hasSize(5);
		assertThat(this.client.requests()).hasSize(1);
		assertThat(limited(6)).hasSize(6);
		assertThat(this.client.requests()).hasSize(1 + 4);
		assertThat(limited(8)).hasSize(8);
		assertThat(this.client.requests()).hasSize(1 + 4 + 4);
		assertThat(limited(10)).hasSize(10);
		assertThat(this.client.requests()).hasSize(1 + 4 + 4 + 6);
	}

	@Test
	void aSelectiveFilterIsReadInGrowingPages() {
		assertThat(limited(6)).hasSize(6);
		assertThat(this.client.requests(QueryRequest.class)).extracting(QueryRequest::limit)
			.containsExactly(50, 100, 200, 400);
	}

	@Test
	void everyPageIsSeenByWhoAsksForPages() {
		List<ItemPage<Item>> pages = new ArrayList<>();
		this.result.pages().forEach(pages::add);
		assertThat(pages).extracting((page) -> page.items().size()).isEqualTo(PAGES);
		assertThat(pages).extracting((page) -> page.token().isPresent())
			.containsExactly(true, true, true, true, true, false);
	}

	@Test
	void aTokenOfAnEmptyPageGoesOnBehindIt() {
		Iterator<ItemPage<Item>> pages = this.result.pages().iterator();
		pages.next();
		String token = pages.next().token().orElseThrow();
		assertThat(this.table.query((q) -> q.where("p").eq("x").and("colour").eq("red").startAt(token)))
			.extracting((item) -> item.getInteger("n"))
			.containsExactly(300, 301, 302, 500, 501);
	}

	@Test
	void whateverReadsToAnEndClosesTheRead() {
		AtomicInteger closed = new AtomicInteger();
		ResultSet<String> closing = new DefaultResultSet<>((options) -> pages(closed), ReadOptions.all(), 0);
		assertThat(closing.toList()).containsExactly("only");
		assertThat(closed).hasValue(1);
		assertThat(closing.first()).contains("only");
		assertThat(closed).hasValue(2);
		try (Stream<String> stream = closing.stream()) {
			assertThat(stream.findFirst()).contains("only");
			assertThat(closed).hasValue(2);
		}
		assertThat(closed).hasValue(3);
	}

	private static Pages<String> pages(AtomicInteger closed) {
		Iterator<ReadPage<String>> only = List.of(new ReadPage<>(List.of("only"), List.of(), 1, 0, Continuation.end()))
			.iterator();
		return new Pages<>() {

			@Override
			public boolean hasNext() {
				return only.hasNext();
			}

			@Override
			public ReadPage<String> next() {
				return only.next();
			}

			@Override
			public void close() {
				closed.incrementAndGet();
			}

		};
	}

	private ResultSet<Item> limited(int count) {
		return this.table.query((q) -> q.where("p").eq("x").and("colour").eq("red").limit(count));
	}

	private QueryResponse answer(QueryRequest request) {
		int page = request.hasExclusiveStartKey() ? Integer.parseInt(request.exclusiveStartKey().get("n").n()) / 100 + 1
				: 0;
		List<Map<String, AttributeValue>> items = IntStream.range(0, PAGES.get(page))
			.mapToObj((i) -> key(page * 100 + i))
			.toList();
		return QueryResponse.builder()
			.items(items)
			.count(items.size())
			.scannedCount(100)
			.lastEvaluatedKey((page + 1 < PAGES.size()) ? key(page * 100 + 99) : Map.of())
			.build();
	}

	private static Map<String, AttributeValue> key(int n) {
		return Map.of("p", AttributeValue.fromS("x"), "n", AttributeValue.fromN(String.valueOf(n)));
	}

}
