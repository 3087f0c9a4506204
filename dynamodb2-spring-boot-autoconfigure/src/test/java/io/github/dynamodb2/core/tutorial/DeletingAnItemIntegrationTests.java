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

package io.github.dynamodb2.core.tutorial;

import java.util.Map;

import io.github.dynamodb2.core.Connection;
import io.github.dynamodb2.core.Item;
import io.github.dynamodb2.core.Key;
import io.github.dynamodb2.core.Table;
import io.github.dynamodb2.core.TableDefinition;
import io.github.dynamodb2.core.error.ConditionFailedException;
import io.github.dynamodb2.core.error.ItemChangedException;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

/**
 * Chapter 6: deleting an item.
 */
@ExtendWith(TutorialExtension.class)
class DeletingAnItemIntegrationTests {

	@BeforeEach
	void createTable(Connection connection) {
		connection.createTable(TableDefinition.named("users").partitionKey("username").build())
			.insert(Map.of("username", "johndoe", "first_name", "John", "version", 3));
	}

	@Test
	void itemDeletesItself(Connection connection) {
		Table users = connection.table("users");
		Item johndoe = users.get("johndoe");

		// tag::item[]
		johndoe.delete();
		// end::item[]

		assertThat(users.has("johndoe")).isFalse();
	}

	@Test
	void itemDeletesItselfIfNobodyChangedIt(Connection connection) {
		Table users = connection.table("users");
		Item johndoe = users.get("johndoe");
		users.update(Key.of("johndoe"), (u) -> u.increment("version", 1));

		assertThatExceptionOfType(ItemChangedException.class).isThrownBy(johndoe::deleteIfUnchanged);
		assertThat(users.has("johndoe")).isTrue();
		johndoe = users.get("johndoe");
		// tag::unchanged[]
		johndoe.deleteIfUnchanged();
		// end::unchanged[]
		assertThat(users.has("johndoe")).isFalse();
	}

	@Test
	void deleteWithoutReading(Connection connection) {
		Table users = connection.table("users");

		// tag::key[]
		users.delete("johndoe");
		// end::key[]

		assertThat(users.has("johndoe")).isFalse();
		assertThat(users.delete("johndoe")).isEmpty();
	}

	@Test
	void deleteSaysWhatWasThere(Connection connection) {
		assertThat(connection.table("users").delete("johndoe")).map((item) -> item.getString("first_name"))
			.contains("John");
	}

	@Test
	void deleteOnACondition(Connection connection) {
		Table users = connection.table("users");

		assertThatExceptionOfType(ConditionFailedException.class)
			.isThrownBy(() -> users.delete(Key.of("johndoe"), (c) -> c.where("version").eq(4)))
			.satisfies((ex) -> assertThat(ex.found().get("version").n()).isEqualTo("3"));
		// tag::condition[]
		users.delete(Key.of("johndoe"), (c) -> c.where("version").eq(3));
		// end::condition[]
		assertThat(users.has("johndoe")).isFalse();
	}

}
