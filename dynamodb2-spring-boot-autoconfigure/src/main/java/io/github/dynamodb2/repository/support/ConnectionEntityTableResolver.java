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
import org.jspecify.annotations.Nullable;

import org.springframework.context.EmbeddedValueResolverAware;
import org.springframework.util.Assert;
import org.springframework.util.StringValueResolver;

/**
 * Finds tables by the annotations of the classes alone, all of them on one connection. As
 * a bean it resolves placeholders and expressions in the names of tables.
 */
public final class ConnectionEntityTableResolver implements EntityTableResolver, EmbeddedValueResolverAware {

	private final Connection connection;

	private final DynamoDb2MappingContext context;

	private final Map<Class<?>, EntityTable<?>> tables = new ConcurrentHashMap<>();

	private @Nullable StringValueResolver names;

	/**
	 * Creates a resolver.
	 * @param connection where the tables are
	 * @param context describes the classes of entities
	 */
	public ConnectionEntityTableResolver(Connection connection, DynamoDb2MappingContext context) {
		this.connection = connection;
		this.context = context;
	}

	@Override
	public void setEmbeddedValueResolver(StringValueResolver resolver) {
		this.names = resolver;
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
		String name = EntityDefinitions.tableName(domainType);
		String resolved = (this.names != null) ? this.names.resolveStringValue(name) : name;
		Assert.hasText(resolved, () -> "The name of the table of %s is empty: '%s' resolves to nothing"
			.formatted(domainType.getName(), name));
		return resolved;
	}

}
