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

import java.util.Set;

import io.github.dynamodb2.core.TableDefinition;
import org.jspecify.annotations.Nullable;

/**
 * One table of the catalog.
 *
 * @param property the full name of its properties, set or not
 * @param connection the name of its connection
 * @param name its physical name
 * @param definition what it is, or {@code null} when nobody says so
 */
record CatalogTable(String property, String connection, String name, @Nullable TableDefinition definition) {

	/**
	 * Returns the table with attributes that no item of a class lacks.
	 * @param attributes the attributes' names
	 * @return the table
	 */
	CatalogTable withPresent(Set<String> attributes) {
		if (this.definition == null) {
			return this;
		}
		TableDefinition present = new TableDefinition(this.definition.model().withPresent(attributes),
				this.definition.throughput(), this.definition.timeToLive());
		return new CatalogTable(this.property, this.connection, this.name, present);
	}

}
