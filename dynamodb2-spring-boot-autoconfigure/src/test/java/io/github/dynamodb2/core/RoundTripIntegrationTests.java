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
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

import io.github.dynamodb2.core.model.ValueSemantics;
import io.github.dynamodb2.support.LocalDynamoDb;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Whatever can be stored comes back as it was, by every way to store and to read.
 */
@TestInstance(Lifecycle.PER_CLASS)
class RoundTripIntegrationTests {

	private Table table;

	@BeforeAll
	void createTable() {
		this.table = LocalDynamoDb.connection()
			.createTable(TableDefinition.named(LocalDynamoDb.freshName("values")).partitionKey("id").build());
	}

	static Stream<Arguments> values() {
		Map<String, Object> deep = Map.of("1", Map.of("2", Map.of("3", Map.of("4", Map.of("5", "six")))));
		return Stream.of(Arguments.of("NULL", null), Arguments.of("empty string", ""), Arguments.of("text", "größe 名前"),
				Arguments.of("true", true), Arguments.of("false", false), Arguments.of("zero", 0),
				Arguments.of("38 digits", new BigDecimal("-12345678901234567890.123456789012345678")),
				Arguments.of("least", new BigDecimal("1E-130")),
				Arguments.of("greatest", new BigDecimal("9.9999999999999999999999999999999999999E+125")),
				Arguments.of("double", 26.34), Arguments.of("binary", new byte[] { 0, -1, 127 }),
				Arguments.of("empty binary", new byte[0]), Arguments.of("empty list", List.of()),
				Arguments.of("empty map", Map.of()), Arguments.of("five levels", deep),
				Arguments.of("list of all", Arrays.asList("x", 1, true, null, new byte[] { 1 }, List.of(), deep)),
				Arguments.of("strings", Set.of("a", "b", "")),
				Arguments.of("numbers", Set.of(1, 2.5, new BigDecimal("1E+30"))),
				Arguments.of("binaries", Set.of(new byte[] { 1 }, new byte[] { 2 })),
				Arguments.of("map of sets", Map.of("s", Set.of("a"), "n", Set.of(1), "b", Set.of(new byte[] { 1 }))));
	}

	@ParameterizedTest(name = "{0}")
	@MethodSource("values")
	void isReadAsItWasWritten(String name, @Nullable Object value) {
		Map<String, @Nullable Object> data = new HashMap<>(Map.of("id", name, "n", 1));
		data.put("v", value);

		assertStored(value, this.table.put(data));
		assertStored(value, this.table.get(name));
		assertStored(value, this.table.query((q) -> q.where("id").eq(name)).first().orElseThrow());
		assertStored(value, this.table.scan((s) -> s.where("id").eq(name)).first().orElseThrow());
		assertStored(value, this.table.batchGet(List.of(Key.of(name))).first().orElseThrow());
		assertStored(value, this.table.update(Key.of(name), (u) -> u.set("v", value)));
	}

	@ParameterizedTest(name = "{0}")
	@MethodSource("values")
	void isSavedAgainAndAgain(String name, @Nullable Object value) {
		String id = "saved " + name;
		this.table.put(Map.of("id", id, "n", 1));
		Item item = this.table.get(id);
		item.put("v", value);
		assertThat(item.save()).isTrue();
		assertThat(item.save()).isFalse();
		Item read = this.table.get(id);
		assertStored(value, read);
		read.put("n", 2);
		assertThat(read.save()).isTrue();
		read.put("v", "other");
		assertThat(read.partialSave()).isTrue();
		read.put("v", value);
		assertThat(read.partialSave()).isTrue();
		read.overwrite();
		assertStored(value, this.table.get(id));
		read.deleteIfUnchanged();
		this.table.batchWrite((batch) -> batch.put(read));
		assertStored(value, this.table.get(id));
	}

	@ParameterizedTest(name = "{0}")
	@MethodSource("values")
	void isFoundByItsEqual(String name, @Nullable Object value) {
		String id = "found " + name;
		Map<String, @Nullable Object> data = new HashMap<>(Map.of("id", id));
		data.put("v", value);
		this.table.put(data);

		assertThat(this.table.scan((s) -> s.where("id").eq(id).and("v").exists())).hasSize(1);
		if (value != null) {
			assertThat(this.table.scan((s) -> s.where("id").eq(id).and("v").eq(value))).hasSize(1);
			assertThat(this.table.scan((s) -> s.where("id").eq(id).and("v").ne(value))).isEmpty();
			assertThat(this.table.scan((s) -> s.where("id").eq(id).and("v").in(value, "other"))).hasSize(1);
		}
	}

	private static void assertStored(@Nullable Object value, Item item) {
		assertThat(item).containsKey("v");
		assertThat(ValueSemantics.same(ItemValues.write("v", item.get("v")), ItemValues.write("v", value))).isTrue();
	}

}
