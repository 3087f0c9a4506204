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

package io.github.dynamodb2.autoconfigure.observation;

import java.util.List;

import io.github.dynamodb2.autoconfigure.TestRunners;
import io.github.dynamodb2.core.Connection;
import io.github.dynamodb2.core.error.DynamoDb2Exception;
import io.github.dynamodb2.observation.AttemptCounter;
import io.github.dynamodb2.observation.DefaultDynamoDb2ObservationConvention;
import io.github.dynamodb2.observation.DynamoDb2ObservationConvention;
import io.github.dynamodb2.observation.ObservedOperations;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.observation.ObservationRegistry;
import io.micrometer.observation.tck.TestObservationRegistry;
import io.micrometer.observation.tck.TestObservationRegistryAssert;
import org.junit.jupiter.api.Test;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;

import org.springframework.boot.autoconfigure.AutoConfigurations;
import org.springframework.boot.micrometer.metrics.autoconfigure.CompositeMeterRegistryAutoConfiguration;
import org.springframework.boot.micrometer.metrics.autoconfigure.MetricsAutoConfiguration;
import org.springframework.boot.micrometer.metrics.autoconfigure.export.simple.SimpleMetricsExportAutoConfiguration;
import org.springframework.boot.micrometer.observation.autoconfigure.ObservationAutoConfiguration;
import org.springframework.boot.test.context.FilteredClassLoader;
import org.springframework.boot.test.context.runner.ApplicationContextRunner;
import org.springframework.context.ApplicationContext;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

/**
 * Tests of {@link DynamoDb2ObservationAutoConfiguration}.
 */
class ObservationAutoConfigurationTests {

	private final TestObservationRegistry registry = TestObservationRegistry.create();

	private final ApplicationContextRunner runner = TestRunners.offline()
		.withConfiguration(AutoConfigurations.of(DynamoDb2ObservationAutoConfiguration.class));

	private final ApplicationContextRunner observed = this.runner.withBean(ObservationRegistry.class,
			() -> this.registry);

	@Test
	void callsOfEveryConnectionAreObserved() {
		this.observed.withPropertyValues("dynamodb2.connections.europe.region=eu-west-1").run((context) -> {
			assertThat(context).hasSingleBean(ObservedOperations.class);
			fail(context.getBean("europeConnection", Connection.class));
			TestObservationRegistryAssert.assertThat(this.registry)
				.hasSingleObservationThat()
				.hasNameEqualTo("dynamodb2.operation")
				.hasLowCardinalityKeyValue("dynamodb2.connection", "europe")
				.hasLowCardinalityKeyValue("outcome", "UNKNOWN")
				.hasLowCardinalityKeyValue("error.type", "client");
		});
	}

	@Test
	void attemptsAreCountedByTheClient() {
		this.observed.run((context) -> assertThat(
				context.getBean(DynamoDbClient.class).serviceClientConfiguration().overrideConfiguration())
			.satisfies((configuration) -> assertThat(configuration.executionInterceptors())
				.contains(context.getBean(AttemptCounter.class))));
	}

	@Test
	void conventionOfTheApplicationIsUsed() {
		this.observed.withBean(DynamoDb2ObservationConvention.class, Named::new).run((context) -> {
			fail(context.getBean(Connection.class));
			TestObservationRegistryAssert.assertThat(this.registry).hasSingleObservationThat().hasNameEqualTo("mine");
		});
	}

	@Test
	void listenerOfTheApplicationWins() {
		ObservedOperations own = new ObservedOperations(this.registry, new Named(), new AttemptCounter());
		this.observed.withBean(ObservedOperations.class, () -> own)
			.run((context) -> assertThat(context.getBean(ObservedOperations.class)).isSameAs(own));
	}

	@Test
	void backsOffWithoutARegistry() {
		this.runner.run((context) -> assertThat(context).hasNotFailed()
			.doesNotHaveBean(ObservedOperations.class)
			.doesNotHaveBean(AttemptCounter.class));
	}

	@Test
	void backsOffWithoutMicrometer() {
		this.runner.withClassLoader(new FilteredClassLoader("io.micrometer"))
			.run((context) -> assertThat(context).hasNotFailed().doesNotHaveBean(ObservedOperations.class));
	}

	@Test
	void callsUnderWayHaveNoMetersUnlessTheApplicationAsks() {
		ApplicationContextRunner metered = this.runner.withConfiguration(
				AutoConfigurations.of(MetricsAutoConfiguration.class, CompositeMeterRegistryAutoConfiguration.class,
						SimpleMetricsExportAutoConfiguration.class, ObservationAutoConfiguration.class));
		metered.run((context) -> assertThat(metersOf(context)).contains("dynamodb2.operation")
			.doesNotContain("dynamodb2.operation.active"));
		metered.withPropertyValues("management.metrics.enable.dynamodb2.operation.active=true")
			.run((context) -> assertThat(metersOf(context)).contains("dynamodb2.operation",
					"dynamodb2.operation.active"));
	}

	private static List<String> metersOf(ApplicationContext context) {
		fail(context.getBean(Connection.class));
		return context.getBean(MeterRegistry.class)
			.getMeters()
			.stream()
			.map((meter) -> meter.getId().getName())
			.toList();
	}

	private static void fail(Connection connection) {
		assertThatExceptionOfType(DynamoDb2Exception.class).isThrownBy(() -> connection.table("t").describe());
	}

	/**
	 * A convention with a name of its own.
	 */
	private static final class Named extends DefaultDynamoDb2ObservationConvention {

		@Override
		public String getName() {
			return "mine";
		}

	}

}
