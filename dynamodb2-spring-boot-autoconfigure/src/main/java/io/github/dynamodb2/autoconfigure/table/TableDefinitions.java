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
import org.jspecify.annotations.Nullable;

/**
 * Merges what configuration and classes say about one table.
 *
 * @param source what they say
 */
record TableDefinitions(TableSource source) {

	private static final DynamoDb2Properties.Index NOTHING_SET = new DynamoDb2Properties.Index(null, null, List.of(),
			List.of(), null, List.of(), null);

	/**
	 * Returns the definition.
	 * @param physicalName the table's physical name
	 * @return the definition, or empty when nobody says what the key is
	 * @throws InvalidConfigurationException when something is missing or contradicts
	 */
	Optional<TableDefinition> define(String physicalName) {
		Optional<KeySchema> keys = new KeyMerge(this.source).keys();
		if (keys.isEmpty()) {
			refuseWithoutKey();
		}
		return keys.map((key) -> define(physicalName, key));
	}

	private void refuseWithoutKey() {
		DynamoDb2Properties.Table settings = this.source.settings();
		if (!settings.indexes().isEmpty() || settings.throughput() != null || settings.timeToLive() != null) {
			throw new InvalidConfigurationException(this.source.property() + ".partition-key",
					"is missing, but the table has other settings.",
					"Set it, or leave everything but the name out for a table that is described on first use.");
		}
	}

	private TableDefinition define(String physicalName, KeySchema keys) {
		List<Index> indexes = indexes(keys);
		try {
			TableModel model = TableModel.of(physicalName, keys, indexes);
			return new TableDefinition(model,
					TableThroughput.read(this.source.property(), this.source.settings().throughput()), timeToLive());
		}
		catch (IllegalArgumentException ex) {
			throw new InvalidConfigurationException(this.source.property(),
					"describes no possible table: %s.".formatted(ex.getMessage()), "Correct it, or the class.");
		}
	}

	private List<Index> indexes(KeySchema keys) {
		Map<String, IndexMerge> merges = new TreeMap<>();
		this.source.settings().indexes().forEach((key, index) -> {
			String property = this.source.property() + ".indexes." + key;
			String name = (index.name() != null) ? index.name() : key;
			IndexMerge other = merges.put(name, new IndexMerge(this.source, property, name, index, keys));
			if (other != null) {
				throw new InvalidConfigurationException(property,
						"declares index '%s', but so does '%s'.".formatted(name, other.property()),
						"Give one of them another name, or remove it.");
			}
		});
		this.source.classes()
			.stream()
			.flatMap((type) -> type.indexes().stream())
			.map(ClassIndex::name)
			.forEach((name) -> merges.computeIfAbsent(name, (index) -> undeclared(index, keys)));
		return merges.values().stream().map(IndexMerge::index).toList();
	}

	private IndexMerge undeclared(String name, KeySchema keys) {
		return new IndexMerge(this.source, this.source.property() + ".indexes." + name, name, NOTHING_SET, keys);
	}

	private @Nullable String timeToLive() {
		String attribute = this.source.settings().timeToLive();
		if (attribute != null) {
			this.source.requireNumber(this.source.property() + ".time-to-live", attribute);
		}
		return attribute;
	}

}
