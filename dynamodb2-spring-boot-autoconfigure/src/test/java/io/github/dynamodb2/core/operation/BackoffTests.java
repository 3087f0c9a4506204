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
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.LongStream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Tests of {@link Backoff}.
 */
@Timeout(30)
class BackoffTests {

	private static final Backoff BACKOFF = new Backoff(3, Duration.ofMillis(10), Duration.ofMillis(35),
			Duration.ofMinutes(1));

	@Test
	void waitsAreSpreadFromNothingToTheirBound() {
		List<Long> waits = LongStream.range(0, 2000).map((i) -> BACKOFF.delay(1).toNanos()).boxed().toList();
		assertThat(waits).allMatch((wait) -> wait >= 0 && wait <= 10_000_000)
			.anyMatch((wait) -> wait < 1_000_000)
			.anyMatch((wait) -> wait > 9_000_000);
	}

	@Test
	void boundsDoubleUpToTheCap() {
		assertThat(longest(2)).isBetween(15L, 20L);
		assertThat(longest(3)).isBetween(30L, 35L);
		assertThat(longest(1000)).isBetween(30L, 35L);
	}

	private static long longest(int failures) {
		return IntStream.range(0, 1000).mapToLong((i) -> BACKOFF.delay(failures).toMillis()).max().orElseThrow();
	}

	@Test
	void attemptsAreBounded() {
		Backoff.Attempts attempts = BACKOFF.start();
		assertThat(List.of(attempts.next(), attempts.next(), attempts.next())).containsExactly(true, true, false);
		assertThat(attempts.made()).isEqualTo(3);
	}

	@Test
	void noWaitGoesBeyondTheTimeLeft() {
		Backoff hasty = new Backoff(1000, Duration.ofHours(1), Duration.ofHours(1), Duration.ofMillis(20));
		Backoff.Attempts attempts = hasty.start();
		int made = 1;
		while (attempts.next()) {
			made++;
		}
		assertThat(made).isLessThan(1000);
		assertThat(attempts.next()).isFalse();
	}

	@Test
	void anInterruptEndsTheWaitAndStays() {
		Backoff.Attempts attempts = new Backoff(5, Duration.ofHours(1), Duration.ofHours(1), Duration.ofHours(1))
			.start();
		Thread.currentThread().interrupt();
		assertThat(attempts.next()).isFalse();
		assertThat(Thread.interrupted()).isTrue();
		assertThat(attempts.made()).isEqualTo(1);
	}

}
