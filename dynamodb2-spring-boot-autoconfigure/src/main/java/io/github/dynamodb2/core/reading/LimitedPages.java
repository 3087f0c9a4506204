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
 * Ends a read of several requests at a time when enough items have come.
 *
 * @param <T> the type of the items
 */
final class LimitedPages<T> implements Pages<T> {

	private final Pages<T> pages;

	private int wanted;

	private LimitedPages(Pages<T> pages, int wanted) {
		this.pages = pages;
		this.wanted = wanted;
	}

	static <T> Pages<T> of(Pages<T> pages, ReadOptions options) {
		@Nullable Integer limit = options.limit();
		return (limit != null) ? new LimitedPages<>(pages, limit) : pages;
	}

	@Override
	public boolean hasNext() {
		return this.wanted > 0 && this.pages.hasNext();
	}

	@Override
	public ReadPage<T> next() {
		ReadPage<T> page = this.pages.next();
		int left = this.wanted;
		this.wanted -= page.items().size();
		return (page.items().size() > left) ? page.first(left) : page;
	}

	@Override
	public void close() {
		this.pages.close();
	}

}
