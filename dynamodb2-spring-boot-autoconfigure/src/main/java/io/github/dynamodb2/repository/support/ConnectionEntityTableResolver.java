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

package io.github.dynamodb2.repository.support;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

import io.github.dynamodb2.core.Connection;
import io.github.dynamodb2.core.EntityTable;
import io.github.dynamodb2.core.TableDefinition;
import io.github.dynamodb2.core.schema.ItemSchema;
import io.github.dynamodb2.mapping.DynamoDb2MappingContext;
import io.github.dynamodb2.mapping.EntityDefinitions;

import org.springframework.beans.factory.config.ConfigurableBeanFactory;
import org.springframework.beans.factory.config.EmbeddedValueResolver;
import org.springframework.util.Assert;
import org.springframework.util.StringValueResolver;

/**
 * Finds tables by the annotations of the classes alone, all of them on one connection.
 */
public final class ConnectionEntityTableResolver implements EntityTableResolver {

	private final Connection connection;

	private final DynamoDb2MappingContext context;

	private final StringValueResolver names;

	private final Map<Class<?>, EntityTable<?>> tables = new ConcurrentHashMap<>();

	/**
	 * Creates a resolver.
	 * @param connection where the tables are
	 * @param context describes the classes of entities
	 * @param names resolves placeholders and expressions in the names of tables
	 */
	public ConnectionEntityTableResolver(Connection connection, DynamoDb2MappingContext context,
			StringValueResolver names) {
		this.connection = connection;
		this.context = context;
		this.names = names;
	}

	/**
	 * Creates a resolver for the placeholders and expressions of a bean factory.
	 * @param connection where the tables are
	 * @param context describes the classes of entities
	 * @param beanFactory resolves placeholders and expressions
	 * @return the resolver
	 */
	public static ConnectionEntityTableResolver of(Connection connection, DynamoDb2MappingContext context,
			ConfigurableBeanFactory beanFactory) {
		return new ConnectionEntityTableResolver(connection, context, new EmbeddedValueResolver(beanFactory));
	}

	@Override
	@SuppressWarnings("unchecked")
	public <T> EntityTable<T> resolve(Class<T> domainType) {
		return (EntityTable<T>) this.tables.computeIfAbsent(domainType, this::create);
	}

	private <T> EntityTable<T> create(Class<T> domainType) {
		ItemSchema<T> schema = this.context.schema(domainType);
		TableDefinition definition = EntityDefinitions.define(schema, name(domainType));
		return this.connection.entityTable(definition, schema.tableSchema());
	}

	private String name(Class<?> domainType) {
		String name = this.names.resolveStringValue(EntityDefinitions.tableName(domainType));
		Assert.hasText(name, () -> "The name of the table of %s is empty".formatted(domainType.getName()));
		return name;
	}

}
