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
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.IntFunction;
import java.util.function.UnaryOperator;

import io.github.dynamodb2.core.error.DynamoDb2Exception;
import io.github.dynamodb2.core.error.Failure;
import io.github.dynamodb2.core.error.ThrottledException;
import io.github.dynamodb2.core.page.Continuation;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import software.amazon.awssdk.services.dynamodb.model.InternalServerErrorException;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

/**
 * Tests of {@link ParallelScanPages}.
 */
@Timeout(30)
class ParallelScanPagesTests {

	private final AtomicInteger requests = new AtomicInteger();

	@Test
	void everyPageOfEverySegmentComesOnce() {
		List<String> items = new ArrayList<>();
		try (Pages<String> pages = ParallelScanPages.start(5, segments(20), ReadOptions.all(), null)) {
			pages.forEachRemaining((page) -> items.addAll(page.items()));
		}
		assertThat(items).hasSize(100).doesNotHaveDuplicates();
	}

	@Test
	void nothingIsReadBeforeTheFirstPageIsAskedFor() {
		try (Pages<String> pages = ParallelScanPages.start(5, segments(20), ReadOptions.all(), null)) {
			assertThat(pages).isNotNull();
			assertThat(this.requests).hasValue(0);
		}
	}

	@Test
	void aSlowConsumerHoldsTheSegmentsBack() throws InterruptedException {
		CountDownLatch room = new CountDownLatch(8);
		IntFunction<PageSource<String>> counted = (segment) -> {
			PageSource<String> source = segments(1000).apply(segment);
			return (from, size) -> {
				ReadPage<String> page = source.read(from, size);
				room.countDown();
				return page;
			};
		};
		try (Pages<String> pages = ParallelScanPages.start(4, counted, ReadOptions.all(), null)) {
			assertThat(pages.hasNext()).isTrue();
			assertThat(room.await(10, TimeUnit.SECONDS)).isTrue();
			assertThat(this.requests).hasValueLessThanOrEqualTo(8);
			pages.next();
			pages.next();
			assertThat(this.requests).hasValueLessThanOrEqualTo(10);
		}
	}

	@Test
	void aThreadIsNotHeldByASegmentThatWaits() {
		Runnable[] held = new Runnable[1];
		try (Pages<String> pages = ParallelScanPages.start(2, segments(3),
				parallel((options) -> options.withExecutor((task) -> held[0] = runOrKeep(task))), null)) {
			List<String> items = new ArrayList<>();
			pages.forEachRemaining((page) -> items.addAll(page.items()));
			assertThat(items).hasSize(6);
		}
	}

	private static Runnable runOrKeep(Runnable task) {
		task.run();
		return task;
	}

	@Test
	void theFirstFailureEndsTheScanAndIsThrown() {
		IntFunction<PageSource<String>> failing = (segment) -> (from, size) -> {
			if (segment == 2) {
				throw new IllegalStateException("segment 2 broke");
			}
			return segments(Integer.MAX_VALUE).apply(segment).read(from, size);
		};
		Pages<String> pages = ParallelScanPages.start(4, failing, ReadOptions.all(), null);
		assertThatExceptionOfType(IllegalStateException.class).isThrownBy(() -> {
			while (pages.hasNext()) {
				pages.next();
			}
		}).withMessage("segment 2 broke");
		int sent = this.requests.get();
		assertThatExceptionOfType(IllegalStateException.class).isThrownBy(pages::hasNext);
		assertThat(this.requests.get() - sent).isLessThanOrEqualTo(8);
	}

	@Test
	void aFailureBetweenTwoPagesIsThrownAsItIs() {
		ExecutorService executor = Executors.newFixedThreadPool(2);
		try {
			for (int attempt = 0; attempt < 3000; attempt++) {
				ReadOptions options = parallel((parallel) -> parallel.withExecutor(executor));
				assertThatExceptionOfType(IllegalStateException.class)
					.isThrownBy(() -> items(2, this::secondBreaks, options))
					.withMessage("segment 1 broke");
			}
		}
		finally {
			executor.shutdownNow();
		}
	}

	private PageSource<String> secondBreaks(int segment) {
		return (segment == 0) ? segments(Integer.MAX_VALUE).apply(0) : (from, size) -> {
			throw new IllegalStateException("segment 1 broke");
		};
	}

