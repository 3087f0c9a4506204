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

import java.util.Iterator;
import java.util.NoSuchElementException;
import java.util.function.Supplier;

import org.jspecify.annotations.Nullable;

/**
 * The pages of several reads, one read after the other; a read begins when the one before
 * has ended.
 *
 * @param <T> the type of the items
 */
final class ChainedPages<T> implements Pages<T> {

	private final Iterator<Supplier<Pages<T>>> reads;

	private @Nullable Pages<T> current;

	ChainedPages(Iterator<Supplier<Pages<T>>> reads) {
		this.reads = reads;
	}

	@Override
	public boolean hasNext() {
		while ((this.current == null || !this.current.hasNext()) && this.reads.hasNext()) {
			this.current = this.reads.next().get();
		}
		return this.current != null && this.current.hasNext();
	}

	@Override
	public ReadPage<T> next() {
		if (!hasNext() || this.current == null) {
			throw new NoSuchElementException("The result has no more pages");
		}
		return this.current.next();
	}

	@Override
	public void close() {
		if (this.current != null) {
			this.current.close();
		}
	}

}
