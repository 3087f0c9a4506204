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

import io.github.dynamodb2.core.Connection;
import io.github.dynamodb2.core.EntityTable;
import io.github.dynamodb2.core.TableDefinition;
import org.jspecify.annotations.Nullable;

/**
 * One table of the application, where it really is.
 *
 * @param connection the bean that reads and writes it
 * @param property the full name of its properties, set or not
 * @param name its physical name
 * @param definition what it is, or {@code null} when nobody says so
 */
public record ApplicationTable(Connection connection, String property, String name,
		@Nullable TableDefinition definition) {

	static ApplicationTable of(Connection connection, CatalogTable table) {
		return new ApplicationTable(connection, table.property(), table.name(), table.definition());
	}

	static ApplicationTable of(EntityTable<?> table) {
		return new ApplicationTable(table.connection(), "dynamodb2.tables." + table.name(), table.name(),
				new TableDefinition(table.model(), null, null));
	}

	/**
	 * Tells whether another one is the same table.
	 */
	boolean isSame(ApplicationTable other) {
		return this.connection == other.connection && this.name.equals(other.name);
	}

}
