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
import java.util.function.Function;

import io.github.dynamodb2.autoconfigure.DynamoDb2AutoConfiguration;
import io.github.dynamodb2.autoconfigure.DynamoDb2Properties;
import io.github.dynamodb2.autoconfigure.table.ApplicationTable;
import io.github.dynamodb2.autoconfigure.table.ApplicationTables;
import io.github.dynamodb2.autoconfigure.table.DynamoDb2TablesAutoConfiguration;
import io.github.dynamodb2.autoconfigure.table.TableProbe;
import io.github.dynamodb2.core.Connection;
import org.jspecify.annotations.Nullable;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.config.ConfigurableListableBeanFactory;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBean;
import org.springframework.boot.autoconfigure.condition.ConditionalOnClass;
import org.springframework.boot.autoconfigure.condition.ConditionalOnMissingBean;
import org.springframework.boot.health.autoconfigure.contributor.CompositeHealthContributorConfiguration;
import org.springframework.boot.health.autoconfigure.contributor.ConditionalOnEnabledHealthIndicator;
import org.springframework.boot.health.contributor.HealthContributor;
import org.springframework.context.annotation.Bean;

/**
 * Auto-configuration for the health of each connection.
 */
@AutoConfiguration(after = { DynamoDb2AutoConfiguration.class, DynamoDb2TablesAutoConfiguration.class })
@ConditionalOnClass({ HealthContributor.class, ConditionalOnEnabledHealthIndicator.class })
@ConditionalOnBean({ Connection.class, DynamoDb2Properties.class })
@ConditionalOnEnabledHealthIndicator("dynamodb2")
public final class DynamoDb2HealthContributorAutoConfiguration
		extends CompositeHealthContributorConfiguration<DynamoDb2HealthIndicator, Connection> {

	DynamoDb2HealthContributorAutoConfiguration(DynamoDb2Properties properties,
			ObjectProvider<ApplicationTables> tables) {
		super(indicators(TableProbe.timeout(properties), tables));
	}

	private static Function<Connection, DynamoDb2HealthIndicator> indicators(Duration timeout,
			ObjectProvider<ApplicationTables> tables) {
		return (connection) -> new DynamoDb2HealthIndicator(new TableProbe(connection, timeout),
				() -> table(tables.getIfAvailable(), connection));
	}

	private static @Nullable String table(@Nullable ApplicationTables tables, Connection connection) {
		if (tables == null) {
			return null;
		}
		return tables.all()
			.stream()
			.filter((table) -> table.connection() == connection)
			.map(ApplicationTable::name)
			.findFirst()
			.orElse(null);
	}

	@Bean
	@ConditionalOnMissingBean(name = { "dynamoDb2HealthIndicator", "dynamoDb2HealthContributor" })
	HealthContributor dynamoDb2HealthContributor(ConfigurableListableBeanFactory beanFactory) {
		return createContributor(beanFactory, Connection.class);
	}

}
