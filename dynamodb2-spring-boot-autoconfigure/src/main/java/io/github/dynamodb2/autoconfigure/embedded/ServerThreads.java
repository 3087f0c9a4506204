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

package io.github.dynamodb2.autoconfigure.embedded;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

/**
 * The threads of one DynamoDB Local. They make more of their own, some of them no
 * daemons; a thread group is what tells them all from the application's.
 */
final class ServerThreads {

	private static final String NAME = "dynamodb-local";

	private static final Duration GRACE = Duration.ofMillis(500);

	private static final Duration PATIENCE = Duration.ofSeconds(5);

	private final ThreadGroup group = new ThreadGroup(root(), NAME);

	private final ClassLoader classLoader;

	ServerThreads(ClassLoader classLoader) {
		this.classLoader = classLoader;
	}

	/**
	 * Runs a task in a thread of its own, so that what it starts belongs here, and it
	 * leaves no thread locals with the caller. An interrupt waits until it is done: half
	 * a start, or none at all of a stop, would leave threads behind.
	 * @param <T> what it returns
	 * @param task the task
	 * @return what it returns
	 * @throws ExecutionException when the task fails
	 */
	<T> T call(Callable<T> task) throws ExecutionException {
		FutureTask<T> future = new FutureTask<>(task);
		Thread thread = new Thread(this.group, future, NAME, 0, false);
		thread.setContextClassLoader(this.classLoader);
		thread.start();
		boolean interrupted = Thread.interrupted();
		try {
			while (true) {
				try {
					return future.get();
				}
				catch (InterruptedException ex) {
					interrupted = true;
				}
			}
		}
		finally {
			if (interrupted) {
				Thread.currentThread().interrupt();
			}
		}
	}

	/**
	 * Waits for the threads to end; those that have not after a while are interrupted
	 * (jobs of DynamoDB Local sleep through its stop), and at once when the caller is.
	 */
	void end() {
		try {
			join(GRACE);
			this.group.interrupt();
			join(PATIENCE);
		}
		catch (InterruptedException ex) {
			this.group.interrupt();
			Thread.currentThread().interrupt();
		}
	}

	private void join(Duration limit) throws InterruptedException {
		long deadline = System.nanoTime() + limit.toNanos();
		for (Thread thread : threads(this.group)) {
			thread.join(Math.max(1, Duration.ofNanos(deadline - System.nanoTime()).toMillis()));
		}
	}

	/**
	 * Finds a thread that keeps the JVM alive and is not one of any DynamoDB Local's.
	 * @return such a thread, or {@code null} when the JVM would end without them
	 */
	static @Nullable Thread findOther() {
		return threads(root()).stream().filter(ServerThreads::keepsAlive).findAny().orElse(null);
	}

	private static boolean keepsAlive(Thread thread) {
		ThreadGroup group = thread.getThreadGroup();
		return !thread.isDaemon() && group != null && !NAME.equals(group.getName())
				&& !"DestroyJavaVM".equals(thread.getName());
	}

	private static List<Thread> threads(ThreadGroup group) {
		Thread[] threads = new Thread[2 * group.activeCount() + 8];
		return Stream.of(threads).limit(group.enumerate(threads)).toList();
	}

	private static ThreadGroup root() {
		ThreadGroup group = Thread.currentThread().getThreadGroup();
		while (group.getParent() != null) {
			group = group.getParent();
		}
		return group;
	}

}
