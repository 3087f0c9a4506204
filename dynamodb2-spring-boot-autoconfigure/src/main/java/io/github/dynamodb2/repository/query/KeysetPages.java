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

package io.github.dynamodb2.repository.query;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Spliterator;
import java.util.Spliterators;
import java.util.function.IntConsumer;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

import io.github.dynamodb2.core.reading.Pages;

/**
 * The items of pages, one after the other; a page is requested when its first item is
 * asked for.
 *
 * @param <T> the type of the items
 */
final class KeysetPages<T> implements Iterator<T> {

	private final Pages<T> pages;

	private Iterator<T> page = List.<T>of().iterator();

	private KeysetPages(Pages<T> pages) {
		this.pages = pages;
	}

	/**
	 * Reads all items.
	 * @param pages the pages
	 * @param size is told how many there are, after each page; may throw
	 * @return the items
	 */
	static <T> List<T> list(Pages<T> pages, IntConsumer size) {
		List<T> items = new ArrayList<>();
		try (pages) {
			pages.forEachRemaining((page) -> {
				items.addAll(page.items());
				size.accept(items.size());
			});
		}
		return items;
	}

	static <T> Stream<T> stream(Pages<T> pages) {
		int characteristics = Spliterator.ORDERED | Spliterator.NONNULL;
		return StreamSupport
			.stream(Spliterators.spliteratorUnknownSize(new KeysetPages<>(pages), characteristics), false)
			.onClose(pages::close);
	}

	@Override
	public boolean hasNext() {
		while (!this.page.hasNext() && this.pages.hasNext()) {
			this.page = this.pages.next().items().iterator();
		}
		return this.page.hasNext();
	}

	@Override
	public T next() {
		if (!hasNext()) {
			throw new NoSuchElementException("There are no more items");
		}
		return this.page.next();
	}

}
