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
 * A call was made on a connection that was closed, or was closed while it was under way.
 * No repetition will help.
 */
public class ConnectionClosedException extends DynamoDb2Exception {

	/**
	 * Creates the exception.
	 * @param message what was asked, what was found, and what to do
	 * @param connection the name of the connection
	 * @param cause what the client said, or {@code null} when nothing was sent
	 */
	public ConnectionClosedException(String message, @Nullable String connection, @Nullable Throwable cause) {
		super(message, connection, cause, cause == null);
	}

}
