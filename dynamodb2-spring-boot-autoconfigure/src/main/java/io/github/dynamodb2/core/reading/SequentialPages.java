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

import java.util.NoSuchElementException;

import io.github.dynamodb2.core.page.Continuation;

/**
 * The pages of a result, one after the other. No page is requested before it is asked
 * for, none after the limit.
 *
 * @param <T> the type of the items
 */
final class SequentialPages<T> implements Pages<T> {

	private final PageSource<T> source;

	private final PageBudget budget;

	private Continuation next;

	SequentialPages(PageSource<T> source, PageBudget budget, Continuation start) {
		this.source = source;
		this.budget = budget;
		this.next = start;
	}

	@Override
	public boolean hasNext() {
		return !this.next.isEnd() && !this.budget.isSpent();
	}

	@Override
	public ReadPage<T> next() {
		if (!hasNext()) {
			throw new NoSuchElementException("The result has no more pages");
		}
		ReadPage<T> page = this.budget.take(this.source.read(this.next, this.budget.nextSize()));
		this.next = page.next();
		return page;
	}

}
