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

import io.github.dynamodb2.autoconfigure.TestRunners;
import io.github.dynamodb2.observation.AttemptCounter;
import io.github.dynamodb2.observation.MeteredOperations;
import io.github.dynamodb2.observation.SdkMetrics;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import org.junit.jupiter.api.Test;
import software.amazon.awssdk.core.client.config.ClientOverrideConfiguration;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;

import org.springframework.boot.autoconfigure.AutoConfigurations;
import org.springframework.boot.test.context.FilteredClassLoader;
import org.springframework.boot.test.context.runner.ApplicationContextRunner;
import org.springframework.context.ApplicationContext;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Tests of {@link DynamoDb2MetricsAutoConfiguration}.
 */
class MetricsAutoConfigurationTests {

	private final ApplicationContextRunner runner = TestRunners.offline()
		.withConfiguration(AutoConfigurations.of(DynamoDb2MetricsAutoConfiguration.class,
				DynamoDb2ObservationAutoConfiguration.class));

	private final ApplicationContextRunner metered = this.runner.withBean(MeterRegistry.class,
			SimpleMeterRegistry::new);

	@Test
	void metersAreKeptWhereMicrometerIsAndNotTheSdksOwn() {
		this.metered.run((context) -> {
			assertThat(context).hasSingleBean(MeteredOperations.class).hasSingleBean(AttemptCounter.class);
			assertThat(client(context).metricPublishers()).isEmpty();
			assertThat(client(context).executionInterceptors()).contains(context.getBean(AttemptCounter.class));
		});
	}

	@Test
	void metersOfTheSdkCanBeSwitchedOn() {
		this.metered.withPropertyValues("dynamodb2.metrics.sdk=true")
			.run((context) -> assertThat(client(context).metricPublishers()).singleElement()
				.isInstanceOf(SdkMetrics.class));
	}

	@Test
	void metersCanBeSwitchedOff() {
		this.metered.withPropertyValues("dynamodb2.metrics.enabled=false", "dynamodb2.metrics.sdk=true")
			.run((context) -> {
				assertThat(context).hasNotFailed().doesNotHaveBean(MeteredOperations.class);
				assertThat(client(context).metricPublishers()).isEmpty();
			});
	}

	@Test
	void listenerOfTheApplicationWins() {
		MeteredOperations own = new MeteredOperations(new SimpleMeterRegistry(), new AttemptCounter());
		this.metered.withBean(MeteredOperations.class, () -> own)
			.run((context) -> assertThat(context.getBean(MeteredOperations.class)).isSameAs(own));
	}

	@Test
	void backsOffWithoutARegistry() {
		this.runner.run((context) -> assertThat(context).hasNotFailed().doesNotHaveBean(MeteredOperations.class));
	}

	@Test
	void backsOffWithoutMicrometer() {
		this.runner.withClassLoader(new FilteredClassLoader("io.micrometer"))
			.run((context) -> assertThat(context).hasNotFailed().doesNotHaveBean(MeteredOperations.class));
	}

	private static ClientOverrideConfiguration client(ApplicationContext context) {
		return context.getBean(DynamoDbClient.class).serviceClientConfiguration().overrideConfiguration();
	}

}
