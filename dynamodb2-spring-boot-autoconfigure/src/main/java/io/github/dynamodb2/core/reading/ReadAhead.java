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

/**
 * How much of a parallel read is held before its consumer comes for it: two pages for
 * each request in flight, and so many bytes, of pages as they came, and of only few pages
 * the objects, which take several times as much. Requests in flight count as much as the
 * largest page so far, at first as one of DynamoDB's size. Not for several threads at a
 * time.
 */
final class ReadAhead {

	private static final long MEGABYTE = 1024 * 1024;

	private static final long MOST = 64 * MEGABYTE;

	private static final int PAGES = 2;

	private static final int SHARE = 4;

	private static final long HEAP_OF_A_PAGE = 32 * MEGABYTE;

	private final int requests;

	private final long bytes;

	private final long pages;

	private long held;

	private long largest;

	private long made;

	/**
	 * Holds nothing yet.
	 * @param requests the most requests in flight
	 * @param heap the most memory that the JVM may have, of which a quarter may be held
	 * and no more than 64 MB
	 * @param processors how many pages can be made into objects at a time
	 */
	ReadAhead(int requests, long heap, int processors) {
		this.requests = requests;
		this.bytes = Math.min(MOST, heap / SHARE);
		this.pages = Math.max(1, Math.min(processors, heap / HEAP_OF_A_PAGE));
	}

	static ReadAhead of(int requests) {
		Runtime runtime = Runtime.getRuntime();
		return new ReadAhead(requests, runtime.maxMemory(), runtime.availableProcessors());
	}

	/**
	 * Tells whether there is room for the answer to one more request; there always is for
	 * the only one.
	 * @param inFlight how many requests are not answered
	 * @param waiting how many pages have come and are not taken
	 */
	boolean hasRoom(int inFlight, int waiting) {
		if (inFlight >= this.requests || inFlight + waiting >= this.requests * PAGES) {
			return false;
		}
		long expected = (this.largest > 0) ? this.largest : MEGABYTE;
		return this.held + inFlight == 0 || this.held + (inFlight + 1) * expected <= this.bytes;
	}

	void arrived(long size) {
		this.held += size;
		this.largest = Math.max(this.largest, Math.max(1, size));
	}

	/**
	 * Gives room back, and the place of a page of objects that had one.
	 */
	void taken(long size, boolean madeAhead) {
		this.held -= size;
		this.made -= madeAhead ? 1 : 0;
	}

	/**
	 * Takes one of the places for pages of objects.
	 * @return whether there was one
	 */
	boolean make() {
		boolean free = this.made < this.pages;
		this.made += free ? 1 : 0;
		return free;
	}

}
