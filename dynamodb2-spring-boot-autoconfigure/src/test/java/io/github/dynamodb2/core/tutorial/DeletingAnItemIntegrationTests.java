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
import io.github.dynamodb2.core.error.ConditionFailedException;
import io.github.dynamodb2.core.error.ItemChangedException;
import io.github.dynamodb2.support.LocalDynamoDb;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

/**
 * Chapter 6: deleting an item.
 */
class DeletingAnItemIntegrationTests {

	private Table users;

	@BeforeEach
	void createTable() {
		this.users = LocalDynamoDb.connection()
			.createTable(TableDefinition.named(LocalDynamoDb.freshName("users")).partitionKey("username").build());
		this.users.insert(Map.of("username", "johndoe", "first_name", "John", "version", 3));
	}

	@Test
	void itemDeletesItself() {
		Item johndoe = this.users.get("johndoe");

		johndoe.delete();
		assertThat(this.users.has("johndoe")).isFalse();
	}

	@Test
	void itemDeletesItselfIfNobodyChangedIt() {
		Item johndoe = this.users.get("johndoe");
		this.users.update(Key.of("johndoe"), (u) -> u.increment("version", 1));

		assertThatExceptionOfType(ItemChangedException.class).isThrownBy(johndoe::deleteIfUnchanged);
		assertThat(this.users.has("johndoe")).isTrue();
	}

	@Test
	void deleteWithoutReading() {
		assertThat(this.users.delete("johndoe")).map((item) -> item.getString("first_name")).contains("John");
		assertThat(this.users.delete("johndoe")).isEmpty();
	}

	@Test
	void deleteOnACondition() {
		assertThatExceptionOfType(ConditionFailedException.class)
			.isThrownBy(() -> this.users.delete(Key.of("johndoe"), (c) -> c.where("version").eq(4)))
			.satisfies((ex) -> assertThat(ex.found().get("version").n()).isEqualTo("3"));

		this.users.delete(Key.of("johndoe"), (c) -> c.where("version").eq(3));
		assertThat(this.users.has("johndoe")).isFalse();
	}

}
