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
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.ThreadFactory;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.IntFunction;
import java.util.function.Supplier;

import io.github.dynamodb2.core.error.DynamoDb2Exception;
import io.github.dynamodb2.core.error.Failure;
import io.github.dynamodb2.core.operation.Backoff;
import org.jspecify.annotations.Nullable;

/**
 * The pages of all segments of a Scan, or of what else is read in parts whose order does
 * not matter, in the order in which they come. Requests in flight are bounded, and at
 * most two pages for each of them are read ahead of the consumer; a segment that has no
 * room, or no budget, or rests after a failure, waits without a thread. A segment that
 * fails for a while goes on where it was; the first failure that lasts ends the others
 * and is thrown to the consumer.
 *
 * @param <T> the type of the items
 */
final class ParallelScanPages<T> implements Pages<T> {

	private static final int PAGES_AHEAD = 2;

	/**
	 * For how long a given executor may leave everything that was sent to it.
	 */
	private static final long PATIENCE = TimeUnit.MILLISECONDS.toNanos(10);

	private static final long LONGEST_WAIT = TimeUnit.HOURS.toNanos(1);

	private final ReentrantLock lock = new ReentrantLock();

	private final Condition changed = this.lock.newCondition();

	private final SegmentQueue<T> queue = new SegmentQueue<>();

	private final Deque<SegmentPage<T>> ready = new ArrayDeque<>();

	private final Set<Task> running = new HashSet<>();

	private final SegmentThreads threads;

	private final CapacityBudget budget;

	private final SegmentsProgress progress;

	private final int requests;

	private final @Nullable Integer pageSize;

	private @Nullable Integer wanted;

	private @Nullable Throwable failure;

	private boolean closed;

	private @Nullable Task readByConsumer;

	private ParallelScanPages(int segments, ReadOptions options, ParallelOptions parallel,
			@Nullable ThreadFactory factory) {
		this.requests = Math.min(segments, parallel.requests());
		this.threads = SegmentThreads.of(parallel.executor(), this.requests, factory);
		this.budget = new CapacityBudget(parallel.unitsPerSecond(), System.nanoTime());
		this.progress = new SegmentsProgress(segments, parallel);
		this.pageSize = options.maxPageSize();
		this.wanted = options.limit();
	}

	static <T> Pages<T> start(int segments, IntFunction<PageSource<T>> sources, ReadOptions options) {
		return start(segments, sources, options, null);
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
		return whenReady(this::take);
	}

	/**
	 * Waits for a page, or for the end, and looks at it before anybody else can.
	 */
	private <R> R whenReady(Supplier<R> action) {
		this.progress.taken();
		this.lock.lock();
		try {
			dispatch();
			while (this.ready.isEmpty() && this.failure == null && !isFinished()) {
				await();
				dispatch();
			}
			rethrow();
			return action.get();
		}
		catch (InterruptedException ex) {
			stop();
			Thread.currentThread().interrupt();
			throw new DynamoDb2Exception("A parallel read was interrupted while it waited for a page", ex);
		}
		finally {
			boolean finished = isFinished();
			this.lock.unlock();
			if (finished) {
				this.threads.end();
			}
		}
	}

	/**
	 * Waits until something changes. If no thread takes up what was sent, because the one
	 * that waits is the only one that could, it reads a page itself.
	 */
	private void await() throws InterruptedException {
		long pause = pause(System.nanoTime());
		boolean given = this.threads.areGiven();
		boolean signalled = this.changed.awaitNanos(given ? Math.min(pause, PATIENCE) : pause) > 0;
		if (given && !signalled && this.running.stream().noneMatch((task) -> task.begun)) {
			this.running.stream().findFirst().ifPresent(this::help);
		}
	}

	private void help(Task task) {
		this.readByConsumer = task;
		this.lock.unlock();
		try {
			task.future.run();
		}
		finally {
			this.lock.lock();
			this.readByConsumer = null;
		}
	}

	private ReadPage<T> take() {
		if (this.ready.isEmpty()) {
			throw new NoSuchElementException("The read has no more pages");
		}
		SegmentPage<T> next = this.ready.remove();
		ReadPage<T> page = limited(next.page());
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
		this.lock.lock();
		try {
			stop();
		}
		finally {
			this.lock.unlock();
		}
		this.threads.end();
	}

	private boolean isFinished() {
		return this.closed || (this.queue.isEmpty() && this.running.isEmpty());
	}

	private boolean hasRoom() {
		return !this.closed && this.running.size() < this.requests
				&& this.ready.size() + this.running.size() < this.requests * PAGES_AHEAD;
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
		this.running.add(task);
		this.budget.begin();
		try {
			this.threads.execute(task.future);
		}
		catch (RejectedExecutionException ex) {
			this.running.remove(task);
			fail(new DynamoDb2Exception("A parallel read cannot go on: its executor takes no more work. "
					+ "Give it one that does, or none", ex));
		}
	}

	private void fail(Throwable ex) {
		this.failure = ex;
		stop();
	}

	private void stop() {
		this.closed = true;
		this.queue.clear();
		this.ready.clear();
		Set.copyOf(this.running).forEach((task) -> task.future.cancel(task != this.readByConsumer));
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
	 * A page that has come.
	 */
	private record SegmentPage<T>(int segment, ReadPage<T> page) {
	}

	/**
	 * Reads one page of one segment.
	 */
	private final class Task {

		private final ScanSegment<T> segment;

		private final FutureTask<@Nullable Void> future;

		private volatile boolean begun;

		Task(ScanSegment<T> segment) {
			this.segment = segment;
			this.future = new FutureTask<>(this::run, null);
		}

		private void run() {
			this.begun = true;
			try {
				ReadPage<T> page = this.segment.source().read(this.segment.next(), ParallelScanPages.this.pageSize);
				done(() -> hand(page));
			}
			catch (RuntimeException | Error ex) {
				done(() -> failed(ex));
			}
		}

		private void done(Runnable outcome) {
			ReentrantLock lock = ParallelScanPages.this.lock;
			lock.lock();
			try {
				ParallelScanPages.this.running.remove(this);
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

		private void hand(ReadPage<T> page) {
			ParallelScanPages.this.budget.answered(page.capacity());
			ParallelScanPages.this.ready.add(new SegmentPage<>(this.segment.number(), page));
			if (!page.next().isEnd()) {
				ParallelScanPages.this.queue.add(this.segment.behind(page));
			}
		}

		private void failed(Throwable ex) {
			ParallelScanPages.this.budget.failed();
			Backoff backoff = Backoff.segments();
			int failures = this.segment.failures() + 1;
			if (failures < backoff.attempts() && Failure.of(ex).isTransient()) {
				long due = System.nanoTime() + backoff.delay(failures).toNanos();
				ParallelScanPages.this.queue.add(this.segment.failed(due));
			}
			else {
				fail(ex);
			}
		}

	}

}
