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

import java.util.ArrayList;
import java.util.List;

import io.github.dynamodb2.autoconfigure.InvalidConfigurationException;
import io.github.dynamodb2.core.EntityTable;

/**
 * All tables of the application with their connections: those that the configuration
 * decides on, and those of repositories that it does not.
 */
public final class ApplicationTables {

	private final TableCatalog catalog;

	private final ConnectionBeans connections;

	private final RepositoryTables repositories;

	ApplicationTables(TableCatalog catalog, ConnectionBeans connections, RepositoryTables repositories) {
		this.catalog = catalog;
		this.connections = connections;
		this.repositories = repositories;
	}

	/**
	 * Returns every table once, those of the configuration first. Sends no request.
	 * @return the tables
	 * @throws InvalidConfigurationException when one of them cannot be
	 */
	public List<ApplicationTable> all() {
		List<ApplicationTable> tables = new ArrayList<>(configured());
		this.repositories.others()
			.map(ApplicationTable::of)
			.filter((table) -> tables.stream().noneMatch(table::isSame))
			.forEach(tables::add);
		return tables;
	}

	/**
	 * Returns the tables that the configuration decides on.
	 * @return the tables
	 * @throws InvalidConfigurationException when one of them cannot be
	 */
	List<ApplicationTable> configured() {
		return this.catalog.tables()
			.stream()
			.map((table) -> ApplicationTable.of(this.connections.get(table), table))
			.toList();
	}

	/**
	 * Plans every method of every repository, without making one. Sends no request.
	 * @throws IllegalArgumentException when a method cannot be planned
	 */
	void planMethods() {
		this.repositories.planMethods();
	}

	/**
	 * Returns the table of one repository. Sends no request.
	 * @param factory the name of the bean that makes the repository
	 * @return the table that the repository reads and writes
	 */
	public EntityTable<?> ofRepository(String factory) {
		return this.repositories.of(factory);
	}

}
