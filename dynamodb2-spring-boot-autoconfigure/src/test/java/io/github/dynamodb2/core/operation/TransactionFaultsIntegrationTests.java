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
import java.util.List;
import java.util.Map;
import java.util.Random;

import io.github.dynamodb2.core.Item;
import io.github.dynamodb2.core.Key;
import io.github.dynamodb2.core.Table;
import io.github.dynamodb2.core.TableDefinition;
import io.github.dynamodb2.core.error.DynamoDb2Exception;
import io.github.dynamodb2.core.error.TransactionFailedException;
import io.github.dynamodb2.support.FaultyHttp;
import io.github.dynamodb2.support.FaultyHttp.Fault;
import io.github.dynamodb2.support.LocalDynamoDb;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.DynamoDbServiceClientConfiguration;
import software.amazon.awssdk.services.dynamodb.model.CancellationReason;
import software.amazon.awssdk.services.dynamodb.model.TransactWriteItemsRequest;
import software.amazon.awssdk.services.dynamodb.model.TransactWriteItemsResponse;
import software.amazon.awssdk.services.dynamodb.model.TransactionCanceledException;
import software.amazon.awssdk.services.dynamodb.model.TransactionInProgressException;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Random transactions over a way that loses answers, throttles and has conflicts: each is
 * done once or not at all, never in part, and its caller knows which.
 */
class TransactionFaultsIntegrationTests {

	private static final int UNITS = Integer.getInteger("transactions.units", 400);

	private static final Backoff QUICK = new Backoff(10, Duration.ofNanos(1), Duration.ofNanos(1),
			Duration.ofMinutes(1));

	private final FaultyHttp http = new FaultyHttp();

	private final Random random = new Random(20261130);

	private final String name = LocalDynamoDb.freshName("transactions");

	private Table reliable = LocalDynamoDb.connection().table("none");

	private int known;

	private int unknown;

	@BeforeEach
	void createTable() {
		this.reliable = LocalDynamoDb.connection()
			.createTable(TableDefinition.named(this.name).partitionKey("id").build());
		this.reliable.put(Map.of("id", "counter", "count", 0));
		this.reliable.put(Map.of("id", "open", "yes", true));
	}

	@ParameterizedTest
	@ValueSource(booleans = { true, false })
	void eachIsDoneOnceOrNotAtAll(boolean ours) {
		try (DynamoDbClient client = ours ? this.http.client() : this.http.ownClient(2)) {
			ServiceCalls calls = new ServiceCalls(new Conflicts(client, this.random), "faulty", OperationListener.NONE);
			this.http.on((operation) -> fault());
			for (int unit = 0; unit < UNITS; unit++) {
				run(calls, "unit-" + unit, this.random.nextInt(10) == 0);
			}
		}
		assertThat(this.unknown).isLessThanOrEqualTo(UNITS / 100);
		assertThat(this.known).isGreaterThan(UNITS / 20);
	}

	private Fault fault() {
		return Fault.values()[Math.max(0, this.random.nextInt(3 * Fault.values().length) - 2 * Fault.values().length)];
	}

	private void run(ServiceCalls calls, String unit, boolean refused) {
		int before = count();
		boolean done = true;
		boolean isKnown = true;
		try {
			operation(calls, unit, refused).send();
		}
		catch (DynamoDb2Exception ex) {
			done = false;
			isKnown = ex.isOutcomeKnown();
			assertThat(isKnown && !refused && !(ex instanceof TransactionFailedException)).as(ex.toString()).isFalse();
		}
		int times = count() - before;
		assertThat(times).as(unit + " was done").isEqualTo(this.reliable.has(Key.of(unit)) ? 1 : 0);
		if (isKnown) {
			this.known += done ? 0 : 1;
			assertThat(times == 1).as(unit + " was done").isEqualTo(done);
		}
		else {
			this.unknown++;
		}
	}

	private TransactWriteItemsOperation operation(ServiceCalls calls, String unit, boolean refused) {
		TransactWriteItemsOperation operation = new TransactWriteItemsOperation(calls, QUICK);
		TableCall call = new TableCall(calls, this.name);
		operation.add(call, this.reliable.explainUpdate(Key.of("counter"), (u) -> u.increment("count", 1)));
		operation.add(call,
				this.reliable.explainPut(Map.of("id", unit, "text", unit), (c) -> c.where("id").notExists()));
		operation.add(call,
				this.reliable.explainUpdate(Key.of("open"), (u) -> u.increment("asked", 1).where("yes").eq(!refused)));
		return operation;
	}

	private int count() {
		Item counter = this.reliable.get(Key.of("counter"), (get) -> get.consistent());
		return counter.getNumber("count").intValueExact();
	}

	/**
	 * A client whose transactions meet others.
	 */
	private record Conflicts(DynamoDbClient client, Random random) implements DynamoDbClient {

		@Override
		public TransactWriteItemsResponse transactWriteItems(TransactWriteItemsRequest request) {
			switch (this.random.nextInt(8)) {
				case 0 -> throw TransactionCanceledException.builder()
					.cancellationReasons(List.of(reason("None"), reason("TransactionConflict"), reason("None")))
					.build();
				case 1 -> {
					this.client.transactWriteItems(request);
					throw TransactionInProgressException.builder().message("in progress").build();
				}
				default -> {
					return this.client.transactWriteItems(request);
				}
			}
		}

		@Override
		public DynamoDbServiceClientConfiguration serviceClientConfiguration() {
			return this.client.serviceClientConfiguration();
		}

		@Override
		public String serviceName() {
			return this.client.serviceName();
		}

		@Override
		public void close() {
		}

		private static CancellationReason reason(String code) {
			return CancellationReason.builder().code(code).build();
		}

	}

}
