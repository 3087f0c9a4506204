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
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

import io.github.dynamodb2.core.condition.AttributePath;
import io.github.dynamodb2.core.error.ConditionFailedException;
import io.github.dynamodb2.core.model.Index;
import io.github.dynamodb2.support.LocalDynamoDb;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;
import software.amazon.awssdk.services.dynamodb.model.ScalarAttributeType;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

/**
 * Attributes may have any name, in every place where a name can stand.
 */
class AttributeNamesIntegrationTests {

	static final List<String> NAMES = List.of("info.rating", "with space", "name", "SIZE", "#hash", ":colon", "#n0",
			":v0", "a[0]", "a-b", "1st", "it's \"quoted\"", "größe", "名前", "\uD83D\uDE00", "consistent", "attributes",
			"expected", "conditional_operator", "limit", "age__gte");

	private final Connection connection = LocalDynamoDb.connection();

	private TableDefinition.Builder named() {
		return TableDefinition.named(LocalDynamoDb.freshName("names"));
	}

	@ParameterizedTest
	@FieldSource("NAMES")
	void isThePartitionKey(String name) {
		Table table = this.connection.createTable(named().partitionKey(name).build());
		Item item = table.insert(Map.of(name, "x", "n", 1));
		item.put("n", 2);
		item.save();
		item.put("n", 3);
		item.partialSave();
		table.put(Map.of(name, "x", "n", 4), (c) -> c.where(name).exists().and("n").eq(3));
		table.batchWrite((batch) -> batch.put(Map.of(name, "y")).delete("z"));

		assertThat(table.get("x").getInteger("n")).isEqualTo(4);
		assertThat(table.get(Key.of("x"), (g) -> g.attributes(name))).isEqualTo(Map.of(name, "x"));
		assertThat(table.has("y")).isTrue();
		assertThat(table.query((q) -> q.where(name).eq("x").and("n").gt(3))).hasSize(1);
		assertThat(table.scan((s) -> s.where(name).in("x", "z").attributes(name)))
			.containsExactly(table.get(Key.of("x"), (g) -> g.attributes(name)));
		assertThat(table.batchGet(List.of(Key.of("y"), Key.of("x")), (g) -> g.attributes(name))).hasSize(2);
		assertThat(table.delete(Key.of("x"), (c) -> c.where(name).eq("x"))).isPresent();
	}

	@ParameterizedTest
	@FieldSource("NAMES")
	void isTheSortKey(String name) {
		Table table = this.connection
			.createTable(named().partitionKey("id").sortKey(name, ScalarAttributeType.N).build());
		IntStream.range(0, 5).forEach((i) -> table.insert(Map.of("id", "x", name, i)));

		assertThat(table.query((q) -> q.where("id").eq("x").and(name).gte(1).and(name).lt(4).reverse()))
			.extracting((item) -> item.getInteger(name))
			.containsExactly(3, 2, 1);
		assertThat(table.queryCount((q) -> q.where("id").eq("x").and(name).between(1, 2))).isEqualTo(2);
		assertThat(this.connection.table(table.name()).get("x", 4)).isEqualTo(table.get("x", 4));
	}

	@ParameterizedTest
	@FieldSource("NAMES")
	void isTheKeyOfAnIndexAndProjected(String name) {
		String more = name + " more";
		Table table = this.connection.createTable(named().partitionKey("id")
			.index(Index.global("ByName").partitionKey(name).sortKey(more))
			.index(Index.global("ByKind").partitionKey("kind").project(name))
			.build());
		table.insert(Map.of("id", "a", name, "x", more, "z", "kind", "k"));
		table.insert(Map.of("id", "b"));

		assertThat(table.query((q) -> q.where(name).eq("x").and(more).beginsWith("z"))).hasSize(1);
		assertThat(table.scan((s) -> s.index("ByName"))).hasSize(1);
		assertThat(table.query((q) -> q.where("kind").eq("k").and(name).eq("x").index("ByKind").attributes(name)))
			.containsExactly(table.newItem(Map.of("id", "a", "kind", "k", name, "x")));
	}

	@ParameterizedTest
	@FieldSource("NAMES")
	void isFilteredProjectedUpdatedAndACondition(String name) {
		Table table = this.connection.createTable(named().partitionKey("id").build());
		table.insert(Map.of("id", "a", name, 1, "other", 1));

		table.update(Key.of("a"), (u) -> u.increment(name, 2).where(name).eq(1));
		assertThatExceptionOfType(ConditionFailedException.class)
			.isThrownBy(() -> table.update(Key.of("a"), (u) -> u.set("other", 2).where(name).eq(1)));
		assertThat(table.scan((s) -> s.where(name).eq(3).attributes(name)))
			.containsExactly(table.get(Key.of("a"), (g) -> g.attributes(name)));
		assertThat(table.query((q) -> q.where("id").eq("a").and((g) -> g.where(name).in(7, 3).or(name).notExists())))
			.hasSize(1);
		Item item = table.get("a");
		item.put(name, List.of("x"));
		item.save();
		item.remove(name);
		item.partialSave();
		assertThat(table.get("a")).doesNotContainKey(name);
		table.update(Key.of("a"), (u) -> u.append(name, List.of("y")));
		assertThat(table.delete(Key.of("a"), (c) -> c.where(name).contains("y"))).isPresent();
	}

	@ParameterizedTest
	@FieldSource("NAMES")
	void isTheNameWithinAMap(String name) {
		Table table = this.connection.createTable(named().partitionKey("id").build());
		table.insert(Map.of("id", "a", "map", Map.of(name, Map.of(name, 1))));
		AttributePath path = AttributePath.of("map", name, name);

		table.update(Key.of("a"), (u) -> u.increment(path, 1).where(path).eq(1));

		assertThat(table.scan((s) -> s.where(path).eq(2))).hasSize(1);
		assertThat(table.get("a").getMap("map")).isEqualTo(Map.of(name, Map.of(name, new BigDecimal(2))));
	}

	@ParameterizedTest
	@FieldSource("NAMES")
	void isTheNameWithinAnItemOfHundredsOfAttributes(String name) {
		Table table = this.connection.createTable(named().partitionKey("id").build());
		Map<String, Object> data = new LinkedHashMap<>(Map.of("id", "a"));
		IntStream.range(0, 200).forEach((i) -> data.put(name + i, i));
		Item item = table.put(data);

		item.put(name, "new");
		item.put(name + 1, "changed");
		item.remove(name + 2);
		item.save();

		assertThat(table.get("a")).hasSize(201)
			.containsEntry(name, "new")
			.containsEntry(name + 1, "changed")
			.doesNotContainKey(name + 2);
	}

}
