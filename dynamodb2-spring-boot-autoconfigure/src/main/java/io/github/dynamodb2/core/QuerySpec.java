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

/**
 * A Query: conditions that bind the key of the table or of one of its indexes, further
 * conditions as a filter, and how to read.
 */
public interface QuerySpec extends WhereSpec<QuerySpec> {

	/**
	 * Reads an index instead of the best one.
	 * @param name the index's name
	 * @return this specification
	 */
	QuerySpec index(String name);

	/**
	 * Returns items in descending order of the sort key. Ascending by default.
	 * @return this specification
	 */
	QuerySpec reverse();

	/**
	 * Ends the result after some items.
	 * @param count how many matching items are wanted in all, 1 or more
	 * @return this specification
	 */
	QuerySpec limit(int count);

	/**
	 * Bounds a request, which does not change the result.
	 * @param size the most items that one request may evaluate, 1 or more; what fits in 1
	 * MB by default
	 * @return this specification
	 */
	QuerySpec maxPageSize(int size);

	/**
	 * Reads strongly consistently, at twice the cost; not on global indexes.
	 * @return this specification
	 */
	QuerySpec consistent();

	/**
	 * Reads some attributes, and the key attributes with them. It saves traffic, not read
	 * capacity.
	 * @param names the names of top-level attributes, at least one
	 * @return this specification
	 */
	QuerySpec attributes(String... names);

	/**
	 * Goes on behind a page of the same query.
	 * @param token what {@code ItemPage.token()} gave
	 * @return this specification
	 */
	QuerySpec startAt(String token);

}
