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

import java.util.concurrent.Executor;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.ThreadFactory;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;

import org.jspecify.annotations.Nullable;

/**
 * The threads of one parallel Scan: those of an executor that was given, or threads made
 * for the Scan and ended with it.
 */
final class SegmentThreads {

	private static final int MOST_THREADS = 64;

	private final Executor executor;

	private final @Nullable ExecutorService own;

	private SegmentThreads(Executor executor, @Nullable ExecutorService own) {
		this.executor = executor;
		this.own = own;
	}

	static SegmentThreads of(@Nullable Executor given, int segments, @Nullable ThreadFactory factory) {
		if (given != null) {
			return new SegmentThreads(given, null);
		}
		int threads = Math.min(segments, MOST_THREADS);
		ThreadPoolExecutor own = new ThreadPoolExecutor(threads, threads, 1, TimeUnit.SECONDS,
				new LinkedBlockingQueue<>(), (factory != null) ? factory : SegmentThreads::daemon);
		own.allowCoreThreadTimeOut(true);
		return new SegmentThreads(own, own);
	}

	private static Thread daemon(Runnable task) {
		Thread thread = new Thread(task, "dynamodb2-scan");
		thread.setDaemon(true);
		return thread;
	}

	void execute(Runnable task) {
		this.executor.execute(task);
	}

	/**
	 * Ends the threads made for the Scan, others not.
	 */
	void end() {
		if (this.own != null) {
			this.own.shutdownNow();
		}
	}

}
