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

import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ConcurrentHashMap;

import io.github.dynamodb2.autoconfigure.DynamoDb2Properties;
import io.github.dynamodb2.core.Connection;
import io.github.dynamodb2.core.EntityTable;
import io.github.dynamodb2.core.Table;
import io.github.dynamodb2.core.TableDefinition;
import io.github.dynamodb2.core.schema.ItemSchema;
import org.jspecify.annotations.Nullable;

import org.springframework.core.ResolvableType;
import org.springframework.util.Assert;
import org.springframework.util.ClassUtils;

/**
 * Makes the table beans of the configuration and the tables of repositories.
 */
final class TableFactory {

	/**
	 * The name of this bean, which bean definitions refer to.
	 */
	static final String BEAN_NAME = "dynamoDb2TableFactory";

	/**
	 * The name of the method that makes a table bean with a type.
	 */
	static final String ENTITY_TABLE = "entityTable";

	private final DynamoDb2Properties properties;

	private final TableCatalog catalog;

	private final EntitySource entities;

	private final ConnectionBeans connections;

	private final Map<Class<?>, EntityTable<?>> resolved = new ConcurrentHashMap<>();

	TableFactory(DynamoDb2Properties properties, TableCatalog catalog, EntitySource entities,
			ConnectionBeans connections) {
		this.properties = properties;
		this.catalog = catalog;
		this.entities = entities;
		this.connections = connections;
	}

	static ResolvableType typeOf(Class<?> entity) {
		return ResolvableType.forClassWithGenerics(EntityTable.class, entity);
	}

	/**
	 * Returns the type of a table bean by the name of the class of its items, which code
	 * that is generated here may not be able to write.
	 * @param entity the class's name
	 * @return the type of the bean
	 */
	static ResolvableType typeOf(String entity) {
		return typeOf(ClassUtils.resolveClassName(entity, null));
	}

	/**
	 * Makes a table bean; no request is sent.
	 * @param key a key under {@code dynamodb2.tables}
	 * @return the table, to be described on first use if nobody says what it is
	 */
	Table table(String key) {
		CatalogTable table = this.catalog.table(key);
		Connection connection = this.connections.get(table);
		TableDefinition definition = table.definition();
		return (definition != null) ? connection.table(definition) : connection.table(table.name());
	}

	/**
	 * Makes a table bean with a type; no request is sent.
	 * @param key a key under {@code dynamodb2.tables}
	 * @return the table
	 */
	EntityTable<?> entityTable(String key) {
		Class<?> type = Objects.requireNonNull(this.properties.tables().get(key)).type();
		Assert.state(type != null, () -> "Table '%s' has no type".formatted(key));
		return create(key, type);
	}

	/**
	 * Finds the table of a class; no request is sent.
	 * @param domainType the class of the entities
	 * @param <T> the type of the entities
	 * @return the table, the same one each time
	 */
	@SuppressWarnings("unchecked")
	<T> EntityTable<T> resolve(Class<T> domainType) {
		return (EntityTable<T>) this.resolved.computeIfAbsent(domainType,
				(type) -> create(this.catalog.key(type), type));
	}

	private <T> EntityTable<T> create(String key, Class<T> type) {
		CatalogTable table = this.catalog.table(key, type);
		@Nullable TableDefinition definition = table.definition();
		Assert.state(definition != null, () -> "Class %s has no key".formatted(type.getName()));
		ItemSchema<T> schema = this.entities.schema(type);
		return this.connections.get(table).entityTable(definition, schema.tableSchema());
	}

}
