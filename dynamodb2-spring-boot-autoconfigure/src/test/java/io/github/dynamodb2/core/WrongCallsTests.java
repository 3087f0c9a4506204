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
import java.util.stream.IntStream;
import java.util.stream.Stream;

import io.github.dynamodb2.core.error.UnplannableQueryException;
import io.github.dynamodb2.core.error.UnplannableQueryException.Rejection;
import io.github.dynamodb2.core.model.Index;
import io.github.dynamodb2.support.ScriptedClient;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import software.amazon.awssdk.services.dynamodb.model.ScalarAttributeType;

import static io.github.dynamodb2.core.Table.path;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

/**
 * Wrong calls are refused at the call, before any request, in words that help.
 */
class WrongCallsTests {

	private static final @Nullable Object NOTHING = null;

	private static final TableDefinition DEFINITION = TableDefinition.named("users")
		.partitionKey("type")
		.sortKey("age", ScalarAttributeType.N)
		.index(Index.local("ByJoined").sortKey("joined", ScalarAttributeType.N))
		.build();

	private final ScriptedClient client = new ScriptedClient();

	private final Table users = Connection.of(this.client).table(DEFINITION);

	@AfterEach
	void nothingWasSent() {
		assertThat(this.client.requests()).isEmpty();
	}

	private static Arguments call(String message, Call call) {
		return Arguments.of(message, call);
	}

	static Stream<Arguments> keys() {
		return Stream.of(
				call("The key of table 'users' is [type, age:N], 2 values, but 1 was given", (t) -> t.get("x")),
				call("The key of table 'users' is [type, age:N], 2 values, but 1 was given", (t) -> t.delete("x")),
				call("Key attribute 'age' of table 'users' is of type N but was given type S", (t) -> t.find("x", "1")),
				call("Key attribute 'age' of table 'users' is missing", (t) -> t.put(Map.of("type", "x"))),
				call("Key attribute 'type' of table 'users' must not be empty",
						(t) -> t.put(Map.of("type", "", "age", 1))),
				call("Key attribute 'age' of table 'users' is missing", (t) -> t.newItem(Map.of("type", "x")).save()),
				call("A key value is needed for 'sort' but it was null", (t) -> t.get("x", NOTHING)),
				call("The key of table 'users' is [type, age:N], 2 values, but 1 was given",
						(t) -> t.batchGet(List.of(Key.of("x")))),
				call("'age' is a key attribute of table 'users' and cannot change. "
						+ "Insert a new item and delete the old one",
						(t) -> t.update(Key.of("x", 1), (u) -> u.set("age", 2))));
	}

	static Stream<Arguments> chains() {
		return Stream.of(
				call("The chain joins conditions by 'and' and now by 'or'. Put one kind into a group, "
						+ "as in and((group) -> group.where(..).eq(..).or(..).eq(..))",
						(t) -> t.scan((s) -> s.where("a").eq(1).and("b").eq(2).or("c").eq(3))),
				call("The chain joins conditions by 'or' and now by 'and'. Put one kind into a group, "
						+ "as in or((group) -> group.where(..).eq(..).and(..).eq(..))",
						(t) -> t.scan((s) -> s.where("a").eq(1).or("b").eq(2).not((g) -> g.where("c").exists()))),
				call("Nothing is said about attribute 'a': an operator such as eq(..) must follow its name",
						(t) -> t.scan((s) -> s.where("a"))),
				call("Nothing is said about attribute 'a': an operator such as eq(..) must follow its name",
						(t) -> t.scan((s) -> {
							s.where("a");
							s.and("b").eq(1);
						})),
				call("A group needs a condition but is empty: write one as in where(..).eq(..)",
						(t) -> t.scan((s) -> s.and((g) -> {
						}))),
				call("'eq' on attribute 'a' needs a value but was given null. To ask for absence use notExists()",
						(t) -> t.scan((s) -> s.where("a").eq(NOTHING))),
				call("'in' on attribute 'a' needs a value but was given null. To ask for absence use notExists()",
						(t) -> t.scan((s) -> s.where("a").in(1, NOTHING))),
				call("'a..b' is not a path: names parted by dots, places in brackets, as in 'reviews[0].stars'",
						(t) -> t.scan((s) -> s.where(path("a..b")).eq(1))));
	}

