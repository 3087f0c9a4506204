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

package io.github.dynamodb2.core.operation;

import java.time.Duration;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ThreadFactory;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import io.github.dynamodb2.core.error.ThrottledException;
import io.github.dynamodb2.core.error.UnprocessedItemsException;
import io.github.dynamodb2.core.write.ItemWrite;
import io.github.dynamodb2.support.Rounds;
import io.github.dynamodb2.support.ScriptedClient;
import io.github.dynamodb2.support.Step;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import software.amazon.awssdk.core.exception.AbortedException;
import software.amazon.awssdk.services.dynamodb.model.BatchWriteItemRequest;
import software.amazon.awssdk.services.dynamodb.model.BatchWriteItemResponse;
import software.amazon.awssdk.services.dynamodb.model.ProvisionedThroughputExceededException;
import software.amazon.awssdk.services.dynamodb.model.ResourceNotFoundException;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

/**
 * Tests of {@link ConcurrentRequests} by batches of writes.
 */
class ConcurrentRequestsTests {

	private static final Backoff QUICK = new Backoff(2, Duration.ofNanos(1), Duration.ofNanos(1),
			Duration.ofMinutes(1));

	private final ScriptedClient client = new ScriptedClient();

	private final Set<Object> written = ConcurrentHashMap.newKeySet();

	private final Set<Thread> threads = ConcurrentHashMap.newKeySet();

	@Test
	void eightRequestsAreUnderWayAtATimeAndNeverMore() {
		Rounds eight = new Rounds(8);
		this.client.onBatchWrite((request) -> {
			eight.join();
			return done(request);
		});
		List<ItemWrite> puts = puts(400);
		write(puts, 8, null);
		assertThat(this.client.requests()).hasSize(16);
		assertThat(eight.most()).isEqualTo(8);
		assertThat(this.written).isEqualTo(requests(puts));
	}

	@Test
	void noThreadIsMadeForOneRequestOrForOneAtATime() {
		ThreadFactory none = (task) -> {
			throw new AssertionError("No thread is needed");
		};
		this.client.onBatchWrite(this::done);
		write(puts(25), 8, none);
		write(puts(100), 1, none);
		assertThat(this.threads).containsExactly(Thread.currentThread());
		assertThat(this.client.requests()).hasSize(5);
	}

	@Test
	void noMoreThreadsAreMadeThanRequestsNeedAndNoneIsKept() throws InterruptedException {
		Set<Thread> made = ConcurrentHashMap.newKeySet();
		Rounds three = new Rounds(3);
		this.client.onBatchWrite((request) -> {
			three.join();
			return done(request);
		});
		write(puts(75), 8, (task) -> {
			Thread thread = new Thread(task);
			made.add(thread);
			return thread;
		});
		assertThat(made).hasSize(2);
		for (Thread thread : made) {
			thread.join(TimeUnit.SECONDS.toMillis(10));
			assertThat(thread.isAlive()).isFalse();
		}
	}

	@Test
	void theCallerSendsWhatNoOtherThreadComesTo() {
		this.client.onBatchWrite(this::done);
		List<ItemWrite> puts = puts(100);
		write(puts, 8, (task) -> null);
		write(puts, 8, (task) -> {
			throw new IllegalStateException("There are no more threads");
		});
		assertThat(this.threads).containsExactly(Thread.currentThread());
		assertThat(this.client.requests()).hasSize(8);
	}

	@Test
	void theLastOfAKeyIsSentAloneHoweverManyThereAre() {
		this.client.onBatchWrite(this::done);
		List<ItemWrite> writes = IntStream.range(0, 400)
			.mapToObj((value) -> new Step(true, value % 100, value).write())
			.toList();
		write(writes, 8, null);
		assertThat(this.client.requests()).hasSize(4);
		assertThat(this.written).isEqualTo(requests(writes.subList(300, 400)));
	}

