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

package io.github.dynamodb2.core.error;

import java.util.Optional;

import org.jspecify.annotations.Nullable;

/**
 * What went wrong in a call to DynamoDB, and the root of all exceptions of this library
 * that are not about a wrong argument.
 */
public class DynamoDb2Exception extends RuntimeException {

	private final @Nullable String connection;

	private final boolean outcomeKnown;

	/**
	 * Creates the exception of a failure that concerns no connection.
	 * @param message what was asked, what was found, and what to do
	 * @param cause the SDK's own exception, or {@code null} where there is none
	 */
	public DynamoDb2Exception(String message, @Nullable Throwable cause) {
		this(message, null, cause);
	}

	/**
	 * Creates the exception.
	 * @param message what was asked, what was found, and what to do
	 * @param connection the name of the connection, or {@code null} where none is
	 * concerned
	 * @param cause the SDK's own exception, or {@code null} where there is none
	 */
	public DynamoDb2Exception(String message, @Nullable String connection, @Nullable Throwable cause) {
		this(message, connection, cause, true);
	}

	/**
	 * Creates the exception of a call of which it may not be known what became of it.
	 * @param message what was asked, what was found, and what to do
	 * @param connection the name of the connection, or {@code null} where none is
	 * concerned
	 * @param cause the SDK's own exception, or {@code null} where there is none
	 * @param outcomeKnown whether it is known that the service did nothing
	 */
	public DynamoDb2Exception(String message, @Nullable String connection, @Nullable Throwable cause,
			boolean outcomeKnown) {
		super(message, cause);
		this.connection = connection;
		this.outcomeKnown = outcomeKnown;
	}

	/**
	 * Returns the connection whose call went wrong.
	 * @return its name, {@code default} for instance; empty when no call was made
	 */
	public Optional<String> connection() {
		return Optional.ofNullable(this.connection);
	}

	/**
	 * Tells whether it is known what became of the call. If it is, then nothing was
	 * written. If not, then an attempt of the same call got no answer that can be read (a
	 * connection that was cut, a timeout, a failure of the service, a wrong checksum),
	 * and what it was to write may have been written.
	 * @return whether it is known
	 */
	public boolean isOutcomeKnown() {
		return this.outcomeKnown;
	}

}
