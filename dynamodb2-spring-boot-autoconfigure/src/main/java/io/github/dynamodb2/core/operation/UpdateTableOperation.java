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
import java.util.Objects;
import java.util.stream.Collectors;

import io.github.dynamodb2.core.model.Index;
import io.github.dynamodb2.core.model.KeyAttribute;
import io.github.dynamodb2.core.model.Throughput;
import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.services.dynamodb.model.BillingMode;
import software.amazon.awssdk.services.dynamodb.model.GlobalSecondaryIndexDescription;
import software.amazon.awssdk.services.dynamodb.model.GlobalSecondaryIndexUpdate;
import software.amazon.awssdk.services.dynamodb.model.TableDescription;
import software.amazon.awssdk.services.dynamodb.model.UpdateTableRequest;

/**
 * UpdateTable, made from what the service says of the table. Each change waits until the
 * service says that it is done.
 */
public final class UpdateTableOperation {

	private final TableWait waiting;

	private final TableDescription now;

	/**
	 * Creates the operation.
	 * @param calls the way to the service
	 * @param now the table as it is
	 */
	public UpdateTableOperation(ServiceCalls calls, TableDescription now) {
		this.waiting = new TableWait(calls, now.tableName());
		this.now = now;
	}

	/**
	 * Provisions throughput for the table; one that is on-demand becomes provisioned with
	 * its global indexes. The same throughput as now sends no request.
	 * @param throughput the throughput
	 * @return the table as it is then
	 */
	public TableDescription throughput(Throughput throughput) {
		Throughput old = DescribeTableOperation.throughput(this.now.provisionedThroughput());
		TableState wanted = TableState.withThroughput(throughput, old == null);
		if (Objects.equals(old, throughput)) {
			return this.waiting.until(wanted).orElseThrow();
		}
		List<GlobalSecondaryIndexUpdate> indexes = (old != null) ? List.of()
				: this.now.globalSecondaryIndexes()
					.stream()
					.map((index) -> change(index.indexName(), throughput))
					.toList();
		return send(begin().billingMode(BillingMode.PROVISIONED)
			.provisionedThroughput(TableElements.throughput(throughput))
			.globalSecondaryIndexUpdates(indexes.isEmpty() ? null : indexes), wanted);
	}

	/**
	 * Provisions throughput for a global index. The same throughput as now sends no
	 * request.
	 * @param index the index's name
	 * @param throughput the throughput
	 * @return the table as it is then
	 * @throws IllegalArgumentException when the table has no such global index or is
	 * on-demand
	 */
	public TableDescription indexThroughput(String index, Throughput throughput) {
		Throughput old = DescribeTableOperation.throughput(requireGlobal(index).provisionedThroughput());
		if (old == null) {
			throw new IllegalArgumentException(
					("Index '%s' of table '%s' cannot have a throughput: the table is on-demand. "
							+ "Call updateThroughput first")
						.formatted(index, this.now.tableName()));
		}
		TableState wanted = TableState.withThroughput(index, throughput);
		return old.equals(throughput) ? this.waiting.until(wanted).orElseThrow()
				: send(begin().globalSecondaryIndexUpdates(change(index, throughput)), wanted);
	}

	/**
	 * Creates a global index; on a provisioned table without a throughput of its own it
	 * gets the table's.
	 * @param index the index
	 * @return the table as it is then
	 */
	public TableDescription createIndex(Index index) {
		Throughput own = index.throughput();
		Throughput tables = DescribeTableOperation.throughput(this.now.provisionedThroughput());
		if (own != null && tables == null) {
			throw new IllegalArgumentException(("Index '%s' has a throughput but table '%s' is on-demand. "
					+ "Take the index's away, or call updateThroughput first")
				.formatted(index.name(), this.now.tableName()));
		}
		return send(begin().attributeDefinitions(TableElements.definitions(
				index.keys().attributes().stream().collect(Collectors.toMap(KeyAttribute::name, KeyAttribute::type))))
			.globalSecondaryIndexUpdates(creation(index, (own != null) ? own : tables)), TableState.withIndex(index));
	}

	private static GlobalSecondaryIndexUpdate creation(Index index, @Nullable Throughput throughput) {
		return GlobalSecondaryIndexUpdate.builder()
			.create((create) -> create.indexName(index.name())
				.keySchema(TableElements.keySchema(index.keys()))
				.projection(TableElements.projection(index.projection()))
				.provisionedThroughput(TableElements.throughput(throughput)))
			.build();
	}

	/**
	 * Deletes a global index.
	 * @param index the index's name
	 * @return the table as it is then
	 * @throws IllegalArgumentException when the table has no such global index
	 */
	public TableDescription deleteIndex(String index) {
		requireGlobal(index);
		return send(
				begin().globalSecondaryIndexUpdates(
						GlobalSecondaryIndexUpdate.builder().delete((delete) -> delete.indexName(index)).build()),
				TableState.withoutIndex(index));
	}

	private UpdateTableRequest.Builder begin() {
		return UpdateTableRequest.builder().tableName(this.now.tableName());
	}

	private static GlobalSecondaryIndexUpdate change(String index, Throughput throughput) {
		return GlobalSecondaryIndexUpdate.builder()
			.update((update) -> update.indexName(index).provisionedThroughput(TableElements.throughput(throughput)))
			.build();
	}

	private GlobalSecondaryIndexDescription requireGlobal(String index) {
		Map<String, GlobalSecondaryIndexDescription> global = this.now.globalSecondaryIndexes()
			.stream()
			.collect(Collectors.toMap(GlobalSecondaryIndexDescription::indexName, (each) -> each));
		GlobalSecondaryIndexDescription found = global.get(index);
		if (found == null) {
			throw new IllegalArgumentException("Table '%s' has no global index '%s' (it has: %s)"
				.formatted(this.now.tableName(), index, global.keySet().stream().sorted().toList()));
		}
		return found;
	}

	private TableDescription send(UpdateTableRequest.Builder builder, TableState wanted) {
		UpdateTableRequest request = builder.build();
		return this.waiting
			.after(() -> this.waiting.calls()
				.change("UpdateTable", this.now.tableName(), (client) -> client.updateTable(request)), wanted)
			.orElseThrow();
	}

}
