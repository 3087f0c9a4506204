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

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

import io.github.dynamodb2.core.Connection;
import io.github.dynamodb2.core.Table;
import io.github.dynamodb2.core.TableDefinition;
import io.github.dynamodb2.core.operation.OperationCall;
import io.github.dynamodb2.core.operation.OperationListener;
import io.github.dynamodb2.support.ScriptedHttp;
import io.micrometer.core.instrument.FunctionCounter;
import io.micrometer.core.instrument.Meter;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import io.micrometer.observation.ObservationRegistry;
import org.junit.jupiter.api.Test;
import software.amazon.awssdk.core.client.config.ClientOverrideConfiguration;
import software.amazon.awssdk.services.dynamodb.model.Capacity;
import software.amazon.awssdk.services.dynamodb.model.QueryResponse;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Tests of {@link MeteredOperations}.
 */
class MeteredOperationsTests {

	private final SimpleMeterRegistry registry = new SimpleMeterRegistry();

	private final AttemptCounter attempts = new AttemptCounter();

	private final MeteredOperations meters = new MeteredOperations(this.registry, this.attempts);

	private final ScriptedHttp http = new ScriptedHttp();

	@Test
	void capacityOfAWriteIsCountedForTheTableAndForEachIndex() {
		this.http.answer("""
				{"ConsumedCapacity":{"TableName":"users","CapacityUnits":3,"Table":{"CapacityUnits":1},
				"GlobalSecondaryIndexes":{"ByEmail":{"CapacityUnits":2}}}}""");
		table().put(Map.of("id", "a"));
		assertThat(count("dynamodb2.capacity.write", "aws.dynamodb.index_name", "none")).isEqualTo(1);
		assertThat(count("dynamodb2.capacity.write", "aws.dynamodb.index_name", "ByEmail")).isEqualTo(2);
		assertThat(this.registry.find("dynamodb2.capacity.read").meters()).isEmpty();
	}

	@Test
	void itemsScannedAndReturnedAreCountedOverAllPages() {
		this.http.answer("""
				{"Count":0,"ScannedCount":10,"LastEvaluatedKey":{"id":{"S":"a"}},
				"ConsumedCapacity":{"TableName":"users","CapacityUnits":2}}""").answer("""
				{"Count":1,"ScannedCount":5,"Items":[{"id":{"S":"a"}}],
				"ConsumedCapacity":{"TableName":"users","CapacityUnits":1}}""");
		assertThat(table().scan((scan) -> scan.where("x").eq(1)).toList()).hasSize(1);
		assertThat(count("dynamodb2.items.scanned", "db.operation.name", "Scan")).isEqualTo(15);
		assertThat(count("dynamodb2.items.returned", "db.operation.name", "Scan")).isEqualTo(1);
		assertThat(count("dynamodb2.capacity.read", "db.collection.name", "users")).isEqualTo(3);
		assertThat(this.registry.get("dynamodb2.pages").summary().totalAmount()).isEqualTo(2);
		assertThat(this.registry.get("dynamodb2.pages").summary().count()).isOne();
	}

	@Test
	void retriesThrottlesAndLeftoversAreCounted() {
		this.http.fail("ProvisionedThroughputExceededException").fail("InternalServerError").answer("""
				{"UnprocessedItems":{"users":[{"DeleteRequest":{"Key":{"id":{"S":"b"}}}}]}}""").answer("{}");
		table().batchWrite((batch) -> batch.put(Map.of("id", "a")).delete("b"));
		assertThat(count("dynamodb2.retries", "db.operation.name", "BatchWriteItem")).isEqualTo(2);
		assertThat(count("dynamodb2.throttles", "db.operation.name", "BatchWriteItem")).isEqualTo(1);
		assertThat(count("dynamodb2.batch.leftovers", "db.operation.name", "BatchWriteItem")).isEqualTo(1);
	}

	@Test
	void listenersAroundEachOtherCountTheSameAttempts() {
		this.http.fail("ThrottlingException").answer("{}");
		OperationListener both = OperationListener
			.all(List.of(this.meters, new ObservedOperations(ObservationRegistry.create(),
					new DefaultDynamoDb2ObservationConvention(), this.attempts)));
		assertThat(table(both).find("a")).isEmpty();
		assertThat(count("dynamodb2.retries", "db.operation.name", "GetItem")).isEqualTo(1);
		assertThat(count("dynamodb2.throttles", "db.operation.name", "GetItem")).isEqualTo(1);
	}

