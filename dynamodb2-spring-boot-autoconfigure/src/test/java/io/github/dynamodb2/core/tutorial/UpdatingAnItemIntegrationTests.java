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

import io.github.dynamodb2.core.Item;
import io.github.dynamodb2.core.Key;
import io.github.dynamodb2.core.Table;
import io.github.dynamodb2.core.TableDefinition;
import io.github.dynamodb2.core.error.ItemChangedException;
import io.github.dynamodb2.support.LocalDynamoDb;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

/**
 * Chapter 5: updating an item.
 */
class UpdatingAnItemIntegrationTests {

	private Table users;

	private Item johndoe;

	@BeforeEach
	void changeJohn() {
		this.users = LocalDynamoDb.connection()
			.createTable(TableDefinition.named(LocalDynamoDb.freshName("users")).partitionKey("username").build());
		this.users.insert(Map.of("username", "johndoe", "first_name", "John", "last_name", "Doe", "city", "Rome"));

		this.johndoe = this.users.get("johndoe");
		this.johndoe.put("first_name", "Johann");
		this.johndoe.put("whatever", "man, that's just like your opinion");
		this.johndoe.remove("last_name");
	}

	@Test
	void save() {
		this.johndoe.save();

		assertThat(this.users.get("johndoe")).isEqualTo(this.johndoe);
	}

	@Test
	void saveWhenSomebodyElseWasFaster() {
		this.users.update(Key.of("johndoe"), (u) -> u.set("city", "Paris"));

		assertThatExceptionOfType(ItemChangedException.class).isThrownBy(this.johndoe::save);
		assertThat(this.users.get("johndoe").getString("first_name")).isEqualTo("John");
	}

	@Test
	void overwrite() {
		this.users.update(Key.of("johndoe"), (u) -> u.set("city", "Paris").set("new", 1));

		this.johndoe.overwrite();
		assertThat(this.users.get("johndoe")).isEqualTo(this.johndoe);
	}

	@Test
	void partialSave() {
		this.users.update(Key.of("johndoe"), (u) -> u.set("city", "Paris"));

		this.johndoe.partialSave();
		assertThat(this.users.get("johndoe")).isEqualTo(Map.of("username", "johndoe", "first_name", "Johann",
				"whatever", "man, that's just like your opinion", "city", "Paris"));
	}

	@Test
	void updateWithoutReading() {
		this.users.update(Key.of("johndoe"), (u) -> {
			u.set("first_name", "Jo");
			u.increment("visits", 1);
			u.remove("city");
		});

		assertThat(this.users.get("johndoe")).containsEntry("first_name", "Jo").doesNotContainKey("city");
		assertThat(this.users.get("johndoe").getInteger("visits")).isEqualTo(1);
	}

}
