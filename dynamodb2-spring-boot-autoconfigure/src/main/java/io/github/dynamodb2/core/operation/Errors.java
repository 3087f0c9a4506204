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
import java.util.regex.Pattern;

import io.github.dynamodb2.core.error.ConditionFailedException;
import io.github.dynamodb2.core.error.DynamoDb2Exception;
import io.github.dynamodb2.core.error.TableExistsException;
import io.github.dynamodb2.core.error.TableNotFoundException;
import io.github.dynamodb2.core.error.ThrottledException;
import software.amazon.awssdk.awscore.exception.AwsServiceException;
import software.amazon.awssdk.core.exception.AbortedException;
import software.amazon.awssdk.core.exception.SdkClientException;
import software.amazon.awssdk.core.exception.SdkException;
import software.amazon.awssdk.core.exception.SdkServiceException;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import software.amazon.awssdk.services.dynamodb.model.ConditionalCheckFailedException;
import software.amazon.awssdk.services.dynamodb.model.ProvisionedThroughputExceededException;
import software.amazon.awssdk.services.dynamodb.model.RequestLimitExceededException;
import software.amazon.awssdk.services.dynamodb.model.ResourceInUseException;
import software.amazon.awssdk.services.dynamodb.model.ResourceNotFoundException;

/**
 * Makes exceptions of ours out of the SDK's.
 */
public final class Errors {

	private static final int SERVER_ERROR = 500;

	private static final Pattern START = Pattern.compile("starting key|exclusive ?start ?key",
			Pattern.CASE_INSENSITIVE);

	private static final String UNREADABLE = "the response is none of DynamoDB's that can be read. "
			+ "See what stands between the application and the service, such as a proxy";

	private Errors() {
	}

	static DynamoDb2Exception translate(OperationCall call, SdkException ex) {
		String what = call.label() + " failed";
		if (ex instanceof ConditionalCheckFailedException failed) {
			Map<String, AttributeValue> found = failed.hasItem() ? failed.item() : Map.of();
			return new ConditionFailedException(what + ": its condition does not hold for the item found",
					call.connection(), found, ex);
		}
		if (ex instanceof ResourceNotFoundException) {
			return new TableNotFoundException(what + ": there is no such table or index in this account and region. "
					+ "Create it, or correct its name, region or endpoint", call.connection(), ex);
		}
		if (ex instanceof ResourceInUseException && "CreateTable".equals(call.operation())) {
			return new TableExistsException("Table '%s' exists already".formatted(call.table()), call.connection(), ex);
		}
		if (isThrottling(ex)) {
			return new ThrottledException(what + ": the service throttled it and the client's retries are used up. "
					+ "Ask for less at once, or raise the throughput", call.connection(), ex);
		}
		return new DynamoDb2Exception(what + ": " + reason(ex), call.connection(), cause(ex));
	}

	/**
	 * Tells whether the same request may succeed a little later: it was throttled, or the
	 * service or the way to it failed.
	 * @param ex what a call ended with
	 * @return whether it may
	 */
	public static boolean isTransient(Throwable ex) {
		Throwable cause = ex.getCause();
		if (ex instanceof ThrottledException) {
			return true;
		}
		return ex instanceof DynamoDb2Exception
				&& ((cause instanceof SdkServiceException service && service.statusCode() >= SERVER_ERROR)
						|| (cause instanceof SdkClientException && !(cause instanceof AbortedException)));
	}

	/**
	 * Tells whether the service refused the place where a read was to go on.
	 * @param ex what the read failed with
	 * @return whether another place would do
	 */
	public static boolean isAboutTheStart(DynamoDb2Exception ex) {
		return ex.getCause() instanceof AwsServiceException service && service.awsErrorDetails() != null
				&& "ValidationException".equals(service.awsErrorDetails().errorCode())
				&& START.matcher(reason(service)).find();
	}

	private static boolean isThrottling(SdkException ex) {
		return ex instanceof ProvisionedThroughputExceededException || ex instanceof RequestLimitExceededException
				|| (ex instanceof AwsServiceException service && service.isThrottlingException());
	}

	private static String reason(SdkException ex) {
		if (ex instanceof AwsServiceException service && service.awsErrorDetails() != null) {
			return service.awsErrorDetails().errorCode() + ": " + service.awsErrorDetails().errorMessage();
		}
		return isUnreadable(ex) ? UNREADABLE : String.valueOf(ex.getMessage());
	}

	/**
	 * Tells whether the SDK could not read a response; its message then quotes what the
	 * parser has found there.
	 */
	private static boolean isUnreadable(SdkException ex) {
		return ex instanceof SdkClientException
				&& (ex.getCause() instanceof UncheckedIOException || ex.getCause() instanceof NumberFormatException);
	}

	/**
	 * What becomes the cause: the SDK's exception, or, where that one quotes a response,
	 * one that tells its place only.
	 */
	private static SdkException cause(SdkException ex) {
		if (!isUnreadable(ex)) {
			return ex;
		}
		SdkException cause = SdkClientException.create(UNREADABLE);
		cause.setStackTrace(ex.getStackTrace());
		return cause;
	}

}