	static Stream<Arguments> options() {
		return Stream.of(call("'limit' must be 1 or more but was 0", (t) -> t.scan((s) -> s.limit(0))),
				call("'maxPageSize' must be 1 or more but was -1", (t) -> t.scan((s) -> s.maxPageSize(-1))),
				call("'segment' must be between 0 and 9, one less than the total, but was 10",
						(t) -> t.scan((s) -> s.segment(10, 10))),
				call("'segments' must be between 1 and 1000000 but was 0", (t) -> t.scan((s) -> s.segment(0, 0))),
				call("'segments' must be between 1 and 1000000 but was 0", (t) -> t.parallelScan(0)),
				call("'segment' does not fit here: a parallel Scan reads all segments. "
						+ "Use scan(..) to read one of them", (t) -> t.parallelScan(2, (s) -> s.segment(0, 2))),
				call("The token is not one of a parallel Scan: go on with what ScanProgress.token() gave, "
						+ "or use scan(..) for the token of a page", (t) -> t.parallelScan(2, (s) -> s.startAt("x"))),
				call("'requestsInFlight' must be 1 or more but was 0",
						(t) -> t.parallelScan(2, (s) -> s.requestsInFlight(0))),
				call("'readUnitsPerSecond' must be a number greater than 0 but was 0.0",
						(t) -> t.parallelScan(2, (s) -> s.readUnitsPerSecond(0))),
				call("'requestsInFlight' does not fit here: a Scan in sequence has one. Use parallelScan(..)",
						(t) -> t.scan((s) -> s.requestsInFlight(1))),
				call("'readUnitsPerSecond' does not fit here: a Scan in sequence goes as fast as its pages "
						+ "are asked for. Use parallelScan(..)", (t) -> t.scan((s) -> s.readUnitsPerSecond(1))),
				call("'onProgress' does not fit here: the pages() of a Scan in sequence say what it says. "
						+ "Use parallelScan(..)", (t) -> t.scan((s) -> s.onProgress((progress) -> {
						}))),
				call("'executor' does not fit here: a Scan in sequence runs in the calling thread. "
						+ "Use parallelScan(..)", (t) -> t.scan((s) -> s.executor(Runnable::run))),
				call("'attributes' needs at least one name. Leave it out to read whole items",
						(t) -> t.get(Key.of("x", 1), (g) -> g.attributes())),
				call("Table 'users' has no index 'FirstNameIndex' (it has: [ByJoined])",
						(t) -> t.query((q) -> q.where("type").eq("x").index("FirstNameIndex"))),
				call("'limit' and 'startAt' do not fit here: queryCount counts all that the query finds",
						(t) -> t.queryCount((q) -> q.where("type").eq("x").limit(1))),
				call("A condition takes at most 300 operators but this one has 399, over 200 attributes. "
						+ "Ask for less at once",
						(t) -> t.scan((s) -> IntStream.range(0, 200).forEach((i) -> s.and("a" + i).eq(1)))),
				call("The token is damaged: it is cut or altered",
						(t) -> t.query((q) -> q.where("type").eq("x").startAt("AQ"))),
				call("Key attribute 'age' is of type N but was given a value of type S",
						(t) -> t.query((q) -> q.where("type").eq("x").and("age").gt("y"))));
	}

