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

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

import io.github.dynamodb2.core.page.ItemPage;
import io.github.dynamodb2.core.reading.Pages;
import io.github.dynamodb2.core.reading.ReadOptions;
import io.github.dynamodb2.core.reading.ReadPage;

/**
 * Runs its read anew each time that somebody goes through it.
 *
 * @param opening begins the read
 * @param options how to page
 * @param fingerprint tells the question from others
 * @param <T> the type of the items
 */
record DefaultResultSet<T>(Function<ReadOptions, Pages<T>> opening, ReadOptions options,
		int fingerprint) implements ResultSet<T> {

	@Override
	public Iterator<T> iterator() {
		return new PagedItems<>(this.opening.apply(this.options));
	}

	@Override
	public Stream<T> stream() {
		return PagedItems.stream(this.opening.apply(this.options));
	}

	@Override
	public List<T> toList() {
		List<T> items = new ArrayList<>();
		try (Pages<T> pages = this.opening.apply(this.options)) {
			pages.forEachRemaining((page) -> items.addAll(page.items()));
		}
		return List.copyOf(items);
	}

	@Override
	public Optional<T> first() {
		try (Pages<T> pages = this.opening.apply(this.options.withLimit(1))) {
			Iterator<T> items = new PagedItems<>(pages);
			return items.hasNext() ? Optional.of(items.next()) : Optional.empty();
		}
	}

	@Override
	public Iterable<ItemPage<T>> pages() {
		return () -> itemPages(this.opening.apply(this.options.withCapacity()));
	}

	private Iterator<ItemPage<T>> itemPages(Pages<T> pages) {
		return new Iterator<>() {

			@Override
			public boolean hasNext() {
				return pages.hasNext();
			}

			@Override
			public ItemPage<T> next() {
				return page(pages.next());
			}

		};
	}

	private ItemPage<T> page(ReadPage<T> page) {
		return new ItemPage<>(page.items(), page.scanned(), page.capacity(), page.next(), this.fingerprint);
	}

	@Override
	public String toString() {
		return "ResultSet, read when it is gone through";
	}

}
