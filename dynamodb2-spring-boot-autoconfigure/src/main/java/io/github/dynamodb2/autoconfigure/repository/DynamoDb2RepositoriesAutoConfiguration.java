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

import io.github.dynamodb2.autoconfigure.Bounds;
import io.github.dynamodb2.autoconfigure.DynamoDb2Properties;
import io.github.dynamodb2.autoconfigure.table.DynamoDb2TablesAutoConfiguration;
import io.github.dynamodb2.repository.DynamoDb2Plans;
import io.github.dynamodb2.repository.DynamoDb2Repository;
import io.github.dynamodb2.repository.RepositorySettings;
import io.github.dynamodb2.repository.config.DynamoDb2RepositoryConfigurationExtension;
import io.github.dynamodb2.repository.support.DynamoDb2RepositoryFactoryBean;
import io.github.dynamodb2.repository.support.EntityTableResolver;

import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBean;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBooleanProperty;
import org.springframework.boot.autoconfigure.condition.ConditionalOnClass;
import org.springframework.boot.autoconfigure.condition.ConditionalOnMissingBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;

/**
 * Auto-configuration for repositories. Where an application switches them on itself, only
 * the settings are added.
 */
@AutoConfiguration(after = DynamoDb2TablesAutoConfiguration.class)
@ConditionalOnClass(DynamoDb2Repository.class)
@ConditionalOnBean({ EntityTableResolver.class, DynamoDb2Properties.class })
@ConditionalOnBooleanProperty(name = "dynamodb2.repositories.enabled", matchIfMissing = true)
public final class DynamoDb2RepositoriesAutoConfiguration {

	@Bean
	@ConditionalOnMissingBean
	RepositorySettings dynamoDb2RepositorySettings(DynamoDb2Properties properties) {
		DynamoDb2Properties.Repositories repositories = properties.repositories();
		Bounds.requireOneOrMore("dynamodb2.repositories.max-fan-out", repositories.maxFanOut());
		Bounds.requireOneOrMore("dynamodb2.repositories.max-items", repositories.maxItems());
		return new RepositorySettings(repositories.scan(), repositories.maxFanOut(), repositories.maxItems());
	}

	@Bean(DynamoDb2RepositoryConfigurationExtension.PLANS)
	@ConditionalOnMissingBean
	DynamoDb2Plans dynamoDb2Plans() {
		return new DynamoDb2Plans();
	}

	/**
	 * Finds the repositories, where the application has not done so itself.
	 */
	@Configuration(proxyBeanMethods = false)
	@ConditionalOnMissingBean({ DynamoDb2RepositoryFactoryBean.class, DynamoDb2RepositoryConfigurationExtension.class })
	@Import(DynamoDb2RepositoriesRegistrar.class)
	static class FoundRepositories {

	}

}
