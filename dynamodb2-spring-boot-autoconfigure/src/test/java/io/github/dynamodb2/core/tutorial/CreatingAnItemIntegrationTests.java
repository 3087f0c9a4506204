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
import io.github.dynamodb2.core.Table;
import io.github.dynamodb2.core.TableDefinition;
import io.github.dynamodb2.core.error.ItemExistsException;
import io.github.dynamodb2.support.LocalDynamoDb;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

/**
 * Chapter 3: creating a new item.
 */
class CreatingAnItemIntegrationTests {

	private static final Map<String, Object> JOHN = Map.of("username", "johndoe", "first_name", "John", "last_name",
			"Doe");

	private Table users;

	@BeforeEach
	void createTable() {
		this.users = LocalDynamoDb.connection()
			.createTable(TableDefinition.named(LocalDynamoDb.freshName("users")).partitionKey("username").build());
	}

	@Test
	void insert() {
		this.users.insert(JOHN);

		assertThat(this.users.get("johndoe")).isEqualTo(JOHN);
		assertThatExceptionOfType(ItemExistsException.class).isThrownBy(() -> this.users.insert(JOHN));
	}

	@Test
	void putReplacesWhatIsThere() {
		this.users.put(JOHN);
		this.users.put(Map.of("username", "johndoe"));

		assertThat(this.users.get("johndoe")).containsOnlyKeys("username");
	}

	@Test
	void newItemIsStoredByItsSave() {
		Item johndoe = this.users.newItem(JOHN);
		assertThat(this.users.has("johndoe")).isFalse();

		johndoe.save();
		assertThat(this.users.has("johndoe")).isTrue();
	}

}
