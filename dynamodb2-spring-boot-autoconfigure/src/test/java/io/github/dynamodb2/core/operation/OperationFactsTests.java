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

import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import software.amazon.awssdk.services.dynamodb.model.BatchGetItemResponse;
import software.amazon.awssdk.services.dynamodb.model.BatchWriteItemResponse;
import software.amazon.awssdk.services.dynamodb.model.Capacity;
import software.amazon.awssdk.services.dynamodb.model.ConsumedCapacity;
import software.amazon.awssdk.services.dynamodb.model.GetItemResponse;
import software.amazon.awssdk.services.dynamodb.model.KeysAndAttributes;
import software.amazon.awssdk.services.dynamodb.model.PutItemResponse;
import software.amazon.awssdk.services.dynamodb.model.QueryResponse;
import software.amazon.awssdk.services.dynamodb.model.WriteRequest;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Tests of {@link OperationFacts}.
 */
class OperationFactsTests {

	@Test
	void capacityOfAReadIsThatOfTheIndexThatWasRead() {
		QueryResponse response = QueryResponse.builder()
			.count(2)
			.scannedCount(7)
			.consumedCapacity((capacity) -> capacity.tableName("users").capacityUnits(1.5))
			.build();
		OperationFacts facts = OperationFacts.of(call("Query", "ByEmail"), response);
		assertThat(facts.capacity()).containsExactly(new CapacityShare("users", "ByEmail", 1.5, 0));
		assertThat(facts.count()).isEqualTo(2);
		assertThat(facts.scanned()).isEqualTo(7);
		assertThat(facts.readCapacity()).isEqualTo(1.5);
		assertThat(facts.writeCapacity()).isZero();
	}

	@Test
	void capacityOfAWriteIsDividedAmongTheTableAndItsIndexes() {
		ConsumedCapacity consumed = ConsumedCapacity.builder()
			.tableName("users")
			.capacityUnits(4.0)
			.table(units(1))
			.globalSecondaryIndexes(Map.of("ByEmail", units(2)))
			.localSecondaryIndexes(Map.of("ByAge", units(1), "ByCity", units(0)))
			.build();
		OperationFacts facts = OperationFacts.of(call("PutItem", null),
				PutItemResponse.builder().consumedCapacity(consumed).build());
		assertThat(facts.capacity()).containsExactlyInAnyOrder(new CapacityShare("users", null, 0, 1),
				new CapacityShare("users", "ByEmail", 0, 2), new CapacityShare("users", "ByAge", 0, 1));
		assertThat(facts.writeCapacity()).isEqualTo(4);
	}

	@Test
	void capacityThatTheServiceTellsApartItselfIsTakenAsItIs() {
		ConsumedCapacity consumed = ConsumedCapacity.builder().readCapacityUnits(1.0).writeCapacityUnits(3.0).build();
		OperationFacts facts = OperationFacts.of(call("TransactWriteItems", null),
				PutItemResponse.builder().consumedCapacity(consumed).build());
		assertThat(facts.capacity()).containsExactly(new CapacityShare("users", null, 1, 3));
	}

	@Test
	void leftoversOfBatchesAreCounted() {
		AttributeValue value = AttributeValue.fromS("a");
		KeysAndAttributes keys = KeysAndAttributes.builder()
			.keys(List.of(Map.of("id", value), Map.of("id", value)))
			.build();
		assertThat(OperationFacts
			.of(call("BatchGetItem", null),
					BatchGetItemResponse.builder().unprocessedKeys(Map.of("users", keys)).build())
			.leftovers()).isEqualTo(2);
		assertThat(OperationFacts
			.of(call("BatchWriteItem", null),
					BatchWriteItemResponse.builder()
						.unprocessedItems(Map.of("users", List.of(WriteRequest.builder().build())))
						.build())
			.leftovers()).isOne();
	}

	@Test
	void responsesThatSayNothingHaveNoFacts() {
		assertThat(OperationFacts.of(call("GetItem", null), GetItemResponse.builder().build()))
			.isEqualTo(OperationFacts.none());
		assertThat(OperationFacts.of(call("GetItem", null), "something else")).isEqualTo(OperationFacts.none());
	}

	@Test
	void serverThatSaysNoScannedCountHasReadWhatItReturned() {
		assertThat(OperationFacts.of(call("Query", null), QueryResponse.builder().count(3).build()).scanned())
			.isEqualTo(3);
	}

	private static OperationCall call(String operation, @Nullable String index) {
		return new OperationCall(operation, "users", index, "default");
	}

	private static Capacity units(double units) {
		return Capacity.builder().capacityUnits(units).build();
	}

}
