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

package io.github.dynamodb2.autoconfigure.endpoint;

import io.github.dynamodb2.autoconfigure.DynamoDb2Properties;
import io.github.dynamodb2.autoconfigure.repository.DynamoDb2RepositoriesAutoConfiguration;
import io.github.dynamodb2.autoconfigure.table.ApplicationTables;
import io.github.dynamodb2.autoconfigure.table.DynamoDb2TablesAutoConfiguration;
import io.github.dynamodb2.autoconfigure.table.TableProbe;
import io.github.dynamodb2.core.Connection;

import org.springframework.beans.factory.ListableBeanFactory;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.actuate.autoconfigure.endpoint.condition.ConditionalOnAvailableEndpoint;
import org.springframework.boot.actuate.endpoint.annotation.Endpoint;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBean;
import org.springframework.boot.autoconfigure.condition.ConditionalOnClass;
import org.springframework.boot.autoconfigure.condition.ConditionalOnMissingBean;
import org.springframework.context.annotation.Bean;

/**
 * Auto-configuration for the actuator endpoint {@code dynamodb2}.
 */
@AutoConfiguration(after = { DynamoDb2TablesAutoConfiguration.class, DynamoDb2RepositoriesAutoConfiguration.class })
@ConditionalOnClass({ Endpoint.class, ConditionalOnAvailableEndpoint.class })
@ConditionalOnBean({ Connection.class, ApplicationTables.class })
@ConditionalOnAvailableEndpoint(DynamoDb2Endpoint.class)
public final class DynamoDb2EndpointAutoConfiguration {

	@Bean
	@ConditionalOnMissingBean
	DynamoDb2Endpoint dynamoDb2Endpoint(ObjectProvider<Connection> connections, ApplicationTables tables,
			DynamoDb2Properties properties, ListableBeanFactory beans) {
		return new DynamoDb2Endpoint(connections.orderedStream().toList(),
				new TableSurvey(TableProbe.timeout(properties)), new RepositorySurvey(beans, tables));
	}

}
