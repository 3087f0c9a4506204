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

import java.util.stream.Stream;

import io.github.dynamodb2.core.operation.OperationFacts;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import software.amazon.awssdk.awscore.exception.AwsErrorDetails;
import software.amazon.awssdk.core.exception.AbortedException;
import software.amazon.awssdk.core.exception.ApiCallAttemptTimeoutException;
import software.amazon.awssdk.core.exception.ApiCallTimeoutException;
import software.amazon.awssdk.core.exception.SdkClientException;
import software.amazon.awssdk.services.dynamodb.model.DynamoDbException;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Tests of {@link CallResult}.
 */
class CallResultTests {

	@ParameterizedTest
	@MethodSource("failures")
	void everyFailureHasAnOutcomeAndACode(Throwable failure, OperationOutcome outcome, String code) {
		CallResult result = CallResult.of(OperationFacts.none(), failure, 0, 0);
		assertThat(result.outcome()).isEqualTo(outcome);
		assertThat(result.errorCode()).isEqualTo(code);
	}

	static Stream<Arguments> failures() {
		return Stream.of(
				failure(service("ConditionalCheckFailedException", 400), OperationOutcome.CONDITION_FAILED,
						"ConditionalCheckFailedException"),
				failure(service("TransactionCanceledException", 400), OperationOutcome.CLIENT_ERROR,
						"TransactionCanceledException"),
				failure(service("ProvisionedThroughputExceededException", 400), OperationOutcome.THROTTLED,
						"ProvisionedThroughputExceededException"),
				failure(service("ValidationException", 400), OperationOutcome.CLIENT_ERROR, "ValidationException"),
				failure(service("InternalServerError", 500), OperationOutcome.SERVER_ERROR, "InternalServerError"),
				failure(service("madeUpByAServer-4711", 400), OperationOutcome.CLIENT_ERROR, "other"),
				failure(DynamoDbException.builder().statusCode(503).build(), OperationOutcome.SERVER_ERROR, "other"),
				failure(ApiCallTimeoutException.create(1), OperationOutcome.UNKNOWN, "timeout"),
				failure(ApiCallAttemptTimeoutException.create(1), OperationOutcome.UNKNOWN, "timeout"),
				failure(AbortedException.create("interrupted"), OperationOutcome.UNKNOWN, "aborted"),
				failure(SdkClientException.create("no connection"), OperationOutcome.UNKNOWN, "client"),
				failure(new IllegalStateException(), OperationOutcome.UNKNOWN, "other"));
	}

	@Test
	void callWithoutFailureIsASuccess() {
		CallResult result = CallResult.of(OperationFacts.none(), null, 0, 0);
		assertThat(result.outcome()).isEqualTo(OperationOutcome.SUCCESS);
		assertThat(result.errorCode()).isEqualTo("none");
	}

	private static Arguments failure(Throwable failure, OperationOutcome outcome, String code) {
		return Arguments.of(failure, outcome, code);
	}

	private static Throwable service(String code, int status) {
		return DynamoDbException.builder()
			.statusCode(status)
			.awsErrorDetails(AwsErrorDetails.builder().errorCode(code).build())
			.build();
	}

}
