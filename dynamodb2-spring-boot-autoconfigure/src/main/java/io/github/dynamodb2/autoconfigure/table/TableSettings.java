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
import io.github.dynamodb2.core.model.Projection;
import io.github.dynamodb2.core.model.TableModel;
import io.github.dynamodb2.core.schema.ItemSchema;
import io.github.dynamodb2.mapping.DeclaredTable;
import io.github.dynamodb2.mapping.DeclaredTable.DeclaredIndex;
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
		DeclaredTable declared = read();
		try {
			if (!this.source.classes().isEmpty()) {
				return Optional.of(merge(physicalName, declared));
			}
			return Optional.ofNullable(declared.keys()).map((keys) -> define(physicalName, keys, declared));
		}
		catch (IllegalArgumentException ex) {
			throw new InvalidConfigurationException(this.source.property(),
					"describes no possible table: %s.".formatted(ex.getMessage()),
					"Correct it, or the class of the items.");
		}
	}

	private TableDefinition merge(String physicalName, DeclaredTable declared) {
		DeclaredTable merged = declared;
		TableDefinition definition = null;
		for (ItemSchema<?> type : this.source.classes()) {
			definition = EntityDefinitions.define(type, physicalName, merged);
			merged = DeclaredTable.of(definition);
		}
		return definition;
	}

	private static TableDefinition define(String physicalName, KeySchema keys, DeclaredTable declared) {
		List<Index> indexes = declared.indexes().stream().map(TableSettings::complete).toList();
		return new TableDefinition(TableModel.of(physicalName, keys, indexes), declared.throughput(),
				declared.timeToLive());
	}

	private static Index complete(DeclaredIndex index) {
		Projection projection = (index.projection() != null) ? index.projection() : Projection.all();
		return new Index(index.name(), index.type(), index.keys(), projection, index.throughput());
	}

	private DeclaredTable read() {
		DynamoDb2Properties.Table settings = this.source.settings();
		KeySchema keys = new KeySettings(this.source).read();
		DeclaredTable declared = new DeclaredTable(keys, indexes(keys),
				ThroughputSettings.read(this.source.property(), settings.throughput()), timeToLive());
		boolean more = !declared.indexes().isEmpty() || declared.throughput() != null || declared.timeToLive() != null;
		if (more && keys == null && this.source.classes().isEmpty()) {
			throw new InvalidConfigurationException(this.source.property() + ".partition-key",
					"is missing, but the table has other settings.",
					"Set it, or leave all but 'connection' and 'name' out: the table is described on first use then.");
		}
		return declared;
	}

	private List<DeclaredIndex> indexes(@Nullable KeySchema keys) {
		Map<String, IndexSettings> indexes = new TreeMap<>();
		this.source.settings().indexes().forEach((key, settings) -> {
			String property = this.source.property() + ".indexes." + key;
			String name = (settings.name() != null) ? settings.name() : key;
			IndexSettings other = indexes.put(name, new IndexSettings(this.source, property, name, settings));
			if (other != null) {
				throw new InvalidConfigurationException(property,
						"declares index '%s', but so does '%s'.".formatted(name, other.property()),
						"Give one of them another name, or remove it.");
			}
		});
		return indexes.values().stream().map((index) -> index.read(keys)).toList();
	}

	private @Nullable String timeToLive() {
		String attribute = this.source.settings().timeToLive();
		if (attribute != null) {
			this.source.requireNumber(this.source.property() + ".time-to-live", attribute);
		}
		return attribute;
	}

}
