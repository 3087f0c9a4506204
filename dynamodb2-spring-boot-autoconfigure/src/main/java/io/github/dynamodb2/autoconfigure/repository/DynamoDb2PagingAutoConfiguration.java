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

import io.github.dynamodb2.autoconfigure.BlankSettings;
import io.github.dynamodb2.autoconfigure.DynamoDb2Properties;
import io.github.dynamodb2.autoconfigure.InvalidConfigurationException;
import io.github.dynamodb2.repository.DynamoDb2ScrollTokens;

import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBooleanProperty;
import org.springframework.boot.autoconfigure.condition.ConditionalOnClass;
import org.springframework.boot.autoconfigure.condition.ConditionalOnMissingBean;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;
import org.springframework.data.domain.ScrollPosition;

/**
 * Auto-configuration for the tokens of positions. It needs no connection, so that tests
 * of controllers alone have it too.
 */
@AutoConfiguration
@ConditionalOnClass({ DynamoDb2ScrollTokens.class, ScrollPosition.class })
@ConditionalOnBooleanProperty(name = "dynamodb2.repositories.enabled", matchIfMissing = true)
@EnableConfigurationProperties(DynamoDb2Properties.class)
@Import(BlankSettings.class)
public final class DynamoDb2PagingAutoConfiguration {

	@Bean
	@ConditionalOnMissingBean
	DynamoDb2ScrollTokens dynamoDb2ScrollTokens(DynamoDb2Properties properties) {
		String secret = properties.paging().secret();
		if (secret == null) {
			return DynamoDb2ScrollTokens.unsigned();
		}
		try {
			return DynamoDb2ScrollTokens.signed(secret);
		}
		catch (IllegalArgumentException ex) {
			throw new InvalidConfigurationException("dynamodb2.paging.secret",
					"has fewer than 16 bytes, which can be guessed.",
					"Give it random ones, for instance those of 'openssl rand -base64 32', or leave it out.");
		}
	}

}
