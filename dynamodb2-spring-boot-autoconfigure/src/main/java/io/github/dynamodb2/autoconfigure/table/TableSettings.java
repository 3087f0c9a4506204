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
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

import io.github.dynamodb2.autoconfigure.DynamoDb2Properties;
import io.github.dynamodb2.autoconfigure.InvalidConfigurationException;
import io.github.dynamodb2.core.TableDefinition;
import io.github.dynamodb2.core.model.Index;
import io.github.dynamodb2.core.model.KeySchema;
import io.github.dynamodb2.core.model.TableModel;
import io.github.dynamodb2.core.model.Throughput;
import io.github.dynamodb2.core.schema.ItemSchema;
import io.github.dynamodb2.core.schema.UnmappableTypeException;
import io.github.dynamodb2.mapping.EntityDefinitions;
import org.jspecify.annotations.Nullable;

/**
 * Reads one table, and merges it with the classes of its items.
 *
 * @param source what is said about the table
 */
record TableSettings(TableSource source) {

	/**
	 * Defines the table.
	 * @param physicalName the table's physical name
	 * @return the definition, or empty when nobody says what the key is
	 * @throws InvalidConfigurationException when something is missing or contradicts
	 */
	Optional<TableDefinition> define(String physicalName) {
		requireTableName(physicalName);
		@Nullable KeySchema keys = new KeySettings(this.source).read();
		Map<String, DeclaredIndex> indexes = indexes(keys);
		Throughput throughput = ThroughputSettings.read(this.source.property(), this.source.settings().throughput());
		String timeToLive = timeToLive();
		try {
			for (ItemSchema<?> type : this.source.classes()) {
				keys = merge(keys, EntityDefinitions.keys(type), type.type());
				merge(indexes, EntityDefinitions.indexes(type), type.type());
			}
			if (keys == null) {
				refuseOtherSettings();
				return Optional.empty();
			}
			List<Index> complete = indexes.values().stream().map(DeclaredIndex::complete).toList();
			return Optional
				.of(new TableDefinition(TableModel.of(physicalName, keys, complete), throughput, timeToLive));
		}
		catch (UnmappableTypeException ex) {
			throw ex;
		}
		catch (IllegalArgumentException ex) {
			throw this.source.fault("", "describes no possible table: %s.".formatted(ex.getMessage()),
					"Correct it, or the class of the items.");
		}
	}

	private void requireTableName(String physicalName) {
		if (!PhysicalName.isTable(physicalName)) {
			throw this.source.fault((this.source.settings().name() != null) ? ".name" : "",
					"gives its table the name '%s', %s".formatted(physicalName, PhysicalName.PROBLEM),
					"Correct the name, or 'dynamodb2.table-name.prefix' and 'suffix', which are a part of it.");
		}
	}

	private KeySchema merge(@Nullable KeySchema ours, KeySchema theirs, Class<?> type) {
		if (ours != null && !ours.equals(theirs)) {
			if (this.source.settings().partitionKey().isEmpty()) {
				throw InvalidConfigurationException.ofClass(type,
						"has key %s, but another class of the same table has key %s.".formatted(theirs, ours),
						"Make both the same, or give one of them another @TableName.");
			}
			throw new InvalidConfigurationException(this.source.property(),
					"has key %s, but class %s has key %s.".formatted(ours, type.getName(), theirs),
					"Make both the same, or leave 'partition-key' and 'sort-key' out.");
		}
		return theirs;
	}

	private void merge(Map<String, DeclaredIndex> indexes, List<Index> ofClass, Class<?> type) {
		for (Index mapped : ofClass) {
			if (!PhysicalName.isIndex(mapped.name())) {
				throw InvalidConfigurationException.ofClass(type,
						"declares index '%s', %s".formatted(mapped.name(), PhysicalName.PROBLEM),
						"Correct the name in the class's annotations.");
			}
			indexes.merge(mapped.name(), DeclaredIndex.of(mapped),
					(declared, other) -> new IndexMerge(declared, mapped, type).merge());
		}
	}

	private void refuseOtherSettings() {
		DynamoDb2Properties.Table settings = this.source.settings();
		if (!settings.indexes().isEmpty() || settings.throughput() != null || settings.timeToLive() != null) {
			throw new InvalidConfigurationException(this.source.property() + ".partition-key",
					"is missing, but the table has other settings.",
					"Set it, or leave all but 'connection' and 'name' out: the table is described on first use then.");
		}
	}

	private Map<String, DeclaredIndex> indexes(@Nullable KeySchema keys) {
		Map<String, DeclaredIndex> indexes = new TreeMap<>();
		this.source.settings().indexes().forEach((key, settings) -> {
			String property = this.source.property() + ".indexes." + key;
			String name = (settings.name() != null) ? settings.name() : key;
			if (!PhysicalName.isIndex(name)) {
				throw new InvalidConfigurationException((settings.name() != null) ? property + ".name" : property,
						"gives its index the name '%s', %s".formatted(name, PhysicalName.PROBLEM), "Correct the name.");
			}
			DeclaredIndex other = indexes.put(name,
					new IndexSettings(this.source, property, name, settings).read(keys));
			if (other != null) {
				throw new InvalidConfigurationException(property,
						"declares index '%s', but so does '%s'.".formatted(name, other.property()),
						"Give one of them another name, or remove it.");
			}
		});
		return indexes;
	}

	private @Nullable String timeToLive() {
		String attribute = this.source.settings().timeToLive();
		if (attribute != null) {
			String property = this.source.property() + ".time-to-live";
			KeyText.requireName(property, attribute, attribute);
			this.source.requireKnown(property, attribute);
			this.source.requireSeconds(property, attribute);
		}
		return attribute;
	}

}
