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

import org.jspecify.annotations.Nullable;

/**
 * How many items are still wanted, and how many the next request shall evaluate. Without
 * a filter that is the number wanted; with one, pages grow, because DynamoDB counts
 * before the filter.
 */
final class PageBudget {

	private static final int FIRST_FILTERED_PAGE = 50;

	private static final int LARGEST_COUNTED_PAGE = 10_000;

	private final @Nullable Integer maxPageSize;

	private final int first;

	private @Nullable Integer wanted;

	private int grown;

	PageBudget(ReadOptions options, boolean filtered) {
		this(options, filtered ? FIRST_FILTERED_PAGE : 0);
	}

	private PageBudget(ReadOptions options, int first) {
		this.wanted = options.limit();
		this.maxPageSize = options.maxPageSize();
		this.first = first;
	}

	/**
	 * Returns a budget of pages that grow in any case, from what is wanted where nothing
	 * is filtered out: items may be dropped later.
	 */
	static PageBudget growing(ReadOptions options, boolean filtered) {
		return new PageBudget(options, filtered ? FIRST_FILTERED_PAGE : 1);
	}

	boolean isSpent() {
		return this.wanted != null && this.wanted <= 0;
	}

	@Nullable Integer nextSize() {
		if (this.wanted == null) {
			return this.maxPageSize;
		}
		return capped((this.first > 0) ? growing(this.wanted) : this.wanted);
	}

	/**
	 * Returns how many of some items are still wanted.
	 */
	int most(int count) {
		return (this.wanted != null) ? Math.min(this.wanted, count) : count;
	}

	private int growing(int least) {
		this.grown = Math.min((this.grown == 0) ? Math.max(least, this.first) : this.grown * 2,
				Math.max(least, LARGEST_COUNTED_PAGE));
		return this.grown;
	}

	private int capped(int size) {
		return (this.maxPageSize != null) ? Math.min(size, this.maxPageSize) : size;
	}

	/**
	 * Takes what is still wanted of a page.
	 */
	<T> ReadPage<T> take(ReadPage<T> page) {
		if (this.wanted == null) {
			return page;
		}
		int left = this.wanted;
		this.wanted = left - Math.min(left, page.items().size());
		return (page.items().size() > left) ? page.first(left) : page;
	}

}
