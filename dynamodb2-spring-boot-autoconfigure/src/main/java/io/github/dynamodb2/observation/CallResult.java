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
import io.github.dynamodb2.core.operation.OperationFacts;
import org.jspecify.annotations.Nullable;

/**
 * How one call went.
 *
 * @param facts what the response says about itself
 * @param outcome how it ended
 * @param errorCode why it failed, from a closed set, or {@code none}
 * @param retries how often the client sent the request again
 * @param throttles how many of the attempts were throttled
 */
record CallResult(OperationFacts facts, OperationOutcome outcome, String errorCode, int retries, int throttles) {

	private static final String NO_ERROR = "none";

	/**
	 * The result of a call that has not ended yet.
	 */
	static final CallResult OPEN = new CallResult(OperationFacts.none(), OperationOutcome.UNKNOWN, NO_ERROR, 0, 0);

	static CallResult of(OperationFacts facts, @Nullable Throwable error, int retries, int throttles) {
		Failure failure = (error != null) ? Failure.of(error) : null;
		OperationOutcome outcome = OperationOutcome.of(failure);
		int least = (outcome == OperationOutcome.THROTTLED) ? 1 : 0;
		return new CallResult(facts, outcome, (failure != null) ? failure.code() : NO_ERROR, retries,
				Math.max(least, throttles));
	}

}
