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
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

import io.github.dynamodb2.core.error.DynamoDb2Exception;
import io.github.dynamodb2.core.error.ThrottledException;
import io.github.dynamodb2.core.error.UnprocessedItemsException;
import io.github.dynamodb2.core.write.Guard;
import io.github.dynamodb2.core.write.ItemWrite;
import io.github.dynamodb2.support.ScriptedClient;
import org.junit.jupiter.api.Test;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import software.amazon.awssdk.services.dynamodb.model.BatchWriteItemRequest;
import software.amazon.awssdk.services.dynamodb.model.BatchWriteItemResponse;
import software.amazon.awssdk.services.dynamodb.model.DeleteRequest;
import software.amazon.awssdk.services.dynamodb.model.InternalServerErrorException;
import software.amazon.awssdk.services.dynamodb.model.ProvisionedThroughputExceededException;
import software.amazon.awssdk.services.dynamodb.model.PutRequest;
import software.amazon.awssdk.services.dynamodb.model.ResourceNotFoundException;
import software.amazon.awssdk.services.dynamodb.model.WriteRequest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

/**
 * Tests of {@link BatchWriteItemOperation} against servers that misbehave, one request
 * after the other.
 */
class BatchWriteItemOperationTests {

	private static final Backoff QUICK = new Backoff(4, Duration.ofNanos(1), Duration.ofNanos(1),
			Duration.ofMinutes(1));

	private final ScriptedClient client = new ScriptedClient();

	private final Map<String, String> table = new HashMap<>();

	@Test
	void nothingToWriteSendsNoRequest() {
		write(List.of());
		assertThat(this.client.requests()).isEmpty();
	}

	@Test
	void neverMoreThan25OperationsGoIntoARequest() {
		this.client.onBatchWrite((request) -> process(request, 0));
		write(IntStream.range(0, 60).mapToObj((id) -> put(id, "x")).toList());
		assertThat(this.client.requests(BatchWriteItemRequest.class))
			.extracting((request) -> request.requestItems().get("t").size())
			.containsExactly(25, 25, 10);
		assertThat(this.table).hasSize(60);
	}

	@Test
	void theLastOperationOnAKeyWins() {
		this.client.onBatchWrite((request) -> process(request, 0));
		write(List.of(put(1, "first"), put(2, "other"), delete(1), put(1, "last"), delete(2)));
		assertThat(this.table).containsExactly(Map.entry("1", "last"));
	}

	@Test
	void aNumberKeyIsTheSameInEverySpelling() {
		this.client.onBatchWrite((request) -> process(request, 0));
		write(List.of(put("1", "first"), put("1.0", "last")));
		assertThat(this.client.requests(BatchWriteItemRequest.class)).singleElement()
			.satisfies((request) -> assertThat(request.requestItems().get("t")).hasSize(1));
	}

	@Test
	void whatIsLeftUnprocessedIsSentAgainBeforeAnythingLater() {
		this.client.onBatchWrite((request) -> process(request, (this.client.requests().size() == 1) ? 10 : 0));
		write(IntStream.range(0, 30).mapToObj((id) -> put(id, "x")).toList());
		assertThat(this.client.requests(BatchWriteItemRequest.class))
			.extracting((request) -> request.requestItems().get("t").size())
			.containsExactly(25, 10, 5);
		assertThat(this.table).hasSize(30);
	}

	@Test
	void whatStaysUnprocessedIsInTheExceptionExactly() {
		this.client.onBatchWrite((request) -> process(request, Integer.MAX_VALUE));
		List<WriteRequest> requests = IntStream.range(0, 30).mapToObj((id) -> put(id, "x")).toList();
		assertThatExceptionOfType(UnprocessedItemsException.class).isThrownBy(() -> write(requests))
			.withMessage("BatchWriteItem on table 't' left 30 operations undone. Write them again: "
					+ "unprocessed() lists them")
			.satisfies((ex) -> assertThat(ex.unprocessed()).isEqualTo(requests));
		assertThat(this.client.requests()).hasSize(8);
	}

	@Test
	void aThrottledBatchIsSentAgain() {
		this.client.onBatchWrite((request) -> {
			if (this.client.requests().size() < 3) {
				throw ProvisionedThroughputExceededException.builder().message("slow down").build();
			}
			return process(request, 0);
		});
		write(List.of(put(1, "x")));
		assertThat(this.table).containsEntry("1", "x");
	}

	@Test
	void aFailureInTheMiddleLeavesExactlyWhatWasNotDone() {
		this.client.onBatchWrite((request) -> {
			if (this.client.requests().size() == 2) {
				throw ResourceNotFoundException.builder().message("gone").build();
			}
			return process(request, 0);
		});
		List<WriteRequest> requests = IntStream.range(0, 60).mapToObj((id) -> put(id, "x")).toList();
		assertThatExceptionOfType(UnprocessedItemsException.class).isThrownBy(() -> write(requests))
			.withCauseInstanceOf(DynamoDb2Exception.class)
			.satisfies((ex) -> assertThat(ex.unprocessed()).isEqualTo(requests.subList(25, 60)));
		assertThat(this.table).hasSize(25);
	}

	@Test
	void aRequestThatIsGivenUpDoesNotStopTheOthers() {
		this.client.onBatchWrite((request) -> {
			if (this.client.requests().size() == 1) {
				throw InternalServerErrorException.builder().message("broken").build();
			}
			return process(request, 0);
		});
		List<WriteRequest> requests = IntStream.range(0, 60).mapToObj((id) -> put(id, "x")).toList();
		assertThatExceptionOfType(UnprocessedItemsException.class).isThrownBy(() -> write(requests))
			.satisfies((ex) -> assertThat(ex.unprocessed()).isEqualTo(requests.subList(0, 25)))
			.satisfies((ex) -> assertThat(ex.isOutcomeKnown()).isFalse());
		assertThat(this.table).hasSize(35);
	}

