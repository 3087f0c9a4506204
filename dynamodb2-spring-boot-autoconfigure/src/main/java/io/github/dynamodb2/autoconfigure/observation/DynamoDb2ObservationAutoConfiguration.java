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
import io.github.dynamodb2.core.Connection;
import io.github.dynamodb2.observation.AttemptCounter;
import io.github.dynamodb2.observation.DefaultDynamoDb2ObservationConvention;
import io.github.dynamodb2.observation.DynamoDb2ObservationConvention;
import io.github.dynamodb2.observation.ObservedOperations;
import io.micrometer.core.instrument.config.MeterFilter;
import io.micrometer.observation.ObservationRegistry;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBean;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBooleanProperty;
import org.springframework.boot.autoconfigure.condition.ConditionalOnClass;
import org.springframework.boot.autoconfigure.condition.ConditionalOnMissingBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;

/**
 * Auto-configuration for an observation of every call to DynamoDB.
 */
@AutoConfiguration(after = DynamoDb2AutoConfiguration.class,
		afterName = "org.springframework.boot.micrometer.observation.autoconfigure.ObservationAutoConfiguration")
@ConditionalOnClass(ObservationRegistry.class)
@ConditionalOnBean({ ObservationRegistry.class, Connection.class })
@Import(AttemptCounting.class)
public final class DynamoDb2ObservationAutoConfiguration {

	private static final String ACTIVE = "dynamodb2.operation.active";

	@Bean
	@ConditionalOnMissingBean
	ObservedOperations dynamoDb2ObservedOperations(ObservationRegistry registry,
			ObjectProvider<DynamoDb2ObservationConvention> convention, AttemptCounter attempts) {
		return new ObservedOperations(registry, convention.getIfAvailable(DefaultDynamoDb2ObservationConvention::new),
				attempts);
	}

	/**
	 * Leaves out the timer of calls under way, which Micrometer keeps for every key of an
	 * observation, unless the application asks for it.
	 */
	@Configuration(proxyBeanMethods = false)
	@ConditionalOnClass(MeterFilter.class)
	@ConditionalOnBooleanProperty(name = "management.metrics.enable." + ACTIVE, havingValue = false,
			matchIfMissing = true)
	static class CallsUnderWay {

		@Bean
		MeterFilter dynamoDb2CallsUnderWayFilter() {
			return MeterFilter.deny((id) -> id.getName().equals(ACTIVE));
		}

	}

}
