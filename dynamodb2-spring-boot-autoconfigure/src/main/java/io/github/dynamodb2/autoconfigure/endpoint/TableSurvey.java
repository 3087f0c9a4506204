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

import java.time.Duration;
import java.util.List;
import java.util.Optional;

import io.github.dynamodb2.autoconfigure.endpoint.TableDescriptor.Description;
import io.github.dynamodb2.autoconfigure.table.CatalogTable;
import io.github.dynamodb2.autoconfigure.table.TableProbe;
import io.github.dynamodb2.core.Connection;
import software.amazon.awssdk.core.exception.SdkException;

/**
 * Describes tables, one DescribeTable each.
 *
 * @param connections the connections
 * @param timeout the longest time that a call may take
 */
record TableSurvey(List<Connection> connections, Duration timeout) {

	List<TableDescriptor> of(List<CatalogTable> tables) {
		return tables.stream().map((table) -> TableDescriptor.of(table, describe(table))).toList();
	}

	private Description describe(CatalogTable table) {
		Optional<Connection> connection = this.connections.stream()
			.filter((candidate) -> candidate.name().equals(table.connection()))
			.findFirst();
		if (connection.isEmpty()) {
			return Description.failed("no connection of that name");
		}
		try {
			return Description.of(new TableProbe(connection.get(), this.timeout).describe(table.name()));
		}
		catch (SdkException ex) {
			return Description.failed(TableProbe.nameOf(ex));
		}
	}

}
