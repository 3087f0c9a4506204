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
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;

import io.github.dynamodb2.core.error.DynamoDb2Exception;
import io.github.dynamodb2.core.error.TableNotFoundException;
import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.services.dynamodb.model.TableDescription;

/**
 * Asks the service about a table again and again until it is as wanted, ten minutes at
 * most: first after 20 ms, then whenever a fifth of the time waited has gone by again,
 * and at least once in 5 s.
 *
 * @param calls the way to the service
 * @param table the table's physical name
 */
record TableWait(ServiceCalls calls, String table) {

	private static final Duration MOST = Duration.ofMinutes(10);

	/**
	 * For how long the service may describe a table as it was before a change.
	 */
	private static final Duration GRACE = Duration.ofSeconds(3);

	private static final long SHORTEST = TimeUnit.MILLISECONDS.toNanos(20);

	private static final long LONGEST = TimeUnit.SECONDS.toNanos(5);

	private static final int PART = 5;

	/**
	 * Waits until the table is as wanted.
	 * @param wanted what it shall be like
	 * @return what the service says of it then, empty when it is gone as wanted
	 * @throws DynamoDb2Exception when it is not after ten minutes, or the thread is
	 * interrupted
	 */
	Optional<TableDescription> until(TableState wanted) {
		long begun = System.nanoTime();
		while (true) {
			TableDescription found = describe();
			if (wanted.holds(found)) {
				return Optional.ofNullable(found);
			}
			requireTime(wanted, pause(begun));
		}
	}

	/**
	 * Waits until nothing about the table changes any more, and looks whether it is as
	 * wanted then.
	 * @param wanted what it shall be like
	 * @return whether it is
	 */
	boolean settlesAs(TableState wanted) {
		long begun = System.nanoTime();
		while (true) {
			TableDescription found = describe();
			if (wanted.holds(found)) {
				return true;
			}
			long waited = pause(begun);
			if (TableState.isAtRest(found) && waited > GRACE.toNanos()) {
				return false;
			}
			requireTime(wanted, waited);
		}
	}

	/**
	 * Asks again and again for as long as the service may tell of the time before a
	 * change.
	 * @param wanted asks
	 * @return whether the answer was yes
	 */
	boolean comesTrue(BooleanSupplier wanted) {
		long begun = System.nanoTime();
		while (!wanted.getAsBoolean()) {
			if (pause(begun) > GRACE.toNanos()) {
				return false;
			}
		}
		return true;
	}

	/**
	 * Makes a change, and waits until it is done. A change whose answer was lost is done
	 * when the table comes to be as asked.
	 * @param change makes the change
	 * @param wanted what the table shall be like
	 * @return what the service says of the table then, empty when it is gone as wanted
	 */
	Optional<TableDescription> after(Runnable change, TableState wanted) {
		try {
			change.run();
		}
		catch (DynamoDb2Exception ex) {
			if (ex.isOutcomeKnown() || !settlesAs(wanted)) {
				throw ex;
			}
		}
		return until(wanted);
	}

	private @Nullable TableDescription describe() {
		try {
			return new DescribeTableOperation(this.table).send(this.calls);
		}
		catch (TableNotFoundException ex) {
			return null;
		}
	}

	/**
	 * Waits a while, longer and longer.
	 * @return for how long it has been waited in all
	 */
	private long pause(long begun) {
		long waited = System.nanoTime() - begun;
		try {
			TimeUnit.NANOSECONDS.sleep(Math.max(SHORTEST, Math.min(waited / PART, LONGEST)));
		}
		catch (InterruptedException ex) {
			Thread.currentThread().interrupt();
			throw new DynamoDb2Exception("Interrupted while waiting for table '%s'. What was asked for may still go on"
				.formatted(this.table), this.calls.connection(), ex);
		}
		return waited;
	}

	private void requireTime(TableState wanted, long waited) {
		if (waited > MOST.toNanos()) {
			throw new DynamoDb2Exception(
					"Table '%s' %s after %d minutes. What was asked for may still go on: describe the table later"
						.formatted(this.table, wanted.otherwise(), MOST.toMinutes()),
					this.calls.connection(), null, false);
		}
	}

}
