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

import java.net.ConnectException;
import java.net.NoRouteToHostException;
import java.net.SocketTimeoutException;
import java.net.UnknownHostException;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.RejectedExecutionException;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import javax.net.ssl.SSLException;

import software.amazon.awssdk.awscore.exception.AwsServiceException;
import software.amazon.awssdk.core.exception.AbortedException;
import software.amazon.awssdk.core.exception.ApiCallAttemptTimeoutException;
import software.amazon.awssdk.core.exception.ApiCallTimeoutException;
import software.amazon.awssdk.core.exception.SdkClientException;
import software.amazon.awssdk.services.dynamodb.model.CancellationReason;
import software.amazon.awssdk.services.dynamodb.model.TransactionCanceledException;

/**
 * Why a call to DynamoDB failed: the one place that tells failures apart, for retries,
 * exceptions, meters, health and the words of a failed start.
 *
 * @param kind the kind of the failure
 * @param code the service's error code where it is one that is known; {@code timeout},
 * {@code aborted} or {@code client} where there was no answer; else {@code other}
 */
public record Failure(Kind kind, String code) {

	private static final String OTHER_CODE = "other";

	private static final int SERVER_ERROR = 500;

	/**
	 * Finds out why a call failed: by what it threw, else by what caused that.
	 * @param thrown what the call threw
	 * @return the reason
	 */
	public static Failure of(Throwable thrown) {
		return first(thrown, Failure::direct, new Failure(Kind.OTHER, OTHER_CODE));
	}

	private static Failure first(Throwable thrown, Function<Throwable, Failure> told, Failure otherwise) {
		return Stream.<Throwable>iterate(thrown, (ex) -> ex != null, Throwable::getCause)
			.map(told)
			.filter((failure) -> failure.kind() != Kind.OTHER)
			.findFirst()
			.orElse(otherwise);
	}

	private static Failure direct(Throwable thrown) {
		if (thrown instanceof AwsServiceException service) {
			return ofService(service);
		}
		if (thrown instanceof ApiCallTimeoutException || thrown instanceof ApiCallAttemptTimeoutException) {
			return new Failure(Kind.TIMED_OUT, "timeout");
		}
		if (thrown instanceof AbortedException) {
			return new Failure(Kind.INTERRUPTED, "aborted");
		}
		if (thrown instanceof SdkClientException) {
			Kind kind = saysNoCredentials(thrown) ? Kind.NO_CREDENTIALS : Kind.CLIENT_FAILED;
			return first(thrown, Failure::ofNetwork, new Failure(kind, "client"));
		}
		return new Failure(ofOurs(thrown), OTHER_CODE);
	}

	private static Failure ofService(AwsServiceException thrown) {
		String code = codeOf(thrown);
		if (thrown instanceof TransactionCanceledException cancelled) {
			return new Failure(Kind.ofReasons(cancelled), code);
		}
		Kind known = Kind.BY_CODE.get(code);
		if (known != null) {
			return new Failure(known, code);
		}
		if (thrown.isThrottlingException()) {
			return new Failure(Kind.THROTTLED, OTHER_CODE);
		}
		return new Failure((thrown.statusCode() >= SERVER_ERROR) ? Kind.SERVICE_FAILED : Kind.REFUSED, OTHER_CODE);
	}

	/**
	 * Returns the code that the service sent, else the one of the exception's class.
	 */
	private static String codeOf(AwsServiceException thrown) {
		if (hasCode(thrown)) {
			return thrown.awsErrorDetails().errorCode();
		}
		String name = thrown.getClass().getSimpleName();
		return Kind.BY_CODE.containsKey(name) ? name : name.replaceFirst("Exception$", "");
	}

	private static boolean hasCode(AwsServiceException thrown) {
		return thrown.awsErrorDetails() != null && thrown.awsErrorDetails().errorCode() != null;
	}

	private static Failure ofNetwork(Throwable thrown) {
		if (thrown instanceof SSLException) {
			return new Failure(Kind.NOT_TRUSTED, "client");
		}
		if (thrown instanceof InterruptedException) {
			return new Failure(Kind.INTERRUPTED, "aborted");
		}
		if (thrown instanceof SocketTimeoutException) {
			return new Failure(Kind.TIMED_OUT, "client");
		}
		boolean silence = thrown instanceof ConnectException || thrown instanceof NoRouteToHostException
				|| thrown instanceof UnknownHostException;
		return new Failure(silence ? Kind.UNREACHABLE : Kind.OTHER, "client");
	}

	/**
	 * The SDK has no exception of its own for this.
	 */
	private static boolean saysNoCredentials(Throwable thrown) {
		String message = String.valueOf(thrown.getMessage());
		return message.contains("Unable to load credentials") || message.contains("no credentials for profile");
	}

	private static Kind ofOurs(Throwable thrown) {
		if (thrown instanceof ConnectionClosedException) {
			return Kind.CLOSED;
		}
		if (thrown instanceof InterruptedException) {
			return Kind.INTERRUPTED;
		}
		if (thrown instanceof RejectedExecutionException) {
			return Kind.REJECTED;
		}
		if (thrown instanceof ThrottledException) {
			return Kind.THROTTLED;
		}
		return (thrown instanceof TableNotFoundException) ? Kind.MISSING : Kind.OTHER;
	}

