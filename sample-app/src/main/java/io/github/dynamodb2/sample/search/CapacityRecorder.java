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

package io.github.dynamodb2.sample.search;

import java.util.function.Supplier;

import io.github.dynamodb2.core.operation.OperationCall;
import io.github.dynamodb2.core.operation.OperationListener;
import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Component;

/**
 * Listens to every call to DynamoDB and adds up what those of one piece of work consumed,
 * on the thread of the work and on those of its parallel Scans.
 */
@Component
public final class CapacityRecorder implements OperationListener {

	private final ThreadLocal<@Nullable Recording> current = new ThreadLocal<>();

	/**
	 * Does some work and records what it consumes.
	 * @param work calls DynamoDB
	 * @param <R> the type of what the work returns
	 * @return what the work returned, with what it consumed
	 */
	public <R> Recorded<R> record(Supplier<R> work) {
		Recording recording = new Recording();
		this.current.set(recording);
		try {
			return recording.of(work.get());
		}
		finally {
			this.current.remove();
		}
	}

	@Override
	public <R> R around(OperationCall call, Supplier<R> send) {
		Recording recording = this.current.get();
		return (recording != null) ? recording.around(call, send) : send.get();
	}

	@Override
	public OperationListener onOtherThreads() {
		Recording recording = this.current.get();
		return (recording != null) ? recording : this;
	}

	@Override
	public boolean wantsCapacity() {
		return true;
	}

}
