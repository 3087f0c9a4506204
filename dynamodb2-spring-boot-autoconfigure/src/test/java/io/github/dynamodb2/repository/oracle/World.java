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

package io.github.dynamodb2.repository.oracle;

import java.lang.reflect.Method;
import java.util.List;
import java.util.function.Function;

import io.github.dynamodb2.core.Connection;
import io.github.dynamodb2.core.EntityTable;
import io.github.dynamodb2.core.TableDefinition;
import io.github.dynamodb2.core.entity.EntityEngine;
import io.github.dynamodb2.core.plan.AccessPlan;
import io.github.dynamodb2.mapping.DynamoDb2MappingContext;
import io.github.dynamodb2.repository.DynamoDb2Plans;
import io.github.dynamodb2.repository.RepositorySettings;
import io.github.dynamodb2.repository.ScanMode;
import io.github.dynamodb2.repository.query.DynamoDb2QueryLookupStrategy;
import io.github.dynamodb2.support.LocalDynamoDb;
import io.github.dynamodb2.support.RequestLog;

import org.springframework.data.projection.SpelAwareProxyProjectionFactory;
import org.springframework.data.repository.core.RepositoryMetadata;
import org.springframework.data.repository.core.support.DefaultRepositoryMetadata;
import org.springframework.data.repository.core.support.PropertiesBasedNamedQueries;
import org.springframework.data.repository.query.QueryLookupStrategy;
import org.springframework.data.repository.query.RepositoryQuery;

/**
 * A table on DynamoDB Local with its items, and the way to ask it by repository methods.
 *
 * @param type the class of the items
 * @param definition the table
 * @param items what is stored
 * @param engine the table's engine
 * @param requests what was sent
 */
record World(Class<?> type, TableDefinition definition, List<Object> items, EntityEngine<?> engine,
		RequestLog requests) {

	private static final DynamoDb2MappingContext MAPPING = new DynamoDb2MappingContext();

	static <T> World create(Class<T> type, TableDefinition definition, List<Object> items) {
		RequestLog requests = new RequestLog();
		Connection connection = Connection.of(LocalDynamoDb.client(requests));
		connection.createTable(definition);
		EntityTable<T> table = connection.entityTable(definition, MAPPING.schema(type).tableSchema());
		table.putAll(items.stream().map(type::cast).toList());
		return new World(type, definition, items, EntityEngine.of(table), requests);
	}

	/**
	 * Compiles a method.
	 * @param method the method
	 * @param mode whether it may scan
	 * @return the method's plan and what runs it
	 */
	Compiled compile(Method method, ScanMode mode) {
		DynamoDb2Plans plans = new DynamoDb2Plans();
		Function<Class<?>, EntityEngine<?>> tables = (domainType) -> this.engine;
		QueryLookupStrategy strategy = DynamoDb2QueryLookupStrategy.create(null, tables, MAPPING,
				RepositorySettings.standard().withScan(mode), plans);
		RepositoryMetadata metadata = new DefaultRepositoryMetadata(method.getDeclaringClass());
		RepositoryQuery query = strategy.resolveQuery(method, metadata, new SpelAwareProxyProjectionFactory(),
				PropertiesBasedNamedQueries.EMPTY);
		return new Compiled(plans.plans().get(0).plan(), query);
	}

	@Override
	public String toString() {
		return "%s with items%n%s".formatted(this.definition.model(),
				String.join(System.lineSeparator(), this.items.stream().map(Object::toString).toList()));
	}

	/**
	 * A method that is ready to be called.
	 *
	 * @param plan how it is answered
	 * @param query runs it
	 */
	record Compiled(AccessPlan plan, RepositoryQuery query) {

		Object call(List<Object> arguments) {
			Object result = this.query.execute(arguments.toArray());
			if (result == null) {
				throw new AssertionError("The method returned null");
			}
			return result;
		}

	}

}
