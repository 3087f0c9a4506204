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
import java.util.function.Supplier;

/**
 * Stands around every call to DynamoDB that the library makes.
 */
public interface OperationListener {

	/**
	 * The listener that does nothing.
	 */
	OperationListener NONE = new OperationListener() {

		@Override
		public <R> R around(OperationCall call, Supplier<R> send) {
			return send.get();
		}

		@Override
		public boolean wantsCapacity() {
			return false;
		}

	};

	/**
	 * Returns one listener that is several.
	 * @param listeners the listeners, the first outermost
	 * @return the listener
	 */
	static OperationListener all(List<OperationListener> listeners) {
		if (listeners.isEmpty()) {
			return NONE;
		}
		return (listeners.size() == 1) ? listeners.get(0) : new ListenerChain(listeners);
	}

	/**
	 * Makes a call.
	 * @param call what is called
	 * @param send makes it, retries of the SDK included
	 * @param <R> the type of the SDK's response
	 * @return what {@code send} returned
	 */
	<R> R around(OperationCall call, Supplier<R> send);

	/**
	 * Is told that a read of pages is over, whether it came to its end or was given up.
	 * It is not told of a read that is abandoned without being closed.
	 * @param call the call that read each page
	 * @param pages how many pages were read, at least 1
	 */
	default void afterPages(OperationCall call, int pages) {
	}

	/**
	 * Tells whether the listener wants every response to say what it consumed, by table
	 * and by index.
	 * @return whether consumed capacity is asked for always
	 */
	default boolean wantsCapacity() {
		return false;
	}

	/**
	 * Returns the listener for calls that other threads make for the one that asks, as a
	 * parallel Scan does. A listener that keeps something with its thread hands it over
	 * here.
	 * @return this listener, unless it is overridden
	 */
	default OperationListener onOtherThreads() {
		return this;
	}

}
