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

package io.github.dynamodb2.core;

import java.util.concurrent.Executor;
import java.util.function.Consumer;

import io.github.dynamodb2.core.page.ScanProgress;

/**
 * A Scan: it reads a whole table or index, whatever the conditions leave of it.
 */
public interface ScanSpec extends WhereSpec<ScanSpec> {

	/**
	 * Reads an index instead of the table: only the items and attributes that it holds.
	 * @param name the index's name
	 * @return this specification
	 */
	ScanSpec index(String name);

	/**
	 * Reads one of several equal parts of the table, for a caller who spreads the parts
	 * over threads or machines; {@link Table#parallelScan(int)} does it by itself.
	 * @param number the segment's number, from 0
	 * @param total how many segments there are, from 1 to 1,000,000
	 * @return this specification
	 */
	ScanSpec segment(int number, int total);

	/**
	 * Ends the result after some items.
	 * @param count how many matching items are wanted in all, 1 or more
	 * @return this specification
	 */
	ScanSpec limit(int count);

	/**
	 * Bounds a request, which does not change the result.
	 * @param size the most items that one request may evaluate, 1 or more; what fits in 1
	 * MB by default
	 * @return this specification
	 */
	ScanSpec maxPageSize(int size);

	/**
	 * Reads strongly consistently, at twice the cost; not on global indexes.
	 * @return this specification
	 */
	ScanSpec consistent();

	/**
	 * Reads some attributes, and the key attributes with them. It saves traffic, not read
	 * capacity.
	 * @param names the names of top-level attributes, at least one
	 * @return this specification
	 */
	ScanSpec attributes(String... names);

	/**
	 * Goes on where the same Scan was left: behind a page, or, in a parallel Scan, behind
	 * what was taken of each segment.
	 * @param token what {@code ItemPage.token()} gave; in a parallel Scan, what
	 * {@code ScanProgress.token()} gave in as many segments
	 * @return this specification
	 */
	ScanSpec startAt(String token);

	/**
	 * Runs the requests of a parallel Scan. By default threads are made for it and ended
	 * with it: virtual ones where the JDK has them, daemons elsewhere.
	 * @param executor runs one task for each page
	 * @return this specification
	 */
	ScanSpec executor(Executor executor);

	/**
	 * Bounds how many segments of a parallel Scan are asked at the same time. At most two
	 * pages of up to 1 MB for each of them are held before the caller takes them, and all
	 * together no more than a quarter of the heap and 64 MB.
	 * @param count the most requests in flight, 1 or more; 64 by default
	 * @return this specification
	 */
	ScanSpec requestsInFlight(int count);

	/**
	 * Holds a parallel Scan back so that all its segments together consume no more read
	 * capacity on average. DynamoDB says what a request has consumed when it answers, so
	 * a request of 1 MB consumes its 128 units (256 when consistent) at once, and the
	 * next waits until they are paid for; {@link #maxPageSize(int)} makes it steadier. A
	 * server that does not say what a request consumes is not held back.
	 * @param units read capacity units in a second, more than 0; no bound by default
	 * @return this specification
	 */
	ScanSpec readUnitsPerSecond(double units);

	/**
	 * Observes a parallel Scan. The listener is called in the thread that takes the
	 * items, whenever it has taken all of a page and comes for more; what it is told has
	 * a token with which the Scan goes on, so that nothing is lost and nothing repeated
	 * when a Scan is ended and begun again. Requests ask for the consumed capacity then.
	 * @param listener is told how far the Scan has come; what it throws ends the Scan
	 * @return this specification
	 */
	ScanSpec onProgress(Consumer<ScanProgress> listener);

}
