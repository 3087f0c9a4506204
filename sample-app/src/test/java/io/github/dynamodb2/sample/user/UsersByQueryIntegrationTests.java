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

import java.time.Duration;
import java.time.Instant;

import org.junit.jupiter.api.Test;

import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.web.servlet.client.RestTestClient;
import org.springframework.test.web.servlet.client.RestTestClient.BodyContentSpec;

/**
 * Chapter 1: users found through a repository. Each search says by which plan DynamoDB
 * answered it, which was decided once, at the start, and what it consumed.
 */
@SpringBootTest(webEnvironment = WebEnvironment.RANDOM_PORT)
class UsersByQueryIntegrationTests {

	private final RestTestClient client;

	UsersByQueryIntegrationTests(@LocalServerPort int port) {
		this.client = RestTestClient.bindToServer().baseUrl("http://localhost:" + port + "/users/search").build();
	}

	@Test
	void theBeginningOfASortKeyIsAQueryOfOnePartition() {
		search("/by-last-name?accountType=standard_user&beginning=D").jsonPath("$.plan")
			.isEqualTo("Query on table 'users': account_type = ? and last_name begins with ?")
			.jsonPath("$.items.length()")
			.isEqualTo(3)
			.jsonPath("$.items[0].firstName")
			.isEqualTo("Bob")
			.jsonPath("$.items[1].firstName")
			.isEqualTo("Jane")
			.jsonPath("$.items[2].firstName")
			.isEqualTo("John")
			.jsonPath("$.requests")
			.isEqualTo(1)
			.jsonPath("$.consumedCapacity")
			.isEqualTo(0.5);
	}

	@Test
	void anotherOrderIsAQueryOnALocalIndexAndLatestFirstIsBackwards() {
		Instant hourAgo = Instant.now().minus(Duration.ofHours(1));
		search("/joined-after?accountType=standard_user&time=" + hourAgo).jsonPath("$.plan")
			.isEqualTo("Query on index 'DateJoinedIndex' of table 'users': account_type = ? and date_joined > ?, "
					+ "descending")
			.jsonPath("$.items.length()")
			.isEqualTo(2)
			.jsonPath("$.items[0].firstName")
			.isEqualTo("Jane")
			.jsonPath("$.items[1].firstName")
			.isEqualTo("Alice");
	}

	@Test
	void aConditionOnOtherAttributesIsAFilterBehindTheQuery() {
		search("/with-email?accountType=standard_user").jsonPath("$.plan")
			.isEqualTo("Query on table 'users': account_type = ?, filter (email is not null)")
			.jsonPath("$.items.length()")
			.isEqualTo(3)
			.jsonPath("$.items[?(@.firstName == 'Jane')]")
			.doesNotExist();
	}

	@Test
	void anIndexThatHoldsKeysOnlyFindsTheKeysAndASecondRequestFetchesTheItems() {
		search("/by-email?email=john@example.com").jsonPath("$.plan")
			.isEqualTo("Query on index 'EmailIndex' of table 'users': email = ?, items fetched by BatchGetItem")
			.jsonPath("$.requests")
			.isEqualTo(2)
			.jsonPath("$.items.length()")
			.isEqualTo(1)
			.jsonPath("$.items[0].firstName")
			.isEqualTo("John");
	}

	@Test
	void aProjectionThatTheIndexHoldsNeedsNoSecondRequest() {
		search("/key-by-email?email=john@example.com").jsonPath("$.plan")
			.isEqualTo("Query on index 'EmailIndex' of table 'users': email = ?, only account_type, last_name")
			.jsonPath("$.requests")
			.isEqualTo(1)
			.jsonPath("$.items[0].lastName")
			.isEqualTo("Doe");
	}

	@Test
	void aConditionThatNoKeyAnswersIsAScanWhereTheMethodAllowsIt() {
		search("/by-first-name?firstName=George").jsonPath("$.plan")
			.isEqualTo("Scan of table 'users', filter (first_name = ?)")
			.jsonPath("$.items.length()")
			.isEqualTo(1)
			.jsonPath("$.items[0].accountType")
			.isEqualTo("admin");
	}

	@Test
	void aParallelScanReadsItsSegmentsAtTheSameTimeInOneRequestEach() {
		search("/owners").jsonPath("$.plan")
			.isEqualTo("parallel Scan of table 'users' in 4 segments, filter (owner = ?)")
			.jsonPath("$.requests")
			.isEqualTo(4)
			.jsonPath("$.items.length()")
			.isEqualTo(3)
			.jsonPath("$.items[?(@.owner == false)]")
			.doesNotExist();
	}

	@Test
	void aBeginningThatNobodyHasFindsNothingInOneRequest() {
		search("/by-last-name?accountType=standard_user&beginning=Zz").jsonPath("$.items")
			.isEmpty()
			.jsonPath("$.requests")
			.isEqualTo(1);
	}

	private BodyContentSpec search(String uri) {
		return this.client.get().uri(uri).exchange().expectStatus().isOk().expectBody();
	}

}
