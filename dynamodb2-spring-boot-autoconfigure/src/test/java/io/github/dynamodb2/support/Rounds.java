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

package io.github.dynamodb2.support;

import java.util.concurrent.BrokenBarrierException;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * Requests that are answered in rounds: each waits for the others of its round, so that
 * they are known to be under way at the same time.
 */
public final class Rounds {

	private final AtomicInteger running = new AtomicInteger();

	private final AtomicInteger most = new AtomicInteger();

	private final CyclicBarrier round;

	public Rounds(int size) {
		this.round = new CyclicBarrier(size);
	}

	/**
	 * Waits for the others of the round.
	 */
	public void join() {
		this.most.accumulateAndGet(this.running.incrementAndGet(), Math::max);
		try {
			this.round.await(10, TimeUnit.SECONDS);
		}
		catch (InterruptedException | BrokenBarrierException | TimeoutException ex) {
			throw new AssertionError("Not as many requests as expected were under way", ex);
		}
		finally {
			this.running.decrementAndGet();
		}
	}

	/**
	 * Returns how many requests were under way at a time.
	 */
	public int most() {
		return this.most.get();
	}

}
