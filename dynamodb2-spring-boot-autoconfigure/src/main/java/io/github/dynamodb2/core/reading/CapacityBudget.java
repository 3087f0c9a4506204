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

import java.util.concurrent.TimeUnit;

import org.jspecify.annotations.Nullable;

/**
 * Spreads requests so that they consume no more than so many read capacity units a
 * second. What a request consumes is known when it is answered: until then it counts as
 * much as the dearest one so far, and until the first answer only one is sent. What was
 * not used is saved up for one second at most. Not for several threads at a time.
 */
final class CapacityBudget {

	private static final double NANOS = TimeUnit.SECONDS.toNanos(1);

	private final @Nullable Double rate;

	private double balance;

	private double dearest;

	private long updated;

	private int open;

	private boolean measured;

	CapacityBudget(@Nullable Double rate, long now) {
		this.rate = rate;
		this.updated = now;
	}

	/**
	 * Returns how long it is until the next request may be sent.
	 * @return nanoseconds, the greatest number when an answer must come first
	 */
	long nanosUntilRoom(long now) {
		if (this.rate == null) {
			return 0;
		}
		if (!this.measured) {
			return (this.open == 0) ? 0 : Long.MAX_VALUE;
		}
		update(this.rate, now);
		double lacking = this.open * this.dearest - this.balance;
		return (lacking <= 0) ? 0 : (long) Math.ceil(lacking / this.rate * NANOS);
	}

	private void update(double unitsPerSecond, long now) {
		this.balance = Math.min(unitsPerSecond, this.balance + (now - this.updated) / NANOS * unitsPerSecond);
		this.updated = now;
	}

	void begin() {
		this.open++;
	}

	void answered(double units) {
		this.open--;
		this.balance -= units;
		this.dearest = Math.max(this.dearest, units);
		this.measured = true;
	}

	void failed() {
		this.open--;
	}

}
