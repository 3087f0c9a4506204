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

import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import io.github.dynamodb2.core.error.DynamoDb2Exception;
import io.github.dynamodb2.core.error.ItemExistsException;
import io.github.dynamodb2.core.error.TransactionFailedException;
import io.github.dynamodb2.core.error.TransactionFailedException.Reason;
import io.github.dynamodb2.core.model.KeySchema;
import io.github.dynamodb2.core.write.Guard;
import io.github.dynamodb2.core.write.ItemWrite;
import io.github.dynamodb2.support.ScriptedClient;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import software.amazon.awssdk.services.dynamodb.model.CancellationReason;
import software.amazon.awssdk.services.dynamodb.model.InternalServerErrorException;
import software.amazon.awssdk.services.dynamodb.model.ProvisionedThroughputExceededException;
import software.amazon.awssdk.services.dynamodb.model.ResourceNotFoundException;
import software.amazon.awssdk.services.dynamodb.model.ScalarAttributeType;
import software.amazon.awssdk.services.dynamodb.model.TransactWriteItemsRequest;
import software.amazon.awssdk.services.dynamodb.model.TransactWriteItemsResponse;
import software.amazon.awssdk.services.dynamodb.model.TransactionCanceledException;
import software.amazon.awssdk.services.dynamodb.model.TransactionInProgressException;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

/**
 * Tests of {@link TransactWriteItemsOperation} against others and servers that misbehave.
 */
class TransactWriteItemsOperationTests {

	private static final Backoff QUICK = new Backoff(4, Duration.ofNanos(1), Duration.ofNanos(1),
			Duration.ofMinutes(1));

	private static final Guard ABSENT = Guard.absent(KeySchema.of("id", ScalarAttributeType.S));

	private final Deque<RuntimeException> failures = new ArrayDeque<>();

	private final ScriptedClient client = new ScriptedClient().onTransactWrite((request) -> {
		RuntimeException failure = this.failures.poll();
		if (failure != null) {
			throw failure;
		}
		return TransactWriteItemsResponse.builder().build();
	});

	@Test
	void conflictsThrottlingAndLostAnswersAreTriedAgainWithTheSameToken() {
		for (RuntimeException failure : List.of(cancelled("None", "TransactionConflict"),
				cancelled("ThrottlingError", "TransactionConflict"),
				TransactionInProgressException.builder().message("in progress").build(),
				InternalServerErrorException.builder().message("broken").statusCode(500).build(),
				ProvisionedThroughputExceededException.builder().message("slow down").build())) {
			this.client.requests().clear();
			this.failures.add(failure);
			send();
			assertThat(tokens()).hasSize(2).containsOnly(tokens().get(0));
		}
	}

	@Test
	void conflictsWithoutEndAreToldByOperation() {
		fail(cancelled("None", "TransactionConflict"), 4);
		assertThatExceptionOfType(TransactionFailedException.class).isThrownBy(this::send)
			.withMessage("TransactWriteItems of 2 operations was not done: operation 1, PutItem on table 'u': "
					+ "others write the same item, at each attempt anew. Repeat it later, or let fewer write the item")
			.withCauseInstanceOf(TransactionCanceledException.class)
			.satisfies((ex) -> {
				assertThat(ex.reasons()).containsExactly(new Reason(0, "t", "None", Map.of()),
						new Reason(1, "u", "TransactionConflict", Map.of()));
				assertThat(ex.isOutcomeKnown()).isTrue();
			});
		assertThat(this.client.requests()).hasSize(4);
	}

	@Test
	void aConditionThatDoesNotHoldCountsMoreThanAConflictAndIsNotTriedAgain() {
		fail(cancelled("TransactionConflict", "ConditionalCheckFailed"), 1);
		assertThatExceptionOfType(TransactionFailedException.class).isThrownBy(this::send)
			.withCauseInstanceOf(ItemExistsException.class)
			.withMessageContaining("operation 1, PutItem on table 'u': Table 'u' has an item with this key already");
		assertThat(this.client.requests()).hasSize(1);
	}

	@Test
	void whatCannotBeRepairedIsNotTriedAgain() {
		fail(cancelled("ItemCollectionSizeLimitExceeded", "TransactionConflict"), 1);
		assertThatExceptionOfType(TransactionFailedException.class).isThrownBy(this::send)
			.withMessageContaining("operation 0, PutItem on table 't': ItemCollectionSizeLimitExceeded");
		fail(TransactionCanceledException.builder().build(), 1);
		assertThatExceptionOfType(TransactionFailedException.class).isThrownBy(this::send)
			.withMessage(
					"TransactWriteItems of 2 operations was not done: the service cancelled it and gives no reason");
		assertThat(this.client.requests()).hasSize(2);
	}

	@Test
	void aTransactionInProgressAtTheEndMayBeDone() {
		fail(TransactionInProgressException.builder().message("in progress").build(), 4);
		assertThatExceptionOfType(TransactionFailedException.class).isThrownBy(this::send).satisfies((ex) -> {
			assertThat(ex.isOutcomeKnown()).isFalse();
			assertThat(ex.reasons()).extracting(Reason::code).containsOnly("TransactionInProgress").hasSize(2);
		});
	}

	@Test
	void answersThatAreLostToTheEndLeaveTheOutcomeUnknownWhateverComesLast() {
		fail(InternalServerErrorException.builder().message("broken").statusCode(500).build(), 1);
		fail(ResourceNotFoundException.builder().message("gone").build(), 1);
		assertThatExceptionOfType(DynamoDb2Exception.class).isThrownBy(this::send)
			.withMessageContaining("may have been done, all of it: read the items before you repeat it")
			.satisfies((ex) -> assertThat(ex.isOutcomeKnown()).isFalse());
		fail(InternalServerErrorException.builder().message("broken").statusCode(500).build(), 1);
		fail(cancelled("None", "ConditionalCheckFailed"), 1);
		assertThatExceptionOfType(TransactionFailedException.class).isThrownBy(this::send)
			.satisfies((ex) -> assertThat(ex.isOutcomeKnown()).isTrue());
	}

	private void fail(RuntimeException failure, int times) {
		Stream.generate(() -> failure).limit(times).forEach(this.failures::add);
	}

	private void send() {
		ServiceCalls calls = new ServiceCalls(this.client, "scripted", OperationListener.NONE);
		TransactWriteItemsOperation operation = new TransactWriteItemsOperation(calls, QUICK);
		operation.add(new TableCall(calls, "t"), put("t"));
		operation.add(new TableCall(calls, "u"), put("u"));
		operation.send();
	}

	private static ItemWrite put(String table) {
		Map<String, AttributeValue> key = Map.of("id", AttributeValue.fromS("a"));
		return new ItemWrite.Put(table, key, key, ABSENT, ItemWrite.Returned.NOTHING);
	}

	private List<@Nullable String> tokens() {
		return this.client.requests(TransactWriteItemsRequest.class)
			.stream()
			.map(TransactWriteItemsRequest::clientRequestToken)
			.toList();
	}

	private static RuntimeException cancelled(String... codes) {
		return TransactionCanceledException.builder()
			.cancellationReasons(
					Arrays.stream(codes).map((code) -> CancellationReason.builder().code(code).build()).toList())
			.build();
	}

}
