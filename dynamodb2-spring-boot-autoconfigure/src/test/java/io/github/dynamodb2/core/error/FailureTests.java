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
import java.net.SocketException;
import java.net.SocketTimeoutException;
import java.util.List;
import java.util.concurrent.RejectedExecutionException;
import java.util.stream.Stream;

import javax.net.ssl.SSLHandshakeException;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import software.amazon.awssdk.awscore.exception.AwsErrorDetails;
import software.amazon.awssdk.core.exception.AbortedException;
import software.amazon.awssdk.core.exception.ApiCallTimeoutException;
import software.amazon.awssdk.core.exception.Crc32MismatchException;
import software.amazon.awssdk.core.exception.SdkClientException;
import software.amazon.awssdk.services.dynamodb.model.ConditionalCheckFailedException;
import software.amazon.awssdk.services.dynamodb.model.DynamoDbException;
import software.amazon.awssdk.services.dynamodb.model.InternalServerErrorException;
import software.amazon.awssdk.services.dynamodb.model.RequestLimitExceededException;
import software.amazon.awssdk.services.dynamodb.model.ResourceNotFoundException;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Tests of {@link Failure}.
 */
class FailureTests {

	static Stream<Arguments> failures() {
		return Stream.of(
				Arguments.of(service("ProvisionedThroughputExceededException", 400), Failure.Kind.THROTTLED, true),
				Arguments.of(RequestLimitExceededException.builder().build(), Failure.Kind.THROTTLED, true),
				Arguments.of(service("SlowDown", 503), Failure.Kind.THROTTLED, true),
				Arguments.of(InternalServerErrorException.builder().build(), Failure.Kind.SERVICE_FAILED, true),
				Arguments.of(service("unknown", 502), Failure.Kind.SERVICE_FAILED, true),
				Arguments.of(service("unknown", 400), Failure.Kind.REFUSED, false),
				Arguments.of(ConditionalCheckFailedException.builder().build(), Failure.Kind.CONDITION_FAILED, false),
				Arguments.of(ResourceNotFoundException.builder().build(), Failure.Kind.MISSING, false),
				Arguments.of(service("TransactionConflictException", 400), Failure.Kind.CONFLICT, false),
				Arguments.of(service("ExpiredTokenException", 400), Failure.Kind.WRONG_CREDENTIALS, false),
				Arguments.of(client(new ConnectException()), Failure.Kind.UNREACHABLE, true),
				Arguments.of(client(new SocketTimeoutException()), Failure.Kind.TIMED_OUT, true),
				Arguments.of(ApiCallTimeoutException.create(1), Failure.Kind.TIMED_OUT, true),
				Arguments.of(client(new SSLHandshakeException("no")), Failure.Kind.NOT_TRUSTED, true),
				Arguments.of(client(new SocketException("reset")), Failure.Kind.CLIENT_FAILED, true),
				Arguments.of(Crc32MismatchException.create("bad", null), Failure.Kind.CLIENT_FAILED, true),
				Arguments.of(AbortedException.create("stop"), Failure.Kind.INTERRUPTED, false),
				Arguments.of(new InterruptedException(), Failure.Kind.INTERRUPTED, false),
				Arguments.of(new RejectedExecutionException(), Failure.Kind.REJECTED, false),
				Arguments.of(new ConnectionClosedException("m", "default", null), Failure.Kind.CLOSED, false),
				Arguments.of(new IllegalStateException(), Failure.Kind.OTHER, false));
	}

	@ParameterizedTest
	@MethodSource("failures")
	void everyFailureHasOneKindHoweverDeepItLies(Throwable thrown, Failure.Kind kind, boolean isTransient) {
		for (Throwable ex : new Throwable[] { thrown, new DynamoDb2Exception("m", thrown),
				new UnprocessedItemsException("m", null, List.of(), new DynamoDb2Exception("m", thrown)) }) {
			assertThat(Failure.of(ex).kind()).isEqualTo(kind);
			assertThat(Failure.of(ex).isTransient()).isEqualTo(isTransient);
		}
	}

	@Test
	void nameTellsTheCodeOrTheClassAndNothingElse() {
		assertThat(Failure.nameOf(service("madeUp", 400))).isEqualTo("madeUp");
		assertThat(Failure.nameOf(client(new ConnectException("10.0.0.1")))).isEqualTo("SdkClientException");
	}

	private static DynamoDbException service(String code, int status) {
		return (DynamoDbException) DynamoDbException.builder()
			.statusCode(status)
			.awsErrorDetails(AwsErrorDetails.builder().errorCode(code).build())
			.build();
	}

	private static SdkClientException client(Exception cause) {
		return SdkClientException.create("failed", cause);
	}

}
