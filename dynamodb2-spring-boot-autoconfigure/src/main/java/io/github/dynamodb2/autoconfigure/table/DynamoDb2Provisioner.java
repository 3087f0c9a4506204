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
import io.github.dynamodb2.core.operation.DescribeTableOperation;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import software.amazon.awssdk.services.dynamodb.model.TableDescription;
import software.amazon.awssdk.services.dynamodb.model.TableStatus;

import org.springframework.beans.factory.InitializingBean;

/**
 * Checks at the start what tables the application has and does about them what
 * {@code dynamodb2.provisioning} says. It never changes or deletes what is there. Before
 * it makes a table, every repository method is planned: what cannot work leaves nothing
 * behind.
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
		List<ApplicationTable> all = tables();
		if (this.mode == Provisioning.CREATE || this.mode == Provisioning.UPDATE) {
			this.tables.planMethods();
		}
		List<TableDrift> drifts = new ArrayList<>();
		for (ApplicationTable table : all) {
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
				case CREATE, UPDATE -> create(table);
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
		TableArrival arrival = TableArrival.of(table);
		Optional<TableDescription> found = arrival.describe();
		if (found.isEmpty()) {
			create(table.connection(), define(table), arrival);
			return;
		}
		found.filter((description) -> description.tableStatus() == TableStatus.CREATING)
			.ifPresent((description) -> arrival.await());
		Optional<TableDescription> now = (this.mode == Provisioning.UPDATE) ? update(table, found.get(), arrival)
				: found;
		now.flatMap((description) -> compare(table, description))
			.ifPresent((drift) -> logger.warn("Table '{}' exists and is not as declared:{}{}{}", table.name(),
					System.lineSeparator(), TableDrift.text(List.of(drift)), remedy(table, now.get())));
	}

	private static Optional<TableDescription> update(ApplicationTable table, TableDescription found,
			TableArrival arrival) {
		TableDefinition definition = table.definition();
		return (definition != null) ? new IndexAddition(table, arrival).add(differences(definition, found).missing())
				: Optional.of(found);
	}

	private String remedy(ApplicationTable table, TableDescription found) {
		TableDefinition definition = table.definition();
		boolean missing = definition != null && !differences(definition, found).missing().isEmpty();
		return (missing && this.mode == Provisioning.CREATE)
				? System.lineSeparator() + SchemaDriftFailureAnalyzer.MISSING_INDEXES : "";
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

	private void create(Connection connection, TableDefinition definition, TableArrival arrival) {
		try {
			connection.createTable(definition, (request) -> this.customizers
				.forEach((customizer) -> customizer.customize(connection.name(), request)));
			logger.info("Created table '{}'", definition.name());
		}
		catch (TableExistsException ex) {
			arrival.await();
		}
	}

	private static Optional<TableDrift> validate(ApplicationTable table) {
		return TableArrival.of(table)
			.describe()
			.map((found) -> compare(table, found))
			.orElseGet(() -> drift(table, List.of(Difference.missing())));
	}

	private static Optional<TableDrift> compare(ApplicationTable table, TableDescription found) {
		TableDefinition definition = table.definition();
		return (definition != null) ? drift(table, differences(definition, found).list()) : Optional.empty();
	}

	private static SchemaDifferences differences(TableDefinition definition, TableDescription found) {
		return new SchemaDifferences(definition.model(), DescribeTableOperation.model(found));
	}

	private static Optional<TableDrift> drift(ApplicationTable table, List<Difference> differences) {
		return differences.isEmpty() ? Optional.empty()
				: Optional.of(new TableDrift(table.connection().name(), table.name(), differences));
	}

}
