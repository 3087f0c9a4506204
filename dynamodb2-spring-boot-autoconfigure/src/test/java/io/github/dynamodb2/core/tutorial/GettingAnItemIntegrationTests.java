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
import io.github.dynamodb2.core.error.ItemNotFoundException;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

/**
 * Chapter 4: getting an item and accessing data.
 */
@ExtendWith(TutorialExtension.class)
class GettingAnItemIntegrationTests {

	@BeforeEach
	void createTable(Connection connection) {
		connection.createTable(TableDefinition.named("users").partitionKey("username").build())
			.insert(Map.of("username", "johndoe", "first_name", "John", "last_name", "Doe"));
	}

	@Test
	void itemIsAMapOfItsAttributes(Connection connection, Lines out) {
		Table users = connection.table("users");

		// tag::get[]
		Item johndoe = users.get("johndoe");
		// end::get[]
		// tag::read[]
		out.println(johndoe.getString("first_name"));
		// end::read[]
		assertThat(out.lines()).containsExactly("John");
		assertThat(johndoe.get("first_name")).isEqualTo("John");
		// tag::change[]
		johndoe.put("first_name", "Johann");
		// end::change[]
		// tag::remove[]
		johndoe.remove("last_name");
		// end::remove[]
		assertThat(johndoe).isEqualTo(Map.of("username", "johndoe", "first_name", "Johann"));
		assertThat(users.get("johndoe").getString("first_name")).isEqualTo("John");
	}

	@Test
	void whatIsAbsent(Connection connection) {
		Table users = connection.table("users");

		// tag::absent[]
		assertThat(users.find("alice")).isEmpty();
		assertThat(users.has("alice")).isFalse();
		// end::absent[]
		assertThatExceptionOfType(ItemNotFoundException.class).isThrownBy(() -> users.get("alice"))
			.withMessage("Table 'users' has no item with the key that was given for [username]. "
					+ "Use find(..) where it may be absent");
		assertThat(users.get("johndoe").get("nickname")).isNull();
		assertThat(users.get("johndoe").containsKey("nickname")).isFalse();
	}

	@Test
	void someAttributesConsistently(Connection connection) {
		Table users = connection.table("users");

		// tag::options[]
		Item johndoe = users.get(Key.of("johndoe"), (g) -> g.consistent().attributes("last_name"));
		// end::options[]

		assertThat(johndoe).isEqualTo(Map.of("username", "johndoe", "last_name", "Doe"));
	}

}
