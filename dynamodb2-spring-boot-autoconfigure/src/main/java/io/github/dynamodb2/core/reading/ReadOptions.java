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

package io.github.dynamodb2.core.reading;

import io.github.dynamodb2.core.page.Continuation;
import org.jspecify.annotations.Nullable;

/**
 * How a read is paged.
 *
 * @param limit how many matching items are wanted in all, or {@code null} for every one
 * @param maxPageSize the most items that one request may evaluate, or {@code null} for
 * what fits in 1 MB
 * @param start where to begin
 * @param positions whether every page tells where each item lies
 * @param capacity whether the consumed capacity is asked for
 * @param parallel how the segments of a parallel Scan are read, or {@code null} for what
 * is usual
 * @param segment the one segment that a Scan reads, or {@code null} for all of them
 */
public record ReadOptions(@Nullable Integer limit, @Nullable Integer maxPageSize, Continuation start, boolean positions,
		boolean capacity, @Nullable ParallelOptions parallel, @Nullable Integer segment) {

	private static final ReadOptions ALL = new ReadOptions(null, null, Continuation.start(), false, false, null, null);

	public ReadOptions {
		requirePositive("limit", limit);
		requirePositive("maxPageSize", maxPageSize);
	}

	private static void requirePositive(String name, @Nullable Integer value) {
		if (value != null && value < 1) {
			throw new IllegalArgumentException("'%s' must be 1 or more but was %d".formatted(name, value));
		}
	}

	/**
	 * Returns the options of reading everything from the start.
	 * @return the options
	 */
	public static ReadOptions all() {
		return ALL;
	}

	/**
	 * Returns the options with a limit.
	 * @param count how many matching items are wanted in all, or {@code null} for every
	 * one
	 * @return the options
	 */
	public ReadOptions withLimit(@Nullable Integer count) {
		return new ReadOptions(count, this.maxPageSize, this.start, this.positions, this.capacity, this.parallel,
				this.segment);
	}

	/**
	 * Returns the options with a page size.
	 * @param size the most items that one request may evaluate, or {@code null}
	 * @return the options
	 */
	public ReadOptions withMaxPageSize(@Nullable Integer size) {
		return new ReadOptions(this.limit, size, this.start, this.positions, this.capacity, this.parallel,
				this.segment);
	}

	/**
	 * Returns the options with another start.
	 * @param continuation where to begin
	 * @return the options
	 */
	public ReadOptions withStart(Continuation continuation) {
		return new ReadOptions(this.limit, this.maxPageSize, continuation, this.positions, this.capacity, this.parallel,
				this.segment);
	}

	/**
	 * Returns the options with positions.
	 * @return the options
	 */
	public ReadOptions withPositions() {
		return new ReadOptions(this.limit, this.maxPageSize, this.start, true, this.capacity, this.parallel,
				this.segment);
	}

	/**
	 * Returns the options with consumed capacity.
	 * @return the options
	 */
	public ReadOptions withCapacity() {
		return new ReadOptions(this.limit, this.maxPageSize, this.start, this.positions, true, this.parallel,
				this.segment);
	}

	/**
	 * Returns the options of a parallel Scan.
	 * @param segments how the segments are read
	 * @return the options
	 */
	public ReadOptions withParallel(ParallelOptions segments) {
		return new ReadOptions(this.limit, this.maxPageSize, this.start, this.positions, this.capacity, segments,
				this.segment);
	}

	/**
	 * Returns the options with one segment of a Scan.
	 * @param number the segment's number, from 0
	 * @return the options
	 */
	public ReadOptions withSegment(int number) {
		return new ReadOptions(this.limit, this.maxPageSize, this.start, this.positions, this.capacity, this.parallel,
				number);
	}

}
