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

import io.github.dynamodb2.autoconfigure.test.DynamoDb2Test;
import io.github.dynamodb2.autoconfigure.test.FailOnScan;
import io.github.dynamodb2.sample.DynamoDbSettings;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.ApplicationRunner;
import org.springframework.context.ApplicationContext;
import org.springframework.context.annotation.Import;
import org.springframework.web.context.WebApplicationContext;

import static io.github.dynamodb2.autoconfigure.test.DynamoDb2PlanAssertions.assertThatPlan;
import static org.assertj.core.api.Assertions.assertThat;

/**
 * How a test of repositories looks: no web server, no component, empty tables in a
 * DynamoDB Local of its own, and no Scan.
 */
@DynamoDb2Test
@FailOnScan
@Import(DynamoDbSettings.class)
class UsersAloneIntegrationTests {

	@Autowired
	private UserRepository users;

	@Test
	void aUserThatWasSavedIsFoundByAddress() {
		this.users.save(new User("standard_user", "Doe", Instant.now(), "John", "john@example.com", true));
		assertThat(this.users.findByEmail("john@example.com")).extracting(User::firstName).containsExactly("John");
	}

	@Test
	void plansAreHeldByTests() {
		assertThatPlan(UserRepository.class, "findByEmail").queries("EmailIndex").doesNotScan();
		assertThatPlan(UserRepository.class, "findByAccountTypeAndLastNameStartingWith").queriesTable().doesNotFilter();
		assertThatPlan(UserRepository.class, "findByFirstName").scans();
	}

	@Test
	void nothingOfTheApplicationRunsButItsRepositories(@Autowired ApplicationContext context) {
		assertThat(context).isNotInstanceOf(WebApplicationContext.class);
		assertThat(context.getBeansOfType(ApplicationRunner.class)).isEmpty();
		assertThat(context.getBeansOfType(UserController.class)).isEmpty();
	}

}
