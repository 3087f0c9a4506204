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

import io.github.dynamodb2.core.operation.OperationCall;
import io.github.dynamodb2.core.operation.OperationFacts;
import io.micrometer.observation.transport.Kind;
import io.micrometer.observation.transport.SenderContext;

/**
 * What is known of one call to DynamoDB. Outcome, error code, facts and retries are known
 * when it has ended.
 */
public final class DynamoDb2ObservationContext extends SenderContext<Object> {

	private final OperationCall call;

	private CallResult result = CallResult.OPEN;

	/**
	 * Creates the context of a call that begins.
	 * @param call the call
	 */
	public DynamoDb2ObservationContext(OperationCall call) {
		super((carrier, key, value) -> {
		}, Kind.CLIENT);
		this.call = call;
		setRemoteServiceName("dynamodb");
	}

	void end(CallResult newResult) {
		this.result = newResult;
	}

	/**
	 * Returns what is called: operation, table, index, connection and repository method.
	 * @return the call
	 */
	public OperationCall getCall() {
		return this.call;
	}

	/**
	 * Returns how the call ended.
	 * @return the outcome, {@code UNKNOWN} before the end
	 */
	public OperationOutcome getOutcome() {
		return this.result.outcome();
	}

	/**
	 * Returns why the call failed.
	 * @return an error code of DynamoDB, {@code timeout}, {@code aborted} or
	 * {@code client} where there was no answer, {@code other} for what is not known, or
	 * {@code none}
	 */
	public String getErrorCode() {
		return this.result.errorCode();
	}

	/**
	 * Returns what the response says: consumed capacity, the number of matching items and
	 * of items scanned, leftovers of a batch.
	 * @return the facts, none before the end
	 */
	public OperationFacts getFacts() {
		return this.result.facts();
	}

	/**
	 * Returns how often the client sent the request again.
	 * @return the number of retries; 0 where the client does not tell
	 */
	public int getRetries() {
		return this.result.retries();
	}

	/**
	 * Returns how many attempts were throttled.
	 * @return the number of attempts, those included that a retry made good
	 */
	public int getThrottles() {
		return this.result.throttles();
	}

}
