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

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;

import io.github.dynamodb2.core.error.Failure;
import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.core.exception.SdkException;

/**
 * What is known of the attempts of one write: whether one of them may have been done
 * although its answer was lost. An attempt is known not to be done when the service
 * refused it (any status of 400 to 499) or when nothing of its body was sent, because no
 * connection was made.
 */
final class WriteAttempts {

	private static final int REFUSALS = 400;

	private static final int SERVER_ERRORS = 500;

	private final boolean repeatable;

	private boolean unknown;

	private boolean stopped;

	private int made;

	private @Nullable Integer status;

	private final Bodies bodies = new Bodies();

	WriteAttempts(boolean repeatable) {
		this.repeatable = repeatable;
	}

	/**
	 * Tells whether any attempt may have been done.
	 * @param attempts the attempts, or {@code null} when nobody watched them: then any
	 * that was repeated may have been done
	 * @param last what the last attempt ended with
	 * @return whether one may
	 */
	static boolean mayBeDone(@Nullable WriteAttempts attempts, SdkException last) {
		if (attempts != null) {
			return attempts.isInDoubt() || (attempts.made > 0 && attempts.mayBeDone(attempts.bodies.isSent()));
		}
		Integer made = last.numAttempts();
		return (made != null && made > 1) || !saysNotDone(Failure.of(last).kind());
	}

	private static boolean saysNotDone(Failure.Kind kind) {
		return kind.isRefusal() || kind == Failure.Kind.UNREACHABLE || kind == Failure.Kind.NO_CREDENTIALS;
	}

	/**
	 * Tells whether an attempt before the last one may have been done.
	 */
	boolean isInDoubt() {
		return this.unknown || this.stopped;
	}

	private boolean mayBeDone(boolean sent) {
		Integer answer = this.status;
		return (answer != null) ? answer < REFUSALS || answer >= SERVER_ERRORS : sent;
	}

	/**
	 * Is told that the next attempt is about to be sent.
	 * @return whether it may be
	 */
	boolean next() {
		if (this.made > 0) {
			this.unknown = this.unknown || mayBeDone(this.bodies.isSentBeforeSigning());
		}
		this.made++;
		this.status = null;
		this.bodies.next();
		this.stopped = this.unknown && !this.repeatable;
		return !this.stopped;
	}

	/**
	 * Is told that an answer came.
	 */
	void answered(int code) {
		this.status = code;
	}

	/**
	 * Returns the body of the request, so that it is known whether it was sent.
	 */
	InputStream body(InputStream content) {
		return this.bodies.begin(content);
	}

	/**
	 * The streams in which the body of the request was read. Each attempt reads it for
	 * its signature, before it is sent, and again when there is a connection.
	 */
	private static final class Bodies {

		private int beforeFirst = -1;

		private volatile int begun;

		private volatile boolean lastRead;

		private volatile boolean othersRead;

		void next() {
			this.beforeFirst = (this.beforeFirst < 0) ? this.begun : this.beforeFirst;
			this.begun = 0;
			this.lastRead = false;
			this.othersRead = false;
		}

		InputStream begin(InputStream content) {
			this.othersRead = isSent();
			this.lastRead = false;
			this.begun++;
			return new Body(content, this.begun);
		}

		void read(int number) {
			if (number == this.begun) {
				this.lastRead = true;
			}
			else {
				this.othersRead = true;
			}
		}

		boolean isSent() {
			return this.lastRead || this.othersRead;
		}

		/**
		 * Tells whether the body was sent, when it has been signed anew since.
		 */
		boolean isSentBeforeSigning() {
			return (this.beforeFirst == 1) ? this.othersRead : isSent();
		}

		/**
		 * One stream.
		 */
		private final class Body extends FilterInputStream {

			private final int number;

			Body(InputStream content, int number) {
				super(content);
				this.number = number;
			}

			@Override
			public int read() throws IOException {
				Bodies.this.read(this.number);
				return super.read();
			}

			@Override
			public int read(byte[] buffer, int offset, int length) throws IOException {
				Bodies.this.read(this.number);
				return super.read(buffer, offset, length);
			}

		}

	}

}
