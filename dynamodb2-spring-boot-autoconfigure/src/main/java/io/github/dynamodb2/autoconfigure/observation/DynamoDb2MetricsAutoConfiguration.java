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

import io.github.dynamodb2.autoconfigure.DynamoDb2AutoConfiguration;
import io.github.dynamodb2.autoconfigure.DynamoDb2ClientCustomizer;
import io.github.dynamodb2.core.Connection;
import io.github.dynamodb2.observation.AttemptCounter;
import io.github.dynamodb2.observation.MeteredOperations;
import io.github.dynamodb2.observation.SdkMetrics;
import io.micrometer.core.instrument.MeterRegistry;

import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBean;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBooleanProperty;
import org.springframework.boot.autoconfigure.condition.ConditionalOnClass;
import org.springframework.boot.autoconfigure.condition.ConditionalOnMissingBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;

/**
 * Auto-configuration for meters of what calls to DynamoDB consume.
 */
@AutoConfiguration(after = DynamoDb2AutoConfiguration.class,
		afterName = "org.springframework.boot.micrometer.metrics.autoconfigure.CompositeMeterRegistryAutoConfiguration")
@ConditionalOnClass(MeterRegistry.class)
@ConditionalOnBean({ MeterRegistry.class, Connection.class })
@ConditionalOnBooleanProperty(name = "dynamodb2.metrics.enabled", matchIfMissing = true)
@Import(AttemptCounting.class)
public final class DynamoDb2MetricsAutoConfiguration {

	@Bean
	@ConditionalOnMissingBean
	MeteredOperations dynamoDb2MeteredOperations(MeterRegistry registry, AttemptCounter attempts) {
		return new MeteredOperations(registry, attempts);
	}

	/**
	 * The SDK's own metrics.
	 */
	@Configuration(proxyBeanMethods = false)
	@ConditionalOnBooleanProperty("dynamodb2.metrics.sdk")
	static class SdkMetering {

		@Bean
		DynamoDb2ClientCustomizer dynamoDb2SdkMetering(MeterRegistry registry) {
			return (connection, client) -> client.overrideConfiguration(client.overrideConfiguration()
				.copy((configuration) -> configuration.addMetricPublisher(new SdkMetrics(registry, connection))));
		}

	}

}