	/**
	 * Names a failure without what its message may tell of accounts and addresses.
	 * @param thrown what a call threw
	 * @return the code that the service sent, or the name of the exception
	 */
	public static String nameOf(Throwable thrown) {
		return (thrown instanceof AwsServiceException service && hasCode(service)) ? codeOf(service)
				: thrown.getClass().getSimpleName();
	}

	/**
	 * Tells whether the same request may succeed a little later: it was throttled, or the
	 * service or the way to it failed.
	 * @return whether it may
	 */
	public boolean isTransient() {
		return Kind.TRANSIENT.contains(this.kind);
	}

	/**
	 * The kinds of failures, each with the error codes of the service that stand for it.
	 */
	public enum Kind {

		/** The condition of a write does not hold. */
		CONDITION_FAILED("ConditionalCheckFailedException"),

		/** The service refused the call for its rate. */
		THROTTLED("ProvisionedThroughputExceededException", "RequestLimitExceeded", "ThrottlingException",
				"Throttling"),

		/** Another write of the same item is under way. */
		CONFLICT("TransactionConflictException", "TransactionInProgressException", "ReplicatedWriteConflictException"),

		/** There is no such table or index. */
		MISSING("ResourceNotFoundException", "TableNotFoundException", "IndexNotFoundException"),

		/** The table is there, or is being changed. */
		IN_USE("ResourceInUseException", "TableInUseException"),

		/** The request is wrong. */
		INVALID("ValidationException"),

		/** The caller may not do that. */
		NOT_ALLOWED("AccessDeniedException"),

		/** The service does not know who calls. */
		WRONG_CREDENTIALS("UnrecognizedClientException", "InvalidSignatureException", "IncompleteSignatureException",
				"MissingAuthenticationTokenException", "ExpiredTokenException", "InvalidClientTokenId"),

		/** The service refused the call for another reason. */
		REFUSED("BackupInUseException", "BackupNotFoundException", "ContinuousBackupsUnavailableException",
				"DuplicateItemException", "GlobalTableNotFoundException", "IdempotentParameterMismatchException",
				"InvalidEndpointException", "ItemCollectionSizeLimitExceededException", "LimitExceededException",
				"SerializationException", "TransactionCanceledException"),

		/** The service failed. */
		SERVICE_FAILED("InternalFailure", "InternalServerError", "ServiceUnavailable"),

		/** Nobody knows who calls. */
		NO_CREDENTIALS,

		/** The service shows a certificate that is not trusted, or none. */
		NOT_TRUSTED,

		/** No connection is made. */
		UNREACHABLE,

		/** The answer did not come in time. */
		TIMED_OUT,

		/** The client failed: a connection was cut or an answer cannot be read. */
		CLIENT_FAILED,

		/** The thread that calls was interrupted. */
		INTERRUPTED,

		/** An executor takes no more work. */
		REJECTED,

		/** The connection was closed. */
		CLOSED,

		/** Anything else. */
		OTHER;

		private static final Set<Kind> TRANSIENT = EnumSet.of(THROTTLED, SERVICE_FAILED, NO_CREDENTIALS, NOT_TRUSTED,
				UNREACHABLE, TIMED_OUT, CLIENT_FAILED);

		private static final Set<Kind> REFUSALS = EnumSet.range(CONDITION_FAILED, REFUSED);

		private static final Map<String, Kind> BY_CODE = Arrays.stream(values())
			.flatMap((each) -> each.codes.stream().map((code) -> Map.entry(code, each)))
			.collect(Collectors.toUnmodifiableMap(Map.Entry::getKey, Map.Entry::getValue));

		/**
		 * The codes of operations that cancel a transaction, those first that say most.
		 */
		private static final Map<String, Kind> OF_REASONS = reasons();

		private final Set<String> codes;

		Kind(String... codes) {
			this.codes = Set.of(codes);
		}

		private static Map<String, Kind> reasons() {
			Map<String, Kind> reasons = new LinkedHashMap<>();
			reasons.put("ConditionalCheckFailed", CONDITION_FAILED);
			reasons.put("ValidationError", INVALID);
			reasons.put("AccessDenied", NOT_ALLOWED);
			reasons.put("ItemCollectionSizeLimitExceeded", REFUSED);
			reasons.put("TransactionConflict", CONFLICT);
			reasons.put("ProvisionedThroughputExceeded", THROTTLED);
			reasons.put("ThrottlingError", THROTTLED);
			return reasons;
		}

		private static Kind ofReasons(TransactionCanceledException cancelled) {
			Set<String> given = cancelled.cancellationReasons()
				.stream()
				.map(CancellationReason::code)
				.filter(Objects::nonNull)
				.collect(Collectors.toSet());
			return OF_REASONS.entrySet()
				.stream()
				.filter((reason) -> given.contains(reason.getKey()))
				.map(Map.Entry::getValue)
				.findFirst()
				.orElse(REFUSED);
		}

		/**
		 * Tells whether the service gave an answer that refuses the request, so that it
		 * did nothing.
		 * @return whether it did
		 */
		public boolean isRefusal() {
			return REFUSALS.contains(this);
		}

	}

}
