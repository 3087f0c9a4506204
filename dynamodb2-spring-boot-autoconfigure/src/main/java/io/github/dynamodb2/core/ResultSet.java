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

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import io.github.dynamodb2.core.page.ItemPage;

/**
 * The items that a read finds. It is lazy: nothing is sent before the first item is asked
 * for, and no request for a page that nobody asks for. It can be gone through any number
 * of times; each time asks DynamoDB anew.
 *
 * @param <T> the type of the items
 */
public interface ResultSet<T> extends Iterable<T> {

	/**
	 * Returns the items as a stream that requests pages as it goes.
	 * @return a sequential stream, to be closed
	 */
	Stream<T> stream();

	/**
	 * Reads all pages.
	 * @return the items, unmodifiable
	 */
	List<T> toList();

	/**
	 * Reads until the first item is found.
	 * @return the item, or empty when there is none
	 */
	Optional<T> first();

	/**
	 * Returns the pages as DynamoDB gives them, with what each consumed and with the
	 * token to go on behind it. A page may be empty and not the last. Where a limit of
	 * {@code n} items ends the result, the token of its last page goes on with the item
	 * after the {@code n}th, wherever DynamoDB's own page ends.
	 * @return the pages, each requested when it is asked for
	 */
	Iterable<ItemPage<T>> pages();

}
