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

package io.github.dynamodb2.autoconfigure.table;

import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

import io.github.dynamodb2.core.Table;
import io.github.dynamodb2.core.error.DynamoDb2Exception;
import io.github.dynamodb2.core.error.TableNotFoundException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import software.amazon.awssdk.services.dynamodb.model.GlobalSecondaryIndexDescription;
import software.amazon.awssdk.services.dynamodb.model.IndexStatus;
import software.amazon.awssdk.services.dynamodb.model.TableDescription;
import software.amazon.awssdk.services.dynamodb.model.TableStatus;

/**
 * Waits for a table and its global indexes to be usable, as long as the service works on
 * them: it asks at first after 20 ms, then more and more slowly up to once in 5 s, and
 * says every 10 s what it waits for.
 *
 * @param table the table's physical name
 * @param source the table
 */
record TableArrival(String table, Table source) {

	private static final Logger logger = LoggerFactory.getLogger(TableArrival.class);

	private static final long FIRST_MILLIS = 20;

	private static final long SLOWEST_MILLIS = 5000;

	private static final Duration BETWEEN_REPORTS = Duration.ofSeconds(10);

	static TableArrival of(ApplicationTable table) {
		return new TableArrival(table.name(), table.connection().table(table.name()));
	}

	/**
	 * Asks the service about the table.
	 * @return its description, empty when there is none
	 */
	Optional<TableDescription> describe() {
		try {
			return Optional.of(this.source.describe());
		}
		catch (TableNotFoundException ex) {
			return Optional.empty();
		}
	}

	/**
	 * Waits until the table and its global indexes are ACTIVE.
	 * @return the table's description then, empty when it is gone
	 */
	Optional<TableDescription> await() {
		long begun = System.nanoTime();
		long reported = begun;
		long pause = FIRST_MILLIS;
		Optional<TableDescription> found = describe();
		Optional<String> works = found.flatMap(TableArrival::works);
		while (works.isPresent()) {
			if (System.nanoTime() - reported >= BETWEEN_REPORTS.toNanos()) {
				reported = System.nanoTime();
				report(works.get(), Duration.ofNanos(reported - begun));
			}
			sleep(pause);
			pause = Math.min(pause * 2, SLOWEST_MILLIS);
			found = describe();
			works = found.flatMap(TableArrival::works);
		}
		return found;
	}

	/**
	 * Reports every 10 s what the service works on while somebody else waits for it.
	 * @return ends the reports
	 */
	Reports watch() {
		Reports reports = new Reports(this, System.nanoTime());
		reports.start();
		return reports;
	}

	private void report(String works, Duration since) {
		logger.info("Table '{}' is not ready after {} s: {}", this.table, since.toSeconds(), works);
	}

	/**
	 * Says what the service works on.
	 * @return a clause, empty when all is at rest
	 */
	private static Optional<String> works(TableDescription found) {
		Stream<String> indexes = found.globalSecondaryIndexes()
			.stream()
			.filter((index) -> index.indexStatus() != IndexStatus.ACTIVE)
			.map(TableArrival::works);
		Stream<String> table = Stream.of(found.tableStatus())
			.filter((status) -> status == TableStatus.CREATING || status == TableStatus.UPDATING)
			.map((status) -> "it is " + status);
		return Stream.concat(indexes, table).findFirst();
	}

	private static String works(GlobalSecondaryIndexDescription index) {
		return "index '%s' is %s%s".formatted(index.indexName(), index.indexStatusAsString(),
				Boolean.TRUE.equals(index.backfilling()) ? " and takes in the items that are there" : "");
	}

	private void sleep(long millis) {
		try {
			TimeUnit.MILLISECONDS.sleep(millis);
		}
		catch (InterruptedException ex) {
			Thread.currentThread().interrupt();
			throw new DynamoDb2Exception("Interrupted while waiting for table '%s'. What was asked for may still go on"
				.formatted(this.table), ex);
		}
	}

	/**
	 * Reports in a thread of its own.
	 */
	static final class Reports {

		private final Thread thread;

		private Reports(TableArrival arrival, long begun) {
			this.thread = new Thread(() -> run(arrival, begun), "dynamodb2-provisioning");
			this.thread.setDaemon(true);
		}

		private void start() {
			this.thread.start();
		}

		private static void run(TableArrival arrival, long begun) {
			try {
				while (true) {
					TimeUnit.NANOSECONDS.sleep(BETWEEN_REPORTS.toNanos());
					arrival.describe()
						.flatMap(TableArrival::works)
						.ifPresent((works) -> arrival.report(works, Duration.ofNanos(System.nanoTime() - begun)));
				}
			}
			catch (InterruptedException ex) {
				Thread.currentThread().interrupt();
			}
			catch (RuntimeException ex) {
				logger.debug("No more reports of table '{}'", arrival.table(), ex);
			}
		}

		void end() {
			this.thread.interrupt();
		}

	}

}