	static Stream<Arguments> updates() {
		return Stream.of(
				call("An update needs a change, as in set(..), increment(..) or remove(..)",
						(t) -> t.update(Key.of("x", 1), (u) -> u.where("a").eq(1))),
				call("Attribute 'a' is changed twice in one update. Name each attribute once",
						(t) -> t.update(Key.of("x", 1), (u) -> u.set("a", 1).remove("a"))),
				call("Attributes 'a.b' and 'a' overlap in one update. Change them one after the other",
						(t) -> t.update(Key.of("x", 1), (u) -> u.set(path("a.b"), 1).set("a", 1))),
				call("Attributes 'a' and 'a[0].b' overlap in one update. Change them one after the other",
						(t) -> t.update(Key.of("x", 1), (u) -> u.remove("a").increment(path("a[0].b"), 1))),
				call("Index 'L' of table 'users' must be global: local ones are created with the table only",
						(t) -> t.createIndex(Index.local("L").sortKey("x"))),
				call("An update takes at most 4096 bytes but this one has 7282, over 500 attributes. "
						+ "Change fewer at once",
						(t) -> t.update(Key.of("x", 1),
								(u) -> IntStream.range(0, 500).forEach((i) -> u.set("a" + i, i)))),
				call("Throughput must be at least 1 unit but was read 0, write 1", (t) -> t.updateThroughput(0, 1)));
	}

	@ParameterizedTest(name = "{0}")
	@MethodSource({ "keys", "chains", "options", "updates" })
	void isRefusedAtTheCall(String message, Call call) {
		assertThatIllegalArgumentException().isThrownBy(() -> call.on(this.users)).withMessage(message);
	}

	@Test
	void queryThatCannotBeOneNamesTheIndexesTried() {
		assertThatExceptionOfType(UnplannableQueryException.class)
			.isThrownBy(() -> this.users.query((q) -> q.where("first_name").eq("x")))
			.withMessage("No key or index of table 'users' can answer 'first_name = ?' (tried: "
					+ "primary [type, age:N]: partition attribute 'type' is not given by =; "
					+ "ByJoined [type, joined:N]: partition attribute 'type' is not given by =). "
					+ "Give the partition key of one of them by = or in, add an index, or use a Scan");
	}

	@Test
	void scanOfAnIndexAsksForNothingThatTheIndexLacks() {
		Table cities = Connection.of(this.client)
			.table(TableDefinition.named("cities")
				.partitionKey("id")
				.index(Index.global("ByCountry").partitionKey("country").projectKeysOnly())
				.build());
		refused(() -> cities.scan((s) -> s.index("ByCountry").consistent()),
				"a global index cannot be read consistently");
		refused(() -> cities.scan((s) -> s.index("ByCountry").where("name").eq("x")),
				"it does not hold 'name', which the filter needs");
		refused(() -> cities.scan((s) -> s.index("ByCountry").attributes("name")),
				"it does not hold all attributes that are wanted");
	}

	private static void refused(ThrowingCallable scan, String reason) {
		assertThatExceptionOfType(UnplannableQueryException.class).isThrownBy(scan)
			.satisfies((ex) -> assertThat(ex.tried()).containsExactly(new Rejection("ByCountry [country]", reason)));
	}

	@Test
	void closedBatchTakesNothingMore() {
		BatchWrite batch = this.users.batchWrite();
		batch.put(Map.of("type", "x", "age", 1));
		batch.abandon();
		batch.close();
		assertThatIllegalStateException().isThrownBy(() -> batch.delete("x", 1))
			.withMessage("The batch on table 'users' is closed. Start another one");
	}

	@Test
	void nothingMoreIsSentWhenTheBodyOfABatchFails() {
		assertThatIllegalStateException().isThrownBy(() -> this.users.batchWrite((batch) -> {
			batch.put(Map.of("type", "x", "age", 1));
			throw new IllegalStateException("on purpose");
		})).withMessage("on purpose");
	}

	@Test
	void emptyKeysFindNothing() {
		assertThat(this.users.find("", 1)).isEmpty();
		assertThat(this.users.has("", 1)).isFalse();
		assertThat(this.users.batchGet(List.of(Key.of("", 1)))).isEmpty();
		assertThat(this.users.batchGet(List.of())).isEmpty();
	}

	@Test
	void tableNeedsAName() {
		assertThatIllegalArgumentException().isThrownBy(() -> Connection.of(this.client).table(""))
			.withMessage("A table needs a name but was given none");
	}

	@Test
	void portMustBeOne() {
		assertThatIllegalArgumentException().isThrownBy(() -> Connection.local(0))
			.withMessage("'port' must be between 1 and 65535 but was 0");
	}

	/**
	 * A call of a table.
	 */
	interface Call {

		void on(Table table);

	}

}
