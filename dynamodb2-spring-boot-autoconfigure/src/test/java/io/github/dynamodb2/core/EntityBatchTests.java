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

package io.github.dynamodb2.core;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.stream.IntStream;

import io.github.dynamodb2.core.error.DynamoDb2Exception;
import io.github.dynamodb2.core.error.ItemChangedException;
import io.github.dynamodb2.core.error.UnprocessedItemsException;
import io.github.dynamodb2.support.Rounds;
import io.github.dynamodb2.support.ScriptedClient;
import io.github.dynamodb2.support.Step;
import io.github.dynamodb2.support.UnreliableTable;
import io.github.dynamodb2.support.UnreliableTable.Answer;
import io.github.dynamodb2.support.UnreliableTable.Mood;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import software.amazon.awssdk.enhanced.dynamodb.extensions.annotations.DynamoDbVersionAttribute;
import software.amazon.awssdk.enhanced.dynamodb.mapper.annotations.DynamoDbPartitionKey;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import software.amazon.awssdk.services.dynamodb.model.BatchWriteItemRequest;
import software.amazon.awssdk.services.dynamodb.model.ConditionalCheckFailedException;
import software.amazon.awssdk.services.dynamodb.model.InternalServerErrorException;
import software.amazon.awssdk.services.dynamodb.model.PutItemRequest;
import software.amazon.awssdk.services.dynamodb.model.PutItemResponse;
import software.amazon.awssdk.services.dynamodb.model.ResourceNotFoundException;
import software.amazon.awssdk.services.dynamodb.model.ScalarAttributeType;
import software.amazon.awssdk.services.dynamodb.model.WriteRequest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

/**
 * Batches of entities against servers that misbehave.
 */
class EntityBatchTests {

	private static <T> EntityTable<T> table(ScriptedClient client, Class<T> type) {
		return table(client, type, 1);
	}

	static <T> EntityTable<T> table(ScriptedClient client, Class<T> type, int requests) {
		return Connection.builder(client)
			.batchRequests(requests)
			.build()
			.table(TableDefinition.named("t").partitionKey("id", ScalarAttributeType.N).build())
			.as(type);
	}

	@Test
	void putsAndDeletesShareRequests() {
		UnreliableTable server = new UnreliableTable("t", List.of());
		ScriptedClient client = server.client();
		table(client, Thing.class).batchWrite((batch) -> IntStream.range(0, 30).forEach((id) -> {
			batch.put(new Thing(id, 1));
			batch.delete(id + 1000);
		}));
		assertThat(client.requests(BatchWriteItemRequest.class))
			.extracting((request) -> request.requestItems().get("t").size())
			.containsExactly(25, 25, 10);
	}

	@Test
	void aReplacedOperationIsNotSent() {
		UnreliableTable server = new UnreliableTable("t", List.of());
		ScriptedClient client = server.client();
		table(client, Thing.class)
			.batchWrite((batch) -> IntStream.range(0, 100).forEach((value) -> batch.put(new Thing(1, value))));
		assertThat(client.requests()).hasSize(1);
		assertThat(server.items().values()).containsExactly(new Step(true, 1, 99).item());
	}

	@Test
	void aMissingKeyIsRefusedWhenItIsAdded() {
		ScriptedClient client = new ScriptedClient();
		EntityBatchWrite<Thing> batch = table(client, Thing.class).batchWrite();
		assertThatIllegalArgumentException().isThrownBy(() -> batch.put(new Thing(null, 1)))
			.withMessage("Thing has no value for key attribute 'id' of table 't'");
		assertThatIllegalArgumentException()
			.isThrownBy(() -> table(client, Thing.class).putAll(List.of(new Thing(1, 1), new Thing(null, 1))));
		assertThat(client.requests()).isEmpty();
	}

	@Test
	void aVersionedEntityIsCheckedAfterWhatWaits() {
		ScriptedClient client = new UnreliableTable("t", List.of()).client()
			.onPut((request) -> PutItemResponse.builder().build());
		EntityBatchWrite<Versioned> batch = table(client, Versioned.class).batchWrite();
		batch.delete(1).put(new Versioned(1, 3)).close();
		assertThat(client.requests()).hasSize(2);
		assertThat(client.requests().get(0)).isInstanceOf(BatchWriteItemRequest.class);
		assertThat(client.requests().get(1)).isInstanceOf(PutItemRequest.class);
	}

