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

package io.github.dynamodb2.repository;

import java.util.Objects;

import org.jspecify.annotations.Nullable;

import org.springframework.data.domain.Pageable;
import org.springframework.data.domain.ScrollPosition;
import org.springframework.data.domain.Sort;

/**
 * A request for the page behind a position. {@code Slice.nextPageable()} hands it out;
 * DynamoDB cannot skip items, so a page number alone leads to no page but the first.
 * <p>
 * {@link DynamoDb2ScrollTokens} turns its position into text, for a client that asks for
 * the next page later; {@link #of(int, int, Sort, ScrollPosition)} makes a request of it
 * again.
 */
public final class KeysetPageRequest implements Pageable {

	private final int page;

	private final int size;

	private final Sort sort;

	private final ScrollPosition position;

	private final @Nullable ScrollPosition next;

	private KeysetPageRequest(int page, int size, Sort sort, ScrollPosition position, @Nullable ScrollPosition next) {
		this.page = page;
		this.size = size;
		this.sort = sort;
		this.position = position;
		this.next = next;
	}

	/**
	 * Returns a request for the page behind a position.
	 * @param page the page's number, from 0; it is not used to find the page, but the
	 * last {@code Page} of a result takes its total from it
	 * @param size the most items on the page, 1 or more
	 * @param sort the order of the whole result, the same for each of its pages
	 * @param position where the page begins; the start for page 0 alone
	 * @return the request
	 * @throws InvalidScrollPositionException when page or size is too small, or a later
	 * page begins at the start
	 */
	public static KeysetPageRequest of(int page, int size, Sort sort, ScrollPosition position) {
		if (page < 0) {
			throw new InvalidScrollPositionException("'page' must be 0 or more but was %d".formatted(page));
		}
		if (size < 1) {
			throw new InvalidScrollPositionException("'size' must be 1 or more but was %d".formatted(size));
		}
		if (page > 0 && position.isInitial()) {
			throw new InvalidScrollPositionException(
					("Page %d begins behind the last item of the one before, but 'position' "
							+ "is the start: give the position that belongs to the page, or ask for page 0")
						.formatted(page));
		}
		return new KeysetPageRequest(page, size, sort, position, null);
	}

	/**
	 * Returns the request with the position of the page after it.
	 * @param position where the next page begins
	 * @return a request that knows its next one
	 */
	public KeysetPageRequest withNext(ScrollPosition position) {
		return new KeysetPageRequest(this.page, this.size, this.sort, this.position, position);
	}

	/**
	 * Returns where the page begins.
	 * @return the position, initial for the first page
	 */
	public ScrollPosition position() {
		return this.position;
	}

	@Override
	public int getPageNumber() {
		return this.page;
	}

	@Override
	public int getPageSize() {
		return this.size;
	}

	@Override
	public long getOffset() {
		return (long) this.page * this.size;
	}

	@Override
	public Sort getSort() {
		return this.sort;
	}

	/**
	 * Returns the request for the next page.
	 * @return the request
	 * @throws UnsupportedOperationException unless this request comes from a slice or
	 * page that was read
	 */
	@Override
	public Pageable next() {
		if (this.next == null) {
			throw new UnsupportedOperationException("The next page begins behind the last item of this one: "
					+ "read this page and ask the result for its nextPageable()");
		}
		return of((this.page < Integer.MAX_VALUE) ? this.page + 1 : this.page, this.size, this.sort, this.next);
	}

	/**
	 * Returns the request for the first page, which is also the one before the second.
	 * @return the request
	 * @throws UnsupportedOperationException on the third page or a later one
	 */
	@Override
	public Pageable previousOrFirst() {
		return withPage(Math.max(0, this.page - 1));
	}

	@Override
	public Pageable first() {
		return of(0, this.size, this.sort, ScrollPosition.keyset());
	}

	/**
	 * Returns the request for the first page, or this one.
	 * @param pageNumber 0, or the number of this page
	 * @return the request
	 * @throws UnsupportedOperationException for any other page
	 */
	@Override
	public Pageable withPage(int pageNumber) {
		if (pageNumber == this.page) {
			return this;
		}
		if (pageNumber == 0) {
			return first();
		}
		throw new UnsupportedOperationException(
				("Page %d cannot be found by its number, because DynamoDB cannot skip items: "
						+ "keep the requests of the pages read")
					.formatted(pageNumber));
	}

	@Override
	public boolean hasPrevious() {
		return this.page > 0;
	}

	@Override
	public boolean equals(@Nullable Object other) {
		return this == other || (other instanceof KeysetPageRequest that && this.page == that.page
				&& this.size == that.size && this.sort.equals(that.sort) && this.position.equals(that.position)
				&& Objects.equals(this.next, that.next));
	}

	@Override
	public int hashCode() {
		return Objects.hash(this.page, this.size, this.sort, this.position, this.next);
	}

	@Override
	public String toString() {
		return "page %d of size %d, sorted %s".formatted(this.page, this.size, this.sort);
	}

}
