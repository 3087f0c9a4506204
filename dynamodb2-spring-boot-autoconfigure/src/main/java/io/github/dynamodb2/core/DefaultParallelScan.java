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
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Supplier;
import java.util.stream.Stream;

import io.github.dynamodb2.core.reading.Pages;

/**
 * Scans anew at each call.
 *
 * @param opening begins the Scan
 * @param <T> the type of the items
 */
record DefaultParallelScan<T>(Supplier<Pages<T>> opening) implements ParallelScan<T> {

	@Override
	public void forEach(Consumer<? super T> action) {
		try (Pages<T> pages = this.opening.get()) {
			while (pages.hasNext()) {
				pages.next().items().forEach(action);
			}
		}
	}

	@Override
	public Stream<T> stream() {
		return PagedItems.stream(this.opening.get());
	}

	@Override
	public List<T> toList() {
		List<T> items = new ArrayList<>();
		forEach(items::add);
		return List.copyOf(items);
	}

	@Override
	public String toString() {
		return "ParallelScan, read when it is asked for items";
	}

}
