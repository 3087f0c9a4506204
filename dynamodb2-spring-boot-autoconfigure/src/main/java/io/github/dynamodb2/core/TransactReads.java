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

import java.util.Optional;

/**
 * The items that one transaction has read, as they were at one moment.
 */
public interface TransactReads {

	/**
	 * Returns an item that was asked for.
	 * @param table the table; a table with another view of the same items, by
	 * {@link Table#as} for instance, will do
	 * @param key the key
	 * @param <T> the type of the item
	 * @return the item, or empty when there is none
	 * @throws IllegalArgumentException when the item was not asked for
	 */
	<T> Optional<T> find(TableReads<T> table, Key key);

}
