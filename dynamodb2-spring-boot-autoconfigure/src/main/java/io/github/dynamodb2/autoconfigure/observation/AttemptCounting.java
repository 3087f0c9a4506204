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

import io.github.dynamodb2.autoconfigure.DynamoDb2ClientCustomizer;
import io.github.dynamodb2.observation.AttemptCounter;

import org.springframework.boot.autoconfigure.condition.ConditionalOnMissingBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/**
 * Counts the attempts of every client that the configuration declares.
 */
@Configuration(proxyBeanMethods = false)
class AttemptCounting {

	@Bean
	@ConditionalOnMissingBean
	AttemptCounter dynamoDb2AttemptCounter() {
		return new AttemptCounter();
	}

	@Bean
	DynamoDb2ClientCustomizer dynamoDb2AttemptCounting(AttemptCounter counter) {
		return (connection, client) -> client.overrideConfiguration(
				client.overrideConfiguration().copy((configuration) -> configuration.addExecutionInterceptor(counter)));
	}

}
