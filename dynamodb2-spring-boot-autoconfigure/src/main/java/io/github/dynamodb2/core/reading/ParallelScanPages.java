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

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.NoSuchElementException;
import java.util.Set;
import java.util.concurrent.FutureTask;
import java.util.concurrent.ThreadFactory;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.IntFunction;
import java.util.function.Supplier;

import io.github.dynamodb2.core.error.DynamoDb2Exception;
import io.github.dynamodb2.core.operation.RequestThreads;
import org.jspecify.annotations.Nullable;

/**
 * The pages of all segments of a Scan, or of other reads whose order does not matter, in
 * the order in which they come. Requests in flight are bounded, and at most two pages for
 * each, and so many bytes, are read ahead of the consumer; a segment that has no room, or
 * no budget, or rests after a failure, waits without a thread. One that fails for a while
 * goes on where it was; the first failure that lasts ends the others and is thrown.
 *
 * @param <T> the type of the items
 */
final class ParallelScanPages<T> implements Pages<T> {

	private static final long LONGEST_WAIT = TimeUnit.HOURS.toNanos(1);

	private final ReentrantLock lock = new ReentrantLock();

	private final Condition changed = this.lock.newCondition();

	private final SegmentQueue<T> queue = new SegmentQueue<>();

	private final Deque<SegmentPage<T>> ready = new ArrayDeque<>();

	private final Set<FutureTask<?>> running = new HashSet<>();

	private final RequestThreads threads;

	private final CapacityBudget budget;

	private final SegmentsProgress progress;

	private final ReadAhead ahead;

	private final @Nullable Integer pageSize;

	private @Nullable Integer wanted;

	private @Nullable Throwable failure;

	private boolean awaited;

	private boolean closed;

	private ParallelScanPages(int segments, ReadOptions options, ParallelOptions parallel,
			@Nullable ThreadFactory factory) {
		int requests = Math.min(segments, parallel.requests());
		this.ahead = ReadAhead.of(requests);
		this.threads = RequestThreads.of(parallel.executor(), requests, factory);
		this.budget = new CapacityBudget(parallel.unitsPerSecond(), System.nanoTime());
		this.progress = new SegmentsProgress(segments, parallel);
		this.pageSize = options.maxPageSize();
		this.wanted = options.limit();
	}

	static <T> Pages<T> start(int segments, IntFunction<PageSource<T>> sources, ReadOptions options,
			@Nullable ThreadFactory factory) {
		ParallelOptions given = options.parallel();
		ParallelOptions parallel = (given != null) ? given : ParallelOptions.standard();
		ParallelScanPages<T> pages = new ParallelScanPages<>(segments, options, parallel, factory);
		for (int segment = 0; segment < segments; segment++) {
			if (!parallel.start(segment).isEnd()) {
				pages.queue.add(new ScanSegment<>(segment, sources.apply(segment), parallel.start(segment), 0, 0));
			}
		}
		return pages;
	}

	@Override
	public boolean hasNext() {
		return whenReady(() -> !this.ready.isEmpty());
	}

	@Override
	public ReadPage<T> next() {
		SegmentPage<T> next = whenReady(this::take);
		try {
			ReadPage<T> page = next.page().page().get();
			return whileLocked(() -> hand(next, page));
		}
		catch (RuntimeException | Error ex) {
			whileLocked(() -> fail(ex));
			throw ex;
		}
	}

	/**
	 * Waits for a page, or for the end, and looks at it before anybody else can.
	 */
	private <R> R whenReady(Supplier<R> action) {
		this.progress.taken();
		return whileLocked(() -> {
			dispatch();
			while (this.ready.isEmpty() && this.failure == null && !isFinished()) {
				await();
				dispatch();
			}
			rethrow();
			return action.get();
		});
	}

	private void await() {
		try {
			this.awaited = true;
			if (this.changed.awaitNanos(this.threads.patience(pause(System.nanoTime()))) <= 0) {
				this.threads.help(this.running.size(), this.lock);
			}
		}
		catch (InterruptedException ex) {
			stop();
			Thread.currentThread().interrupt();
			throw new DynamoDb2Exception("A parallel read was interrupted while it waited for a page", ex);
		}
		finally {
			this.awaited = false;
		}
	}

	private <R> R whileLocked(Supplier<R> action) {
		this.lock.lock();
		try {
			return action.get();
		}
		finally {
			boolean finished = isFinished();
			this.lock.unlock();
			if (finished) {
				this.threads.end();
			}
		}
	}

	private SegmentPage<T> take() {
		if (this.ready.isEmpty()) {
			throw new NoSuchElementException("The read has no more pages");
		}
		return this.ready.remove();
	}

