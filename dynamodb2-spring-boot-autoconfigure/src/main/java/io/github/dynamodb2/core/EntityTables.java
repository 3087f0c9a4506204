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

package io.github.dynamodb2.core;

import java.util.List;

import io.github.dynamodb2.core.entity.EntityForm;
import io.github.dynamodb2.core.entity.ExtensionProbe;
import io.github.dynamodb2.core.model.KeyAttribute;
import io.github.dynamodb2.core.model.TableModel;
import io.github.dynamodb2.core.operation.ServiceCalls;
import io.github.dynamodb2.core.schema.ItemSchema;
import io.github.dynamodb2.core.schema.ItemSchemas;
import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.enhanced.dynamodb.DynamoDbEnhancedClient;
import software.amazon.awssdk.enhanced.dynamodb.DynamoDbEnhancedClientExtension;
import software.amazon.awssdk.enhanced.dynamodb.TableSchema;
import software.amazon.awssdk.services.dynamodb.model.ScalarAttributeType;

/**
 * Makes the tables of entities of one connection; each class is described once.
 */
final class EntityTables {

	private final Connection connection;

	private final ServiceCalls calls;

	private final DynamoDbEnhancedClient enhancedClient;

	private final ItemSchemas schemas = new ItemSchemas();

	EntityTables(Connection connection, ServiceCalls calls, DynamoDbEnhancedClient enhancedClient) {
		this.connection = connection;
		this.calls = calls;
		this.enhancedClient = enhancedClient;
	}

	<T> EntityTable<T> of(KnownTable table, Class<T> type) {
		TableSchema<T> schema = this.schemas.of(type).requireTable().tableSchema();
		TableModel model = table.model();
		checkKeys(model, type, schema);
		return of(model, schema);
	}

	<T> EntityTable<T> of(TableModel model, TableSchema<T> schema) {
		@Nullable DynamoDbEnhancedClientExtension extension = extension(schema);
		ItemSchema.describing(schema).ifPresent((known) -> known.requireExtensions(new ExtensionProbe(extension)));
		EntityForm<T> form = new EntityForm<>(model, schema, extension, this.calls);
		return new DefaultEntityTable<>(this.connection, new KnownTable(this.calls, model.name(), model), form);
	}

	private static void checkKeys(TableModel model, Class<?> type, TableSchema<?> schema) {
		List<String> mapped = List.copyOf(schema.tableMetadata().primaryKeys());
		if (!mapped.equals(model.keys().names())) {
			throw new IllegalArgumentException("The key of %s is %s but the key of table '%s' is %s"
				.formatted(type.getName(), mapped, model.name(), model.keys().names()));
		}
		for (KeyAttribute key : model.keys().attributes()) {
			ScalarAttributeType mappedType = schema.tableMetadata().scalarAttributeType(key.name()).orElse(key.type());
			if (mappedType != key.type()) {
				throw new IllegalArgumentException("Key attribute '%s' of %s is of type %s but of type %s in table '%s'"
					.formatted(key.name(), type.getName(), mappedType, key.type(), model.name()));
			}
		}
	}

	private <T> @Nullable DynamoDbEnhancedClientExtension extension(TableSchema<T> schema) {
		return this.enhancedClient.table("any", schema).mapperExtension();
	}

}
