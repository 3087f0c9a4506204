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

package io.github.dynamodb2.autoconfigure.endpoint;

import io.github.dynamodb2.autoconfigure.table.ApplicationTable;
import io.github.dynamodb2.core.TableDefinition;
import io.github.dynamodb2.core.operation.DescribeTableOperation;
import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.services.dynamodb.model.TableDescription;

/**
 * One table of the application: as it is declared, and as the service describes it.
 *
 * @param name the physical name
 * @param connection the name of its connection
 * @param declared what configuration and classes say, or {@code null} when they say
 * nothing
 * @param described what the service says
 */
public record TableDescriptor(String name, String connection, @Nullable SchemaDescriptor declared,
		Description described) {

	static TableDescriptor of(ApplicationTable table, Description described) {
		TableDefinition definition = table.definition();
		return new TableDescriptor(table.name(), table.connection().name(),
				(definition != null) ? SchemaDescriptor.of(definition.model()) : null, described);
	}

	/**
	 * What the service says of a table.
	 *
	 * @param status the table's status, or {@code null} when there was no answer
	 * @param schema keys and indexes
	 * @param itemCount the number of items some hours ago
	 * @param sizeBytes their size some hours ago, in bytes
	 * @param error why there was no answer
	 */
	public record Description(@Nullable String status, @Nullable SchemaDescriptor schema, @Nullable Long itemCount,
			@Nullable Long sizeBytes, @Nullable String error) {

		static Description of(TableDescription table) {
			return new Description(table.tableStatusAsString(),
					SchemaDescriptor.of(DescribeTableOperation.model(table)), table.itemCount(), table.tableSizeBytes(),
					null);
		}

		static Description failed(String error) {
			return new Description(null, null, null, null, error);
		}

	}

}
