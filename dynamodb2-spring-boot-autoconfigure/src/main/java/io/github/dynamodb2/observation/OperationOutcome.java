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

package io.github.dynamodb2.observation;

import io.github.dynamodb2.core.error.Failure;
import org.jspecify.annotations.Nullable;

/**
 * How a call to DynamoDB ended.
 */
public enum OperationOutcome {

	/**
	 * It did what it was asked to.
	 */
	SUCCESS,

	/**
	 * The condition of a write did not hold.
	 */
	CONDITION_FAILED,

	/**
	 * The service throttled it, retries included.
	 */
	THROTTLED,

	/**
	 * The service refused it for another reason.
	 */
	CLIENT_ERROR,

	/**
	 * The service failed.
	 */
	SERVER_ERROR,

	/**
	 * It has not ended yet, or there was no answer: a timeout, an interrupt, no
	 * connection.
	 */
	UNKNOWN;

	static OperationOutcome of(@Nullable Failure failure) {
		if (failure == null) {
			return SUCCESS;
		}
		return switch (failure.kind()) {
			case CONDITION_FAILED -> CONDITION_FAILED;
			case THROTTLED -> THROTTLED;
			case SERVICE_FAILED -> SERVER_ERROR;
			default -> failure.kind().isRefusal() ? CLIENT_ERROR : UNKNOWN;
		};
	}

}
