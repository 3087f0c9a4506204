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

package io.github.dynamodb2.repository.query;

import io.github.dynamodb2.core.Connection;
import io.github.dynamodb2.core.EntityTable;
import io.github.dynamodb2.core.TableDefinition;
import io.github.dynamodb2.core.schema.ItemSchema;
import io.github.dynamodb2.mapping.DynamoDb2MappingContext;
import io.github.dynamodb2.mapping.EntityDefinitions;
import io.github.dynamodb2.repository.DynamoDb2Plans;
import io.github.dynamodb2.repository.RepositorySettings;
import io.github.dynamodb2.repository.support.DynamoDb2RepositoryFactory;
import io.github.dynamodb2.repository.support.EntityTableResolver;

/**
 * Makes repositories over one table of a client.
 *
 * @param connection the client's connection
 * @param context describes the entities
 * @param name the table's name
 * @param plans takes the plans
 */
record UserTables(Connection connection, DynamoDb2MappingContext context, String name,
		DynamoDb2Plans plans) implements EntityTableResolver {

	static UserTables of(Connection connection, String name) {
		return new UserTables(connection, new DynamoDb2MappingContext(), name, new DynamoDb2Plans());
	}

	@Override
	public <T> EntityTable<T> resolve(Class<T> domainType) {
		ItemSchema<T> schema = this.context.schema(domainType);
		return this.connection.entityTable(EntityDefinitions.define(schema, this.name), schema.tableSchema());
	}

	TableDefinition definition() {
		return EntityDefinitions.define(this.context.schema(User.class), this.name);
	}

	<R> R repository(Class<R> type) {
		return repository(type, RepositorySettings.standard());
	}

	<R> R repository(Class<R> type, RepositorySettings settings) {
		return new DynamoDb2RepositoryFactory(this, this.context, settings, this.plans).getRepository(type);
	}

}
