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

import org.jspecify.annotations.Nullable;

/**
 * DynamoDB refused the call for its rate, and the retries of the client are used up.
 */
public class ThrottledException extends DynamoDb2Exception {

	/**
	 * Creates the exception.
	 * @param message what was asked, what was found, and what to do
	 * @param connection the name of the connection, or {@code null} where none is
	 * concerned
	 * @param cause the SDK's own exception, or {@code null} where there is none
	 */
	public ThrottledException(String message, @Nullable String connection, @Nullable Throwable cause) {
		super(message, connection, cause);
	}

	/**
	 * Creates the exception of a call of which it may not be known what became of it.
	 * @param message what was asked, what was found, and what to do
	 * @param connection the name of the connection, or {@code null} where none is
	 * concerned
	 * @param cause the SDK's own exception, or {@code null} where there is none
	 * @param outcomeKnown whether no earlier attempt of the same call may have been done
	 */
	public ThrottledException(String message, @Nullable String connection, @Nullable Throwable cause,
			boolean outcomeKnown) {
		super(message, connection, cause, outcomeKnown);
	}

}
