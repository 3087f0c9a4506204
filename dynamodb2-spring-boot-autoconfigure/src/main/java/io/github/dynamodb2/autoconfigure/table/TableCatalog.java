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
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Map.Entry;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;

import io.github.dynamodb2.autoconfigure.BeanNames;
import io.github.dynamodb2.autoconfigure.DynamoDb2Properties;
import io.github.dynamodb2.autoconfigure.DynamoDb2Properties.Table;
import io.github.dynamodb2.autoconfigure.InvalidConfigurationException;
import io.github.dynamodb2.core.schema.ItemSchema;
import io.github.dynamodb2.core.schema.UnmappableTypeException;
import io.github.dynamodb2.mapping.EntityDefinitions;
import org.jspecify.annotations.Nullable;

/**
 * The tables that the configuration decides on: its own, and those that classes of items
 * stand for.
 */
final class TableCatalog {

	private static final String PROPERTY = "dynamodb2.tables.";

	private final DynamoDb2Properties properties;

	private final EntitySource entities;

	private final Map<String, Set<Class<?>>> classes = new LinkedHashMap<>();

	private final Map<List<Object>, CatalogTable> defined = new ConcurrentHashMap<>();

	TableCatalog(DynamoDb2Properties properties, EntitySource entities) {
		this.properties = properties;
		this.entities = entities;
		properties.tables().forEach((key, table) -> add(key, table.type()));
		entities.types().forEach((type) -> add(key(type), type));
	}

	private void add(String key, @Nullable Class<?> type) {
		Set<Class<?>> types = this.classes.computeIfAbsent(key, (name) -> new LinkedHashSet<>());
		if (type != null) {
			types.add(type);
		}
	}

	/**
	 * Returns every table, those of the configuration first.
	 * @return the tables
	 * @throws InvalidConfigurationException when one of them cannot be
	 */
	List<CatalogTable> tables() {
		Map<List<String>, Class<?>> owners = new HashMap<>();
		List<CatalogTable> tables = new ArrayList<>();
		this.classes.forEach((key, types) -> {
			types.forEach((type) -> {
				Class<?> other = owners.putIfAbsent(location(key), type);
				if (other != null && other != type) {
					throw shared(key, other, type);
				}
			});
			tables.add(table(key));
		});
		return tables;
	}

	private InvalidConfigurationException shared(String key, Class<?> one, Class<?> other) {
		if (!this.properties.tables().containsKey(key)) {
			return InvalidConfigurationException.ofClass(other,
					"has the table of class %s, but each would read and delete the other's items."
						.formatted(one.getName()),
					"Give one of them a table of its own, by @TableName or by 'name' under 'dynamodb2.tables'.");
		}
		return new InvalidConfigurationException(PROPERTY + key,
				"is the table of %s and of %s, but each would read and delete the other's items."
					.formatted(one.getName(), other.getName()),
				"Give one of them a table of its own, by @TableName or by 'name' under 'dynamodb2.tables'.");
	}

	private List<String> location(String key) {
		Table settings = TableSource.settings(this.properties, key);
		return List.of(connection(settings), physicalName(key, settings));
	}

	private static String connection(Table settings) {
		return (settings.connection() != null) ? settings.connection() : "default";
	}

	private String physicalName(String key, Table settings) {
		return this.properties.tableName().physical((settings.name() != null) ? settings.name() : key);
	}

	/**
	 * Returns a table by its key.
	 * @param key a key under {@code dynamodb2.tables}, or the name that a class gives
	 * @return the table
	 * @throws InvalidConfigurationException when it cannot be
	 */
	CatalogTable table(String key) {
		return defined(key, this.classes.getOrDefault(key, Set.of()));
	}

	/**
	 * Returns a table with one of its classes, which decides what attributes are always
	 * present.
	 * @param key a key of the catalog
	 * @param type the class of the items
	 * @return the table
	 * @throws InvalidConfigurationException when it cannot be
	 */
	CatalogTable table(String key, Class<?> type) {
		Set<Class<?>> types = new LinkedHashSet<>(this.classes.getOrDefault(key, Set.of()));
		types.add(type);
		return defined(key, types).withPresent(EntityDefinitions.present(this.entities.schema(type)));
	}

	private CatalogTable defined(String key, Set<Class<?>> types) {
		return this.defined.computeIfAbsent(List.of(key, types), (table) -> define(key, types));
	}

	private CatalogTable define(String key, Set<Class<?>> types) {
		List<ItemSchema<?>> schemas = new ArrayList<>();
		types.forEach((type) -> schemas.add(schema(key, type)));
		TableSource source = TableSource.of(this.properties, key, schemas);
		Table settings = source.settings();
		String name = physicalName(key, settings);
		return new CatalogTable(source.property(), connection(settings), name,
				new TableSettings(source).define(name).orElse(null));
	}

	private ItemSchema<?> schema(String key, Class<?> type) {
		try {
			return this.entities.schema(type);
		}
		catch (UnmappableTypeException ex) {
			Table settings = this.properties.tables().get(key);
			if (ex.property().isEmpty() && settings != null && type.equals(settings.type())) {
				throw new InvalidConfigurationException(PROPERTY + key + ".type",
						"is %s. %s".formatted(type.getTypeName(), ex.getMessage()),
						"Name the class of the items, or leave it out.");
			}
			throw ex;
		}
	}

	/**
	 * Finds the table of a class: one of the configuration with that type, else one whose
	 * key is the name that the class gives, else one of its own.
	 * @param type the class of the items
	 * @return a key of the configuration, or the name that the class gives
	 * @throws InvalidConfigurationException when several tables have that type
	 */
	String key(Class<?> type) {
		String name = this.entities.tableName(type);
		List<String> typed = keys((entry) -> type.equals(entry.getValue().type()));
		if (typed.size() > 1 && !typed.contains(name)) {
			throw new InvalidConfigurationException(PROPERTY + typed.get(1) + ".type",
					"is %s, but so is that of '%s'.".formatted(type.getName(), typed.get(0)),
					"Name one of them in @TableName of the class, so that its repositories know where to go.");
		}
		return Stream.of(typed.contains(name) ? List.<String>of() : typed, keys((entry) -> entry.getKey().equals(name)),
				keys((entry) -> sameWords(entry.getKey(), name)), keys((entry) -> name.equals(entry.getValue().name())))
			.flatMap(List::stream)
			.findFirst()
			.orElse(name);
	}

	private static boolean sameWords(String key, String name) {
		return BeanNames.camelCase(key).equals(BeanNames.camelCase(name));
	}

	private List<String> keys(TableFilter filter) {
		return this.properties.tables().entrySet().stream().filter(filter::test).map(Entry::getKey).toList();
	}

	/**
	 * Chooses tables of the configuration.
	 */
	@FunctionalInterface
	private interface TableFilter {

		boolean test(Entry<String, Table> entry);

	}

}
