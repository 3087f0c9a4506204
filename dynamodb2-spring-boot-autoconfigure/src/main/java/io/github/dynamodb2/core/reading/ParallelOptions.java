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

import java.util.List;
import java.util.concurrent.Executor;
import java.util.function.Consumer;

import io.github.dynamodb2.core.page.Continuation;
import io.github.dynamodb2.core.page.ScanProgress;
import org.jspecify.annotations.Nullable;

/**
 * How the segments of a parallel Scan are read.
 *
 * @param executor runs the requests, or {@code null} for threads made for the Scan
 * @param requests the most requests in flight
 * @param unitsPerSecond the read capacity units that it may consume in a second, or
 * {@code null} for any number
 * @param listener is told of progress, or {@code null}
 * @param starts where each segment begins, or none for the start of each
 * @param question the fingerprint of the question, for the tokens of the progress
 */
public record ParallelOptions(@Nullable Executor executor, int requests, @Nullable Double unitsPerSecond,
		@Nullable Consumer<ScanProgress> listener, List<Continuation> starts, int question) {

	private static final int MOST_REQUESTS = 64;

	private static final ParallelOptions STANDARD = new ParallelOptions(null, MOST_REQUESTS, null, null, List.of(), 0);

	public ParallelOptions {
		if (requests < 1) {
			throw new IllegalArgumentException("'requestsInFlight' must be 1 or more but was %d".formatted(requests));
		}
		if (unitsPerSecond != null && (!(unitsPerSecond > 0) || unitsPerSecond.isInfinite())) {
			throw new IllegalArgumentException(
					"'readUnitsPerSecond' must be a number greater than 0 but was %s".formatted(unitsPerSecond));
		}
		starts = List.copyOf(starts);
	}

	/**
	 * Returns the options of a Scan that nobody has said anything about.
	 * @return at most 64 requests in flight, on threads made for the Scan
	 */
	public static ParallelOptions standard() {
		return STANDARD;
	}

	/**
	 * Returns the options with an executor.
	 * @param other runs the requests
	 * @return the options
	 */
	public ParallelOptions withExecutor(Executor other) {
		return new ParallelOptions(other, this.requests, this.unitsPerSecond, this.listener, this.starts,
				this.question);
	}

	/**
	 * Returns the options with a bound on the requests in flight.
	 * @param most the most requests in flight, 1 or more
	 * @return the options
	 */
	public ParallelOptions withRequests(int most) {
		return new ParallelOptions(this.executor, most, this.unitsPerSecond, this.listener, this.starts, this.question);
	}

	/**
	 * Returns the options with a budget.
	 * @param units read capacity units a second, more than 0
	 * @return the options
	 */
	public ParallelOptions withUnitsPerSecond(double units) {
		return new ParallelOptions(this.executor, this.requests, units, this.listener, this.starts, this.question);
	}

	/**
	 * Returns the options with a listener.
	 * @param other is told of progress
	 * @return the options
	 */
	public ParallelOptions withListener(Consumer<ScanProgress> other) {
		return new ParallelOptions(this.executor, this.requests, this.unitsPerSecond, other, this.starts,
				this.question);
	}

	/**
	 * Returns the options with other places to begin at.
	 * @param positions where each segment begins, or none for the start of each
	 * @param fingerprint the fingerprint of the question
	 * @return the options
	 */
	public ParallelOptions withStarts(List<Continuation> positions, int fingerprint) {
		return new ParallelOptions(this.executor, this.requests, this.unitsPerSecond, this.listener, positions,
				fingerprint);
	}

	/**
	 * Tells whether the consumed capacity must be asked for.
	 * @return whether there is a budget or a listener
	 */
	public boolean measures() {
		return this.unitsPerSecond != null || this.listener != null;
	}

	/**
	 * Returns where a segment begins.
	 */
	Continuation start(int segment) {
		return this.starts.isEmpty() ? Continuation.start() : this.starts.get(segment);
	}

}
