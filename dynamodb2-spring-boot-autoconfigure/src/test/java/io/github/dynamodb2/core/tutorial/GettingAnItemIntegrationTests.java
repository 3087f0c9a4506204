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
import io.github.dynamodb2.core.error.ItemNotFoundException;
import io.github.dynamodb2.support.LocalDynamoDb;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

/**
 * Chapter 4: getting an item and accessing data.
 */
class GettingAnItemIntegrationTests {

	private Table users;

	@BeforeEach
	void createTable() {
		this.users = LocalDynamoDb.connection()
			.createTable(TableDefinition.named(LocalDynamoDb.freshName("users")).partitionKey("username").build());
		this.users.insert(Map.of("username", "johndoe", "first_name", "John", "last_name", "Doe"));
	}

	@Test
	void get() {
		Item johndoe = this.users.get("johndoe");

		assertThat(johndoe.get("first_name")).isEqualTo("John");
		assertThat(johndoe.getString("first_name")).isEqualTo("John");

		johndoe.put("first_name", "Johann");
		johndoe.remove("last_name");
		assertThat(this.users.get("johndoe").getString("first_name")).isEqualTo("John");
	}

	@Test
	void whatIsAbsent() {
		assertThat(this.users.find("alice")).isEmpty();
		assertThat(this.users.has("alice")).isFalse();
		assertThatExceptionOfType(ItemNotFoundException.class).isThrownBy(() -> this.users.get("alice"))
			.withMessage("Table '%s' has no item with the key that was given for [username]. "
					+ "Use find(..) where it may be absent", this.users.name());
		assertThat(this.users.get("johndoe").get("nickname")).isNull();
	}

	@Test
	void someAttributesOrConsistently() {
		Item johndoe = this.users.get(Key.of("johndoe"), (g) -> g.consistent().attributes("last_name"));

		assertThat(johndoe).isEqualTo(Map.of("username", "johndoe", "last_name", "Doe"));
	}

}
