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

import java.math.BigDecimal;
import java.math.BigInteger;
import java.time.Instant;
import java.util.Arrays;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Stream;

import io.github.dynamodb2.core.condition.AttributePath;
import io.github.dynamodb2.core.model.Index;
import io.github.dynamodb2.core.model.Projection;
import io.github.dynamodb2.support.ScriptedClient;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.model.ScalarAttributeType;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

/**
 * Wrong values, operands and definitions are refused at the call, before any request, in
 * words that never tell a value.
 */
class WrongValuesTests {

	private static final String SECRET = "s3cr3t";

	private static final Key KEY = Key.of(SECRET, 1);

	private static final TableDefinition DEFINITION = TableDefinition.named("users")
		.partitionKey("type")
		.sortKey("age", ScalarAttributeType.N)
		.index(Index.global("ByEmail").partitionKey("email"))
		.build();

	private final ScriptedClient client = new ScriptedClient();

	private final Connection connection = Connection.of(this.client);

	private final Table users = this.connection.table(DEFINITION);

	@AfterEach
	void nothingWasSent() {
		assertThat(this.client.requests()).isEmpty();
	}

	private static Arguments call(String message, WrongCallsTests.Call call) {
		return Arguments.of(message, call);
	}

	private static Map<String, Object> with(@Nullable String name, @Nullable Object value) {
		Map<String, Object> data = new HashMap<>(Map.of("type", SECRET, "age", 1));
		data.put(name, value);
		return data;
	}

	static Stream<Arguments> values() {
		String form = ", which has no form in DynamoDB. "
				+ "Give a String, a number, a Boolean, byte[], null, or a List, Set or Map of them";
		String kinds = ", but DynamoDB's sets hold only strings, only numbers or only binary";
		return Stream.of(call("Attribute 'a' is a java.time.Instant" + form, (t) -> t.put(with("a", Instant.EPOCH))),
				call("Attribute 'a.b' is a java.lang.StringBuilder" + form,
						(t) -> t.insert(with("a", Map.of("b", new StringBuilder(SECRET))))),
				call("Attribute 'a' is an empty set, which DynamoDB cannot store. Remove the attribute instead",
						(t) -> t.newItem(with("a", Set.of()))),
				call("Attribute 'a' is a set with values of several types" + kinds,
						(t) -> t.put(with("a", Set.of(SECRET, 1)))),
				call("Attribute 'a' is a set with java.util.ImmutableCollections$List12" + kinds,
						(t) -> t.update(KEY, (u) -> u.set("a", Set.of(List.of(SECRET))))),
				call("Attribute 'a' is a set with null" + kinds, (t) -> t.put(with("a", Collections.singleton(null)))),
				call("Attribute 'a' is a map with keys of java.lang.Integer, "
						+ "but the keys of DynamoDB's maps are strings", (t) -> t.put(with("a", Map.of(1, SECRET)))),
				call("Attribute 'a' is not a finite number, and DynamoDB stores no other",
						(t) -> t.update(KEY, (u) -> u.increment("a", Double.NaN))),
				call("Attribute 'a' has 41 significant digits but DynamoDB stores at most 38",
						(t) -> t.put(with("a", new BigInteger("1" + "0".repeat(39) + "1")))),
				call("Attribute 'a' is outside of DynamoDB's numbers, whose magnitude is 1E-130 to 9.99E+125",
						(t) -> t.scan((s) -> s.where("a").eq(new BigDecimal("1E+126")))),
				call("Key attribute 'type' of table 'users' is of type S but was given type NUL",
						(t) -> t.put(with("type", null))),
				call("Key attribute 'age' of table 'users' is of type N but was given type BOOL",
						(t) -> t.put(with("age", true))),
				call("Key attribute 'type' of table 'users' is of type S but was given type B",
						(t) -> t.delete(new byte[] { 1 }, 1)),
				call("Attribute 'age' is of type N, which is no String",
						(t) -> t.newItem(with("a", 1)).getString("age")),
				call("Attribute 'type' is of type S, which is no Number",
						(t) -> t.newItem(with("a", 1)).getLong("type")),
				call("An attribute needs a name", (t) -> t.put(with("", SECRET))),
				call("An attribute needs a name", (t) -> t.newItem(with(null, SECRET))),
				call("A key has one or two values but was given 0", (t) -> t.get(new Key(List.of()))));
	}

