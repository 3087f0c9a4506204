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
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.TimeUnit;

import org.jspecify.annotations.Nullable;

/**
 * How long to wait before something is sent again: exponential with full jitter, which
 * means a random time between nothing and a bound that doubles.
 *
 * @param attempts the most attempts, the first included
 * @param base the upper bound of the first wait
 * @param cap the upper bound of any wait
 * @param budget the time after which no further attempt is made; no wait goes beyond it
 */
public record Backoff(int attempts, Duration base, Duration cap, Duration budget) {

	private static final int MOST_DOUBLINGS = 20;

	private static final Backoff STANDARD = new Backoff(10, Duration.ofMillis(50), Duration.ofSeconds(5),
			Duration.ofMinutes(2));

	private static final Backoff SEGMENTS = new Backoff(4, Duration.ofMillis(100), Duration.ofSeconds(5),
			Duration.ofMinutes(2));

	/**
	 * Returns the backoff that batches use.
	 * @return ten attempts within two minutes, waits of up to 50 ms at first and 5 s at
	 * last
	 */
	public static Backoff standard() {
		return STANDARD;
	}

	/**
	 * Returns the backoff of one page of a parallel Scan, above the client's own retries.
	 * @return four attempts, waits of up to 100 ms at first and 400 ms at last
	 */
	public static Backoff segments() {
		return SEGMENTS;
	}

	/**
	 * Starts to count the attempts of one batch.
	 * @return the count
	 */
	public Attempts start() {
		return new Attempts(this, System.nanoTime());
	}

	/**
	 * Draws a wait.
	 * @param failures how many attempts have failed, 1 or more
	 * @return a random time
	 */
	public Duration delay(int failures) {
		return Duration.ofNanos(ThreadLocalRandom.current().nextLong(bound(failures).toNanos() + 1));
	}

	private Duration bound(int failures) {
		Duration bound = this.base.multipliedBy(1L << Math.min(failures - 1, MOST_DOUBLINGS));
		return (bound.compareTo(this.cap) < 0) ? bound : this.cap;
	}

	/**
	 * The attempts made of one batch.
	 */
	public static final class Attempts {

		private final Backoff backoff;

		private final long begun;

		private int made = 1;

		private Attempts(Backoff backoff, long begun) {
			this.backoff = backoff;
			this.begun = begun;
		}

		/**
		 * Waits before the next attempt.
		 * @return whether there is one; not when attempts or time are used up or the
		 * thread was interrupted, which stays so
		 */
		public boolean next() {
			long left = this.backoff.budget().toNanos() - (System.nanoTime() - this.begun);
			if (this.made >= this.backoff.attempts() || left <= 0 || Thread.currentThread().isInterrupted()) {
				return false;
			}
			try {
				TimeUnit.NANOSECONDS.sleep(Math.min(left, this.backoff.delay(this.made).toNanos()));
				this.made++;
				return true;
			}
			catch (InterruptedException ex) {
				Thread.currentThread().interrupt();
				return false;
			}
		}

		/**
		 * Returns why no further attempt is made.
		 * @param last what the last attempt ended with, or {@code null} when it left
		 * something undone
		 * @return an interrupt, if there was one, else what the last attempt ended with
		 */
		public @Nullable Exception end(@Nullable RuntimeException last) {
			return Thread.currentThread().isInterrupted()
					? new InterruptedException("The wait for another attempt was interrupted") : last;
		}

		/**
		 * Returns how many attempts were made.
		 * @return the number, 1 or more
		 */
		public int made() {
			return this.made;
		}

	}

}