	@Test
	void aRequestThatIsGivenUpDoesNotStopTheOthers() {
		this.client.onBatchWrite((request) -> {
			if (holds(request, 30) || holds(request, 130)) {
				throw ProvisionedThroughputExceededException.builder().message("slow down").build();
			}
			return done(request);
		});
		List<ItemWrite> puts = puts(200);
		assertThatExceptionOfType(UnprocessedItemsException.class).isThrownBy(() -> write(puts, 4, null))
			.withCauseInstanceOf(ThrottledException.class)
			.satisfies((ex) -> assertThat(ex.unprocessed())
				.isEqualTo(Stream.concat(puts.subList(25, 50).stream(), puts.subList(125, 150).stream())
					.map(BatchWriteItemOperation::request)
					.toList()));
		assertThat(this.written).hasSize(150);
	}

	@Test
	void aLastingFailureBeginsNoOtherRequestAndWhatIsUnderWayIsDone() {
		CountDownLatch begun = new CountDownLatch(1);
		Thread caller = Thread.currentThread();
		this.client.onBatchWrite((request) -> {
			if (Thread.currentThread() == caller) {
				await(begun);
				throw ResourceNotFoundException.builder().message("no such table").build();
			}
			begun.countDown();
			while (caller.getState() != Thread.State.WAITING) {
				Thread.onSpinWait();
			}
			return done(request);
		});
		List<ItemWrite> puts = puts(2000);
		assertThatExceptionOfType(UnprocessedItemsException.class).isThrownBy(() -> write(puts, 2, null))
			.satisfies((ex) -> assertThat(ex.getCause()).hasMessageContaining("no such table"))
			.satisfies((ex) -> assertThat(ex.unprocessed()).isEqualTo(unwritten(puts)));
		assertThat(this.client.requests()).hasSize(2);
		assertThat(this.written).hasSize(25);
	}

	@Test
	void anInterruptOfTheCallerEndsAllRequestsLosesNothingAndStays() {
		Rounds all = new Rounds(4);
		Thread caller = Thread.currentThread();
		CountDownLatch never = new CountDownLatch(1);
		this.client.onBatchWrite((request) -> {
			all.join();
			if (Thread.currentThread() == caller) {
				caller.interrupt();
				return done(request);
			}
			try {
				never.await();
			}
			catch (InterruptedException ex) {
				Thread.currentThread().interrupt();
			}
			throw AbortedException.create("interrupted");
		});
		List<ItemWrite> puts = puts(100);
		assertThatExceptionOfType(UnprocessedItemsException.class).isThrownBy(() -> write(puts, 4, null))
			.satisfies((ex) -> assertThat(ex.unprocessed()).isEqualTo(unwritten(puts)));
		assertThat(Thread.interrupted()).isTrue();
		assertThat(this.written).hasSize(25);
	}

	@Test
	void anErrorIsThrownWhenNothingIsUnderWayAnyMore() {
		this.client.onBatchWrite((request) -> {
			if (holds(request, 30)) {
				throw new StackOverflowError();
			}
			return done(request);
		});
		assertThatExceptionOfType(StackOverflowError.class).isThrownBy(() -> write(puts(100), 4, null));
	}

	private void write(List<ItemWrite> writes, int requests, @Nullable ThreadFactory factory) {
		ServiceCalls calls = new ServiceCalls(this.client, "test", OperationListener.NONE, factory, requests);
		new BatchWriteItemOperation(new TableCall(calls, "t"), QUICK).write(writes);
	}

	private BatchWriteItemResponse done(BatchWriteItemRequest request) {
		this.threads.add(Thread.currentThread());
		this.written.addAll(request.requestItems().get("t"));
		return BatchWriteItemResponse.builder().unprocessedItems(Collections.emptyMap()).build();
	}

	private static boolean holds(BatchWriteItemRequest request, int id) {
		return request.requestItems().get("t").contains(new Step(true, id, id).request());
	}

	private static List<ItemWrite> puts(int count) {
		return IntStream.range(0, count).mapToObj((id) -> new Step(true, id, id).write()).toList();
	}

	private static Set<Object> requests(List<ItemWrite> writes) {
		return new HashSet<>(writes.stream().map(BatchWriteItemOperation::request).toList());
	}

	private List<?> unwritten(List<ItemWrite> writes) {
		return writes.stream()
			.map(BatchWriteItemOperation::request)
			.filter((request) -> !this.written.contains(request))
			.toList();
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
