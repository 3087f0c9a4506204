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

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.BiFunction;
import java.util.function.Predicate;

import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Requests of one call that do not depend on each other, several at a time: the caller
 * sends some of them, threads made for the call and ended with it send the others, and
 * one alone needs no thread. Nothing is under way any more when it ends, so that what
 * became of each request is known.
 *
 * @param <T> the type of the requests
 * @param <R> the type of what becomes of them
 */
public final class ConcurrentRequests<T, R> {

	private static final Logger LOGGER = LoggerFactory.getLogger(ConcurrentRequests.class);

	private final ReentrantLock lock = new ReentrantLock();

	private final Condition ended = this.lock.newCondition();

	private final List<T> requests;

	private final BiFunction<TableCall, T, R> send;

	private final Predicate<R> isLast;

	private final Map<Integer, R> results = new TreeMap<>();

	private int next;

	private int running;

	private boolean over;

	private @Nullable Throwable broken;

	private ConcurrentRequests(List<T> requests, BiFunction<TableCall, T, R> send, Predicate<R> isLast) {
		this.requests = requests;
		this.send = send;
		this.isLast = isLast;
	}

	/**
	 * Sends requests, as many at a time as the connection says. An interrupt of the
	 * caller interrupts those that are under way, and stays.
	 * @param call the call
	 * @param requests the requests, begun in this order
	 * @param send sends one, by the call that it is given; it catches what the caller
	 * shall know of
	 * @param isLast whether no other request is begun after such a result
	 * @param <T> the type of the requests
	 * @param <R> the type of what becomes of them
	 * @return what became of each request that was begun, by its place in the list and in
	 * this order
	 */
	public static <T, R> Map<Integer, R> send(TableCall call, List<T> requests, BiFunction<TableCall, T, R> send,
			Predicate<R> isLast) {
		return new ConcurrentRequests<>(requests, send, isLast).send(call);
	}

	private Map<Integer, R> send(TableCall call) {
		int others = Math.min(this.requests.size(), call.calls().batchRequests()) - 1;
		if (others > 0) {
			sendWithOthers(call, others);
		}
		else {
			work(call);
		}
		if (this.broken instanceof Error error) {
			throw error;
		}
		if (this.broken instanceof RuntimeException exception) {
			throw exception;
		}
		return this.results;
	}

	private void sendWithOthers(TableCall call, int others) {
		RequestThreads threads = RequestThreads.of(null, others, call.calls().threads());
		try {
			start(threads, others, call.onOtherThreads());
			work(call);
			awaitOthers(threads);
		}
		finally {
			threads.end();
		}
	}

	/**
	 * Starts the other threads. The caller sends what no other thread comes to.
	 */
	private void start(RequestThreads threads, int others, TableCall elsewhere) {
		try {
			for (int i = 0; i < others; i++) {
				threads.execute(() -> work(elsewhere));
			}
		}
		catch (RuntimeException | OutOfMemoryError ex) {
			LOGGER.warn("Fewer requests on table '{}' are sent at a time: there are no more threads", elsewhere.table(),
					ex);
		}
	}

	private void work(TableCall way) {
		for (int number = take(); number >= 0; number = take()) {
			try {
				R result = this.send.apply(way, this.requests.get(number));
				end(number, result);
			}
			catch (RuntimeException | Error ex) {
				abandon(ex);
			}
		}
	}

	private int take() {
		this.lock.lock();
		try {
			if (this.over || this.next == this.requests.size()) {
				return -1;
			}
			this.running++;
			return this.next++;
		}
		finally {
			this.lock.unlock();
		}
	}

	private void end(int number, R result) {
		this.lock.lock();
		try {
			this.results.put(number, result);
			this.over = this.over || this.isLast.test(result);
			this.running--;
			this.ended.signalAll();
		}
		finally {
			this.lock.unlock();
		}
	}

	private void abandon(Throwable thrown) {
		this.lock.lock();
		try {
			this.broken = (this.broken != null) ? this.broken : thrown;
			this.over = true;
			this.running--;
			this.ended.signalAll();
		}
		finally {
			this.lock.unlock();
		}
	}

	private void awaitOthers(RequestThreads threads) {
		boolean interrupted = false;
		this.lock.lock();
		try {
			while (this.running > 0) {
				try {
					this.ended.await();
				}
				catch (InterruptedException ex) {
					interrupted = true;
					this.over = true;
					threads.end();
				}
			}
		}
		finally {
			this.lock.unlock();
			if (interrupted) {
				Thread.currentThread().interrupt();
			}
		}
	}

}
