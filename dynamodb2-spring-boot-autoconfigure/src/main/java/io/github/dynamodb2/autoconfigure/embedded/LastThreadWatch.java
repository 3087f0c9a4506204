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

import java.util.concurrent.atomic.AtomicBoolean;

import org.jspecify.annotations.Nullable;

/**
 * Acts when nothing but DynamoDB Local keeps the JVM alive: an application whose
 * {@code main} has returned ends as it would with a server elsewhere.
 */
final class LastThreadWatch implements Runnable {

	private final AtomicBoolean decided = new AtomicBoolean();

	private final Thread thread = new Thread(null, this, "dynamodb-local-watch", 0, false);

	private final Runnable action;

	LastThreadWatch(Runnable action) {
		this.action = action;
		this.thread.setDaemon(true);
		this.thread.setContextClassLoader(LastThreadWatch.class.getClassLoader());
	}

	void start() {
		this.thread.start();
	}

	/**
	 * Ends the watch, unless its action has begun.
	 */
	void end() {
		if (this.decided.compareAndSet(false, true)) {
			this.thread.interrupt();
		}
	}

	@Override
	public void run() {
		try {
			@Nullable Thread other = ServerThreads.findOther();
			while (other != null) {
				other.join();
				other = ServerThreads.findOther();
			}
			if (this.decided.compareAndSet(false, true)) {
				this.action.run();
			}
		}
		catch (InterruptedException ex) {
			Thread.currentThread().interrupt();
		}
	}

}
