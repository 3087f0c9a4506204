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

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;

import io.github.dynamodb2.core.model.Index;
import io.github.dynamodb2.core.model.Throughput;
import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.services.dynamodb.model.BillingMode;
import software.amazon.awssdk.services.dynamodb.model.CreateTableRequest;
import software.amazon.awssdk.services.dynamodb.model.GlobalSecondaryIndex;
import software.amazon.awssdk.services.dynamodb.model.GlobalSecondaryIndexDescription;
import software.amazon.awssdk.services.dynamodb.model.IndexStatus;
import software.amazon.awssdk.services.dynamodb.model.KeySchemaElement;
import software.amazon.awssdk.services.dynamodb.model.LocalSecondaryIndex;
import software.amazon.awssdk.services.dynamodb.model.LocalSecondaryIndexDescription;
import software.amazon.awssdk.services.dynamodb.model.Projection;
import software.amazon.awssdk.services.dynamodb.model.TableDescription;
import software.amazon.awssdk.services.dynamodb.model.TableStatus;

/**
 * What a table shall be like, as the service describes it.
 *
 * @param otherwise what is said of a table that is not, after its name
 * @param present tells it of a description; the table is ACTIVE then
 * @param absent whether it shall not be there at all
 */
record TableState(String otherwise, Predicate<TableDescription> present, boolean absent) {

	/**
	 * Returns the state of a table that can be used: it and its global indexes are
	 * ACTIVE.
	 * @return the state
	 */
	static TableState active() {
		return present("is not ACTIVE", (table) -> true);
	}

	/**
	 * Returns the state of a table that does not exist.
	 * @return the state
	 */
	static TableState gone() {
		return new TableState("is still there", (table) -> false, true);
	}

	/**
	 * Returns the state of a table that is as it was to be created.
	 * @param request the request
	 * @return the state
	 */
	static TableState created(CreateTableRequest request) {
		return present("is not as it was to be created", (table) -> isAsAsked(request, table));
	}

	/**
	 * Returns the state of a table that has a global index of these keys and this
	 * projection.
	 * @param index the index
	 * @return the state
	 */
	static TableState withIndex(Index index) {
		List<KeySchemaElement> keys = TableElements.keySchema(index.keys());
		Object projection = projection(TableElements.projection(index.projection()));
		return present("does not have index '" + index.name() + "' ready",
				(table) -> index(table, index.name())
					.filter((found) -> found.keySchema().equals(keys)
							&& (found.projection() == null || projection(found.projection()).equals(projection)))
					.isPresent());
	}

	/**
	 * Returns the state of a table that does not have a global index.
	 * @param index the index's name
	 * @return the state
	 */
	static TableState withoutIndex(String index) {
		return present("still has index '" + index + "'", (table) -> index(table, index).isEmpty());
	}

	/**
	 * Returns the state of a table of this throughput.
	 * @param throughput the throughput
	 * @param indexes whether its global indexes have it, too
	 * @return the state
	 */
	static TableState withThroughput(Throughput throughput, boolean indexes) {
		return present("does not have its new throughput",
				(table) -> throughput.equals(DescribeTableOperation.throughput(table.provisionedThroughput()))
						&& (!indexes || table.globalSecondaryIndexes()
							.stream()
							.allMatch((index) -> throughput
								.equals(DescribeTableOperation.throughput(index.provisionedThroughput())))));
	}

	/**
	 * Returns the state of a table with a global index of this throughput.
	 * @param index the index's name
	 * @param throughput the throughput
	 * @return the state
	 */
	static TableState withThroughput(String index, Throughput throughput) {
		return present("does not have the new throughput of index '" + index + "'",
				(table) -> index(table, index)
					.map((found) -> DescribeTableOperation.throughput(found.provisionedThroughput()))
					.filter(throughput::equals)
					.isPresent());
	}

	private static TableState present(String otherwise, Predicate<TableDescription> present) {
		return new TableState(otherwise, present, false);
	}

	private static Optional<GlobalSecondaryIndexDescription> index(TableDescription table, String name) {
		return table.globalSecondaryIndexes().stream().filter((index) -> name.equals(index.indexName())).findFirst();
	}

	/**
	 * Tells whether a table is like this.
	 * @param found what the service says, or {@code null} where there is no table
	 * @return whether it is
	 */
	boolean holds(@Nullable TableDescription found) {
		if (found == null) {
			return this.absent;
		}
		return isAtRest(found) && this.present.test(found);
	}

	/**
	 * Tells whether nothing about a table is about to change.
	 * @param found what the service says, or {@code null} where there is no table
	 * @return whether it and its global indexes are ACTIVE, or not there
	 */
	static boolean isAtRest(@Nullable TableDescription found) {
		return found == null || (found.tableStatus() == TableStatus.ACTIVE
				&& found.globalSecondaryIndexes().stream().allMatch(TableState::isAtRest));
	}

	private static boolean isAtRest(GlobalSecondaryIndexDescription index) {
		return index.indexStatus() == IndexStatus.ACTIVE && !Boolean.TRUE.equals(index.backfilling());
	}

	private static boolean isAsAsked(CreateTableRequest asked, TableDescription found) {
		boolean provisioned = asked.billingMode() == BillingMode.PROVISIONED;
		return asked.keySchema().equals(found.keySchema())
				&& new HashSet<>(asked.attributeDefinitions()).equals(new HashSet<>(found.attributeDefinitions()))
				&& local(asked.localSecondaryIndexes()).equals(described(found.localSecondaryIndexes()))
				&& global(asked.globalSecondaryIndexes()).equals(globals(found.globalSecondaryIndexes()))
				&& (!provisioned || Objects.equals(asked.provisionedThroughput().writeCapacityUnits(),
						found.provisionedThroughput().writeCapacityUnits()));
	}

	private static Object local(List<LocalSecondaryIndex> indexes) {
		return byName(indexes, LocalSecondaryIndex::indexName,
				(index) -> List.of(index.keySchema(), projection(index.projection())));
	}

	private static Object described(List<LocalSecondaryIndexDescription> indexes) {
		return byName(indexes, LocalSecondaryIndexDescription::indexName,
				(index) -> List.of(index.keySchema(), projection(index.projection())));
	}

	private static Object global(List<GlobalSecondaryIndex> indexes) {
		return byName(indexes, GlobalSecondaryIndex::indexName,
				(index) -> List.of(index.keySchema(), projection(index.projection())));
	}

	private static Object globals(List<GlobalSecondaryIndexDescription> indexes) {
		return byName(indexes, GlobalSecondaryIndexDescription::indexName,
				(index) -> List.of(index.keySchema(), projection(index.projection())));
	}

	private static <I> Map<String, Object> byName(List<I> indexes, Function<I, String> name,
			Function<I, Object> content) {
		return indexes.stream().collect(Collectors.toMap(name, content));
	}

	private static Object projection(@Nullable Projection projection) {
		return (projection != null)
				? List.of(projection.projectionTypeAsString(), new HashSet<>(projection.nonKeyAttributes()))
				: List.of();
	}

}
