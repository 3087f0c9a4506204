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

package io.github.dynamodb2.core.plan;

import org.jspecify.annotations.Nullable;

/**
 * What the planner may do.
 *
 * @param access which operations it may choose
 * @param index the index that must be used, or {@code null} for the best one
 * @param consistent whether the read must be strongly consistent
 * @param segments the segments of a Scan, 1 for a sequential one
 * @param maxFanOut the most Queries that a call may send for one plan
 * @param paged whether a call may want one page of the result alone
 */
public record PlanPolicy(Access access, @Nullable String index, boolean consistent, int segments, int maxFanOut,
		boolean paged) {

	/**
	 * The most Queries that a call may send for one plan, where nobody says otherwise.
	 */
	public static final int DEFAULT_MAX_FAN_OUT = 100;

	private static final int MOST_SEGMENTS = 1_000_000;

	public PlanPolicy {
		if (segments < 1 || segments > MOST_SEGMENTS) {
			throw new IllegalArgumentException(
					"'segments' must be between 1 and %d but was %d".formatted(MOST_SEGMENTS, segments));
		}
		if (maxFanOut < 1) {
			throw new IllegalArgumentException("'maxFanOut' must be 1 or more but was %d".formatted(maxFanOut));
		}
	}

	/**
	 * Returns the policy of a derived method without annotations.
	 * @return any access but a Scan, the best index, eventually consistent
	 */
	public static PlanPolicy standard() {
		return of(Access.KEYED);
	}

	/**
	 * Returns a policy of some access and no further wishes.
	 * @param access which operations the planner may choose
	 * @return the policy
	 */
	public static PlanPolicy of(Access access) {
		return new PlanPolicy(access, null, false, 1, DEFAULT_MAX_FAN_OUT, false);
	}

	/**
	 * Returns the policy with a forced index.
	 * @param indexName the index's name, or {@code null} for the best one
	 * @return the policy
	 */
	public PlanPolicy withIndex(@Nullable String indexName) {
		return new PlanPolicy(this.access, indexName, this.consistent, this.segments, this.maxFanOut, this.paged);
	}

	/**
	 * Returns the policy with the consistency given.
	 * @param strong whether reads must be strongly consistent
	 * @return the policy
	 */
	public PlanPolicy withConsistent(boolean strong) {
		return new PlanPolicy(this.access, this.index, strong, this.segments, this.maxFanOut, this.paged);
	}

	/**
	 * Returns the policy with parallel Scans.
	 * @param count the segments of a Scan, from 1 to 1,000,000
	 * @return the policy
	 */
	public PlanPolicy withSegments(int count) {
		return new PlanPolicy(this.access, this.index, this.consistent, count, this.maxFanOut, this.paged);
	}

	/**
	 * Returns the policy with another bound of what a call may send.
	 * @param queries the most Queries that a call may send for one plan, 1 or more
	 * @return the policy
	 */
	public PlanPolicy withMaxFanOut(int queries) {
		return new PlanPolicy(this.access, this.index, this.consistent, this.segments, queries, this.paged);
	}

	/**
	 * Returns the policy of a question that is asked page by page, or not.
	 * @param byPage whether a call may want one page of the result alone
	 * @return the policy
	 */
	public PlanPolicy withPaged(boolean byPage) {
		return new PlanPolicy(this.access, this.index, this.consistent, this.segments, this.maxFanOut, byPage);
	}

	/**
	 * Which operations the planner may choose.
	 */
	public enum Access {

		/**
		 * Query alone, as {@code Table.query} does.
		 */
		QUERY,

		/**
		 * GetItem, BatchGetItem and Query.
		 */
		KEYED,

		/**
		 * All of those, and a Scan when nothing else answers.
		 */
		ANY,

		/**
		 * All of those, and a Scan rather than an index that lacks some of the items.
		 */
		COMPLETE,

		/**
		 * Scan alone, as {@code Table.scan} does.
		 */
		SCAN;

		boolean scans() {
			return this == ANY || this == COMPLETE || this == SCAN;
		}

	}

}