	@Test
	void totalsAreThoseOfOneMethod() {
		QueryResponse response = QueryResponse.builder()
			.count(1)
			.scannedCount(50)
			.consumedCapacity((capacity) -> capacity.capacityUnits(2.0))
			.build();
		this.meters.around(call("users", "UserRepository.findByX"), () -> response);
		this.meters.around(call("users", "UserRepository.findByX"), () -> response);
		this.meters.around(call("users", "UserRepository.findByY"), () -> response);
		assertThat(this.meters.totals("UserRepository.findByX")).isEqualTo(new ReadTotals(100, 2, 4));
		assertThat(this.meters.totals("UserRepository.findByZ")).isEqualTo(new ReadTotals(0, 0, 0));
	}

	@Test
	void namesOfTablesAreAClosedSetHoweverManyThereAre() {
		QueryResponse response = QueryResponse.builder().count(1).scannedCount(1).build();
		IntStream.range(0, 1000)
			.forEach((number) -> this.meters.around(call("tenant-" + number, "none"), () -> response));
		assertThat(this.registry.find("dynamodb2.items.scanned").meters()).hasSize(TableNames.MOST + 1);
		assertThat(count("dynamodb2.items.scanned", "db.collection.name", "other")).isEqualTo(1000 - TableNames.MOST);
		assertThat(count("dynamodb2.items.scanned", "db.collection.name", "tenant-7")).isEqualTo(1);
	}

	@Test
	void namesOfIndexesAreAClosedSetHoweverManyTablesThereAre() {
		IntStream.range(0, 1000).forEach((number) -> {
			QueryResponse response = QueryResponse.builder()
				.consumedCapacity((capacity) -> capacity.table((units) -> units.capacityUnits(1.0))
					.globalSecondaryIndexes(Map.of("index-" + number, Capacity.builder().capacityUnits(1.0).build())))
				.build();
			this.meters.around(call("tenant-" + number, "none"), () -> response);
		});
		assertThat(this.registry.find("dynamodb2.capacity.read").meters()).hasSize(2 * (TableNames.MOST + 1));
		assertThat(count("dynamodb2.capacity.read", "aws.dynamodb.index_name", "other"))
			.isEqualTo(1000 - TableNames.MOST);
	}

	@Test
	void everyMeterHasTheKeysOfItsDocumentation() {
		everythingHappens();
		for (DynamoDb2MeterDocumentation documented : DynamoDb2MeterDocumentation.values()) {
			assertThat(this.registry.find(documented.getName()).meters()).as(documented.getName())
				.isNotEmpty()
				.allSatisfy((meter) -> {
					assertThat(meter.getId().getType()).isEqualTo(documented.getType());
					assertThat(meter.getId().getDescription()).isEqualTo(documented.getDescription());
					assertThat(meter.getId().getTags()).extracting((tag) -> tag.getKey())
						.containsExactlyInAnyOrderElementsOf(
								Arrays.stream(documented.getKeyNames()).map((key) -> key.asString()).toList());
				});
		}
		assertThat(this.registry.getMeters()).extracting(Meter::getId)
			.extracting(Meter.Id::getName)
			.isSubsetOf(Arrays.stream(DynamoDb2MeterDocumentation.values()).map((meter) -> meter.getName()).toList());
	}

	private void everythingHappens() {
		this.http.answer("{\"ConsumedCapacity\":{\"TableName\":\"users\",\"CapacityUnits\":1}}");
		table().put(Map.of("id", "a"));
		itemsScannedAndReturnedAreCountedOverAllPages();
		retriesThrottlesAndLeftoversAreCounted();
	}

	private double count(String meter, String key, String value) {
		return this.registry.get(meter)
			.tag(key, value)
			.functionCounters()
			.stream()
			.mapToDouble(FunctionCounter::count)
			.sum();
	}

	private static OperationCall call(String table, String method) {
		return new OperationCall("Query", table, "ByEmail", "default", method);
	}

	private Table table() {
		return table(this.meters);
	}

	private Table table(OperationListener listener) {
		return Connection
			.builder(this.http
				.client(ClientOverrideConfiguration.builder().addExecutionInterceptor(this.attempts).build()))
			.listener(listener)
			.build()
			.table(TableDefinition.named("users").partitionKey("id").build());
	}

}
