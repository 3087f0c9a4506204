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

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

import io.github.dynamodb2.core.TableDefinition;
import io.github.dynamodb2.core.model.Index;
import io.github.dynamodb2.core.model.KeySchema;
import io.github.dynamodb2.core.model.TableModel;
import io.github.dynamodb2.core.schema.AttributeDescription;
import io.github.dynamodb2.core.schema.ItemSchema;

import org.springframework.core.annotation.AnnotatedElementUtils;

/**
 * Reads what a class says about its table out of its annotations. It takes values and
 * returns values.
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
	 * Defines the table of a class: keys and indexes by the SDK's annotations,
	 * projections by {@link IndexProjection} and else of all attributes, on-demand and
	 * without expiry.
	 * @param schema the description of the class
	 * @param physicalName the table's name, prefix and suffix included
	 * @return the definition
	 * @throws IllegalArgumentException when the class has no partition key, or when
	 * DynamoDB could not make such a table
	 */
	public static TableDefinition define(ItemSchema<?> schema, String physicalName) {
		TableModel model = TableModel.of(physicalName, keys(schema), indexes(schema)).withPresent(present(schema));
		return new TableDefinition(model, null, null);
	}

	/**
	 * Returns the key that a class gives its table.
	 * @param schema the description of the class
	 * @return the key
	 * @throws IllegalArgumentException when the class has no partition key
	 */
	public static KeySchema keys(ItemSchema<?> schema) {
		return new SchemaKeys(schema).primary();
	}

	/**
	 * Returns the indexes that a class declares, which are not checked yet. An index with
	 * a {@code @DynamoDbSecondaryPartitionKey} is global, even if that is the table's
	 * partition attribute; one without is local.
	 * @param schema the description of the class
	 * @return the indexes; a local one has no partition attributes
	 * @throws IllegalArgumentException when the class has no partition key, or projects
	 * an index that it does not declare
	 */
	public static List<Index> indexes(ItemSchema<?> schema) {
		return new SchemaIndexes(schema).indexes();
	}

	/**
	 * Returns the attributes that no item of a class lacks, because their properties are
	 * primitive.
	 * @param schema the description of the class
	 * @return the names of the attributes
	 */
	public static Set<String> present(ItemSchema<?> schema) {
		return schema.attributes()
			.stream()
			.filter(AttributeDescription::primitive)
			.map(AttributeDescription::attributeName)
			.collect(Collectors.toUnmodifiableSet());
	}

}
