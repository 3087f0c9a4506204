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

import java.time.Duration;

import io.github.dynamodb2.autoconfigure.TestRunners;
import org.junit.jupiter.api.Test;

import org.springframework.boot.autoconfigure.AutoConfigurations;
import org.springframework.boot.health.contributor.CompositeHealthContributor;
import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.HealthContributor;
import org.springframework.boot.health.contributor.HealthContributors;
import org.springframework.boot.health.contributor.HealthIndicator;
import org.springframework.boot.health.contributor.Status;
import org.springframework.boot.test.context.FilteredClassLoader;
import org.springframework.boot.test.context.runner.ApplicationContextRunner;

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
	void connectionThatDoesNotAnswerIsDownInTimeAndTellsNothingOfAddresses() {
		this.runner.withPropertyValues("dynamodb2.health.timeout=300ms", "dynamodb2.tables.users.partition-key=id")
			.run((context) -> {
				long begun = System.nanoTime();
				Health health = context.getBean(BEAN, HealthIndicator.class).health();
				assertThat(Duration.ofNanos(System.nanoTime() - begun)).isLessThan(Duration.ofSeconds(5));
				assertThat(health.getStatus()).isEqualTo(Status.DOWN);
				assertThat(health.getDetails()).containsOnlyKeys("connection", "table", "error")
					.containsEntry("connection", "default")
					.containsEntry("table", "users");
				assertThat(health.getDetails().get("error")).isIn("ApiCallTimeoutException", "SdkClientException");
			});
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
	void backsOffWithoutHealth() {
		this.runner.withClassLoader(new FilteredClassLoader(HealthContributor.class))
			.run((context) -> assertThat(context).hasNotFailed().doesNotHaveBean(BEAN));
	}

}