	@Test
	void aFailureOfAnyKindListsWhatIsLeft() {
		this.client.onBatchWrite((request) -> {
			throw new IllegalStateException("Connection pool shut down");
		});
		List<WriteRequest> requests = List.of(put(1, "x"), delete(2));
		assertThatExceptionOfType(UnprocessedItemsException.class).isThrownBy(() -> write(requests))
			.withCauseInstanceOf(IllegalStateException.class)
			.satisfies((ex) -> assertThat(ex.unprocessed()).isEqualTo(requests));
	}

	@Test
	void aBatchThrottledToTheEndHasTheThrottlingAsItsCause() {
		this.client.onBatchWrite((request) -> {
			throw ProvisionedThroughputExceededException.builder().message("slow down").build();
		});
		assertThatExceptionOfType(UnprocessedItemsException.class).isThrownBy(() -> write(List.of(put(1, "x"))))
			.withCauseInstanceOf(ThrottledException.class)
			.satisfies((ex) -> assertThat(ex.unprocessed()).isEqualTo(List.of(put(1, "x"))));
		assertThat(this.client.requests()).hasSize(4);
	}

	@Test
	void anInterruptEndsTheRetriesAndStays() {
		this.client.onBatchWrite((request) -> {
			Thread.currentThread().interrupt();
			return process(request, 1);
		});
		List<WriteRequest> requests = IntStream.range(0, 30).mapToObj((id) -> put(id, "x")).toList();
		assertThatExceptionOfType(UnprocessedItemsException.class)
			.isThrownBy(() -> new BatchWriteItemOperation(call()).write(writes(requests)))
			.withCauseInstanceOf(InterruptedException.class)
			.satisfies((ex) -> assertThat(ex.unprocessed()).isEqualTo(requests.subList(24, 30)));
		assertThat(Thread.interrupted()).isTrue();
		assertThat(this.client.requests()).hasSize(1);
	}

	@Test
	void aServerThatNamesTheTableOtherwiseLosesNothing() {
		this.client.onBatchWrite((request) -> {
			List<WriteRequest> operations = request.requestItems().get("t");
			return (this.client.requests().size() > 1) ? process(request, 0)
					: BatchWriteItemResponse.builder().unprocessedItems(Map.of("arn:of:t", operations)).build();
		});
		write(List.of(put(1, "x"), put(2, "y")));
		assertThat(this.table).hasSize(2);
	}

	@Test
	void aRequestStaysBelow16Megabytes() {
		this.client.onBatchWrite((request) -> process(request, 0));
		String large = "\u0001".repeat(390_000);
		write(IntStream.range(0, 10).mapToObj((id) -> put(id, large)).toList());
		assertThat(this.client.requests(BatchWriteItemRequest.class))
			.extracting((request) -> request.requestItems().get("t").size())
			.containsExactly(6, 4);
		assertThat(this.table).hasSize(10);
	}

	private void write(List<WriteRequest> requests) {
		new BatchWriteItemOperation(call(), QUICK).write(writes(requests));
	}

	private TableCall call() {
		return new TableCall(new ServiceCalls(this.client, "test", OperationListener.NONE, null, 1), "t");
	}

	private static List<ItemWrite> writes(List<WriteRequest> requests) {
		return requests.stream().map(BatchWriteItemOperationTests::write).toList();
	}

	private static ItemWrite write(WriteRequest request) {
		if (request.deleteRequest() != null) {
			return new ItemWrite.Delete("t", request.deleteRequest().key(), Guard.NONE, ItemWrite.Returned.NOTHING);
		}
		Map<String, AttributeValue> item = request.putRequest().item();
		return new ItemWrite.Put("t", Map.of("id", item.get("id")), item, Guard.NONE, ItemWrite.Returned.NOTHING);
	}

	private BatchWriteItemResponse process(BatchWriteItemRequest request, int leave) {
		List<WriteRequest> operations = request.requestItems().get("t");
		int done = Math.max(0, operations.size() - leave);
		operations.subList(0, done).forEach(this::apply);
		List<WriteRequest> left = operations.subList(done, operations.size());
		return BatchWriteItemResponse.builder().unprocessedItems(left.isEmpty() ? Map.of() : Map.of("t", left)).build();
	}

	private void apply(WriteRequest operation) {
		if (operation.putRequest() != null) {
			Map<String, AttributeValue> item = operation.putRequest().item();
			this.table.put(item.get("id").n(), item.get("value").s());
		}
		else {
			this.table.remove(operation.deleteRequest().key().get("id").n());
		}
	}

	private static WriteRequest put(int id, String value) {
		return put(String.valueOf(id), value);
	}

	private static WriteRequest put(String id, String value) {
		Map<String, AttributeValue> item = Map.of("id", AttributeValue.fromN(id), "value", AttributeValue.fromS(value));
		return WriteRequest.builder().putRequest(PutRequest.builder().item(item).build()).build();
	}

	private static WriteRequest delete(int id) {
		Map<String, AttributeValue> key = Map.of("id", AttributeValue.fromN(String.valueOf(id)));
		return WriteRequest.builder().deleteRequest(DeleteRequest.builder().key(key).build()).build();
	}

}
