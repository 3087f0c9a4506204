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

package io.github.dynamodb2.autoconfigure.table;

import java.net.ConnectException;
import java.net.NoRouteToHostException;
import java.net.SocketTimeoutException;
import java.net.UnknownHostException;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

import javax.net.ssl.SSLException;

import io.github.dynamodb2.core.error.DynamoDb2Exception;
import io.github.dynamodb2.core.error.TableNotFoundException;
import software.amazon.awssdk.awscore.exception.AwsServiceException;
import software.amazon.awssdk.core.exception.ApiCallAttemptTimeoutException;
import software.amazon.awssdk.core.exception.ApiCallTimeoutException;
import software.amazon.awssdk.core.exception.SdkClientException;

/**
 * Why a call to the service failed, where a person can do something about it.
 */
enum ServiceProblem {

	/**
	 * There is no such table.
	 */
	TABLE_MISSING,

	/**
	 * Nobody knows who calls.
	 */
	NO_CREDENTIALS,

	/**
	 * The service does not know who calls.
	 */
	WRONG_CREDENTIALS,

	/**
	 * The caller may not do that.
	 */
	NOT_ALLOWED,

	/**
	 * The service shows a certificate that is not trusted, or none.
	 */
	NOT_TRUSTED,

	/**
	 * Nobody answers.
	 */
	UNREACHABLE;

	private static final Set<String> UNKNOWN_CALLER = Set.of("UnrecognizedClientException", "InvalidSignatureException",
			"IncompleteSignatureException", "MissingAuthenticationTokenException", "ExpiredTokenException",
			"InvalidClientTokenId");

	private static final Set<Class<?>> SILENCE = Set.of(ConnectException.class, NoRouteToHostException.class,
			UnknownHostException.class, SocketTimeoutException.class, ApiCallTimeoutException.class,
			ApiCallAttemptTimeoutException.class);

	/**
	 * Finds out why a call failed.
	 * @param failure what the call threw
	 * @return the reason, empty when it is none of these
	 */
	static Optional<ServiceProblem> of(DynamoDb2Exception failure) {
		if (failure instanceof TableNotFoundException) {
			return Optional.of(TABLE_MISSING);
		}
		return causes(failure).map(ServiceProblem::of).flatMap(Optional::stream).findFirst();
	}

	private static Stream<Throwable> causes(Throwable failure) {
		return Stream.iterate(failure, (ex) -> ex != null, Throwable::getCause);
	}

	private static Optional<ServiceProblem> of(Throwable cause) {
		if (cause instanceof AwsServiceException service && service.awsErrorDetails() != null) {
			return of(service.awsErrorDetails().errorCode());
		}
		if (cause instanceof SSLException) {
			return Optional.of(NOT_TRUSTED);
		}
		if (SILENCE.stream().anyMatch((type) -> type.isInstance(cause))) {
			return Optional.of(UNREACHABLE);
		}
		return saysNoCredentials(cause) ? Optional.of(NO_CREDENTIALS) : Optional.empty();
	}

	private static Optional<ServiceProblem> of(String errorCode) {
		if ("AccessDeniedException".equals(errorCode)) {
			return Optional.of(NOT_ALLOWED);
		}
		return UNKNOWN_CALLER.contains(errorCode) ? Optional.of(WRONG_CREDENTIALS) : Optional.empty();
	}

	/**
	 * The SDK has no exception of its own for this.
	 */
	private static boolean saysNoCredentials(Throwable cause) {
		String message = cause.getMessage();
		return cause instanceof SdkClientException && message != null
				&& (message.contains("Unable to load credentials") || message.contains("no credentials for profile"));
	}

}
