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
import software.amazon.awssdk.core.exception.AbortedException;
import software.amazon.awssdk.core.exception.ApiCallAttemptTimeoutException;
import software.amazon.awssdk.core.exception.ApiCallTimeoutException;
import software.amazon.awssdk.core.exception.SdkClientException;

/**
 * The closed set of codes by which failures are counted: those of DynamoDB, four of the
 * client's side, and one for the rest.
 */
final class ErrorCodes {

	static final String NONE = "none";

	static final String OTHER = "other";

	private static final Set<String> SERVICE = Set.of("AccessDeniedException", "BackupInUseException",
			"BackupNotFoundException", "ConditionalCheckFailedException", "ContinuousBackupsUnavailableException",
			"DuplicateItemException", "ExpiredTokenException", "GlobalTableNotFoundException",
			"IdempotentParameterMismatchException", "IncompleteSignatureException", "IndexNotFoundException",
			"InternalFailure", "InternalServerError", "InvalidEndpointException", "InvalidSignatureException",
			"ItemCollectionSizeLimitExceededException", "LimitExceededException", "MissingAuthenticationTokenException",
			"ProvisionedThroughputExceededException", "ReplicatedWriteConflictException", "RequestLimitExceeded",
			"ResourceInUseException", "ResourceNotFoundException", "SerializationException", "ServiceUnavailable",
			"TableInUseException", "TableNotFoundException", "Throttling", "ThrottlingException",
			"TransactionCanceledException", "TransactionConflictException", "TransactionInProgressException",
			"UnrecognizedClientException", "ValidationException");

	private ErrorCodes() {
	}

	static String of(@Nullable Throwable error) {
		if (error == null) {
			return NONE;
		}
		if (error instanceof AwsServiceException service) {
			String code = (service.awsErrorDetails() != null) ? service.awsErrorDetails().errorCode() : OTHER;
			return (code != null && SERVICE.contains(code)) ? code : OTHER;
		}
		if (error instanceof ApiCallTimeoutException || error instanceof ApiCallAttemptTimeoutException) {
			return "timeout";
		}
		if (error instanceof AbortedException) {
			return "aborted";
		}
		return (error instanceof SdkClientException) ? "client" : OTHER;
	}

}
