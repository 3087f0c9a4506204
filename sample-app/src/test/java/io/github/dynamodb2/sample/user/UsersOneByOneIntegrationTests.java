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

import java.time.Instant;
import java.util.Map;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.web.servlet.client.RestTestClient;
import org.springframework.test.web.servlet.client.RestTestClient.ResponseSpec;

/**
 * Chapter 3: one user at a time, created, read, replaced and deleted.
 */
@SpringBootTest(webEnvironment = WebEnvironment.RANDOM_PORT)
class UsersOneByOneIntegrationTests {

	private static final User ANN = new User("guest", "Roe", Instant.parse("2020-02-29T12:00:00.123Z"), "Ann", null,
			false);

	private final RestTestClient client;

	UsersOneByOneIntegrationTests(@LocalServerPort int port) {
		this.client = RestTestClient.bindToServer().baseUrl("http://localhost:" + port + "/users").build();
	}

	@AfterEach
	void deleteAnn() {
		this.client.delete().uri("/guest/Roe").exchange().expectStatus().isNoContent();
	}

	@Test
	void aNewUserIsCreatedAndFoundWhereTheAnswerSays() {
		this.client.post()
			.body(ANN)
			.exchange()
			.expectStatus()
			.isCreated()
			.expectHeader()
			.location("/users/guest/Roe")
			.expectBody(User.class)
			.isEqualTo(ANN);
		this.client.get().uri("/guest/Roe").exchange().expectStatus().isOk().expectBody(User.class).isEqualTo(ANN);
	}

	@Test
	void aSecondUserWithTheSameKeyIsAConflict() {
		this.client.post().body(ANN).exchange().expectStatus().isCreated();
		this.client.post()
			.body(ANN)
			.exchange()
			.expectStatus()
			.isEqualTo(409)
			.expectBody()
			.jsonPath("$.detail")
			.isEqualTo("Table 'users' has an item with this key already. "
					+ "Use put(..) or save(..) to replace it, or choose another key");
	}

	@Test
	void aUserIsReplacedAsAWholeWhetherItWasThereOrNot() {
		UserDetails details = new UserDetails(ANN.dateJoined(), "Anna", "anna@example.com", true);
		this.client.put()
			.uri("/guest/Roe")
			.body(details)
			.exchange()
			.expectStatus()
			.isOk()
			.expectBody(User.class)
			.isEqualTo(new User("guest", "Roe", ANN.dateJoined(), "Anna", "anna@example.com", true));
		this.client.put()
			.uri("/guest/Roe")
			.body(Map.of("firstName", "Ann", "dateJoined", ANN.dateJoined()))
			.exchange()
			.expectStatus()
			.isOk()
			.expectBody(User.class)
			.isEqualTo(ANN);
	}

	@Test
	void anAddressChangesOnlyIfItIsTheOneExpectedAndAllElseStays() {
		this.client.post().body(ANN).exchange().expectStatus().isCreated();
		changeEmail("", "ann@example.com").expectStatus()
			.isOk()
			.expectBody(User.class)
			.isEqualTo(new User("guest", "Roe", ANN.dateJoined(), "Ann", "ann@example.com", false));
		changeEmail("", "anna@example.com").expectStatus().isEqualTo(409);
		changeEmail("?expected=ann@example.com", "anna@example.com").expectStatus().isOk();
	}

	@Test
	void theAddressOfNobodyIsNotFound() {
		changeEmail("", "ann@example.com").expectStatus().isNotFound();
	}

	@Test
	void aDeletedUserIsNotFound() {
		this.client.post().body(ANN).exchange().expectStatus().isCreated();
		this.client.delete().uri("/guest/Roe").exchange().expectStatus().isNoContent();
		this.client.get().uri("/guest/Roe").exchange().expectStatus().isNotFound();
	}

	@Test
	void deletingWhatIsNotThereIsNoError() {
		this.client.delete().uri("/guest/Nobody").exchange().expectStatus().isNoContent();
	}

	@Test
	void anEmptyKeyIsABadRequest() {
		this.client.post()
			.body(new User("", "Roe", ANN.dateJoined(), "Ann", null, false))
			.exchange()
			.expectStatus()
			.isBadRequest();
	}

	private ResponseSpec changeEmail(String expected, String email) {
		return this.client.put().uri("/guest/Roe/email" + expected).body(email).exchange();
	}

}
