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

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;

import io.github.dynamodb2.core.error.DynamoDb2Exception;
import io.github.dynamodb2.core.model.Index;
import io.github.dynamodb2.core.model.Throughput;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.model.DescribeTableRequest;
import software.amazon.awssdk.services.dynamodb.model.DescribeTableResponse;
import software.amazon.awssdk.services.dynamodb.model.GlobalSecondaryIndexDescription;
import software.amazon.awssdk.services.dynamodb.model.IndexStatus;
import software.amazon.awssdk.services.dynamodb.model.KeySchemaElement;
import software.amazon.awssdk.services.dynamodb.model.KeyType;
import software.amazon.awssdk.services.dynamodb.model.ProjectionType;
import software.amazon.awssdk.services.dynamodb.model.ResourceNotFoundException;
import software.amazon.awssdk.services.dynamodb.model.TableDescription;
import software.amazon.awssdk.services.dynamodb.model.TableStatus;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

/**
 * Waiting until a table is as wanted.
 */
class TableWaitTests {

	private final Deque<TableDescription> answers = new ArrayDeque<>();

	private final DynamoDbClient client = new DynamoDbClient() {

		@Override
		public DescribeTableResponse describeTable(DescribeTableRequest request) {
			TableDescription next = TableWaitTests.this.answers.poll();
			if (next == null) {
				throw ResourceNotFoundException.builder().build();
			}
			return DescribeTableResponse.builder().table(next).build();
		}

		@Override
		public String serviceName() {
			return DynamoDbClient.SERVICE_NAME;
		}

		@Override
		public void close() {
		}

	};

	private final TableWait waiting = new TableWait(new ServiceCalls(this.client, "default", OperationListener.NONE),
			"users");

	private static TableDescription table(TableStatus status, @Nullable IndexStatus index, boolean filling) {
		List<GlobalSecondaryIndexDescription> indexes = (index != null)
				? List.of(GlobalSecondaryIndexDescription.builder().indexStatus(index).backfilling(filling).build())
				: List.of();
		return TableDescription.builder().tableStatus(status).globalSecondaryIndexes(indexes).build();
	}

	@Test
	void waitsUntilTheTableAndItsIndexesAreActiveAndFilled() {
		this.answers.addAll(List.of(table(TableStatus.CREATING, null, false),
				table(TableStatus.UPDATING, IndexStatus.ACTIVE, false),
				table(TableStatus.ACTIVE, IndexStatus.CREATING, true),
				table(TableStatus.ACTIVE, IndexStatus.ACTIVE, true),
				table(TableStatus.ACTIVE, IndexStatus.ACTIVE, false), table(TableStatus.ACTIVE, null, false)));
		this.waiting.until(TableState.active());
		assertThat(this.answers).hasSize(1);
	}

	@Test
	void waitsUntilTheTableIsGone() {
		this.answers.addAll(List.of(table(TableStatus.ACTIVE, null, false), table(TableStatus.DELETING, null, false)));
		this.waiting.until(TableState.gone());
		assertThat(this.answers).isEmpty();
	}

	@Test
	void oldStateIsNotTheOneAskedFor() {
		TableDescription without = table(TableStatus.ACTIVE, null, false);
		TableDescription with = without.copy((copy) -> copy.globalSecondaryIndexes(index(IndexStatus.ACTIVE)));
		TableDescription making = without.copy((copy) -> copy.globalSecondaryIndexes(index(IndexStatus.CREATING)));
		this.answers.addAll(List.of(without, making, with, without));
		this.waiting.until(TableState.withIndex(Index.global("ByCity").partitionKey("city")));
		this.answers.addFirst(with);
		this.waiting.until(TableState.withoutIndex("ByCity"));
		assertThat(this.answers).isEmpty();
	}

	@Test
	void oldThroughputIsNotTheOneAskedFor() {
		this.answers.addAll(List.of(provisioned(1), provisioned(1), provisioned(2), provisioned(3)));
		this.waiting.until(TableState.withThroughput(new Throughput(2, 2), true));
		assertThat(this.answers).hasSize(1);
		this.answers.addFirst(provisioned(2));
		this.waiting.until(TableState.withThroughput("ByCity", new Throughput(3, 3)));
		assertThat(this.answers).isEmpty();
	}

	private static GlobalSecondaryIndexDescription index(IndexStatus status) {
		return GlobalSecondaryIndexDescription.builder()
			.indexName("ByCity")
			.keySchema(KeySchemaElement.builder().attributeName("city").keyType(KeyType.HASH).build())
			.projection((projection) -> projection.projectionType(ProjectionType.ALL))
			.indexStatus(status)
			.build();
	}

	private static TableDescription provisioned(long units) {
		return table(TableStatus.ACTIVE, null, false).copy((copy) -> copy
			.provisionedThroughput((throughput) -> throughput.readCapacityUnits(units).writeCapacityUnits(units))
			.globalSecondaryIndexes(index(IndexStatus.ACTIVE).copy((index) -> index.provisionedThroughput(
					(throughput) -> throughput.readCapacityUnits(units).writeCapacityUnits(units)))));
	}

	@Test
	void anInterruptEndsTheWaitAndIsKept() {
		this.answers.add(table(TableStatus.CREATING, null, false));
		Thread.currentThread().interrupt();
		assertThatExceptionOfType(DynamoDb2Exception.class).isThrownBy(() -> this.waiting.until(TableState.active()))
			.withMessage("Interrupted while waiting for table 'users'. What was asked for may still go on")
			.withCauseInstanceOf(InterruptedException.class);
		assertThat(Thread.interrupted()).isTrue();
	}

}
