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
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.LongAdder;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import io.github.dynamodb2.core.error.UnreadableItemException;
import io.github.dynamodb2.core.page.reader.PageBodies;
import io.github.dynamodb2.support.ItemCounts;
import io.github.dynamodb2.support.ScriptedHttp;
import org.junit.jupiter.api.Test;
import software.amazon.awssdk.core.client.config.ClientOverrideConfiguration;
import software.amazon.awssdk.core.interceptor.Context;
import software.amazon.awssdk.core.interceptor.ExecutionAttributes;
import software.amazon.awssdk.core.interceptor.ExecutionInterceptor;
import software.amazon.awssdk.enhanced.dynamodb.mapper.annotations.DynamoDbPartitionKey;
import software.amazon.awssdk.enhanced.dynamodb.mapper.annotations.DynamoDbSortKey;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.model.ScalarAttributeType;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

/**
 * The segments of a parallel Scan, whose pages are read straight.
 */
class StraightSegmentsTests {

	private final ScriptedHttp http = new ScriptedHttp();

	private final ItemCounts seen = new ItemCounts();

	@Test
	void everySegmentOfAParallelScanIsReadStraight() {
		for (int segment = 0; segment < 8; segment++) {
			this.http.answer(page(segment * 10, segment * 10 + 10));
		}
		assertThat(things().parallelScan(8).toList()).hasSize(80).doesNotHaveDuplicates();
		assertThat(this.seen.counts()).hasSize(8).containsOnly(0);
	}

	@Test
	void pagesOfAParallelScanStayAsTheyCameUntilTheyAreTaken() throws InterruptedException {
		int segments = 60;
		CountDownLatch answered = new CountDownLatch(segments);
		for (int segment = 0; segment < segments; segment++) {
			this.http.answer(page(segment * 2, segment * 2 + 2));
		}
		DynamoDbClient client = straight(new ExecutionInterceptor() {

			@Override
			public void afterExecution(Context.AfterExecution context, ExecutionAttributes attributes) {
				answered.countDown();
			}

		});
		Counted.MADE.reset();
		ParallelScan<Counted> scan = Connection.of(client).table(definition()).as(Counted.class).parallelScan(segments);
		try (Stream<Counted> stream = scan.stream()) {
			Iterator<Counted> items = stream.iterator();
			items.next();
			answered.await();
			assertThat(Counted.MADE.sum()).isLessThanOrEqualTo(2 + 2L * Runtime.getRuntime().availableProcessors());
			items.forEachRemaining((item) -> {
			});
		}
		assertThat(Counted.MADE.sum()).isEqualTo(2L * segments);
		assertThat(this.seen.counts()).hasSize(segments).containsOnly(0);
	}

	@Test
	void aPageThatDoesNotFitEndsAParallelScanWhereverItsObjectsAreMade() {
		for (int segment = 0; segment < 8; segment++) {
			this.http.answer(page(segment, segment + 1).replace("\"N\":\"5\"", "\"S\":\"five\""));
		}
		assertThatExceptionOfType(UnreadableItemException.class)
			.isThrownBy(() -> things().parallelScan(8, (scan) -> scan.requestsInFlight(1)).toList());
	}

	private EntityTable<Thing> things() {
		return Connection.of(straight()).table(definition()).as(Thing.class);
	}

	private DynamoDbClient straight(ExecutionInterceptor... others) {
		ClientOverrideConfiguration.Builder configuration = ClientOverrideConfiguration.builder()
			.addExecutionInterceptor(PageBodies.interceptor().orElseThrow())
			.addExecutionInterceptor(this.seen);
		List.of(others).forEach(configuration::addExecutionInterceptor);
		return this.http.client(configuration.build());
	}

	private static TableDefinition definition() {
		return TableDefinition.named("things").partitionKey("id").sortKey("n", ScalarAttributeType.N).build();
	}

	private static String page(int from, int to) {
		return IntStream.range(from, to)
			.mapToObj("{\"id\":{\"S\":\"a\"},\"n\":{\"N\":\"%d\"}}"::formatted)
			.collect(Collectors.joining(",", "{\"Items\":[", "]}"));
	}

	record Thing(@DynamoDbPartitionKey String id, @DynamoDbSortKey int n) {
	}

	/**
	 * Counts how many of it are made.
	 */
	record Counted(@DynamoDbPartitionKey String id, @DynamoDbSortKey int n) {

		private static final LongAdder MADE = new LongAdder();

		Counted {
			MADE.increment();
		}

	}

}
