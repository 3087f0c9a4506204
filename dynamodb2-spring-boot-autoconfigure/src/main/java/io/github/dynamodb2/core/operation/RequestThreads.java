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

import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executor;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.FutureTask;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.ThreadFactory;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.Lock;

import io.github.dynamodb2.core.error.DynamoDb2Exception;
import org.jspecify.annotations.Nullable;

/**
 * The threads of one call of several requests at a time: those of an executor that was
 * given, or threads made for the call and ended with it, virtual ones where the JDK has
 * them and daemons elsewhere.
 */
public final class RequestThreads {

	private static final String NAME = "dynamodb2-request-";

	private static final ThreadFactory FACTORY = factory();

	private static final long PATIENCE = TimeUnit.MILLISECONDS.toNanos(10);

	private final Queue<Runnable> untaken = new ConcurrentLinkedQueue<>();

	private final Executor executor;

	private final @Nullable ExecutorService own;

	private RequestThreads(Executor executor, @Nullable ExecutorService own) {
		this.executor = executor;
		this.own = own;
	}

	/**
	 * Returns the threads of a call.
	 * @param given the executor, or {@code null} for threads of the call's own
	 * @param threads the most threads, if they are the call's own
	 * @param factory makes those, or {@code null} for threads of the JDK
	 * @return the threads, none of them started
	 */
	public static RequestThreads of(@Nullable Executor given, int threads, @Nullable ThreadFactory factory) {
		if (given != null) {
			return new RequestThreads(given, null);
		}
		ThreadPoolExecutor own = new ThreadPoolExecutor(threads, threads, 1, TimeUnit.SECONDS,
				new LinkedBlockingQueue<>(), (factory != null) ? factory : FACTORY);
		own.allowCoreThreadTimeOut(true);
		return new RequestThreads(own, own);
	}

	private static ThreadFactory factory() {
		try {
			Class<?> builder = Class.forName("java.lang.Thread$Builder");
			Object virtual = Thread.class.getMethod("ofVirtual").invoke(null);
			Object named = builder.getMethod("name", String.class, long.class).invoke(virtual, NAME, 0L);
			return (ThreadFactory) builder.getMethod("factory").invoke(named);
		}
		catch (ReflectiveOperationException ex) {
			return RequestThreads::daemon;
		}
	}

	private static Thread daemon(Runnable task) {
		Thread thread = new Thread(task);
		thread.setName(NAME + thread.getId());
		thread.setDaemon(true);
		return thread;
	}

	/**
	 * Has a task done.
	 * @param task does it
	 * @throws DynamoDb2Exception when the executor takes no more work
	 */
	public void execute(Runnable task) {
		try {
			this.executor.execute(task);
		}
		catch (RejectedExecutionException ex) {
			throw new DynamoDb2Exception(
					"A parallel read cannot go on: its executor takes no more work. Give it one that does, or none",
					ex);
		}
	}

	/**
	 * Has a read done by a thread, or by the consumer if no thread comes to it.
	 * @param read does it
	 * @param cancellable does it as well, until it is cancelled
	 */
	public void execute(Runnable read, FutureTask<?> cancellable) {
		if (this.own != null) {
			execute(cancellable);
			return;
		}
		this.untaken.add(read);
		execute(() -> {
			if (this.untaken.remove(read)) {
				cancellable.run();
			}
		});
	}

	/**
	 * Returns for how long to wait before the consumer does a read itself.
	 * @param pause how long it would wait otherwise, in nanoseconds
	 * @return nanoseconds
	 */
	public long patience(long pause) {
		return (this.own != null) ? pause : Math.min(pause, PATIENCE);
	}

	/**
	 * Does a read that no thread has come to, because the consumer's is the only one that
	 * could.
	 * @param running how many reads are not done; threads do some unless none is begun
	 * @param lock what the consumer holds, released for the time of the read
	 */
	public void help(int running, Lock lock) {
		Runnable read = (this.untaken.size() == running) ? this.untaken.poll() : null;
		if (read != null) {
			lock.unlock();
			try {
				read.run();
			}
			finally {
				lock.lock();
			}
		}
	}

	/**
	 * Waits for what a task brings.
	 * @param task the task
	 * @param <V> the type of what it brings
	 * @return what it brought; what it threw is thrown
	 * @throws InterruptedException when the wait is interrupted
	 */
	public static <V> V result(FutureTask<V> task) throws InterruptedException {
		try {
			return task.get();
		}
		catch (ExecutionException ex) {
			if (ex.getCause() instanceof RuntimeException failure) {
				throw failure;
			}
			throw (Error) ex.getCause();
		}
	}

	/**
	 * Ends the threads made for the call, others not; what they do is interrupted.
	 */
	public void end() {
		if (this.own != null) {
			this.own.shutdownNow();
		}
	}

}
