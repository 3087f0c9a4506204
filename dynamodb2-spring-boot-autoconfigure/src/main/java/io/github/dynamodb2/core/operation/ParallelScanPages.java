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

package io.github.dynamodb2.core.operation;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.NoSuchElementException;
import java.util.Set;
import java.util.concurrent.FutureTask;
import java.util.concurrent.ThreadFactory;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.IntFunction;

import io.github.dynamodb2.core.error.DynamoDb2Exception;
import io.github.dynamodb2.core.page.Continuation;
import org.jspecify.annotations.Nullable;

/**
 * The pages of all segments of a Scan, in the order in which they come. At most two pages
 * a segment are read ahead of the consumer; a segment that has no room waits without a
 * thread. The first failure ends the others and is thrown to the consumer.
 *
 * @param <T> the type of the items
 */
final class ParallelScanPages<T> implements Pages<T> {

	private static final int PAGES_AHEAD = 2;

	private final ReentrantLock lock = new ReentrantLock();

	private final Condition changed = this.lock.newCondition();

	private final Deque<Segment<T>> waiting = new ArrayDeque<>();

	private final Deque<ReadPage<T>> ready = new ArrayDeque<>();

	private final Set<FutureTask<?>> running = new HashSet<>();

	private final SegmentThreads threads;

	private final int room;

	private final @Nullable Integer pageSize;

	private @Nullable Throwable failure;

	private boolean closed;

	private ParallelScanPages(int segments, SegmentThreads threads, @Nullable Integer pageSize) {
		this.room = segments * PAGES_AHEAD;
		this.threads = threads;
		this.pageSize = pageSize;
	}

	static <T> Pages<T> start(int segments, IntFunction<PageSource<T>> sources, ReadOptions options) {
		return start(segments, sources, options, null);
	}

	static <T> Pages<T> start(int segments, IntFunction<PageSource<T>> sources, ReadOptions options,
			@Nullable ThreadFactory factory) {
		ParallelScanPages<T> pages = new ParallelScanPages<>(segments,
				SegmentThreads.of(options.executor(), segments, factory), options.maxPageSize());
		for (int segment = 0; segment < segments; segment++) {
			pages.waiting.add(new Segment<>(sources.apply(segment), Continuation.start()));
		}
		return pages;
	}

	@Override
	public boolean hasNext() {
		this.lock.lock();
		try {
			dispatch();
			while (this.ready.isEmpty() && this.failure == null && !isFinished()) {
				this.changed.await();
			}
			rethrow();
			return !this.ready.isEmpty();
		}
		catch (InterruptedException ex) {
			stop();
			Thread.currentThread().interrupt();
			throw new DynamoDb2Exception("A parallel Scan was interrupted while it waited for a page", ex);
		}
		finally {
			this.lock.unlock();
			endWhenFinished();
		}
	}

	@Override
	public ReadPage<T> next() {
		if (!hasNext()) {
			throw new NoSuchElementException("The Scan has no more pages");
		}
		this.lock.lock();
		try {
			ReadPage<T> page = this.ready.remove();
			dispatch();
			return page;
		}
		finally {
			this.lock.unlock();
		}
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
		return this.closed || (this.waiting.isEmpty() && this.running.isEmpty());
	}

	private void endWhenFinished() {
		this.lock.lock();
		boolean finished = isFinished();
		this.lock.unlock();
		if (finished) {
			this.threads.end();
		}
	}

	private void dispatch() {
		while (!this.closed && !this.waiting.isEmpty() && this.ready.size() + this.running.size() < this.room) {
			Segment<T> segment = this.waiting.remove();
			Task task = new Task(segment);
			this.running.add(task.future);
			this.threads.execute(task.future);
		}
	}

	private void stop() {
		this.closed = true;
		this.waiting.clear();
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
	 * Where one segment is.
	 */
	private record Segment<T>(PageSource<T> source, Continuation next) {
	}

	/**
	 * Reads one page of one segment.
	 */
	private final class Task {

		private final Segment<T> segment;

		private final FutureTask<@Nullable Void> future;

		Task(Segment<T> segment) {
			this.segment = segment;
			this.future = new FutureTask<>(this::run, null);
		}

		private void run() {
			try {
				ReadPage<T> page = this.segment.source().read(this.segment.next(), ParallelScanPages.this.pageSize);
				done(() -> hand(page));
			}
			catch (RuntimeException | Error ex) {
				done(() -> fail(ex));
			}
		}

		private void done(Runnable outcome) {
			ReentrantLock lock = ParallelScanPages.this.lock;
			lock.lock();
			try {
				ParallelScanPages.this.running.remove(this.future);
				if (!ParallelScanPages.this.closed) {
					outcome.run();
				}
				ParallelScanPages.this.changed.signalAll();
			}
			finally {
				lock.unlock();
			}
		}

		private void hand(ReadPage<T> page) {
			ParallelScanPages.this.ready.add(page);
			if (!page.next().isEnd()) {
				ParallelScanPages.this.waiting.add(new Segment<>(this.segment.source(), page.next()));
			}
			dispatch();
		}

		private void fail(Throwable ex) {
			ParallelScanPages.this.failure = ex;
			stop();
		}

	}

}
