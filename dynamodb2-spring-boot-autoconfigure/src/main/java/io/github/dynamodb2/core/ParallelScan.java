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
import java.util.function.Consumer;
import java.util.stream.Stream;

/**
 * A Scan whose segments are read at the same time: one Scan request for each page of each
 * segment, which costs what the same Scan costs in sequence. Nothing is sent before one
 * of its methods is called, each of which scans anew. The items come in no order. A
 * segment whose request is throttled or fails on the way, beyond the client's own
 * retries, is asked again from where it was, three times; the first failure that lasts
 * ends all segments and is thrown. {@link ScanSpec#onProgress} gives the tokens with
 * which such a Scan goes on.
 *
 * @param <T> the type of the items
 */
public interface ParallelScan<T> {

	/**
	 * Hands over every item, in the calling thread.
	 * @param action takes an item
	 */
	void forEach(Consumer<? super T> action);

	/**
	 * Returns the items as a stream.
	 * @return a sequential stream, to be closed: that ends the segments
	 */
	Stream<T> stream();

	/**
	 * Reads everything.
	 * @return the items, unmodifiable
	 */
	List<T> toList();

}
