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
import java.util.Map;

import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/**
 * A transaction was cancelled: nothing of it was written. The reasons say which operation
 * cancelled it; where a condition did, the cause is the exception that the same write
 * throws alone. A transaction that was still in progress when we gave up waiting for it
 * may be done yet: then {@link #isOutcomeKnown()} is {@code false}.
 */
public class TransactionFailedException extends DynamoDb2Exception {

	private final transient List<Reason> reasons;

	/**
	 * Creates the exception.
	 * @param message what was asked, what was found, and what to do
	 * @param connection the name of the connection
	 * @param reasons one for each operation of the transaction, in their order
	 * @param cause what the operation that counts throws alone, or the SDK's own
	 * exception
	 * @param outcomeKnown whether it is known that nothing was written
	 */
	public TransactionFailedException(String message, @Nullable String connection, List<Reason> reasons,
			@Nullable Throwable cause, boolean outcomeKnown) {
		super(message, connection, cause, outcomeKnown);
		this.reasons = List.copyOf(reasons);
	}

	/**
	 * Returns why the transaction was cancelled.
	 * @return one reason for each operation of the transaction, in their order; calls
	 * that concern one item are one operation
	 */
	public List<Reason> reasons() {
		return this.reasons;
	}

	/**
	 * What became of one operation of a cancelled transaction.
	 *
	 * @param operation the place of the operation, from 0
	 * @param table the table's physical name
	 * @param code the service's code: {@code ConditionalCheckFailed},
	 * {@code TransactionConflict}, {@code ItemCollectionSizeLimitExceeded},
	 * {@code ProvisionedThroughputExceeded}, {@code ThrottlingError},
	 * {@code ValidationError}, and {@code None} where it is another operation's fault
	 * @param found the item whose condition did not hold, empty when there is none or the
	 * reason is another
	 */
	public record Reason(int operation, String table, String code, Map<String, AttributeValue> found) {

		/**
		 * The code of an operation that cancelled nothing.
		 */
		public static final String NONE = "None";

		public Reason {
			found = Map.copyOf(found);
		}

	}

}
