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

package io.github.dynamodb2.autoconfigure.endpoint;

/**
 * What a repository method costs, by the kind of its plan.
 */
public enum CostClass {

	/**
	 * No request.
	 */
	NONE("No request, because no item can be what is asked for."),

	/**
	 * One item, read or written by its key.
	 */
	ITEM("One request for one item. Its price depends on the size of the item alone."),

	/**
	 * Several items by their keys.
	 */
	BATCH("One request for each 100 keys read or 25 items written. The price is that of each item alone."),

	/**
	 * A range of one partition, of the table or of an index.
	 */
	QUERY("One request for each 1 MB of the range. Items that a filter drops are paid for."),

	/**
	 * A range of an index, and then each item found.
	 */
	QUERY_AND_FETCH("One request for each 1 MB of the range, and each item found is read from the table besides."),

	/**
	 * A whole table or index.
	 */
	SCAN("One request for each 1 MB of the whole table or index. Every item is paid for at each call."),

	/**
	 * A whole table or index, in segments that are read at the same time.
	 */
	PARALLEL_SCAN("One request for each 1 MB of the whole table or index, several at the same time. "
			+ "Every item is paid for at each call.");

	private final String price;

	CostClass(String price) {
		this.price = price;
	}

	/**
	 * Returns what it means for the bill.
	 * @return one or two sentences
	 */
	String price() {
		return this.price;
	}

}
