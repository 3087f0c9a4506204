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

package io.github.dynamodb2.autoconfigure.repository;

import io.github.dynamodb2.autoconfigure.TestRunners;
import io.github.dynamodb2.autoconfigure.people.Person;
import io.github.dynamodb2.autoconfigure.people.PersonId;
import io.github.dynamodb2.autoconfigure.people.PersonRepository;
import io.github.dynamodb2.core.Connection;
import io.github.dynamodb2.repository.DynamoDb2Repository;
import io.github.dynamodb2.repository.config.EnableDynamoDb2Repositories;
import io.github.dynamodb2.support.ScriptedClient;
import org.junit.jupiter.api.Test;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.model.ScanRequest;
import software.amazon.awssdk.services.dynamodb.model.ScanResponse;

import org.springframework.boot.test.context.runner.ApplicationContextRunner;
import org.springframework.context.annotation.ComponentScan.Filter;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.FilterType;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Tests for repositories of several connections in one application.
 */
class RepositoriesOfConnectionsTests {

	private final ScriptedClient client = empty();

	private final ScriptedClient europe = empty();

	private final ApplicationContextRunner runner = TestRunners.bare()
		.withBean(DynamoDbClient.class, () -> this.client)
		.withBean("europeConnection", Connection.class,
				() -> Connection.builder(this.europe).name("europe").closeClient(false).build());

	@Test
	void eachAnnotationHasItsConnection() {
		this.runner.withUserConfiguration(Home.class, Abroad.class)
			.withPropertyValues("dynamodb2.tables.people.name=citizens")
			.run((context) -> {
				assertThat(context).hasNotFailed();
				context.getBean(PersonRepository.class).count();
				assertThat(scanned(this.client)).isEqualTo("citizens");
				assertThat(this.europe.requests()).isEmpty();
				context.getBean(Guests.class).count();
				assertThat(scanned(this.europe)).isEqualTo("people");
				assertThat(this.client.requests()).hasSize(1);
			});
	}

	private static ScriptedClient empty() {
		return new ScriptedClient().onScan((request) -> ScanResponse.builder().count(0).scannedCount(0).build());
	}

	private static String scanned(ScriptedClient client) {
		return client.requests(ScanRequest.class).get(0).tableName();
	}

	/**
	 * People who are elsewhere.
	 */
	interface Guests extends DynamoDb2Repository<Person, PersonId> {

	}

	/**
	 * The repositories of the default connection.
	 */
	@Configuration(proxyBeanMethods = false)
	@EnableDynamoDb2Repositories(basePackages = "io.github.dynamodb2.autoconfigure.people")
	static class Home {

	}

	/**
	 * The repositories of another connection.
	 */
	@Configuration(proxyBeanMethods = false)
	@EnableDynamoDb2Repositories(considerNestedRepositories = true, connection = "europeConnection",
			includeFilters = @Filter(type = FilterType.ASSIGNABLE_TYPE, classes = Guests.class),
			excludeFilters = @Filter(type = FilterType.REGEX, pattern = ".*RepositoriesAutoConfigurationTests.*"))
	static class Abroad {

	}

}
