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

package io.github.dynamodb2.sample;

import java.util.Objects;

import io.micrometer.observation.tck.TestObservationRegistry;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Bean;
import org.springframework.test.web.servlet.client.RestTestClient;
import org.springframework.test.web.servlet.client.RestTestClient.BodyContentSpec;

import static io.micrometer.observation.tck.TestObservationRegistryAssert.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

/**
 * What the application tells those who run it: meters for Prometheus, health, plans.
 */
@SpringBootTest(webEnvironment = WebEnvironment.RANDOM_PORT,
		properties = { "management.prometheus.metrics.export.enabled=true",
				"management.endpoint.health.show-details=always",
				"sample.cities.file=src/test/resources/three-places.csv" })
class ObservabilityIntegrationTests {

	private static final String METHOD = "dynamodb2_repository_method=\"UserRepository.findByFirstName\"";

	private final RestTestClient client;

	private final TestObservationRegistry observations;

	ObservabilityIntegrationTests(@LocalServerPort int port, @Autowired TestObservationRegistry observations) {
		this.observations = observations;
		this.client = RestTestClient.bindToServer().baseUrl("http://localhost:" + port).build();
	}

	@Test
	void prometheusScrapesCapacityAndItemsByTableIndexAndRepositoryMethod() {
		get("/users/search/by-first-name?firstName=George").jsonPath("$.items").isNotEmpty();
		get("/users/search/by-email?email=john@example.com").jsonPath("$.items").isNotEmpty();
		String scrape = scrape();
		assertThat(scrape.lines())
			.anyMatch((line) -> line.startsWith("dynamodb2_capacity_read_total{")
					&& line.contains("db_collection_name=\"users\"") && line.contains(METHOD))
			.anyMatch((line) -> line.startsWith("dynamodb2_capacity_read_total{")
					&& line.contains("aws_dynamodb_index_name=\"EmailIndex\"")
					&& line.contains("UserRepository.findByEmail"))
			.anyMatch((line) -> line.startsWith("dynamodb2_capacity_write_total{")
					&& line.contains("db_operation_name=\"BatchWriteItem\""))
			.anyMatch((line) -> line.startsWith("dynamodb2_items_scanned_total{") && line.contains(METHOD))
			.anyMatch((line) -> line.startsWith("dynamodb2_items_returned_total{") && line.contains(METHOD))
			.anyMatch((line) -> line.startsWith("dynamodb2_pages_count{") && line.contains(METHOD))
			.anyMatch((line) -> line.startsWith("dynamodb2_operation_seconds_count{") && line.contains(METHOD)
					&& line.contains("outcome=\"SUCCESS\""))
			.anyMatch((line) -> line.startsWith("spring_data_repository_invocations_seconds_count{"));
	}

	@Test
	void theSdkAddsItsOwnMetersWhereThePropertySaysSo() {
		get("/users/search/by-email?email=john@example.com").jsonPath("$.items").isNotEmpty();
		assertThat(scrape().lines())
			.anyMatch((line) -> line.startsWith("dynamodb2_sdk_api_call_duration_seconds_count{")
					&& line.contains("dynamodb2_connection=\"default\"")
					&& line.contains("db_operation_name=\"Query\""));
	}

	@Test
	void anOwnConventionAddsWhatSpansSayAndMetersDoNot() {
		get("/users/search/by-first-name?firstName=George").jsonPath("$.items").isNotEmpty();
		assertThat(this.observations).hasObservationWithNameEqualTo("dynamodb2.operation")
			.that()
			.hasHighCardinalityKeyValueWithKey("sample.capacity");
		assertThat(scrape()).doesNotContain("sample_capacity");
	}

	@Test
	void healthDescribesOneDeclaredTableOfEachConnection() {
		get("/actuator/health").jsonPath("$.components.dynamoDb2.status")
			.isEqualTo("UP")
			.jsonPath("$.components.dynamoDb2.components.defaultConnection.details.tableStatus")
			.isEqualTo("ACTIVE")
			.jsonPath("$.components.dynamoDb2.components.europeConnection.details.table")
			.isEqualTo("notes");
	}

	@Test
	void endpointShowsTablesAndThePlanOfEveryMethod() {
		get("/actuator/dynamodb2").jsonPath("$.connections[0].name")
			.isEqualTo("default")
			.jsonPath("$.tables[?(@.name == 'users')].described.status")
			.isEqualTo("ACTIVE")
			.jsonPath("$.tables[?(@.name == 'cities')].declared.key")
			.isNotEmpty()
			.jsonPath("$.repositories[*].methods[?(@.method == 'findByEmail(String)')].cost")
			.isEqualTo("QUERY_AND_FETCH")
			.jsonPath("$.repositories[*].methods[?(@.method == 'findByOwnerTrue()')].cost")
			.isEqualTo("PARALLEL_SCAN");
	}

	@Test
	void endpointExplainsOneMethod() {
		get("/actuator/dynamodb2/UserRepository/findByFirstName").jsonPath("$.table")
			.isEqualTo("users")
			.jsonPath("$.methods[0].method.plan")
			.isEqualTo("Scan of table 'users', filter (first_name = ?)")
			.jsonPath("$.methods[0].price")
			.isNotEmpty();
		this.client.get()
			.uri("/actuator/dynamodb2/UserRepository/findByNothing")
			.exchange()
			.expectStatus()
			.isNotFound();
	}

	private String scrape() {
		return Objects.requireNonNull(this.client.get()
			.uri("/actuator/prometheus")
			.exchange()
			.expectStatus()
			.isOk()
			.expectBody(String.class)
			.returnResult()
			.getResponseBody());
	}

	private BodyContentSpec get(String uri) {
		return this.client.get().uri(uri).exchange().expectStatus().isOk().expectBody();
	}

	/**
	 * Keeps what is observed.
	 */
	@TestConfiguration(proxyBeanMethods = false)
	static class Observations {

		@Bean
		TestObservationRegistry observationRegistry() {
			return TestObservationRegistry.create();
		}

	}

}
