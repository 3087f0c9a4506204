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
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Map.Entry;
import java.util.Set;

import io.github.dynamodb2.support.ScriptedClient;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

/**
 * An item as a map.
 */
class ItemTests {

	private final Table table = Connection.of(new ScriptedClient())
		.table(TableDefinition.named("users").partitionKey("id").build());

	@Test
	void isAMapOfItsAttributes() {
		Item item = this.table.newItem(Map.of("id", "a"));
		assertThat(item.put("n", 1)).isNull();
		assertThat(item.put("n", 2)).isEqualTo(1);
		assertThat(item).isEqualTo(Map.of("id", "a", "n", 2)).hasSize(2).containsOnlyKeys("id", "n");
		assertThat(item.remove("n")).isEqualTo(2);
		assertThat(item.remove("n")).isNull();
		item.clear();
		assertThat(item).isEmpty();
	}

	@Test
	void takesCopiesOfWhatItIsGiven() {
		List<String> tags = new ArrayList<>(List.of("x"));
		byte[] raw = { 1 };
		Map<String, Object> data = new HashMap<>(Map.of("id", "a", "tags", tags, "raw", raw));
		Item item = this.table.newItem(data);
		tags.add("y");
		raw[0] = 2;
		data.put("more", 1);
		assertThat(item.getList("tags")).containsExactly("x");
		assertThat(item.getBytes("raw")).containsExactly(1);
		assertThat(item).doesNotContainKey("more");
	}

	@Test
	void tellsNullFromAbsent() {
		Item item = this.table.newItem(Map.of("id", "a"));
		item.put("n", null);
		assertThat(item.containsKey("n")).isTrue();
		assertThat(item.containsKey("m")).isFalse();
		assertThat(item.getString("n")).isNull();
	}

	@Test
	void refusesAtOnceWhatCannotBeStored() {
		Item item = this.table.newItem(Map.of("id", "a"));
		assertThatIllegalArgumentException().isThrownBy(() -> item.put("tags", Set.of()))
			.withMessage("Attribute 'tags' is an empty set, which DynamoDB cannot store. Remove the attribute instead");
		assertThatIllegalArgumentException().isThrownBy(() -> item.put("", 1)).withMessage("An attribute needs a name");
		assertThat(item).containsOnlyKeys("id");
	}

	@Test
	void entriesWriteThrough() {
		Item item = this.table.newItem(Map.of("id", "a", "n", 1));
		for (Entry<String, Object> entry : item.entrySet()) {
			if (entry.getKey().equals("n")) {
				entry.setValue(5);
				assertThat(entry.getValue()).isEqualTo(5);
				assertThatIllegalArgumentException().isThrownBy(() -> entry.setValue(Thread.currentThread()));
			}
		}
		assertThat(item).containsEntry("n", 5);
		item.keySet().removeIf("n"::equals);
		assertThat(item).containsOnlyKeys("id");
	}

	@Test
	void typedGettersReadTheirType() {
		Item item = this.table
			.newItem(Map.of("s", "x", "n", 1.50, "i", 7, "b", true, "m", Map.of("k", "v"), "set", Set.of("x")));
		assertThat(item.getString("s")).isEqualTo("x");
		assertThat(item.getNumber("n")).isEqualTo(new BigDecimal("1.5"));
		assertThat(item.getInteger("i")).isEqualTo(7);
		assertThat(item.getLong("i")).isEqualTo(7L);
		assertThat(item.getBoolean("b")).isTrue();
		assertThat(item.getMap("m")).isEqualTo(Map.of("k", "v"));
		assertThat(item.getSet("set")).containsExactly("x");
		assertThat(item.getBytes("absent")).isNull();
		assertThatIllegalArgumentException().isThrownBy(() -> item.getString("i"))
			.withMessage("Attribute 'i' is of type N, which is no String");
	}

}
