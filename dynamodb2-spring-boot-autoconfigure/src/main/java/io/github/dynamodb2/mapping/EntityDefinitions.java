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

package io.github.dynamodb2.mapping;

import java.util.Set;
import java.util.stream.Collectors;

import io.github.dynamodb2.core.TableDefinition;
import io.github.dynamodb2.core.model.KeySchema;
import io.github.dynamodb2.core.model.TableModel;
import io.github.dynamodb2.core.schema.AttributeDescription;
import io.github.dynamodb2.core.schema.ItemSchema;
import org.jspecify.annotations.Nullable;

import org.springframework.core.annotation.AnnotatedElementUtils;

/**
 * Makes the definition of the table that a class needs, from its annotations and from what
 * a configuration says about it. It takes values and returns values.
 */
public final class EntityDefinitions {

	private EntityDefinitions() {
	}

	/**
	 * Returns the name that a class gives its table: the value of {@link TableName}, with
	 * placeholders and expressions as they stand, or else the class's simple name.
	 * @param type the class of the entities
	 * @return the name to look up in the configuration, or to use
	 */
	public static String tableName(Class<?> type) {
		TableName name = AnnotatedElementUtils.findMergedAnnotation(type, TableName.class);
		return (name != null) ? name.value() : type.getSimpleName();
	}

	/**
	 * Defines the table of a class. Indexes of the class and of the configuration are
	 * merged by name; a projection comes from the configuration, else from
	 * {@link IndexProjection}, else is of all attributes. Attributes of primitive
	 * properties count as always present.
	 * @param schema the description of the class
	 * @param physicalName the table's name, prefix and suffix included
	 * @param declared what the configuration says, or {@code null} for nothing
	 * @return the definition
	 * @throws IllegalArgumentException when the class has no partition key, when class and
	 * configuration contradict each other, or when DynamoDB could not make such a table
	 */
	public static TableDefinition define(ItemSchema<?> schema, String physicalName, @Nullable DeclaredTable declared) {
		DeclaredTable given = (declared != null) ? declared : DeclaredTable.nothing();
		DeclaredTypes types = new DeclaredTypes(schema, physicalName);
		KeySchema keys = keys(schema, physicalName, given, types);
		types.checkTimeToLive(given.timeToLive());
		TableModel model = TableModel
			.of(physicalName, keys, new IndexMerge(schema, physicalName, keys, types).merge(given.indexes()))
			.withPresent(present(schema));
		return new TableDefinition(model, given.throughput(), given.timeToLive());
	}

	private static KeySchema keys(ItemSchema<?> schema, String table, DeclaredTable declared, DeclaredTypes types) {
		KeySchema keys = new SchemaKeys(schema).primary();
		KeySchema given = declared.keys();
		if (given == null) {
			return keys;
		}
		types.check("the key", given);
		if (!given.names().equals(keys.names())) {
			throw new IllegalArgumentException("The key of table '%s' is %s in the configuration but %s in %s. Make them the same"
				.formatted(table, given, keys, schema.type().getName()));
		}
		return keys;
	}

	private static Set<String> present(ItemSchema<?> schema) {
		return schema.attributes()
			.stream()
			.filter(AttributeDescription::primitive)
			.map(AttributeDescription::attributeName)
			.collect(Collectors.toUnmodifiableSet());
	}

}