	@Test
	void aConsumerThatIsInterruptedWhileItWaitsEndsTheWorkers() throws InterruptedException {
		CountDownLatch hanging = new CountDownLatch(3);
		CountDownLatch ended = new CountDownLatch(3);
		IntFunction<PageSource<String>> hang = (segment) -> (from, size) -> {
			hanging.countDown();
			try {
				new CountDownLatch(1).await();
			}
			catch (InterruptedException ex) {
				ended.countDown();
				throw new IllegalStateException(ex);
			}
			return ReadPage.empty();
		};
		AtomicReference<Object> outcome = new AtomicReference<>();
		Thread consumer = new Thread(() -> {
			assertThatExceptionOfType(DynamoDb2Exception.class).isThrownBy(() -> items(3, hang, ReadOptions.all()))
				.withMessage("A parallel read was interrupted while it waited for a page");
			outcome.set(Thread.currentThread().isInterrupted());
		});
		consumer.start();
		assertThat(hanging.await(10, TimeUnit.SECONDS)).isTrue();
		consumer.interrupt();
		consumer.join(10_000);
		assertThat(outcome).hasValue(true);
		assertThat(ended.await(10, TimeUnit.SECONDS)).isTrue();
	}

	@Test
	void closingInterruptsWhatIsUnderWay() throws InterruptedException {
		CountDownLatch begun = new CountDownLatch(1);
		CountDownLatch interrupted = new CountDownLatch(1);
		CountDownLatch never = new CountDownLatch(1);
		IntFunction<PageSource<String>> hanging = (segment) -> (from, size) -> {
			if (segment == 0) {
				return segments(1).apply(0).read(from, size);
			}
			begun.countDown();
			try {
				never.await();
			}
			catch (InterruptedException ex) {
				interrupted.countDown();
				throw new IllegalStateException(ex);
			}
			return ReadPage.empty();
		};
		Pages<String> pages = ParallelScanPages.start(2, hanging, ReadOptions.all(), null);
		assertThat(pages.hasNext()).isTrue();
		assertThat(begun.await(10, TimeUnit.SECONDS)).isTrue();
		pages.close();
		assertThat(interrupted.await(10, TimeUnit.SECONDS)).isTrue();
		assertThat(pages.hasNext()).isFalse();
	}

	@Test
	void requestsInFlightAreBounded() {
		AtomicInteger open = new AtomicInteger();
		AtomicInteger most = new AtomicInteger();
		IntFunction<PageSource<String>> counted = (segment) -> (from, size) -> {
			most.accumulateAndGet(open.incrementAndGet(), Math::max);
			Thread.yield();
			ReadPage<String> page = segments(20).apply(segment).read(from, size);
			open.decrementAndGet();
			return page;
		};
		assertThat(items(20, counted, parallel((options) -> options.withRequests(3)))).hasSize(400);
		assertThat(most.get()).isBetween(1, 3);
	}

	@Test
	void segmentsThatFailForAWhileGoOnWhereTheyWere() {
		Set<String> failed = ConcurrentHashMap.newKeySet();
		IntFunction<PageSource<String>> shaky = (segment) -> (from, size) -> {
			int page = pageOf(from);
			if ((segment + page) % 3 == 0 && failed.add(segment + "-" + page)) {
				throw new ThrottledException("slow down", null, null);
			}
			return segments(4).apply(segment).read(from, size);
		};
		assertThat(items(8, shaky, ReadOptions.all())).hasSize(32).doesNotHaveDuplicates();
		assertThat(failed).hasSizeGreaterThan(8);
	}

	@Test
	void aServiceThatIsDownForAWhileIsAskedAgain() {
		AtomicInteger failures = new AtomicInteger();
		IntFunction<PageSource<String>> broken = (segment) -> (from, size) -> {
			if (failures.incrementAndGet() < 3) {
				throw new DynamoDb2Exception("down",
						InternalServerErrorException.builder().statusCode(500).message("down").build());
			}
			return segments(2).apply(segment).read(from, size);
		};
		assertThat(items(1, broken, ReadOptions.all())).containsExactly("0-0", "0-1");
	}

