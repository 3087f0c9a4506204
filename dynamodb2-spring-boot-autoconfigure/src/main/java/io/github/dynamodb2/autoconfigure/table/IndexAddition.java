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

import java.util.List;
import java.util.Optional;

import io.github.dynamodb2.autoconfigure.InvalidConfigurationException;
import io.github.dynamodb2.core.error.DynamoDb2Exception;
import io.github.dynamodb2.core.model.Index;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import software.amazon.awssdk.services.dynamodb.model.TableDescription;

/**
 * Adds global indexes to a table while it is used, one after another, as the service
 * wants it. It never changes or removes anything.
 *
 * @param table the table
 * @param arrival waits for it
 */
record IndexAddition(ApplicationTable table, TableArrival arrival) {

	private static final Logger logger = LoggerFactory.getLogger(IndexAddition.class);

	/**
	 * Adds the indexes and waits until each can be used, which takes minutes, and hours
	 * on a large table.
	 * @param indexes the indexes
	 * @return the table's description then
	 */
	Optional<TableDescription> add(List<Index> indexes) {
		Optional<TableDescription> found = this.arrival.await();
		for (Index index : indexes) {
			if (!has(found, index)) {
				add(index);
				found = this.arrival.await();
				logger.info("Added index '{}' to table '{}'", index.name(), this.table.name());
			}
		}
		return found;
	}

	private void add(Index index) {
		logger.info("Adding index '{}' to table '{}' of connection '{}'", index.name(), this.table.name(),
				this.table.connection().name());
		TableArrival.Reports reports = this.arrival.watch();
		try {
			this.arrival.source().createIndex(index);
		}
		catch (IllegalArgumentException ex) {
			throw new InvalidConfigurationException("dynamodb2.provisioning",
					"is 'update', but index '%s' cannot be added: %s.".formatted(index.name(), ex.getMessage()),
					"Correct the index, or add it by other means.");
		}
		catch (DynamoDb2Exception ex) {
			if (Thread.currentThread().isInterrupted() || !has(this.arrival.await(), index)) {
				throw ex;
			}
		}
		finally {
			reports.end();
		}
	}

	private static boolean has(Optional<TableDescription> found, Index index) {
		return found.stream()
			.flatMap((table) -> table.globalSecondaryIndexes().stream())
			.anyMatch((other) -> other.indexName().equals(index.name()));
	}

}
