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
import io.github.dynamodb2.core.error.ItemChangedException;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

/**
 * Chapter 5: updating an item.
 */
@ExtendWith(TutorialExtension.class)
class UpdatingAnItemIntegrationTests {

	@BeforeEach
	void createTable(Connection connection) {
		connection.createTable(TableDefinition.named("users").partitionKey("username").build())
			.insert(Map.of("username", "johndoe", "first_name", "John", "last_name", "Doe", "city", "Rome"));
	}

	private static Item changed(Table users) {
		// tag::changes[]
		Item johndoe = users.get("johndoe");
		johndoe.put("first_name", "Johann");
		johndoe.put("whatever", "man, that's just like your opinion");
		johndoe.remove("last_name");
		// end::changes[]
		return johndoe;
	}

	@Test
	void save(Connection connection) {
		Table users = connection.table("users");
		Item johndoe = changed(users);

		// tag::save[]
		johndoe.save();
		// end::save[]

		assertThat(users.get("johndoe")).isEqualTo(johndoe);
	}

	@Test
	void saveWhenSomebodyElseWasFaster(Connection connection) {
		Table users = connection.table("users");
		Item johndoe = changed(users);
		users.update(Key.of("johndoe"), (u) -> u.set("city", "Paris"));

		// tag::conflict[]
		assertThatExceptionOfType(ItemChangedException.class).isThrownBy(() -> johndoe.save());
		// end::conflict[]

		assertThat(users.get("johndoe").getString("first_name")).isEqualTo("John");
	}

	@Test
	void saveKeepsWhatOthersAdded(Connection connection) {
		Table users = connection.table("users");
		Item johndoe = changed(users);
		users.update(Key.of("johndoe"), (u) -> u.set("added", 1));

		johndoe.save();

		assertThat(users.get("johndoe")).containsKey("added").containsEntry("first_name", "Johann");
	}

	@Test
	void overwrite(Connection connection) {
		Table users = connection.table("users");
		Item johndoe = changed(users);
		users.update(Key.of("johndoe"), (u) -> u.set("city", "Paris").set("new", 1));

		// tag::overwrite[]
		johndoe.overwrite();
		// end::overwrite[]

		assertThat(users.get("johndoe")).isEqualTo(johndoe);
	}

	@Test
	void partialSave(Connection connection) {
		Table users = connection.table("users");
		Item johndoe = changed(users);
		users.update(Key.of("johndoe"), (u) -> u.set("city", "Paris"));

		// tag::partialSave[]
		johndoe.partialSave();
		// end::partialSave[]

		assertThat(users.get("johndoe")).isEqualTo(Map.of("username", "johndoe", "first_name", "Johann", "whatever",
				"man, that's just like your opinion", "city", "Paris"));
	}

	@Test
	void updateWithoutReading(Connection connection) {
		Table users = connection.table("users");

		// tag::update[]
		users.update(Key.of("johndoe"), (u) -> u.set("first_name", "Jo").increment("visits", 1).remove("city"));
		// end::update[]

		assertThat(users.get("johndoe")).containsEntry("first_name", "Jo").doesNotContainKey("city");
		assertThat(users.get("johndoe").getInteger("visits")).isEqualTo(1);
	}

}
