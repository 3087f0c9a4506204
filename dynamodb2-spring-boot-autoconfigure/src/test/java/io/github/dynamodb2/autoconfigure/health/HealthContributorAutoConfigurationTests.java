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

package io.github.dynamodb2.autoconfigure.health;

import java.util.Map;

import io.github.dynamodb2.autoconfigure.DynamoDb2AutoConfiguration;
import io.github.dynamodb2.autoconfigure.DynamoDb2ClientCustomizer;
import io.github.dynamodb2.autoconfigure.TestRunners;
import io.github.dynamodb2.support.StubServer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import org.springframework.boot.autoconfigure.AutoConfigurations;
import org.springframework.boot.health.autoconfigure.contributor.ConditionalOnEnabledHealthIndicator;
import org.springframework.boot.health.contributor.CompositeHealthContributor;
import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.HealthContributor;
import org.springframework.boot.health.contributor.HealthContributors;
import org.springframework.boot.health.contributor.HealthIndicator;
import org.springframework.boot.health.contributor.Status;
import org.springframework.boot.test.context.FilteredClassLoader;
import org.springframework.boot.test.context.runner.ApplicationContextRunner;
import org.springframework.context.ApplicationContext;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Tests of {@link DynamoDb2HealthContributorAutoConfiguration}.
 */
class HealthContributorAutoConfigurationTests {

	private static final String BEAN = "dynamoDb2HealthContributor";

	private final ApplicationContextRunner runner = TestRunners.offline()
		.withConfiguration(AutoConfigurations.of(DynamoDb2HealthContributorAutoConfiguration.class));

	@Test
	void oneConnectionHasOneIndicator() {
		this.runner.run((context) -> assertThat(context.getBean(BEAN)).isInstanceOf(HealthIndicator.class));
	}

	@Test
	void severalConnectionsHaveOneEach() {
		this.runner.withPropertyValues("dynamodb2.connections.europe.region=eu-west-1")
			.run((context) -> assertThat(context.getBean(BEAN, CompositeHealthContributor.class).stream())
				.extracting(HealthContributors.Entry::name)
				.containsExactlyInAnyOrder("defaultConnection", "europeConnection"));
	}

	@Test
	@Timeout(30)
	void timeLimitEndsTheCallForTheTable() {
		try (StubServer server = StubServer.hanging()) {
			on(server).withPropertyValues("dynamodb2.health.timeout=300ms", "dynamodb2.tables.users.partition-key=id")
				.run((context) -> assertThat(health(context).getDetails()).containsExactlyInAnyOrderEntriesOf(
						Map.of("connection", "default", "table", "users", "error", "ApiCallTimeoutException")));
		}
	}

	@Test
	@Timeout(30)
	void timeLimitEndsTheCallWithoutTables() {
		try (StubServer server = StubServer.hanging()) {
			on(server).withPropertyValues("dynamodb2.health.timeout=300ms").run((context) -> {
				Health health = health(context);
				assertThat(health.getStatus()).isEqualTo(Status.DOWN);
				assertThat(health.getDetails()).containsExactlyInAnyOrderEntriesOf(
						Map.of("connection", "default", "error", "ApiCallTimeoutException"));
			});
		}
	}

	@Test
	void failureIsNamedWithoutItsMessageWhateverItIs() {
		DynamoDb2ClientCustomizer broken = (connection, builder) -> builder.credentialsProvider(() -> {
			throw new IllegalStateException("hush AKIASECRET");
		});
		this.runner.withBean(DynamoDb2ClientCustomizer.class, () -> broken).run((context) -> {
			Health health = health(context);
			assertThat(health.getStatus()).isEqualTo(Status.DOWN);
			assertThat(health.getDetails())
				.containsExactlyInAnyOrderEntriesOf(Map.of("connection", "default", "error", "IllegalStateException"));
		});
	}

	@ParameterizedTest
	@CsvSource({ "ACTIVE, UP", "UPDATING, UP", "CREATING, OUT_OF_SERVICE", "DELETING, OUT_OF_SERVICE",
			"INACCESSIBLE_ENCRYPTION_CREDENTIALS, OUT_OF_SERVICE" })
	void tableThatCannotBeUsedIsOutOfService(String table, String expected) {
		try (StubServer server = StubServer.answering("{\"Table\":{\"TableStatus\":\"%s\"}}".formatted(table))) {
			on(server).withPropertyValues("dynamodb2.tables.users.partition-key=id").run((context) -> {
				assertThat(health(context).getStatus()).isEqualTo(new Status(expected));
				assertThat(health(context).getDetails()).containsEntry("tableStatus", table);
			});
		}
	}

	@Test
	void connectionsAreCheckedWithoutTheTablesOfTheConfiguration() {
		try (StubServer server = StubServer.empty()) {
			new ApplicationContextRunner()
				.withConfiguration(AutoConfigurations.of(DynamoDb2AutoConfiguration.class,
						DynamoDb2HealthContributorAutoConfiguration.class))
				.withPropertyValues("dynamodb2.endpoint=http://localhost:" + server.port(),
						"dynamodb2.tables.users.partition-key=id")
				.run((context) -> {
					assertThat(health(context).getStatus()).isEqualTo(Status.UP);
					assertThat(health(context).getDetails()).containsOnlyKeys("connection");
				});
		}
	}

	@Test
	void canBeSwitchedOff() {
		this.runner.withPropertyValues("management.health.dynamodb2.enabled=false")
			.run((context) -> assertThat(context).hasNotFailed().doesNotHaveBean(BEAN));
	}

	@Test
	void indicatorOfTheApplicationWins() {
		this.runner.withBean("dynamoDb2HealthIndicator", HealthIndicator.class, () -> () -> Health.up().build())
			.run((context) -> assertThat(context).hasSingleBean(HealthContributor.class).doesNotHaveBean(BEAN));
	}

	@Test
	void contributorOfTheApplicationWins() {
		HealthIndicator own = () -> Health.up().build();
		this.runner.withBean(BEAN, HealthContributor.class, () -> own).run((context) -> {
			assertThat(context).hasNotFailed().hasSingleBean(HealthContributor.class);
			assertThat(context.getBean(BEAN)).isSameAs(own);
		});
	}

	@ParameterizedTest
	@ValueSource(classes = { HealthContributor.class, ConditionalOnEnabledHealthIndicator.class })
	void backsOffWithoutHealth(Class<?> missing) {
		this.runner.withClassLoader(new FilteredClassLoader(missing))
			.run((context) -> assertThat(context).hasNotFailed().doesNotHaveBean(BEAN));
	}

	private static ApplicationContextRunner on(StubServer server) {
		return TestRunners.bare()
			.withConfiguration(AutoConfigurations.of(DynamoDb2HealthContributorAutoConfiguration.class))
			.withPropertyValues("dynamodb2.endpoint=http://localhost:" + server.port());
	}

	private static Health health(ApplicationContext context) {
		return context.getBean(BEAN, HealthIndicator.class).health();
	}

}
