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

package io.github.dynamodb2.autoconfigure.table;

import io.github.dynamodb2.autoconfigure.DynamoDb2AutoConfiguration;
import io.github.dynamodb2.autoconfigure.DynamoDb2CreateTableCustomizer;
import io.github.dynamodb2.autoconfigure.DynamoDb2Properties;
import io.github.dynamodb2.core.Connection;
import io.github.dynamodb2.mapping.DynamoDb2MappingContext;
import io.github.dynamodb2.repository.config.DynamoDb2RepositoryConfigurationExtension;
import io.github.dynamodb2.repository.support.EntityTableResolver;
import software.amazon.awssdk.enhanced.dynamodb.AttributeConverterProvider;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.config.ConfigurableListableBeanFactory;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBean;
import org.springframework.boot.autoconfigure.condition.ConditionalOnMissingBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;
import org.springframework.context.annotation.Lazy;

/**
 * Auto-configuration for the tables of the configuration and their provisioning.
 */
@AutoConfiguration(after = DynamoDb2AutoConfiguration.class)
@ConditionalOnBean({ Connection.class, DynamoDb2Properties.class })
@Import(TablesRegistrar.class)
public final class DynamoDb2TablesAutoConfiguration {

	@Bean(DynamoDb2RepositoryConfigurationExtension.MAPPING_CONTEXT)
	@ConditionalOnMissingBean(name = DynamoDb2RepositoryConfigurationExtension.MAPPING_CONTEXT)
	DynamoDb2MappingContext dynamoDb2MappingContext(ObjectProvider<AttributeConverterProvider> converters) {
		return new DynamoDb2MappingContext(converters.orderedStream().toList());
	}

	@Bean
	EntitySource dynamoDb2EntitySource(ConfigurableListableBeanFactory beanFactory,
			DynamoDb2MappingContext mappingContext) {
		return new ContextEntities(beanFactory, mappingContext);
	}

	@Bean
	TableCatalog dynamoDb2TableCatalog(DynamoDb2Properties properties, EntitySource entities) {
		return new TableCatalog(properties, entities);
	}

	@Bean
	ConnectionBeans dynamoDb2ConnectionBeans(ConfigurableListableBeanFactory beanFactory,
			DynamoDb2Properties properties) {
		return new ConnectionBeans(beanFactory, properties);
	}

	@Bean
	ApplicationTables dynamoDb2ApplicationTables(TableCatalog catalog, ConnectionBeans connections,
			ConfigurableListableBeanFactory beanFactory) {
		return new ApplicationTables(catalog, connections, new RepositoryTables(beanFactory));
	}

	@Bean(DynamoDb2Provisioner.BEAN_NAME)
	@Lazy(false)
	DynamoDb2Provisioner dynamoDb2Provisioner(DynamoDb2Properties properties, ApplicationTables tables,
			ObjectProvider<DynamoDb2CreateTableCustomizer> customizers) {
		return new DynamoDb2Provisioner(properties.provisioning(), tables, customizers.orderedStream().toList());
	}

	@Bean
	static RepositoriesAfterProvisioning dynamoDb2RepositoriesAfterProvisioning() {
		return new RepositoriesAfterProvisioning();
	}

	@Bean(TableFactory.BEAN_NAME)
	TableFactory dynamoDb2TableFactory(DynamoDb2Properties properties, TableCatalog catalog, EntitySource entities,
			ConnectionBeans connections) {
		return new TableFactory(properties, catalog, entities, connections);
	}

	@Bean
	@ConditionalOnMissingBean(EntityTableResolver.class)
	ConfiguredTables dynamoDb2EntityTableResolver(TableFactory tables) {
		return new ConfiguredTables(tables);
	}

}
