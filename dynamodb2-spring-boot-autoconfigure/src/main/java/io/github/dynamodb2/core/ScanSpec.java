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
	 * Goes on behind a page of the same Scan; not in a parallel one.
	 * @param token what {@code ItemPage.token()} gave
	 * @return this specification
	 */
	ScanSpec startAt(String token);

	/**
	 * Runs the segments of a parallel Scan; daemon threads are made for it by default.
	 * @param executor runs one task for each page
	 * @return this specification
	 */
	ScanSpec executor(Executor executor);

}
