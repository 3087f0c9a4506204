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

import java.util.Collections;
import java.util.Iterator;
import java.util.NoSuchElementException;
import java.util.Spliterator;
import java.util.Spliterators;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

import io.github.dynamodb2.core.reading.Pages;

/**
 * The items of a read, one after another; a page is asked for when the one before is used
 * up.
 *
 * @param <T> the type of the items
 */
final class PagedItems<T> implements Iterator<T> {

	private final Pages<T> pages;

	private Iterator<T> items = Collections.emptyIterator();

	PagedItems(Pages<T> pages) {
		this.pages = pages;
	}

	static <T> Stream<T> stream(Pages<T> pages) {
		return StreamSupport
			.stream(Spliterators.spliteratorUnknownSize(new PagedItems<>(pages),
					Spliterator.ORDERED | Spliterator.NONNULL), false)
			.onClose(pages::close);
	}

	@Override
	public boolean hasNext() {
		while (!this.items.hasNext() && this.pages.hasNext()) {
			this.items = this.pages.next().items().iterator();
		}
		return this.items.hasNext();
	}

	@Override
	public T next() {
		if (!hasNext()) {
			throw new NoSuchElementException("The result has no more items");
		}
		return this.items.next();
	}

}
