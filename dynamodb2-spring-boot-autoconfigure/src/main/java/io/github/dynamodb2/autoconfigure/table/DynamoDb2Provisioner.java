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
import java.util.Optional;

import io.github.dynamodb2.autoconfigure.DynamoDb2CreateTableCustomizer;
import io.github.dynamodb2.autoconfigure.DynamoDb2Properties.Provisioning;
import io.github.dynamodb2.autoconfigure.InvalidConfigurationException;
import io.github.dynamodb2.autoconfigure.table.SchemaDifferences.Difference;
import io.github.dynamodb2.core.Connection;
import io.github.dynamodb2.core.TableDefinition;
import io.github.dynamodb2.core.error.DynamoDb2Exception;
import io.github.dynamodb2.core.error.TableExistsException;
import io.github.dynamodb2.core.error.TableNotFoundException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import software.amazon.awssdk.services.dynamodb.model.TableDescription;
import software.amazon.awssdk.services.dynamodb.model.TableStatus;

import org.springframework.beans.factory.InitializingBean;

/**
 * Checks at the start what tables the application has and does about them what
 * {@code dynamodb2.provisioning} says. It never changes or deletes a table.
 */
final class DynamoDb2Provisioner implements InitializingBean {

	private static final Logger logger = LoggerFactory.getLogger(DynamoDb2Provisioner.class);

	/**
	 * The name of this bean, which those depend on that use tables.
	 */
	static final String BEAN_NAME = "dynamoDb2Provisioner";

	private final Provisioning mode;

	private final ApplicationTables tables;

	private final List<DynamoDb2CreateTableCustomizer> customizers;

	DynamoDb2Provisioner(Provisioning mode, ApplicationTables tables,
			List<DynamoDb2CreateTableCustomizer> customizers) {
		this.mode = mode;
		this.tables = tables;
		this.customizers = List.copyOf(customizers);
	}

	@Override
	public void afterPropertiesSet() {
		List<TableDrift> drifts = new ArrayList<>();
		for (ApplicationTable table : tables()) {
			provision(table).ifPresent(drifts::add);
		}
		if (!drifts.isEmpty()) {
			throw new SchemaDriftException(drifts);
		}
	}

	private List<ApplicationTable> tables() {
		return (this.mode != Provisioning.NONE) ? this.tables.all() : this.tables.configured();
	}

	private Optional<TableDrift> provision(ApplicationTable table) {
		try {
			switch (this.mode) {
				case CREATE -> create(table);
				case VALIDATE -> {
					return validate(table);
				}
				default -> logger.debug("Table '{}' is not provisioned", table.name());
			}
			return Optional.empty();
		}
		catch (DynamoDb2Exception ex) {
			throw new ProvisioningException(table, ex);
		}
	}

	private void create(ApplicationTable table) {
		Optional<TableDescription> found = describe(table);
		if (found.isEmpty()) {
			create(table.connection(), define(table));
		}
		else {
			if (found.get().tableStatus() == TableStatus.CREATING) {
				waitUntilActive(table.connection(), table.name());
			}
			compare(table, found.get())
				.ifPresent((drift) -> logger.warn("Table '{}' exists and is not as declared:{}{}", table.name(),
						System.lineSeparator(), TableDrift.text(List.of(drift))));
		}
	}

	private static TableDefinition define(ApplicationTable table) {
		TableDefinition definition = table.definition();
		if (definition == null) {
			throw new InvalidConfigurationException(table.property() + ".partition-key",
					"is missing, and so is table '%s', which shall be created.".formatted(table.name()),
					"Set it, or the 'type' of the items, or create the table by other means.");
		}
		return definition;
	}

	private void create(Connection connection, TableDefinition definition) {
		try {
			connection.createTable(definition, (request) -> this.customizers
				.forEach((customizer) -> customizer.customize(connection.name(), request)));
			logger.info("Created table '{}'", definition.name());
		}
		catch (TableExistsException ex) {
			waitUntilActive(connection, definition.name());
		}
	}

	private static void waitUntilActive(Connection connection, String table) {
		connection.table(table).awaitActive();
	}

	private static Optional<TableDrift> validate(ApplicationTable table) {
		return describe(table).map((found) -> compare(table, found))
			.orElseGet(() -> drift(table, List.of(Difference.missing())));
	}

	private static Optional<TableDescription> describe(ApplicationTable table) {
		try {
			return Optional.of(table.connection().table(table.name()).describe());
		}
		catch (TableNotFoundException ex) {
			return Optional.empty();
		}
	}

	private static Optional<TableDrift> compare(ApplicationTable table, TableDescription found) {
		TableDefinition definition = table.definition();
		return (definition != null) ? drift(table, new SchemaDifferences(definition, found).list()) : Optional.empty();
	}

	private static Optional<TableDrift> drift(ApplicationTable table, List<Difference> differences) {
		return differences.isEmpty() ? Optional.empty()
				: Optional.of(new TableDrift(table.connection().name(), table.name(), differences));
	}

}
