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

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ThreadFactory;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;

import io.github.dynamodb2.core.error.UnprocessedItemsException;
import io.github.dynamodb2.core.operation.Backoff;
import io.github.dynamodb2.core.operation.OperationListener;
import io.github.dynamodb2.core.operation.ServiceCalls;
import io.github.dynamodb2.core.operation.TableCall;
import io.github.dynamodb2.core.plan.Selection;
import io.github.dynamodb2.support.Rounds;
import io.github.dynamodb2.support.ScriptedClient;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import software.amazon.awssdk.core.exception.AbortedException;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import software.amazon.awssdk.services.dynamodb.model.BatchGetItemRequest;
import software.amazon.awssdk.services.dynamodb.model.BatchGetItemResponse;
import software.amazon.awssdk.services.dynamodb.model.InternalServerErrorException;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

/**
 * Tests of {@link BatchGetItemOperation} with several requests at a time.
 */
class BatchGetAheadTests {

	private static final Backoff QUICK = new Backoff(2, Duration.ofNanos(1), Duration.ofNanos(1),
			Duration.ofMinutes(1));

	private final ScriptedClient client = new ScriptedClient();

	private final Set<Thread> made = ConcurrentHashMap.newKeySet();

	private ThreadFactory threads = (task) -> {
		Thread thread = new Thread(task);
		this.made.add(thread);
		return thread;
	};

	@AfterEach
	void noThreadIsKept() throws InterruptedException {
		for (Thread thread : this.made) {
			thread.join(TimeUnit.SECONDS.toMillis(10));
			assertThat(thread.isAlive()).isFalse();
		}
	}

	@Test
	void eightRequestsAreUnderWayAtATimeAndItemsComeInTheOrderOfTheKeys() {
		Rounds eight = new Rounds(8);
		this.client.onBatchGet((request) -> {
			eight.join();
			return found(request);
		});
		List<String> items = new ArrayList<>();
		pages(1600, 8).forEachRemaining((page) -> items.addAll(page.items()));
		assertThat(items).isEqualTo(IntStream.range(0, 1600).mapToObj(String::valueOf).toList());
		assertThat(eight.most()).isEqualTo(8);
		assertThat(this.client.requests()).hasSize(16);
	}

	@Test
	void nothingIsReadBeforeAPageIsAskedForAndNoMoreAheadThanAllowed() {
		Rounds three = new Rounds(3);
		this.client.onBatchGet((request) -> {
			three.join();
			return found(request);
		});
		try (Pages<String> pages = pages(2000, 3)) {
			assertThat(pages.hasNext()).isTrue();
			assertThat(this.client.requests()).isEmpty();
			assertThat(pages.next().items()).hasSize(100);
			assertThat(this.client.requests()).hasSize(3);
		}
	}

	@Test
	void oneRequestNeedsNoThread() {
		this.client.onBatchGet(BatchGetAheadTests::found);
		assertThat(pages(100, 8).next().items()).hasSize(100);
		assertThat(this.made).isEmpty();
	}

	@Test
	void aFailureComesAfterTheItemsBeforeItAndListsAllKeysThatWereNotHandedOut() {
		this.client.onBatchGet((request) -> {
			if (first(request) == 200) {
				throw InternalServerErrorException.builder().message("broken").build();
			}
			return found(request);
		});
		Pages<String> pages = pages(1000, 4);
		assertThat(pages.next().items()).hasSize(100);
		assertThat(pages.next().items()).hasSize(100);
		assertThatExceptionOfType(UnprocessedItemsException.class).isThrownBy(pages::next)
			.satisfies((ex) -> assertThat(ex.unprocessed()).isEqualTo(keys(1000).subList(200, 1000)));
	}

	@Test
	void anInterruptedWaitListsTheKeysAndStays() {
		CountDownLatch begun = new CountDownLatch(1);
		CountDownLatch handedOut = new CountDownLatch(1);
		CountDownLatch never = new CountDownLatch(1);
		Thread caller = Thread.currentThread();
		this.client.onBatchGet((request) -> {
			if (first(request) == 0) {
				await(begun);
				return found(request);
			}
			begun.countDown();
			await(handedOut);
			caller.interrupt();
			try {
				never.await();
			}
			catch (InterruptedException ex) {
				Thread.currentThread().interrupt();
			}
			throw AbortedException.create("interrupted");
		});
		Pages<String> pages = pages(200, 2);
		assertThat(pages.next().items()).hasSize(100);
		handedOut.countDown();
		assertThatExceptionOfType(UnprocessedItemsException.class).isThrownBy(pages::next)
			.withCauseInstanceOf(InterruptedException.class)
			.satisfies((ex) -> assertThat(ex.unprocessed()).isEqualTo(keys(200).subList(100, 200)));
		assertThat(Thread.interrupted()).isTrue();
	}

	private Pages<String> pages(int keys, int requests) {
		ServiceCalls calls = new ServiceCalls(this.client, "test", OperationListener.NONE, this.threads, requests);
		return new BatchGetItemOperation<>(new PageReads(new TableCall(calls, "t")),
				new BatchGetItemOperation.Target(List.of("id"), Selection.everything(), false, false, QUICK),
				(item) -> item.get("id").n(), keys(keys), requests);
	}

	private static List<Map<String, AttributeValue>> keys(int count) {
		return IntStream.range(0, count)
			.mapToObj((id) -> Map.of("id", AttributeValue.fromN(String.valueOf(id))))
			.toList();
	}

	private static int first(BatchGetItemRequest request) {
		return Integer.parseInt(request.requestItems().get("t").keys().get(0).get("id").n());
	}

	private static BatchGetItemResponse found(BatchGetItemRequest request) {
		return BatchGetItemResponse.builder()
			.responses(Map.of("t", request.requestItems().get("t").keys()))
			.unprocessedKeys(Map.of())
			.build();
	}

	private static void await(CountDownLatch latch) {
		try {
			assertThat(latch.await(10, TimeUnit.SECONDS)).isTrue();
		}
		catch (InterruptedException ex) {
			throw new AssertionError(ex);
		}
	}

}
