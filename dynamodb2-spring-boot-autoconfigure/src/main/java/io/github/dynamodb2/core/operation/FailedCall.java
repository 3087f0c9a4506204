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

import java.io.UncheckedIOException;
import java.util.Map;

import io.github.dynamodb2.core.error.ConditionFailedException;
import io.github.dynamodb2.core.error.DynamoDb2Exception;
import io.github.dynamodb2.core.error.Failure;
import io.github.dynamodb2.core.error.RefusedWrite;
import io.github.dynamodb2.core.error.TableExistsException;
import io.github.dynamodb2.core.error.TableNotFoundException;
import io.github.dynamodb2.core.error.ThrottledException;
import software.amazon.awssdk.awscore.exception.AwsServiceException;
import software.amazon.awssdk.core.exception.SdkClientException;
import software.amazon.awssdk.core.exception.SdkException;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import software.amazon.awssdk.services.dynamodb.model.ConditionalCheckFailedException;

/**
 * A call that failed, as the exception that its caller gets.
 *
 * @param call what was called
 * @param cause what the SDK threw
 * @param key the key attributes of the item that was written, empty where none was
 * @param outcomeKnown whether it is known that the service did nothing
 */
record FailedCall(OperationCall call, SdkException cause, Map<String, AttributeValue> key, boolean outcomeKnown) {

	private static final String PERHAPS_DONE = ". An attempt whose answer was lost may have been done: "
			+ "read the item before you write it again";

	private static final String UNREADABLE = "the response is none of DynamoDB's that can be read. "
			+ "See what stands between the application and the service, such as a proxy";

	DynamoDb2Exception exception() {
		return switch (Failure.of(this.cause).kind()) {
			case CONDITION_FAILED -> conditionFailed();
			case MISSING -> new TableNotFoundException(
					text("there is no such table or index in this account and region. "
							+ "Create it, or correct its name, region or endpoint"),
					connection(), this.cause, this.outcomeKnown);
			case IN_USE -> "CreateTable".equals(this.call.operation())
					? new TableExistsException("Table '%s' exists already".formatted(this.call.table()), connection(),
							this.cause, this.outcomeKnown)
					: other();
			case THROTTLED -> new ThrottledException(
					text("the service throttled it and the client's retries are used up. "
							+ "Ask for less at once, or raise the throughput"),
					connection(), this.cause, this.outcomeKnown);
			default -> other();
		};
	}

	private ConditionFailedException conditionFailed() {
		Map<String, AttributeValue> found = (this.cause instanceof ConditionalCheckFailedException failed
				&& failed.hasItem()) ? failed.item() : Map.of();
		return new ConditionFailedException(text("its condition does not hold for the item found"), connection(),
				new RefusedWrite(this.call.table(), this.key, this.outcomeKnown), found, this.cause);
	}

	private DynamoDb2Exception other() {
		return new DynamoDb2Exception(text(reason()), connection(), quotingNothing(), this.outcomeKnown);
	}

	private String text(String reason) {
		boolean written = !this.outcomeKnown && !this.key.isEmpty();
		return "%s failed: %s%s".formatted(this.call.label(), reason, written ? PERHAPS_DONE : "");
	}

	private String connection() {
		return this.call.connection();
	}

	private String reason() {
		if (this.cause instanceof AwsServiceException service && service.awsErrorDetails() != null
				&& service.awsErrorDetails().errorCode() != null) {
			return service.awsErrorDetails().errorCode() + ": " + service.awsErrorDetails().errorMessage();
		}
		return isUnreadable() ? UNREADABLE : String.valueOf(this.cause.getMessage());
	}

	/**
	 * Tells whether the SDK could not read a response; its message then quotes what the
	 * parser has found there.
	 */
	private boolean isUnreadable() {
		return this.cause instanceof SdkClientException && (this.cause.getCause() instanceof UncheckedIOException
				|| this.cause.getCause() instanceof NumberFormatException);
	}

	/**
	 * Returns what becomes the cause: the SDK's exception, or, where that one quotes a
	 * response, one that tells its place only.
	 */
	private SdkException quotingNothing() {
		if (!isUnreadable()) {
			return this.cause;
		}
		SdkException silent = SdkClientException.create(UNREADABLE);
		silent.setStackTrace(this.cause.getStackTrace());
		return silent;
	}

}
