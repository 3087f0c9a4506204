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
import java.util.function.BooleanSupplier;

import io.github.dynamodb2.core.error.DynamoDb2Exception;
import io.github.dynamodb2.core.error.TableNotFoundException;
import software.amazon.awssdk.services.dynamodb.model.GlobalSecondaryIndexDescription;
import software.amazon.awssdk.services.dynamodb.model.IndexStatus;
import software.amazon.awssdk.services.dynamodb.model.TableDescription;
import software.amazon.awssdk.services.dynamodb.model.TableStatus;

/**
 * Asks the service about a table again and again until it is as wanted: at first after 20
 * ms, then more and more slowly up to once in 5 s, ten minutes at most.
 *
 * @param calls the way to the service
 * @param table the table's physical name
 */
public record TableWait(ServiceCalls calls, String table) {

	private static final Duration MOST = Duration.ofMinutes(10);

	private static final long FIRST_MILLIS = 20;

	private static final long SLOWEST_MILLIS = 5000;

	/**
	 * Waits until the table and its global indexes are ACTIVE.
	 */
	public void untilActive() {
		await("is not ACTIVE", () -> describe().filter(TableWait::isActive).isPresent());
	}

	/**
	 * Waits until the table is gone.
	 */
	public void untilGone() {
		await("is still there", () -> describe().isEmpty());
	}

	private Optional<TableDescription> describe() {
		try {
			return Optional.of(new DescribeTableOperation(this.table).send(this.calls));
		}
		catch (TableNotFoundException ex) {
			return Optional.empty();
		}
	}

	private static boolean isActive(TableDescription description) {
		return description.tableStatus() == TableStatus.ACTIVE
				&& description.globalSecondaryIndexes().stream().allMatch(TableWait::isActive);
	}

	private static boolean isActive(GlobalSecondaryIndexDescription index) {
		return index.indexStatus() == IndexStatus.ACTIVE && !Boolean.TRUE.equals(index.backfilling());
	}

	private void await(String otherwise, BooleanSupplier done) {
		long begun = System.nanoTime();
		long pause = FIRST_MILLIS;
		while (!done.getAsBoolean()) {
			if (System.nanoTime() - begun > MOST.toNanos()) {
				throw new DynamoDb2Exception(
						"Table '%s' %s after %d minutes. What was asked for may still go on: describe the table later"
							.formatted(this.table, otherwise, MOST.toMinutes()),
						this.calls.connection(), null);
			}
			sleep(pause);
			pause = Math.min(pause * 2, SLOWEST_MILLIS);
		}
	}

	private void sleep(long millis) {
		try {
			Thread.sleep(millis);
		}
		catch (InterruptedException ex) {
			Thread.currentThread().interrupt();
			throw new DynamoDb2Exception("Interrupted while waiting for table '%s'. What was asked for may still go on"
				.formatted(this.table), this.calls.connection(), ex);
		}
	}

}