	@Test
	void aVersionedEntityIsLeftWhenWhatWaitedFails() {
		ScriptedClient client = new UnreliableTable("t", List.of(new Mood(Answer.FAILS, 0))).client();
		EntityBatchWrite<Versioned> batch = table(client, Versioned.class).batchWrite().delete(7);
		assertThatExceptionOfType(UnprocessedItemsException.class).isThrownBy(() -> batch.put(new Versioned(1, 3)))
			.withMessage("A batch on table 't' left 2 operations undone, a put on a condition the last. "
					+ "Write them again: unprocessed() lists them")
			.satisfies((ex) -> assertThat(ids(ex)).containsExactly("7", "1"));
		assertThat(client.requests(PutItemRequest.class)).isEmpty();
	}

	@Test
	void putAllListsTheVersionedEntitiesThatWereNotWritten() {
		ScriptedClient client = new ScriptedClient();
		client.onPut((request) -> {
			if (client.requests().size() == 3) {
				throw ConditionalCheckFailedException.builder().message("changed").build();
			}
			return PutItemResponse.builder().build();
		});
		List<Versioned> entities = IntStream.range(0, 5).mapToObj((id) -> new Versioned(id, 3)).toList();
		assertThatExceptionOfType(ItemChangedException.class)
			.isThrownBy(() -> table(client, Versioned.class).putAll(entities))
			.withMessage("1 of 5 items of table 't' were not saved: somebody changed or deleted them since they were "
					+ "read. Read those that changed() lists again and repeat the changes")
			.satisfies((ex) -> assertThat(ex.changed()).containsExactly(Map.of("id", AttributeValue.fromN("2"))))
			.satisfies((ex) -> assertThat(ex.untried()).isEmpty())
			.satisfies((ex) -> assertThat(ids((UnprocessedItemsException) ex.getSuppressed()[0])).containsExactly("2"));
		assertThat(client.requests()).hasSize(5);
	}

	@Test
	void putAllWritesVersionedEntitiesSeveralAtATimeAndListsEveryOneThatIsStale() {
		Rounds eight = new Rounds(8);
		ScriptedClient client = new ScriptedClient().onPut((request) -> {
			eight.join();
			if (Integer.parseInt(request.item().get("id").n()) % 3 == 0) {
				throw ConditionalCheckFailedException.builder().message("changed").build();
			}
			return PutItemResponse.builder().build();
		});
		List<Versioned> entities = IntStream.range(0, 24).mapToObj((id) -> new Versioned(id, 3)).toList();
		assertThatExceptionOfType(ItemChangedException.class)
			.isThrownBy(() -> table(client, Versioned.class, 8).putAll(entities))
			.withMessageStartingWith("8 of 24 items of table 't' were not saved")
			.satisfies((ex) -> assertThat(ex.changed()).extracting((key) -> key.get("id").n())
				.containsExactly("0", "3", "6", "9", "12", "15", "18", "21"))
			.satisfies((ex) -> assertThat(ex.untried()).isEmpty());
		assertThat(eight.most()).isEqualTo(8);
		assertThat(client.requests()).hasSize(24);
	}

	@Test
	void writesOfOneVersionedKeyKeepTheirOrder() {
		Map<String, List<String>> written = new ConcurrentHashMap<>();
		Set<String> running = ConcurrentHashMap.newKeySet();
		ScriptedClient client = new ScriptedClient().onPut((request) -> {
			String id = request.item().get("id").n();
			assertThat(running.add(id)).isTrue();
			written.computeIfAbsent(id, (key) -> new CopyOnWriteArrayList<>()).add(request.item().get("version").n());
			running.remove(id);
			return PutItemResponse.builder().build();
		});
		List<Versioned> entities = IntStream.range(0, 100)
			.mapToObj((number) -> new Versioned(number % 5, number))
			.toList();
		assertThat(table(client, Versioned.class, 8).putAll(entities)).extracting(Versioned::version)
			.containsExactlyElementsOf(IntStream.rangeClosed(1, 100).boxed().toList());
		assertThat(written).hasSize(5)
			.allSatisfy((id, versions) -> assertThat(versions).hasSize(20)
				.isSortedAccordingTo(Comparator.comparing(Integer::valueOf)));
	}