	static Stream<Arguments> operands() {
		return Stream.of(
				call("'gt' on attribute 'a' takes a value of type S or N or B but was given type BOOL",
						(t) -> t.scan((s) -> s.where("a").gt(true))),
				call("'lte' on attribute 'a' takes a value of type S or N or B but was given type L",
						(t) -> t.scan((s) -> s.where("a").lte(List.of(SECRET)))),
				call("'between' on attribute 'a' needs two values of one type but was given types S and N",
						(t) -> t.scan((s) -> s.where("a").between(SECRET, 5))),
				call("'beginsWith' on attribute 'a' takes a value of type S or B but was given type N",
						(t) -> t.scan((s) -> s.where("a").beginsWith(5))),
				call("'beginsWith' on attribute 'age' takes a value of type S or B but was given type N",
						(t) -> t.query((q) -> q.where("type").eq(SECRET).and("age").beginsWith(5))),
				call("Key attribute 'type' is of type S but was given a value of type N",
						(t) -> t.query((q) -> q.where("type").eq(5))),
				call("'contains' on attribute 'a' needs a value but was given null. To ask for absence use notExists()",
						(t) -> t.scan((s) -> s.where("a").contains(nothing()))),
				call("'between' on attribute 'a' needs a value but was given null. To ask for absence use notExists()",
						(t) -> t.scan((s) -> s.where("a").between(1, nothing()))),
				call("Attribute 'a' is a set with null, but DynamoDB's sets hold only strings, "
						+ "only numbers or only binary",
						(t) -> t.update(KEY, (u) -> u.addToSet("a", Arrays.asList(SECRET, null)))),
				call("Attribute 'a' is an empty set, which DynamoDB cannot store. Remove the attribute instead",
						(t) -> t.update(KEY, (u) -> u.removeFromSet("a", List.of()))),
				call("An attribute name must not be empty", (t) -> t.scan((s) -> s.where("").eq(SECRET))),
				call("An attribute name must not be empty", (t) -> t.get(KEY, (g) -> g.attributes("a", ""))));
	}

	@SuppressWarnings("NullAway")
	private static <V> V nothing() {
		return null;
	}

	static Stream<Arguments> nulls() {
		return Stream.of(call("'data' must be given but was null", (t) -> t.put(nothing())),
				call("'data' must be given but was null", (t) -> t.insert(nothing())),
				call("'data' must be given but was null", (t) -> t.newItem(nothing())),
				call("'key' must be given but was null", (t) -> t.get(WrongValuesTests.<Key>nothing())),
				call("A key value is needed for 'partition' but it was null",
						(t) -> t.delete(WrongValuesTests.<Object>nothing())),
				call("'value' must be given but was null", (t) -> t.get(new Key(Arrays.asList(SECRET, null)))),
				call("'options' must be given but was null", (t) -> t.get(KEY, nothing())),
				call("'condition' must be given but was null", (t) -> t.delete(KEY, nothing())),
				call("'condition' must be given but was null", (t) -> t.put(Map.of(), nothing())),
				call("'changes' must be given but was null", (t) -> t.update(KEY, nothing())),
				call("'by' must be given but was null", (t) -> t.update(KEY, (u) -> u.increment("a", nothing()))),
				call("'elements' must be given but was null", (t) -> t.update(KEY, (u) -> u.append("a", nothing()))),
				call("'path' must be given but was null",
						(t) -> t.update(KEY, (u) -> u.remove(WrongValuesTests.<AttributePath>nothing()))),
				call("'query' must be given but was null", (t) -> t.query(nothing())),
				call("'query' must be given but was null", (t) -> t.queryCount(nothing())),
				call("'query' must be given but was null", (t) -> t.explain(nothing())),
				call("'scan' must be given but was null", (t) -> t.scan(nothing())),
				call("'scan' must be given but was null", (t) -> t.parallelScan(2, nothing())),
				call("'executor' must be given but was null", (t) -> t.parallelScan(2, (s) -> s.executor(nothing()))),
				call("'index' must be given but was null", (t) -> t.scan((s) -> s.index(nothing()))),
				call("'startAt' must be given but was null", (t) -> t.scan((s) -> s.startAt(nothing()))),
				call("'values' must be given but was null",
						(t) -> t.scan((s) -> s.where("a").in(WrongValuesTests.<Collection<?>>nothing()))),
				call("'condition' must be given but was null",
						(t) -> t.scan((s) -> s.and(WrongValuesTests.<Consumer<ConditionSpec>>nothing()))),
				call("'keys' must be given but was null", (t) -> t.batchGet(nothing())),
				call("'key' must be given but was null", (t) -> t.batchGet(Arrays.asList(KEY, nothing()))),
				call("'body' must be given but was null", (t) -> t.batchWrite(nothing())),
				call("'data' must be given but was null", (t) -> t.batchWrite((batch) -> batch.put(nothing()))),
				call("'type' must be given but was null", (t) -> t.as(nothing())),
				call("'text' must be given but was null", (t) -> Table.path(nothing())),
				call("'index' must be given but was null", (t) -> t.createIndex(nothing())),
				call("'name' must be given but was empty", (t) -> t.deleteIndex("")),
				call("'attribute' must be given but was empty", (t) -> t.enableTimeToLive("")));
	}

