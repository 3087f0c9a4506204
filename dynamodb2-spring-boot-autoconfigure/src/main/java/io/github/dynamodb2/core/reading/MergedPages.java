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
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Set;
import java.util.concurrent.ThreadFactory;

import io.github.dynamodb2.core.model.CanonicalKey;
import io.github.dynamodb2.core.operation.RequestThreads;
import io.github.dynamodb2.core.page.Continuation;
import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/**
 * Several reads as one: one after the other, or merged in an order that each of them has.
 * The first pages are read eight at a time where all of them are needed, those that a
 * limit may make needless one at a time; later pages when their first item is due. The
 * first failure ends the others.
 *
 * @param <T> the type of the items
 */
final class MergedPages<T> implements Pages<T> {

	private static final int AT_ONCE = 8;

	private final List<MergedBranch<T>> branches;

	private final Merging merging;

	private final ReadOptions options;

	private final @Nullable ThreadFactory factory;

	private final Set<CanonicalKey> seen = new HashSet<>();

	private @Nullable RequestThreads threads;

	private @Nullable Integer wanted;

	private Continuation last;

	private boolean cut;

	MergedPages(List<MergedBranch<T>> branches, Merging merging, ReadOptions options, @Nullable ThreadFactory factory) {
		this.branches = new ArrayList<>(branches);
		this.merging = merging;
		this.options = options;
		this.factory = factory;
		this.wanted = options.limit();
		this.last = options.start();
	}

	@Override
	public boolean hasNext() {
		return !this.branches.isEmpty() && !isSatisfied();
	}

	private boolean isSatisfied() {
		return this.wanted != null && this.wanted <= 0;
	}

	@Override
	public ReadPage<T> next() {
		if (!hasNext()) {
			throw new NoSuchElementException("The result has no more pages");
		}
		try {
			Page<T> page = new Page<>();
			fill(page);
			endThreadsWhenUnused();
			return page.end(goesOn() ? this.last : Continuation.end());
		}
		catch (RuntimeException | Error ex) {
			close();
			throw ex;
		}
	}

	private boolean goesOn() {
		return this.cut || !this.branches.isEmpty();
	}

	private void fill(Page<T> page) {
		while (hasNext()) {
			List<MergedBranch<T>> due = due().stream().filter(MergedBranch::needsPage).toList();
			if (due.isEmpty()) {
				take(next(due()), page);
			}
			else if (page.items.isEmpty()) {
				due.forEach((branch) -> page.count(read(branch)));
			}
			else {
				return;
			}
			removeExhausted();
		}
	}

	private void removeExhausted() {
		this.cut = this.cut || this.branches.stream().anyMatch((branch) -> branch.isExhausted() && branch.isCut());
		this.branches.removeIf(MergedBranch::isExhausted);
	}

	private List<MergedBranch<T>> due() {
		return (this.merging.order() != null) ? this.branches : this.branches.subList(0, 1);
	}

	private MergedBranch<T> next(List<MergedBranch<T>> due) {
		MergedBranch<T> next = due.get(0);
		for (MergedBranch<T> branch : due) {
			if (this.merging.order() != null
					&& this.merging.order().compare(branch.peek().place(), next.peek().place()) < 0) {
				next = branch;
			}
		}
		return next;
	}

	private void take(MergedBranch<T> branch, Page<T> page) {
		Placed<T> placed = branch.take();
		dropFromOthers(placed);
		if (this.merging.overlaps() && !this.seen.add(CanonicalKey.of(placed.place(), this.merging.identity()))) {
			return;
		}
		page.add(placed);
		this.wanted = (this.wanted != null) ? this.wanted - 1 : null;
		this.last = this.merging.overlaps() ? Continuation.start() : Continuation.after(placed.place());
	}

	/**
	 * Drops an item that has been taken where it is next in other reads too, so that none
	 * of them comes first because of it.
	 */
	private void dropFromOthers(Placed<T> placed) {
		if (this.merging.overlaps() && this.merging.order() != null) {
			this.branches.stream()
				.filter(MergedBranch::isReady)
				.filter((branch) -> this.merging.order().compare(branch.peek().place(), placed.place()) == 0)
				.forEach(MergedBranch::take);
		}
	}

	private ReadPage<Placed<T>> read(MergedBranch<T> branch) {
		boolean allNeeded = this.merging.order() != null || this.options.limit() == null;
		if (allNeeded && this.branches.size() > 1) {
			readAhead();
		}
		return branch.read(limit());
	}

	private void readAhead() {
		long running = this.branches.stream().filter(MergedBranch::isAhead).count();
		for (MergedBranch<T> branch : this.branches) {
			if (running < AT_ONCE && branch.isFresh()) {
				branch.start(threads(), limit());
				running++;
			}
		}
	}

	private @Nullable Integer limit() {
		boolean inTurn = this.merging.order() == null && !this.merging.overlaps();
		return inTurn ? this.wanted : this.options.limit();
	}

	private RequestThreads threads() {
		if (this.threads == null) {
			this.threads = RequestThreads.of(null, Math.min(this.branches.size(), AT_ONCE), this.factory);
		}
		return this.threads;
	}

	private void endThreadsWhenUnused() {
		if (this.threads != null
				&& this.branches.stream().noneMatch((branch) -> branch.isFresh() || branch.isAhead())) {
			this.threads.end();
		}
	}

	@Override
	public void close() {
		this.branches.forEach(MergedBranch::close);
		this.branches.clear();
		if (this.threads != null) {
			this.threads.end();
		}
	}

	/**
	 * A page that is being put together.
	 */
	private static final class Page<T> {

		private final List<T> items = new ArrayList<>();

		private final List<Map<String, AttributeValue>> places = new ArrayList<>();

		private int scanned;

		private double capacity;

		void add(Placed<T> placed) {
			this.items.add(placed.item());
			this.places.add(placed.place());
		}

		void count(ReadPage<?> page) {
			this.scanned += page.scanned();
			this.capacity += page.capacity();
		}

		ReadPage<T> end(Continuation next) {
			return new ReadPage<>(this.items, this.places, this.scanned, this.capacity, next);
		}

	}

}
