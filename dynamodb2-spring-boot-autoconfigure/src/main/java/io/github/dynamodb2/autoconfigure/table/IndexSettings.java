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

import io.github.dynamodb2.autoconfigure.DynamoDb2Properties;
import io.github.dynamodb2.autoconfigure.DynamoDb2Properties.IndexProjection;
import io.github.dynamodb2.autoconfigure.InvalidConfigurationException;
import io.github.dynamodb2.core.model.IndexType;
import io.github.dynamodb2.core.model.KeyAttribute;
import io.github.dynamodb2.core.model.KeySchema;
import io.github.dynamodb2.core.model.Projection;
import io.github.dynamodb2.core.model.Throughput;
import org.jspecify.annotations.Nullable;

/**
 * Reads one index of a table.
 *
 * @param source what is said about the table
 * @param property the full name of the index's properties
 * @param name the index's name
 * @param settings the index's properties
 */
record IndexSettings(TableSource source, String property, String name, DynamoDb2Properties.Index settings) {

	/**
	 * Reads the index; what is left out must come from a class.
	 * @param table the table's key, or {@code null} when the configuration leaves it out
	 * @return what the configuration says
	 * @throws InvalidConfigurationException when something is missing or cannot be
	 */
	DeclaredIndex read(@Nullable KeySchema table) {
		KeySchema keys = new KeySchema(keys("partition-key", this.settings.partitionKey()),
				keys("sort-key", this.settings.sortKey()));
		IndexType type = type();
		if (type == IndexType.LOCAL) {
			checkLocal(keys, table);
		}
		else if (type == IndexType.GLOBAL && keys.partition().isEmpty()) {
			requireClass("partition-key", "is missing, but a global index needs a partition key.",
					"Set it, or make the index local with '%s.type'.".formatted(this.property));
		}
		Throughput throughput = ThroughputSettings.read(this.property, this.settings.throughput());
		KeySchema named = (type == IndexType.LOCAL) ? new KeySchema(List.of(), keys.sort()) : keys;
		return new DeclaredIndex(this.property, this.name, type, named, projection(), throughput);
	}

	private List<KeyAttribute> keys(String key, List<String> texts) {
		return this.source.read(this.property + "." + key, texts);
	}

	private @Nullable IndexType type() {
		DynamoDb2Properties.IndexType type = this.settings.type();
		if (type == null) {
			requireClass("type", "is missing.", "Set it to 'local' or 'global'.");
			return null;
		}
		return (type == DynamoDb2Properties.IndexType.LOCAL) ? IndexType.LOCAL : IndexType.GLOBAL;
	}

	private void requireClass(String key, String problem, String action) {
		if (!this.source.hasIndex(this.name)) {
			throw new InvalidConfigurationException(this.property + "." + key, problem, action);
		}
	}

	private void checkLocal(KeySchema keys, @Nullable KeySchema table) {
		if (table != null && !keys.partition().isEmpty() && !keys.partition().equals(table.partition())) {
			throw new InvalidConfigurationException(this.property + ".partition-key",
					"is %s, but a local index has the partition key of its table, %s.".formatted(keys.partition(),
							table.partition()),
					"Leave it out, or make the index global with '%s.type'.".formatted(this.property));
		}
		if (keys.sort().isEmpty()) {
			requireClass("sort-key", "is missing, but a local index needs a sort key.",
					"Set it, or make the index global with '%s.type'.".formatted(this.property));
		}
		if (this.settings.throughput() != null) {
			throw new InvalidConfigurationException(this.property + ".throughput",
					"is set, but a local index uses its table's.", "Remove it.");
		}
	}

	private @Nullable Projection projection() {
		IndexProjection projection = this.settings.projection();
		List<String> include = this.settings.include();
		include.forEach((name) -> KeyText.requireName(this.property + ".include", name, name));
		if (projection == IndexProjection.INCLUDE && include.isEmpty()) {
			throw new InvalidConfigurationException(this.property + ".include",
					"is missing, but the projection is 'include'.",
					"List the attributes to include, or set '%s.projection' to 'all' or 'keys-only'."
						.formatted(this.property));
		}
		if (projection != IndexProjection.INCLUDE && !include.isEmpty()) {
			throw new InvalidConfigurationException(this.property + ".include",
					"is set, but the projection is not 'include'.",
					"Set '%s.projection' to 'include', or remove the list.".formatted(this.property));
		}
		return (projection != null) ? projection(projection, include) : null;
	}

	private static Projection projection(IndexProjection projection, List<String> include) {
		return switch (projection) {
			case ALL -> Projection.all();
			case KEYS_ONLY -> Projection.keysOnly();
			case INCLUDE -> Projection.include(include);
		};
	}

}