	static Stream<Arguments> definitions() {
		return Stream.of(
				call("A table needs a name but was given none",
						(t) -> TableDefinition.named("").partitionKey("a").build()),
				call("Table 'x' must have one partition attribute and at most one sort attribute but has [] and []",
						(t) -> TableDefinition.named("x").build()),
				call("Table 'x' must have one partition attribute and at most one sort attribute but has [a, b] and []",
						(t) -> TableDefinition.named("x").partitionKey("a").partitionKey("b").build()),
				call("Table 'x' names an attribute twice in its key [a, a]",
						(t) -> TableDefinition.named("x").partitionKey("a").sortKey("a").build()),
				call("A key attribute needs a name but was given none",
						(t) -> TableDefinition.named("x").partitionKey("")),
				call("An index needs a name but was given none", (t) -> Index.global("")),
				call("A projection of type INCLUDE needs the attributes to include",
						(t) -> Index.global("I").project()),
				call("A projection lists an attribute without a name", (t) -> Projection.include(List.of(""))),
				call("Throughput must be at least 1 unit but was read 5, write 0",
						(t) -> TableDefinition.named("x").throughput(5, 0)),
				call("Index 'I' of table 'x' is declared twice",
						(t) -> TableDefinition.named("x")
							.partitionKey("a")
							.index(Index.global("I").partitionKey("b"))
							.index(Index.global("I").partitionKey("c"))
							.build()),
				call("Key attribute 'a' of table 'x' is declared as S and as N",
						(t) -> TableDefinition.named("x")
							.partitionKey("a")
							.index(Index.global("I").partitionKey("a", ScalarAttributeType.N))
							.build()));
	}

	@ParameterizedTest(name = "{0}")
	@MethodSource({ "values", "operands", "nulls", "definitions" })
	void isRefusedAtTheCallWithoutTellingValues(String message, WrongCallsTests.Call call) {
		assertThatIllegalArgumentException().isThrownBy(() -> call.on(this.users))
			.withMessage(message)
			.satisfies((ex) -> assertThat(ex).hasStackTraceContaining(message))
			.satisfies((ex) -> assertThat(Arrays.toString(ex.getSuppressed()) + ex.getCause()).doesNotContain(SECRET));
	}

	@Test
	void connectionNeedsWhatItIsAskedFor() {
		assertThatIllegalArgumentException()
			.isThrownBy(() -> this.connection.table(WrongValuesTests.<TableDefinition>nothing()))
			.withMessage("'definition' must be given but was null");
		assertThatIllegalArgumentException().isThrownBy(() -> this.connection.createTable(nothing()))
			.withMessage("'definition' must be given but was null");
		assertThatIllegalArgumentException().isThrownBy(() -> Connection.builder(this.client).name(""))
			.withMessage("'name' must be given but was empty");
		assertThatIllegalArgumentException().isThrownBy(() -> Connection.builder(this.client).listener(nothing()))
			.withMessage("'listener' must be given but was null");
		assertThatIllegalArgumentException().isThrownBy(() -> Connection.of(WrongValuesTests.<DynamoDbClient>nothing()))
			.withMessage("A connection needs a client but it was null");
	}

	@Test
	void keysAndItemsDoNotTellTheirValuesInErrors() {
		assertThat(KEY).hasToString("Key of 2 values");
		assertThatExceptionOfType(IllegalStateException.class)
			.isThrownBy(() -> this.users.newItem(with("a", SECRET)).deleteIfUnchanged())
			.withMessage("The item of table 'users' was never read or stored. Use delete()");
	}

}
