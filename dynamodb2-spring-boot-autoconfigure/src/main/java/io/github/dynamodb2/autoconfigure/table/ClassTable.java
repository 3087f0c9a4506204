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

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

import io.github.dynamodb2.core.model.KeyAttribute;
import io.github.dynamodb2.core.model.KeySchema;
import io.github.dynamodb2.core.model.Projection;
import io.github.dynamodb2.mapping.IndexProjection;
import software.amazon.awssdk.enhanced.dynamodb.AttributeConverter;
import software.amazon.awssdk.enhanced.dynamodb.AttributeValueType;
import software.amazon.awssdk.enhanced.dynamodb.IndexMetadata;
import software.amazon.awssdk.enhanced.dynamodb.KeyAttributeMetadata;
import software.amazon.awssdk.enhanced.dynamodb.TableMetadata;
import software.amazon.awssdk.enhanced.dynamodb.TableSchema;

/**
 * A table as a class describes it.
 *
 * @param type the class
 * @param schema its schema
 */
record ClassTable(Class<?> type, TableSchema<?> schema) {

	KeySchema keys() {
		return index(TableMetadata.primaryIndexName()).map((index) -> new KeySchema(index.partition(), index.sort()))
			.orElseThrow(() -> new IllegalArgumentException(
					"Class %s has no partition key. Annotate a property with @DynamoDbPartitionKey"
						.formatted(this.type.getName())));
	}

	/**
	 * Returns the secondary indexes.
	 * @return the indexes, in no order
	 */
	List<ClassIndex> indexes() {
		return this.schema.tableMetadata()
			.indices()
			.stream()
			.filter((index) -> !index.name().equals(TableMetadata.primaryIndexName()))
			.map(ClassTable::read)
			.toList();
	}

	Optional<ClassIndex> index(String name) {
		return this.schema.tableMetadata()
			.indices()
			.stream()
			.filter((index) -> index.name().equals(name))
			.map(ClassTable::read)
			.findFirst();
	}

	private static ClassIndex read(IndexMetadata index) {
		return new ClassIndex(index.name(), read(index.partitionKeys()), read(index.sortKeys()));
	}

	private static List<KeyAttribute> read(List<KeyAttributeMetadata> attributes) {
		return attributes.stream()
			.map((attribute) -> new KeyAttribute(attribute.name(), attribute.attributeValueType().scalarAttributeType()))
			.toList();
	}

	/**
	 * Returns what the class says an index holds.
	 * @param index the index's name
	 * @return the projection, or empty when it says nothing
	 */
	Optional<Projection> projection(String index) {
		return Arrays.stream(this.type.getAnnotationsByType(IndexProjection.class))
			.filter((projection) -> projection.indexName().equals(index))
			.map((projection) -> switch (projection.type()) {
				case ALL -> Projection.all();
				case KEYS_ONLY -> Projection.keysOnly();
				default -> Projection.include(List.of(projection.include()));
			})
			.findFirst();
	}

	/**
	 * Returns the type in which the class stores an attribute.
	 * @param attribute the attribute's name
	 * @return the type, or empty when the class does not map the attribute
	 */
	Optional<AttributeValueType> attributeType(String attribute) {
		AttributeConverter<?> converter = this.schema.converterForAttribute(attribute);
		return (converter != null) ? Optional.of(converter.attributeValueType()) : Optional.empty();
	}

}
