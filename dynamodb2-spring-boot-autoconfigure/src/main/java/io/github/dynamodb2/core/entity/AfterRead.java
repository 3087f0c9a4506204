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

import software.amazon.awssdk.enhanced.dynamodb.DynamoDbEnhancedClientExtension;
import software.amazon.awssdk.enhanced.dynamodb.DynamoDbExtensionContext;
import software.amazon.awssdk.enhanced.dynamodb.OperationContext;
import software.amazon.awssdk.enhanced.dynamodb.TableMetadata;
import software.amazon.awssdk.enhanced.dynamodb.TableSchema;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/**
 * What an extension of the Enhanced Client makes of the items that are read.
 *
 * @param table the table's name
 * @param schema how the class is mapped
 * @param extension the extension
 * @param <T> the type of the entities
 */
record AfterRead<T>(String table, TableSchema<T> schema, DynamoDbEnhancedClientExtension extension) {

	Map<String, AttributeValue> changed(Map<String, AttributeValue> item) {
		Map<String, AttributeValue> changed = this.extension
			.afterRead(new Context(item, new Operation(this.table), this.schema.tableMetadata(), this.schema))
			.transformedItem();
		return (changed != null) ? changed : item;
	}

	private record Context(Map<String, AttributeValue> items, OperationContext operationContext,
			TableMetadata tableMetadata, TableSchema<?> tableSchema) implements DynamoDbExtensionContext.AfterRead {
	}

	private record Operation(String tableName) implements OperationContext {

		@Override
		public String indexName() {
			return TableMetadata.primaryIndexName();
		}

	}

}
