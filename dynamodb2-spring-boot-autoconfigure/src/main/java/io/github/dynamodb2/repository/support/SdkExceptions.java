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

package io.github.dynamodb2.repository.support;

import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.awscore.exception.AwsErrorDetails;
import software.amazon.awssdk.awscore.exception.AwsServiceException;
import software.amazon.awssdk.core.exception.SdkClientException;

import org.springframework.dao.DataAccessException;
import org.springframework.dao.DataAccessResourceFailureException;
import org.springframework.dao.InvalidDataAccessApiUsageException;
import org.springframework.dao.NonTransientDataAccessResourceException;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.dao.PermissionDeniedDataAccessException;
import org.springframework.dao.PessimisticLockingFailureException;
import org.springframework.dao.TransientDataAccessResourceException;

/**
 * Finds the exception of Spring's data access for a failure that only the SDK's exception
 * tells apart.
 */
final class SdkExceptions {

	private static final int SERVER_ERROR = 500;

	private SdkExceptions() {
	}

	static DataAccessException translate(String message, RuntimeException thrown, @Nullable Throwable sdk) {
		if (sdk instanceof AwsServiceException service) {
			return translate(message, thrown, service);
		}
		if (sdk instanceof SdkClientException) {
			return new DataAccessResourceFailureException(message, thrown);
		}
		return new NonTransientDataAccessResourceException(message, thrown);
	}

	private static DataAccessException translate(String message, RuntimeException thrown, AwsServiceException service) {
		if (service.isThrottlingException() || service.statusCode() >= SERVER_ERROR) {
			return new TransientDataAccessResourceException(message, thrown);
		}
		AwsErrorDetails details = service.awsErrorDetails();
		String code = (details != null) ? String.valueOf(details.errorCode()) : "";
		return switch (code) {
			case "ValidationException" -> new InvalidDataAccessApiUsageException(message, thrown);
			case "ConditionalCheckFailedException" -> new OptimisticLockingFailureException(message, thrown);
			case "TransactionConflictException" -> new PessimisticLockingFailureException(message, thrown);
			case "AccessDeniedException", "UnrecognizedClientException" ->
				new PermissionDeniedDataAccessException(message, thrown);
			default -> new NonTransientDataAccessResourceException(message, thrown);
		};
	}

}
