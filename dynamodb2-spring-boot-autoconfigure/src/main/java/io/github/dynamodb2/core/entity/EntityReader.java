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

package io.github.dynamodb2.core.entity;

import java.util.Map;
import java.util.Optional;

import io.github.dynamodb2.core.operation.ServiceCalls;
import io.github.dynamodb2.core.page.reader.ItemDecoder;
import io.github.dynamodb2.core.reading.ItemReader;
import io.github.dynamodb2.core.schema.ItemSchema;
import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.enhanced.dynamodb.DynamoDbEnhancedClientExtension;
import software.amazon.awssdk.enhanced.dynamodb.DynamoDbExtensionContext;
import software.amazon.awssdk.enhanced.dynamodb.OperationContext;
import software.amazon.awssdk.enhanced.dynamodb.TableMetadata;
import software.amazon.awssdk.enhanced.dynamodb.TableSchema;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/**
 * Reads items into entities by their schema, past the {@code afterRead} of an extension.
 *
 * @param <T> the type of the entities
 */
final class EntityReader<T> implements ItemReader<T> {

	private final TableSchema<T> schema;

	private final DynamoDbEnhancedClientExtension extension;

	private final OperationContext table;

	private EntityReader(String table, TableSchema<T> schema, DynamoDbEnhancedClientExtension extension) {
		this.schema = schema;
		this.extension = extension;
		this.table = new Table(table);
	}

	static <T> ItemReader<T> of(ServiceCalls calls, String table, TableSchema<T> schema,
			@Nullable DynamoDbEnhancedClientExtension extension) {
		if (extension != null && ExtensionChain.reads(extension)) {
			return new EntityReader<>(table, schema, extension);
		}
		return new SchemaReader<>(schema, (calls.bodies() != null) ? ItemDecoder.of(schema) : Optional.empty());
	}

	@Override
	public @Nullable T read(Map<String, AttributeValue> item) {
		Map<String, AttributeValue> changed = this.extension
			.afterRead(new AfterRead(item, this.table, this.schema.tableMetadata(), this.schema))
			.transformedItem();
		return ItemSchema.read(this.schema, (changed != null) ? changed : item);
	}

	private record AfterRead(Map<String, AttributeValue> items, OperationContext operationContext,
			TableMetadata tableMetadata, TableSchema<?> tableSchema) implements DynamoDbExtensionContext.AfterRead {
	}

	private record Table(String tableName) implements OperationContext {

		@Override
		public String indexName() {
			return TableMetadata.primaryIndexName();
		}

	}

}
