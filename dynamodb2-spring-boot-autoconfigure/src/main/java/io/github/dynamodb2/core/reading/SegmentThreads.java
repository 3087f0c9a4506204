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

import java.util.concurrent.Executor;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.ThreadFactory;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;

import org.jspecify.annotations.Nullable;

/**
 * The threads of one read of several requests at a time: those of an executor that was
 * given, or threads made for the read and ended with it, virtual ones where the JDK has
 * them and daemons elsewhere.
 */
final class SegmentThreads {

	private static final String NAME = "dynamodb2-scan-";

	private static final ThreadFactory FACTORY = factory();

	private final Executor executor;

	private final @Nullable ExecutorService own;

	private SegmentThreads(Executor executor, @Nullable ExecutorService own) {
		this.executor = executor;
		this.own = own;
	}

	static SegmentThreads of(@Nullable Executor given, int threads, @Nullable ThreadFactory factory) {
		if (given != null) {
			return new SegmentThreads(given, null);
		}
		ThreadPoolExecutor own = new ThreadPoolExecutor(threads, threads, 1, TimeUnit.SECONDS,
				new LinkedBlockingQueue<>(), (factory != null) ? factory : FACTORY);
		own.allowCoreThreadTimeOut(true);
		return new SegmentThreads(own, own);
	}

	private static ThreadFactory factory() {
		try {
			Class<?> builder = Class.forName("java.lang.Thread$Builder");
			Object virtual = Thread.class.getMethod("ofVirtual").invoke(null);
			Object named = builder.getMethod("name", String.class, long.class).invoke(virtual, NAME, 0L);
			return (ThreadFactory) builder.getMethod("factory").invoke(named);
		}
		catch (ReflectiveOperationException ex) {
			return SegmentThreads::daemon;
		}
	}

	private static Thread daemon(Runnable task) {
		Thread thread = new Thread(task);
		thread.setName(NAME + thread.getId());
		thread.setDaemon(true);
		return thread;
	}

	/**
	 * Tells whether somebody has given them, who may need them for something else.
	 */
	boolean areGiven() {
		return this.own == null;
	}

	void execute(Runnable task) {
		this.executor.execute(task);
	}

	/**
	 * Ends the threads made for the read, others not.
	 */
	void end() {
		if (this.own != null) {
			this.own.shutdownNow();
		}
	}

}