	/**
	 * Hands out a page whose objects are made; until then it takes room.
	 */
	private ReadPage<T> hand(SegmentPage<T> next, ReadPage<T> made) {
		this.ahead.taken(next.page().size(), next.atOnce());
		ReadPage<T> page = limited(made);
		this.progress.hand(next.segment(), page);
		dispatch();
		return page;
	}

	private ReadPage<T> limited(ReadPage<T> page) {
		if (this.wanted == null) {
			return page;
		}
		int left = this.wanted;
		this.wanted = left - Math.min(left, page.items().size());
		if (this.wanted == 0) {
			stop();
		}
		return (page.items().size() > left) ? page.first(left) : page;
	}

	@Override
	public void close() {
		whileLocked(() -> {
			stop();
			return this;
		});
	}

	private boolean isFinished() {
		return this.closed || (this.queue.isEmpty() && this.running.isEmpty());
	}

	private boolean hasRoom() {
		return !this.closed && this.ahead.hasRoom(this.running.size(), this.ready.size());
	}

	/**
	 * Returns how long nothing can be sent, unless something changes.
	 */
	private long pause(long now) {
		long pause = hasRoom() ? Math.max(this.budget.nanosUntilRoom(now), this.queue.nanosUntilDue(now))
				: LONGEST_WAIT;
		return Math.min(pause, LONGEST_WAIT);
	}

	private void dispatch() {
		long now = System.nanoTime();
		while (hasRoom() && this.budget.nanosUntilRoom(now) == 0) {
			ScanSegment<T> segment = this.queue.poll(now);
			if (segment == null) {
				return;
			}
			send(new Task(segment));
		}
	}

	private void send(Task task) {
		this.running.add(task.future);
		this.budget.begin();
		try {
			this.threads.execute(task::run, task.future);
		}
		catch (RuntimeException ex) {
			this.running.remove(task.future);
			fail(ex);
		}
	}

	private Throwable fail(Throwable ex) {
		this.failure = ex;
		stop();
		return ex;
	}

	private void stop() {
		this.closed = true;
		this.queue.clear();
		this.ready.clear();
		Set.copyOf(this.running).forEach((future) -> future.cancel(true));
		this.changed.signalAll();
	}

	private void rethrow() {
		if (this.failure instanceof RuntimeException ex) {
			throw ex;
		}
		if (this.failure instanceof Error error) {
			throw error;
		}
	}

	/**
	 * A page that has come, and whether it has a place among those of objects.
	 */
	private record SegmentPage<T>(int segment, ArrivedPage<T> page, boolean atOnce) {
	}

	/**
	 * Reads one page of one segment.
	 */
	private final class Task {

		private final ScanSegment<T> segment;

		private final FutureTask<@Nullable Void> future;

		private boolean atOnce;

		Task(ScanSegment<T> segment) {
			this.segment = segment;
			this.future = new FutureTask<>(this::run, null);
		}

		private void run() {
			try {
				ArrivedPage<T> page = this.segment.source()
					.fetch(this.segment.next(), ParallelScanPages.this.pageSize, this::isMadeAtOnce);
				done(() -> hand(page));
			}
			catch (RuntimeException | Error ex) {
				done(() -> failed(ex));
			}
		}

		/**
		 * Makes objects of what has come where the consumer waits for them; else it does,
		 * when it takes the page.
		 */
		private boolean isMadeAtOnce() {
			return whileLocked(() -> {
				this.atOnce |= !this.atOnce && ParallelScanPages.this.awaited && ParallelScanPages.this.ahead.make();
				return this.atOnce;
			});
		}

		private void done(Runnable outcome) {
			ReentrantLock lock = ParallelScanPages.this.lock;
			lock.lock();
			try {
				ParallelScanPages.this.running.remove(this.future);
				if (!ParallelScanPages.this.closed) {
					outcome.run();
					dispatch();
				}
				ParallelScanPages.this.changed.signalAll();
			}
			finally {
				lock.unlock();
			}
		}

		private void hand(ArrivedPage<T> page) {
			ParallelScanPages.this.budget.answered(page.capacity());
			ParallelScanPages.this.ahead.arrived(page.size());
			ParallelScanPages.this.ready.add(new SegmentPage<>(this.segment.number(), page, this.atOnce));
			if (!page.next().isEnd()) {
				ParallelScanPages.this.queue.add(this.segment.behind(page.next()));
			}
		}

		private void failed(Throwable ex) {
			ParallelScanPages.this.budget.failed();
			ParallelScanPages.this.ahead.taken(0, this.atOnce);
			ScanSegment<T> again = this.segment.failed(ex);
			if (again != null) {
				ParallelScanPages.this.queue.add(again);
			}
			else {
				fail(ex);
			}
		}

	}

}
