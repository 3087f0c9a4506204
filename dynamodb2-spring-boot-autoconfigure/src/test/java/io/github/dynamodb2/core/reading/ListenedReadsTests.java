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
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import io.github.dynamodb2.core.Connection;
import io.github.dynamodb2.core.Item;
import io.github.dynamodb2.core.Key;
import io.github.dynamodb2.core.Table;
import io.github.dynamodb2.core.TableDefinition;
import io.github.dynamodb2.core.operation.OperationCall;
import io.github.dynamodb2.core.operation.OperationListener;
import io.github.dynamodb2.support.ScriptedClient;
import org.junit.jupiter.api.Test;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import software.amazon.awssdk.services.dynamodb.model.BatchGetItemRequest;
import software.amazon.awssdk.services.dynamodb.model.BatchGetItemResponse;
import software.amazon.awssdk.services.dynamodb.model.QueryRequest;
import software.amazon.awssdk.services.dynamodb.model.QueryResponse;
import software.amazon.awssdk.services.dynamodb.model.ReturnConsumedCapacity;
import software.amazon.awssdk.services.dynamodb.model.ScanResponse;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Tests of what listeners hear of reads.
 */
class ListenedReadsTests {

	private final ScriptedClient client = new ScriptedClient();

	private final Recorder recorder = new Recorder();

	@Test
	void capacityIsAskedForByIndexWhereAListenerWantsIt() {
		this.client.onQuery((request) -> QueryResponse.builder().count(0).build());
		query(table(this.recorder));
		this.recorder.capacity = true;
		query(table(this.recorder));
		query(table(OperationListener.NONE));
		assertThat(this.client.requests(QueryRequest.class)).extracting(QueryRequest::returnConsumedCapacity)
			.containsExactly(null, ReturnConsumedCapacity.INDEXES, null);
	}

	@Test
	void pagesOfAReadAreCountedToItsEnd() {
		this.client.onQuery((request) -> request.hasExclusiveStartKey() ? QueryResponse.builder().count(0).build()
				: QueryResponse.builder().count(0).lastEvaluatedKey(key()).build());
		query(table(this.recorder));
		assertThat(this.recorder.pages).containsExactly("Query 2");
	}

	@Test
	void pagesOfACountAreCountedToo() {
		this.client.onQuery((request) -> request.hasExclusiveStartKey() ? QueryResponse.builder().count(1).build()
				: QueryResponse.builder().count(2).lastEvaluatedKey(key()).build());
		assertThat(table(this.recorder).queryCount((query) -> query.where("id").eq("a"))).isEqualTo(3);
		assertThat(this.recorder.pages).containsExactly("Query 2");
	}

	@Test
	void readThatIsGivenUpHasThePagesReadSoFar() {
		this.client
			.onScan((request) -> ScanResponse.builder().items(List.of(key())).count(1).lastEvaluatedKey(key()).build());
		try (Stream<Item> items = table(this.recorder).scan().stream()) {
			assertThat(items.limit(2)).hasSize(2);
		}
		assertThat(this.recorder.pages).containsExactly("Scan 2");
	}

	@Test
	void readThatNeedsNoRequestHasNoPages() {
		this.client.onBatchGet((request) -> BatchGetItemResponse.builder().build());
		assertThat(table(this.recorder).batchGet(List.<Key>of()).toList()).isEmpty();
		assertThat(this.client.requests(BatchGetItemRequest.class)).isEmpty();
		assertThat(this.recorder.pages).isEmpty();
	}

	@Test
	void pagesOfABatchReadAreCountedToItsEnd() {
		this.client.onBatchGet((request) -> BatchGetItemResponse.builder().build());
		List<Key> keys = IntStream.range(0, 150).mapToObj((number) -> Key.of("key " + number)).toList();
		assertThat(table(this.recorder).batchGet(keys).toList()).isEmpty();
		assertThat(this.recorder.pages).containsExactly("BatchGetItem 2");
	}

	@Test
	void threadsOfAParallelScanHaveAListenerThatWasHandedOver() {
		this.client.onScan((request) -> ScanResponse.builder().count(0).build());
		assertThat(table(this.recorder).parallelScan(3).toList()).isEmpty();
		assertThat(this.recorder.threads).isNotEmpty().doesNotContain(Thread.currentThread().getName());
		assertThat(this.recorder.handedOverBy).containsExactly(Thread.currentThread().getName());
	}

	private Table table(OperationListener listener) {
		return Connection.builder(this.client)
			.listener(listener)
			.build()
			.table(TableDefinition.named("t").partitionKey("id").build());
	}

	private static void query(Table table) {
		assertThat(table.query((query) -> query.where("id").eq("a")).toList()).isEmpty();
	}

	private static Map<String, AttributeValue> key() {
		return Map.of("id", AttributeValue.fromS("a"));
	}

	/**
	 * Writes down what it hears.
	 */
	private static final class Recorder implements OperationListener {

		private final List<String> pages = new ArrayList<>();

		private final List<String> handedOverBy = new ArrayList<>();

		private final Set<String> threads = ConcurrentHashMap.newKeySet();

		private boolean capacity;

		@Override
		public <R> R around(OperationCall call, Supplier<R> send) {
			return send.get();
		}

		@Override
		public void afterPages(OperationCall call, int count) {
			this.pages.add(call.operation() + " " + count);
		}

		@Override
		public boolean wantsCapacity() {
			return this.capacity;
		}

		@Override
		public OperationListener onOtherThreads() {
			this.handedOverBy.add(Thread.currentThread().getName());
			return new OperationListener() {

				@Override
				public <R> R around(OperationCall call, Supplier<R> send) {
					Recorder.this.threads.add(Thread.currentThread().getName());
					return send.get();
				}

			};
		}

	}

}
