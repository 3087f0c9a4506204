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

import java.util.Set;

import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.awscore.exception.AwsServiceException;

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

	private static final String CONDITION = "ConditionalCheckFailedException";

	private static final Set<String> THROTTLES = Set.of("ProvisionedThroughputExceededException",
			"RequestLimitExceeded", "ThrottlingException", "Throttling");

	private static final int SERVER_ERRORS = 500;

	static OperationOutcome of(@Nullable Throwable error) {
		if (error == null) {
			return SUCCESS;
		}
		if (!(error instanceof AwsServiceException service)) {
			return UNKNOWN;
		}
		String code = ErrorCodes.of(error);
		if (CONDITION.equals(code)) {
			return CONDITION_FAILED;
		}
		if (THROTTLES.contains(code) || service.isThrottlingException()) {
			return THROTTLED;
		}
		return (service.statusCode() >= SERVER_ERRORS) ? SERVER_ERROR : CLIENT_ERROR;
	}

}
