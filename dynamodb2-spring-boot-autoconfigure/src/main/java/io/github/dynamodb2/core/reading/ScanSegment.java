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

import io.github.dynamodb2.core.error.Failure;
import io.github.dynamodb2.core.operation.Backoff;
import io.github.dynamodb2.core.page.Continuation;
import org.jspecify.annotations.Nullable;

/**
 * Where one segment of a parallel Scan is.
 *
 * @param number the segment's number, from 0
 * @param source reads its pages
 * @param next where it goes on
 * @param failures how many attempts to read the next page have failed
 * @param due the nano time before which no further attempt is made, where some have
 * failed
 * @param <T> the type of the items
 */
record ScanSegment<T>(int number, PageSource<T> source, Continuation next, int failures, long due) {

	ScanSegment<T> behind(Continuation place) {
		return new ScanSegment<>(this.number, this.source, place, 0, 0);
	}

	/**
	 * Tries again later.
	 * @return the segment as it waits, or {@code null} when the failure lasts
	 */
	@Nullable ScanSegment<T> failed(Throwable ex) {
		Backoff backoff = Backoff.segments();
		int more = this.failures + 1;
		return (more < backoff.attempts() && Failure.of(ex).isTransient()) ? new ScanSegment<>(this.number, this.source,
				this.next, more, System.nanoTime() + backoff.delay(more).toNanos()) : null;
	}

}
