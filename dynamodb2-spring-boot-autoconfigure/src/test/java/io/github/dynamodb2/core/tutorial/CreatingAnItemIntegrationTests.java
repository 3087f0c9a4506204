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

import java.util.List;
import java.util.Map;

import io.github.dynamodb2.core.Connection;
import io.github.dynamodb2.core.Item;
import io.github.dynamodb2.core.Table;
import io.github.dynamodb2.core.TableDefinition;
import io.github.dynamodb2.core.error.ItemExistsException;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

/**
 * Chapter 3: creating a new item.
 */
@ExtendWith(TutorialExtension.class)
class CreatingAnItemIntegrationTests {

	private static final Map<String, Object> JOHN = Map.of("username", "johndoe", "first_name", "John", "last_name",
			"Doe");

	@BeforeEach
	void createTable(Connection connection) {
		connection.createTable(TableDefinition.named("users").partitionKey("username").build());
	}

	@Test
	void insertCreatesAndNeverReplaces(Connection connection) {
		Table users = connection.table("users");

		// tag::insert[]
		users.insert(Map.of("username", "johndoe", "first_name", "John", "last_name", "Doe"));
		// end::insert[]

		assertThat(users.get("johndoe")).isEqualTo(JOHN);
		assertThatExceptionOfType(ItemExistsException.class).isThrownBy(() -> users.insert(JOHN));
	}

	@Test
	void putReplacesWhatIsThere(Connection connection) {
		Table users = connection.table("users");
		users.insert(JOHN);

		// tag::put[]
		users.put(Map.of("username", "johndoe"));
		// end::put[]

		assertThat(users.get("johndoe")).containsOnlyKeys("username");
	}

	@Test
	void newItemIsStoredByItsSave(Connection connection) {
		Table users = connection.table("users");

		// tag::newItem[]
		Item johndoe = users.newItem(Map.of("username", "johndoe", "first_name", "John", "last_name", "Doe"));
		// end::newItem[]
		assertThat(users.has("johndoe")).isFalse();
		// tag::save[]
		johndoe.save();
		// end::save[]
		assertThat(users.has("johndoe")).isTrue();
		assertThatExceptionOfType(ItemExistsException.class).isThrownBy(() -> users.newItem(JOHN).save());
	}

	@Test
	void itemsNest(Connection connection) {
		Table users = connection.table("users");

		users.insert(Map.of("username", "johndoe", "address", Map.of("city", "Rome", "lines", List.of("Via Appia 1"))));

		assertThat(users.get("johndoe").getMap("address")).containsEntry("city", "Rome");
	}

}
