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
import java.util.concurrent.FutureTask;
import java.util.function.Function;

import io.github.dynamodb2.core.error.DynamoDb2Exception;
import io.github.dynamodb2.core.operation.RequestThreads;
import org.jspecify.annotations.Nullable;

/**
 * One of several reads that are merged: its pages, of which the first may be read ahead,
 * and the items that nobody has taken yet.
 *
 * @param <T> the type of the items
 */
final class MergedBranch<T> {

	private final Function<@Nullable Integer, Pages<Placed<T>>> opening;

	private final Deque<Placed<T>> ready = new ArrayDeque<>();

	private @Nullable Pages<Placed<T>> pages;

	private @Nullable FutureTask<ReadPage<Placed<T>>> ahead;

	private boolean cut;

	/**
	 * Creates a branch that nothing is read of yet.
	 * @param opening begins the read, given the most items that are wanted
	 */
	MergedBranch(Function<@Nullable Integer, Pages<Placed<T>>> opening) {
		this.opening = opening;
	}

	boolean isFresh() {
		return this.pages == null;
	}

	boolean isAhead() {
		return this.ahead != null;
	}

	boolean isReady() {
		return !this.ready.isEmpty();
	}

	boolean needsPage() {
		return this.ready.isEmpty() && (this.pages == null || this.ahead != null || this.pages.hasNext());
	}

	boolean isExhausted() {
		return this.ready.isEmpty() && !needsPage();
	}

	/**
	 * Tells whether the read ended at its limit and not at its end.
	 */
	boolean isCut() {
		return this.cut;
	}

	void start(RequestThreads threads, @Nullable Integer limit) {
		Pages<Placed<T>> opened = open(limit);
		if (opened.hasNext()) {
			this.ahead = new FutureTask<>(opened::next);
			threads.execute(this.ahead);
		}
	}

	ReadPage<Placed<T>> read(@Nullable Integer limit) {
		ReadPage<Placed<T>> page = (this.ahead != null) ? await(this.ahead) : page(open(limit));
		this.ahead = null;
		this.ready.addAll(page.items());
		this.cut = !page.next().isEnd();
		return page;
	}

	private Pages<Placed<T>> open(@Nullable Integer limit) {
		if (this.pages == null) {
			this.pages = this.opening.apply(limit);
		}
		return this.pages;
	}

	private static <T> ReadPage<T> page(Pages<T> pages) {
		return pages.hasNext() ? pages.next() : ReadPage.empty();
	}

	private static <V> V await(FutureTask<V> task) {
		try {
			return RequestThreads.result(task);
		}
		catch (InterruptedException ex) {
			Thread.currentThread().interrupt();
			throw new DynamoDb2Exception("A read of several queries was interrupted while it waited for a page", ex);
		}
	}

	Placed<T> peek() {
		return this.ready.element();
	}

	Placed<T> take() {
		return this.ready.remove();
	}

	void close() {
		if (this.ahead != null) {
			this.ahead.cancel(true);
		}
		if (this.pages != null) {
			this.pages.close();
		}
	}

}
