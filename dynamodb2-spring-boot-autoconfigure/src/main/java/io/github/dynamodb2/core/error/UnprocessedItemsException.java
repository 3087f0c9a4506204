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

import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * A batch ended with parts that DynamoDB did not process, after all retries; everything
 * that is not listed here was done. What is listed may have been done where the answer
 * was lost.
 */
public class UnprocessedItemsException extends DynamoDb2Exception {

	private final transient List<?> unprocessed;

	/**
	 * Creates the exception.
	 * @param message what was asked, what was found, and what to do
	 * @param connection the name of the connection, or {@code null} where none is
	 * concerned
	 * @param unprocessed the operations or keys that are left, in the order given
	 * @param cause the exception that ended the retries, or {@code null}
	 */
	public UnprocessedItemsException(String message, @Nullable String connection, List<?> unprocessed,
			@Nullable Throwable cause) {
		super(message, connection, cause, false);
		this.unprocessed = List.copyOf(unprocessed);
	}

	/**
	 * Returns exactly what was not done: the SDK's {@code WriteRequest}s of a batch
	 * write, the keys of a batch read.
	 * @return the operations or keys left, in the order given
	 */
	public List<?> unprocessed() {
		return this.unprocessed;
	}

}