	@Test
	void putAllReturnsEntitiesInTheirOrder() {
		UnreliableTable server = new UnreliableTable("t", List.of());
		List<Thing> things = IntStream.range(0, 500).mapToObj((id) -> new Thing(id, id)).toList();
		assertThat(table(server.client(), Thing.class, 8).putAll(things)).isEqualTo(things);
		assertThat(server.items()).hasSize(500);
	}

	@Test
	void aConnectionSendsAtLeastOneRequestAtATime() {
		assertThatIllegalArgumentException().isThrownBy(() -> Connection.builder(new ScriptedClient()).batchRequests(0))
			.withMessage("'requests' must be at least 1 but was 0");
	}

	@Test
	void putAllTellsWhatWasNotTriedWhenItCouldNotGoOn() {
		ScriptedClient client = new ScriptedClient();
		client.onPut((request) -> {
			if (client.requests().size() == 2) {
				throw ConditionalCheckFailedException.builder().message("changed").build();
			}
			if (client.requests().size() == 3) {
				throw ResourceNotFoundException.builder().message("gone").build();
			}
			return PutItemResponse.builder().build();
		});
		List<Versioned> entities = IntStream.range(0, 5).mapToObj((id) -> new Versioned(id, 3)).toList();
		assertThatExceptionOfType(ItemChangedException.class)
			.isThrownBy(() -> table(client, Versioned.class).putAll(entities))
			.withMessageContaining("since they were read, and 2 were not tried. Read")
			.satisfies((ex) -> assertThat(ex.changed()).containsExactly(Map.of("id", AttributeValue.fromN("1"))))
			.satisfies((ex) -> assertThat(ex.untried()).containsExactly(Map.of("id", AttributeValue.fromN("3")),
					Map.of("id", AttributeValue.fromN("4"))));
		assertThat(client.requests()).hasSize(3);
	}

	@Test
	void putAllGoesOnAfterAFailureThatMayPass() {
		ScriptedClient client = new ScriptedClient();
		client.onPut((request) -> {
			if (client.requests().size() == 1) {
				throw InternalServerErrorException.builder().message("broken").build();
			}
			return PutItemResponse.builder().build();
		});
		List<Versioned> entities = IntStream.range(0, 3).mapToObj((id) -> new Versioned(id, 3)).toList();
		assertThatExceptionOfType(DynamoDb2Exception.class)
			.isThrownBy(() -> table(client, Versioned.class).putAll(entities))
			.satisfies((ex) -> assertThat(ex.isOutcomeKnown()).isFalse())
			.satisfies((ex) -> assertThat(ids((UnprocessedItemsException) ex.getSuppressed()[0])).containsExactly("0"));
		assertThat(client.requests()).hasSize(3);
	}

	@Test
	void entityThatCarriesAVersionIsNotInserted() {
		ScriptedClient client = new ScriptedClient();
		assertThatIllegalArgumentException()
			.isThrownBy(() -> table(client, Versioned.class).insert(new Versioned(1, 3)))
			.withMessage("Versioned cannot be inserted into table 't': its version 'version' must be null, or 0 where "
					+ "it is primitive, but is set, as by an earlier save. Use save(..), or take the "
					+ "version away");
		assertThat(client.requests()).isEmpty();
	}

	private static List<String> ids(UnprocessedItemsException ex) {
		return ex.unprocessed()
			.stream()
			.map(WriteRequest.class::cast)
			.map((request) -> (request.putRequest() != null) ? request.putRequest().item()
					: request.deleteRequest().key())
			.map((item) -> item.get("id").n())
			.toList();
	}

	/**
	 * An entity without a version.
	 */
	public record Thing(@DynamoDbPartitionKey @Nullable Integer id, int value) {
	}

	/**
	 * An entity with a version.
	 */
	public record Versioned(@DynamoDbPartitionKey int id, @DynamoDbVersionAttribute @Nullable Integer version) {
	}

}
