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
import java.util.function.Consumer;
import java.util.stream.Stream;

import io.github.dynamodb2.core.error.DynamoDb2Exception;
import io.github.dynamodb2.core.model.Index;
import io.github.dynamodb2.core.model.IndexType;
import io.github.dynamodb2.core.model.TableModel;
import io.github.dynamodb2.core.model.Throughput;
import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.services.dynamodb.model.BillingMode;
import software.amazon.awssdk.services.dynamodb.model.CreateTableRequest;
import software.amazon.awssdk.services.dynamodb.model.GlobalSecondaryIndex;
import software.amazon.awssdk.services.dynamodb.model.LocalSecondaryIndex;

/**
 * One CreateTable.
 *
 * @param model what the table shall be
 * @param throughput the throughput of the table and of global indexes without their own,
 * or {@code null} for on-demand
 */
public record CreateTableOperation(TableModel model, @Nullable Throughput throughput) {

	public CreateTableOperation {
		if (throughput == null) {
			model.indexes().stream().filter((index) -> index.throughput() != null).findFirst().ifPresent((index) -> {
				throw new IllegalArgumentException(("Index '%s' has a throughput but table '%s' is on-demand. "
						+ "Give the table one, or take the index's away")
					.formatted(index.name(), model.name()));
			});
		}
	}

	CreateTableRequest request() {
		List<LocalSecondaryIndex> local = indexes(IndexType.LOCAL).map(this::local).toList();
		List<GlobalSecondaryIndex> global = indexes(IndexType.GLOBAL).map(this::global).toList();
		return CreateTableRequest.builder()
			.tableName(this.model.name())
			.keySchema(TableElements.keySchema(this.model.keys()))
			.attributeDefinitions(TableElements.definitions(this.model.attributeTypes()))
			.localSecondaryIndexes(local.isEmpty() ? null : local)
			.globalSecondaryIndexes(global.isEmpty() ? null : global)
			.billingMode((this.throughput != null) ? BillingMode.PROVISIONED : BillingMode.PAY_PER_REQUEST)
			.provisionedThroughput(TableElements.throughput(this.throughput))
			.build();
	}

	/**
	 * Sends it with changes, and waits until the table is ACTIVE.
	 * @param calls the way to the service
	 * @param customizer changes the request; the table's name stays
	 * @throws io.github.dynamodb2.core.error.TableExistsException when there is a table
	 * of that name
	 */
	public void send(ServiceCalls calls, Consumer<CreateTableRequest.Builder> customizer) {
		CreateTableRequest request = request().copy(customizer::accept)
			.copy((builder) -> builder.tableName(this.model.name()));
		TableWait waiting = new TableWait(calls, this.model.name());
		try {
			calls.change("CreateTable", this.model.name(), (client) -> client.createTable(request));
		}
		catch (DynamoDb2Exception ex) {
			if (ex.isOutcomeKnown() || !waiting.settlesAs(TableState.created(request))) {
				throw ex;
			}
		}
		waiting.until(TableState.active());
	}

	private Stream<Index> indexes(IndexType type) {
		return this.model.indexes().stream().filter((index) -> index.type() == type);
	}

	private LocalSecondaryIndex local(Index index) {
		return LocalSecondaryIndex.builder()
			.indexName(index.name())
			.keySchema(TableElements.keySchema(index.keys()))
			.projection(TableElements.projection(index.projection()))
			.build();
	}

	private GlobalSecondaryIndex global(Index index) {
		Throughput own = index.throughput();
		return GlobalSecondaryIndex.builder()
			.indexName(index.name())
			.keySchema(TableElements.keySchema(index.keys()))
			.projection(TableElements.projection(index.projection()))
			.provisionedThroughput(TableElements.throughput((own != null) ? own : this.throughput))
			.build();
	}

}
