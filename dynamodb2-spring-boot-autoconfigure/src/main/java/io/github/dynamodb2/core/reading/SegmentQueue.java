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

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.PriorityQueue;
import java.util.Queue;

import org.jspecify.annotations.Nullable;

/**
 * The segments that wait for their next request: each its turn, those that failed when
 * they are due.
 *
 * @param <T> the type of the items
 */
final class SegmentQueue<T> {

	private final Deque<ScanSegment<T>> waiting = new ArrayDeque<>();

	private final Queue<ScanSegment<T>> resting = new PriorityQueue<>(
			(left, right) -> Long.signum(left.due() - right.due()));

	void add(ScanSegment<T> segment) {
		((segment.failures() > 0) ? this.resting : this.waiting).add(segment);
	}

	boolean isEmpty() {
		return this.waiting.isEmpty() && this.resting.isEmpty();
	}

	/**
	 * Takes the segment whose turn it is.
	 * @return the segment, or {@code null} when none is due
	 */
	@Nullable ScanSegment<T> poll(long now) {
		ScanSegment<T> rested = this.resting.peek();
		if (rested != null && rested.due() - now <= 0) {
			return this.resting.remove();
		}
		return this.waiting.poll();
	}

	/**
	 * Returns how long it is until a segment is due.
	 * @return nanoseconds, the greatest number when nothing waits
	 */
	long nanosUntilDue(long now) {
		if (!this.waiting.isEmpty()) {
			return 0;
		}
		ScanSegment<T> rested = this.resting.peek();
		return (rested != null) ? Math.max(0, rested.due() - now) : Long.MAX_VALUE;
	}

	void clear() {
		this.waiting.clear();
		this.resting.clear();
	}

}
