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

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicInteger;

import io.github.dynamodb2.core.error.DynamoDb2Exception;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

/**
 * Tests of {@link RequestThreads}.
 */
class RequestThreadsTests {

	private static final int VIRTUAL_THREADS = 21;

	@Test
	void threadsAreVirtualWhereTheJdkHasThemAndNeverKeepItAlive()
			throws InterruptedException, ExecutionException, TimeoutException {
		RequestThreads threads = RequestThreads.of(null, 1, null);
		CompletableFuture<Thread> used = new CompletableFuture<>();
		threads.execute(() -> used.complete(Thread.currentThread()));
		Thread thread = used.get(10, TimeUnit.SECONDS);
		threads.end();
		assertThat(thread.isDaemon()).isTrue();
		assertThat(thread.getName()).startsWith("dynamodb2-request-");
		assertThat(thread.getClass().getSimpleName().equals("VirtualThread"))
			.isEqualTo(Runtime.version().feature() >= VIRTUAL_THREADS);
	}

	@Test
	void threadsMadeForTheScanEndWithIt() {
		RequestThreads threads = RequestThreads.of(null, 1, null);
		threads.end();
		assertThatExceptionOfType(DynamoDb2Exception.class).isThrownBy(() -> threads.execute(() -> {
		})).withCauseInstanceOf(RejectedExecutionException.class);
	}

	@Test
	void anExecutorThatWasGivenLivesOn() {
		AtomicInteger tasks = new AtomicInteger();
		RequestThreads threads = RequestThreads.of((task) -> tasks.incrementAndGet(), 1, null);
		threads.end();
		threads.execute(() -> {
		});
		assertThat(tasks).hasValue(1);
	}

}
