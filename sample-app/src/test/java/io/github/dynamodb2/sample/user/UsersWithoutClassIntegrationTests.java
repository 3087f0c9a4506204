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

package io.github.dynamodb2.sample.user;

import java.util.List;
import java.util.Map;

import io.github.dynamodb2.core.Item;
import io.github.dynamodb2.core.Key;
import io.github.dynamodb2.core.Table;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.web.servlet.client.RestTestClient;
import org.springframework.test.web.servlet.client.RestTestClient.BodyContentSpec;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Chapter 2: the same users through the bean {@code usersTable}, without a class. These
 * are the calls of the tutorial.
 */
@SpringBootTest(webEnvironment = WebEnvironment.RANDOM_PORT)
class UsersWithoutClassIntegrationTests {

	private final Table usersTable;

	private final RestTestClient client;

	UsersWithoutClassIntegrationTests(@Autowired Table usersTable, @LocalServerPort int port) {
		this.usersTable = usersTable;
		this.client = RestTestClient.bindToServer().baseUrl("http://localhost:" + port + "/users/table").build();
	}

	@Test
	void aQueryIsWrittenAsItIsRead() {
		assertThat(this.usersTable
			.query((q) -> q.where("account_type").eq("standard_user").and("last_name").beginsWith("D")))
			.extracting((user) -> user.getString("first_name"))
			.containsExactly("Bob", "Jane", "John");
	}

	@Test
	void itsResultsCanBeReversedAndLimited() {
		search("/last-two?accountType=standard_user&beginning=D").jsonPath("$.plan")
			.isEqualTo("Query on table 'users': account_type = ? and last_name begins with ?, descending")
			.jsonPath("$.items.length()")
			.isEqualTo(2)
			.jsonPath("$.items[0].first_name")
			.isEqualTo("John")
			.jsonPath("$.items[1].first_name")
			.isEqualTo("Jane");
	}

	@Test
	void usersWithinTheLastHourComeFromTheLocalIndex() {
		search("/within-the-last-hour?accountType=standard_user").jsonPath("$.plan")
			.isEqualTo("Query on index 'DateJoinedIndex' of table 'users': account_type = ? and date_joined >= ?")
			.jsonPath("$.items.length()")
			.isEqualTo(2)
			.jsonPath("$.items[0].first_name")
			.isEqualTo("Alice")
			.jsonPath("$.items[1].first_name")
			.isEqualTo("Jane");
	}

	@Test
	void theAnswerCarriesWhatThePagesConsumed() {
		search("/by-last-name?accountType=standard_user&beginning=D").jsonPath("$.requests")
			.isEqualTo(1)
			.jsonPath("$.consumedCapacity")
			.isEqualTo(0.5)
			.jsonPath("$.items[0].account_type")
			.isEqualTo("standard_user");
	}

	@Test
	void aScanFindsOwnersWithAnAddress() {
		assertThat(this.usersTable.scan((s) -> s.where("owner").eq(true).and("email").exists()))
			.extracting((user) -> user.getString("first_name"))
			.containsExactlyInAnyOrder("George", "John");
	}

	@Test
	void manyKeysAreReadInOneRequestAndComeInTheirOrder() {
		assertThat(this.usersTable.batchGet(List.of(Key.of("standard_user", "Fox"), Key.of("standard_user", "Ames"),
				Key.of("standard_user", "Nobody"), Key.of("admin", "Gray"))))
			.extracting((user) -> user.getString("first_name"))
			.containsExactly("Fred", "Alice", "George");
	}

	@Test
	void anUpdateChangesTheNamedAttributesAndKeepsTheOthers() {
		this.usersTable.insert(Map.of("account_type", "visitor", "last_name", "Poe", "first_name", "Ed"));
		this.client.patch()
			.uri("/visitor/Poe")
			.body(Map.of("nickname", "Raven", "visits", 1))
			.exchange()
			.expectStatus()
			.isOk()
			.expectBody()
			.jsonPath("$.first_name")
			.isEqualTo("Ed")
			.jsonPath("$.nickname")
			.isEqualTo("Raven");
		assertThat(this.usersTable.delete("visitor", "Poe")).map(Item::size).hasValue(5);
	}

	@Test
	void anUpdateOfWhatIsNotThereIsNotFound() {
		this.client.patch()
			.uri("/visitor/Nobody")
			.body(Map.of("nickname", "Ghost"))
			.exchange()
			.expectStatus()
			.isNotFound()
			.expectBody()
			.jsonPath("$.detail")
			.isEqualTo("Table 'users' has no item with this key to update. "
					+ "Save it, or use createIfAbsent(), to create it");
	}

	@Test
	void aKeyCannotBeUpdated() {
		this.client.patch()
			.uri("/standard_user/Doe")
			.body(Map.of("last_name", "Roe"))
			.exchange()
			.expectStatus()
			.isBadRequest();
	}

	private BodyContentSpec search(String uri) {
		return this.client.get().uri(uri).exchange().expectStatus().isOk().expectBody();
	}

}