	@Test
	void aFailureThatLastsIsThrownAfterFourAttempts() {
		AtomicInteger attempts = new AtomicInteger();
		IntFunction<PageSource<String>> throttled = (segment) -> (from, size) -> {
			attempts.incrementAndGet();
			throw new ThrottledException("slow down", null, null);
		};
		assertThatExceptionOfType(ThrottledException.class).isThrownBy(() -> items(1, throttled, ReadOptions.all()))
			.withMessage("slow down");
		assertThat(attempts).hasValue(4);
	}

	@Test
	void anExecutorThatTakesNoTaskFailsTheScan() {
		ReadOptions rejecting = parallel((options) -> options.withExecutor((task) -> {
			throw new RejectedExecutionException("full");
		}));
		assertThatExceptionOfType(DynamoDb2Exception.class).isThrownBy(() -> items(2, segments(2), rejecting))
			.withMessage(
					"A parallel read cannot go on: its executor takes no more work. Give it one that does, or none")
			.withCauseInstanceOf(RejectedExecutionException.class)
			.satisfies((ex) -> assertThat(Failure.of(ex).isTransient()).isFalse());
	}

	@Test
	void aScanThatIsConsumedOnItsOnlyThreadReadsThere() throws Exception {
		ExecutorService executor = Executors.newSingleThreadExecutor();
		try {
			ReadOptions options = parallel((parallel) -> parallel.withExecutor(executor));
			assertThat(executor.submit(() -> items(3, segments(4), options)).get(20, TimeUnit.SECONDS)).hasSize(12);
			assertThat(executor.submit(() -> {
				assertThatExceptionOfType(IllegalStateException.class)
					.isThrownBy(() -> items(2, this::secondBreaks, options))
					.withMessage("segment 1 broke");
				return Thread.currentThread().isInterrupted();
			}).get(20, TimeUnit.SECONDS)).isFalse();
		}
		finally {
			executor.shutdownNow();
		}
	}

	@Test
	void anInterruptedConsumerEndsTheScan() {
		CountDownLatch never = new CountDownLatch(1);
		IntFunction<PageSource<String>> hanging = (segment) -> (from, size) -> {
			try {
				never.await();
			}
			catch (InterruptedException ex) {
				throw new IllegalStateException(ex);
			}
			return ReadPage.empty();
		};
		Thread.currentThread().interrupt();
		assertThatExceptionOfType(DynamoDb2Exception.class).isThrownBy(() -> items(2, hanging, ReadOptions.all()))
			.withMessage("A parallel read was interrupted while it waited for a page");
		assertThat(Thread.interrupted()).isTrue();
	}

	@Test
	void aBudgetHoldsTheScanBack() {
		long begun = System.nanoTime();
		assertThat(items(4, segments(5), parallel((options) -> options.withUnitsPerSecond(100)))).hasSize(20);
		assertThat(Duration.ofNanos(System.nanoTime() - begun)).isGreaterThan(Duration.ofMillis(150));
	}

	@Test
	void aLimitEndsTheScanAndItsRequests() {
		List<String> items = items(4, segments(Integer.MAX_VALUE), ReadOptions.all().withLimit(10));
		assertThat(items).hasSize(10).doesNotHaveDuplicates();
		assertThat(this.requests.get()).isLessThanOrEqualTo(22);
	}

	private static List<String> items(int segments, IntFunction<PageSource<String>> sources, ReadOptions options) {
		List<String> items = new ArrayList<>();
		try (Pages<String> pages = ParallelScanPages.start(segments, sources, options, null)) {
			pages.forEachRemaining((page) -> items.addAll(page.items()));
		}
		return items;
	}

	private static ReadOptions parallel(UnaryOperator<ParallelOptions> change) {
		return ReadOptions.all().withParallel(change.apply(ParallelOptions.standard()));
	}

	private static int pageOf(Continuation from) {
		return (from instanceof Continuation.After after) ? Integer.parseInt(after.key().get("page").n()) : 0;
	}

	private IntFunction<PageSource<String>> segments(int pagesEach) {
		return (segment) -> (from, size) -> {
			this.requests.incrementAndGet();
			int page = pageOf(from);
			Continuation next = (page + 1 < pagesEach)
					? Continuation.after(Map.of("page", AttributeValue.fromN(String.valueOf(page + 1))))
					: Continuation.end();
			return new ReadPage<>(List.of(segment + "-" + page), List.of(), 1, 1, next);
		};
	}

}
