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
 * What one transaction reads: all items as they were at one moment. The calls send
 * nothing; an item that is asked for twice is read once. At most 100 items. Not for
 * several threads, and not for use after the body that it was given to.
 *
 * @see Connection#transactRead
 */
public interface TransactGet {

	/**
	 * Asks for an item.
	 * @param table a table of the same connection
	 * @param key the key
	 * @return this transaction
	 */
	TransactGet get(TableReads<?> table, Key key);

}
