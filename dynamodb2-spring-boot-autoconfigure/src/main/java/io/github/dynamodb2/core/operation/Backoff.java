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

/**
 * How long to wait before the leftovers of a batch are sent again: exponential with full
 * jitter, from 50 ms up to 5 s, ten attempts and two minutes at most.
 *
 * @param attempts the most attempts, the first included
 * @param base the upper bound of the first wait
 * @param cap the upper bound of any wait
 * @param budget the time after which no further attempt is made
 */
public record Backoff(int attempts, Duration base, Duration cap, Duration budget) {

	private static final Backoff STANDARD = new Backoff(10, Duration.ofMillis(50), Duration.ofSeconds(5),
			Duration.ofMinutes(2));

	/**
	 * Returns the backoff that batches use.
	 * @return ten attempts within two minutes
	 */
	public static Backoff standard() {
		return STANDARD;
	}

	/**
	 * Starts to count the attempts of one batch.
	 * @return the count
	 */
	Attempts start() {
		return new Attempts(this, System.nanoTime());
	}

	private Duration bound(int attempt) {
		Duration bound = this.base.multipliedBy(1L << Math.min(attempt - 1, 20));
		return (bound.compareTo(this.cap) < 0) ? bound : this.cap;
	}

	/**
	 * The attempts made of one batch.
	 */
	static final class Attempts {

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
		boolean next() {
			Duration spent = Duration.ofNanos(System.nanoTime() - this.begun);
			if (this.made >= this.backoff.attempts() || spent.compareTo(this.backoff.budget()) >= 0) {
				return false;
			}
			try {
				Thread.sleep(ThreadLocalRandom.current().nextLong(this.backoff.bound(this.made++).toMillis() + 1));
				return true;
			}
			catch (InterruptedException ex) {
				Thread.currentThread().interrupt();
				return false;
			}
		}

		int made() {
			return this.made;
		}

	}

}
