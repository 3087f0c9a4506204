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

import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

import io.github.dynamodb2.core.error.ConnectionClosedException;
import io.github.dynamodb2.core.error.Failure;
import io.github.dynamodb2.core.model.Index;
import io.github.dynamodb2.support.FaultyHttp;
import io.github.dynamodb2.support.LocalDynamoDb;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import software.amazon.awssdk.enhanced.dynamodb.extensions.annotations.DynamoDbVersionAttribute;
import software.amazon.awssdk.enhanced.dynamodb.mapper.annotations.DynamoDbPartitionKey;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

/**
 * Every call on a connection that is closed ends alike.
 */
class ClosedConnectionIntegrationTests {

	private static final TableDefinition DEFINITION = TableDefinition.named(LocalDynamoDb.freshName("closed"))
		.partitionKey("id")
		.build();

	@BeforeAll
	static void createTable() {
		LocalDynamoDb.connection().createTable(DEFINITION);
	}

	static List<Call> calls() {
		Thing thing = new Thing("a", null);
		return List.of(new Call("tableNames", (table) -> table.as(Thing.class).connection().tableNames()),
				new Call("createTable", (table) -> table.as(Thing.class).connection().createTable(DEFINITION)),
				new Call("describe", Table::describe), new Call("drop", Table::drop),
				new Call("createIndex", (table) -> table.createIndex(Index.global("x").partitionKey("x"))),
				new Call("put", (table) -> table.put(Map.of("id", "a"))),
				new Call("insert", (table) -> table.insert(Map.of("id", "a"))),
				new Call("update", (table) -> table.update(Key.of("a"), (u) -> u.increment("n", 1))),
				new Call("delete", (table) -> table.delete("a")), new Call("find", (table) -> table.find("a")),
				new Call("query", (table) -> table.query((q) -> q.where("id").eq("a")).toList()),
				new Call("scan", (table) -> table.scan().toList()), new Call("count", Table::count),
				new Call("parallelScan", (table) -> table.parallelScan(2).toList()),
				new Call("batchGet", (table) -> table.batchGet(List.of(Key.of("a"))).toList()),
				new Call("batchWrite", (table) -> table.batchWrite((batch) -> batch.delete("a"))),
				new Call("putAll", (table) -> table.as(Thing.class).putAll(List.of(thing))),
				new Call("putAll of versions",
						(table) -> table.as(Versioned.class).putAll(List.of(new Versioned("a", 1)))));
	}

	@ParameterizedTest
	@MethodSource("calls")
	void everyCallSaysThatTheConnectionIsClosed(Call call) {
		FaultyHttp http = new FaultyHttp();
		Connection connection = Connection.builder(http.client()).name("europe").closeClient(true).build();
		Table table = connection.table(DEFINITION);
		connection.close();
		assertThatExceptionOfType(ConnectionClosedException.class).isThrownBy(() -> call.make().accept(table))
			.withMessageEndingWith("is not possible: connection 'europe' is closed. Make another connection")
			.satisfies((ex) -> assertThat(ex.isOutcomeKnown()).isTrue())
			.satisfies((ex) -> assertThat(Failure.of(ex).isTransient()).isFalse());
		assertThat(http.requests()).isZero();
	}

	@Test
	void callThatWasUnderWayMayBeDone() {
		FaultyHttp http = new FaultyHttp();
		Connection connection = Connection.builder(http.client()).build();
		Table table = connection.table(DEFINITION);
		http.on((operation) -> {
			connection.close();
			return FaultyHttp.Fault.LOST_ANSWER;
		});
		assertThatExceptionOfType(ConnectionClosedException.class)
			.isThrownBy(() -> table.update(Key.of("under way"), (u) -> u.increment("n", 1).createIfAbsent()))
			.satisfies((ex) -> assertThat(ex.isOutcomeKnown()).isFalse());
	}

	/**
	 * A call.
	 */
	record Call(String name, Consumer<Table> make) {

		@Override
		public String toString() {
			return this.name;
		}

	}

	/**
	 * An entity without a version.
	 */
	public record Thing(@DynamoDbPartitionKey String id, @Nullable String text) {
	}

	/**
	 * An entity with a version.
	 */
	public record Versioned(@DynamoDbPartitionKey String id, @DynamoDbVersionAttribute int version) {
	}

}
