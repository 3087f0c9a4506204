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
 * Several listeners around one call, the first outermost.
 *
 * @param listeners the listeners
 */
record ListenerChain(List<OperationListener> listeners) implements OperationListener {

	ListenerChain {
		listeners = List.copyOf(listeners);
	}

	@Override
	public <R> R around(OperationCall call, Supplier<R> send) {
		Supplier<R> chain = send;
		for (int i = this.listeners.size() - 1; i >= 0; i--) {
			OperationListener listener = this.listeners.get(i);
			Supplier<R> inner = chain;
			chain = () -> listener.around(call, inner);
		}
		return chain.get();
	}

	@Override
	public void afterPages(OperationCall call, int pages) {
		this.listeners.forEach((listener) -> listener.afterPages(call, pages));
	}

	@Override
	public OperationListener onOtherThreads() {
		return new ListenerChain(this.listeners.stream().map(OperationListener::onOtherThreads).toList());
	}

	@Override
	public boolean wantsCapacity() {
		return this.listeners.stream().anyMatch(OperationListener::wantsCapacity);
	}

}
