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

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

import io.github.dynamodb2.core.page.Continuation;
import io.github.dynamodb2.core.page.ScanProgress;
import org.jspecify.annotations.Nullable;

/**
 * Counts what the consumer of a parallel Scan has taken, and tells the listener when it
 * comes for more. For the consumer's thread only.
 */
final class SegmentsProgress {

	private final ParallelOptions options;

	private final List<Continuation> positions = new ArrayList<>();

	private int done;

	private long pages;

	private long items;

	private long scanned;

	private double capacity;

	private boolean news;

	SegmentsProgress(int segments, ParallelOptions options) {
		this.options = options;
		for (int segment = 0; segment < segments; segment++) {
			Continuation start = options.start(segment);
			this.positions.add(start);
			this.done += start.isEnd() ? 1 : 0;
		}
	}

	/**
	 * Notes a page that is handed to the consumer.
	 */
	void hand(int segment, ReadPage<?> page) {
		this.positions.set(segment, page.next());
		this.done += page.next().isEnd() ? 1 : 0;
		this.pages++;
		this.items += page.items().size();
		this.scanned += page.scanned();
		this.capacity += page.capacity();
		this.news = true;
	}

	/**
	 * Tells the listener once that the consumer is through with the page it was handed.
	 */
	void taken() {
		@Nullable Consumer<ScanProgress> listener = this.options.listener();
		if (this.news && listener != null) {
			this.news = false;
			listener.accept(new ScanProgress(this.positions.size(), this.done, this.pages, this.items, this.scanned,
					this.capacity, this.positions, this.options.question()));
		}
	}

}
