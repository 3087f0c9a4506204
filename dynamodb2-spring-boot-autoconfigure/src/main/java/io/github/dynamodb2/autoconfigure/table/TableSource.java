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
import java.util.stream.Collectors;

import io.github.dynamodb2.autoconfigure.DynamoDb2Properties;
import io.github.dynamodb2.autoconfigure.DynamoDb2Properties.Table;
import io.github.dynamodb2.autoconfigure.InvalidConfigurationException;
import io.github.dynamodb2.core.model.KeyAttribute;
import io.github.dynamodb2.core.schema.AttributeDescription;
import io.github.dynamodb2.core.schema.ItemSchema;
import io.github.dynamodb2.mapping.EpochMillis;
import software.amazon.awssdk.enhanced.dynamodb.AttributeConverter;
import software.amazon.awssdk.enhanced.dynamodb.AttributeValueType;
import software.amazon.awssdk.services.dynamodb.model.ScalarAttributeType;

/**
 * All that is said about one table: by the configuration and by the classes of its items.
 *
 * @param property the full name of the table's properties, set or not
 * @param settings the table's properties
 * @param classes the classes of the items, as far as they are known
 */
record TableSource(String property, Table settings, List<ItemSchema<?>> classes) {

	private static final Table NOTHING_SET = new Table(null, null, List.of(), List.of(), null, null, null, Map.of());

	TableSource {
		classes = List.copyOf(classes);
	}

	/**
	 * Returns what is said about a table.
	 * @param properties the properties
	 * @param key its key among them, or a name that a class gives
	 * @param classes the classes of the items, as far as they are known
	 * @return all of it
	 */
	static TableSource of(DynamoDb2Properties properties, String key, List<ItemSchema<?>> classes) {
		return new TableSource("dynamodb2.tables." + key, settings(properties, key), classes);
	}

	static Table settings(DynamoDb2Properties properties, String key) {
		return properties.tables().getOrDefault(key, NOTHING_SET);
	}

	/**
	 * Returns an exception about what cannot be: about the table's properties, or about a
	 * class where nobody wrote any.
	 * @param key what follows the name of the table's properties, such as {@code .name},
	 * or nothing
	 * @param problem what is wrong, a clause that follows the property's or class's name
	 * @param action what to do, a sentence
	 * @return the exception
	 */
	InvalidConfigurationException fault(String key, String problem, String action) {
		return (this.settings == NOTHING_SET && !this.classes.isEmpty())
				? InvalidConfigurationException.ofClass(this.classes.get(0).type(), problem, action)
				: new InvalidConfigurationException(this.property + key, problem, action);
	}

	/**
	 * Reads the key attributes of a property and compares their types with the classes'.
	 * @param at the full name of the property
	 * @param texts its values
	 * @return the attributes, in that order
	 * @throws InvalidConfigurationException when one is no key attribute, or has another
	 * type in a class
	 */
	List<KeyAttribute> read(String at, List<String> texts) {
		List<KeyAttribute> attributes = KeyText.parse(at, texts);
		attributes.forEach((attribute) -> this.classes.forEach((type) -> compare(at, attribute, type)));
		return attributes;
	}

	/**
	 * Refuses an attribute that a class stores as anything but a number, or as
	 * milliseconds, with which an item would expire in some 50,000 years.
	 * @param at the full name of the property
	 * @param attribute the attribute's name
	 * @throws InvalidConfigurationException when a class stores it as something else
	 */
	void requireSeconds(String at, String attribute) {
		KeyAttribute number = new KeyAttribute(attribute, ScalarAttributeType.N);
		this.classes.forEach((type) -> {
			compare(at, number, type);
			if (converter(type, attribute).filter(EpochMillis.class::isInstance).isPresent()) {
				throw new InvalidConfigurationException(at,
						"declares '%s' as a time in seconds, but class %s stores it in milliseconds."
							.formatted(attribute, type.type().getName()),
						"Convert the property with EpochSeconds.");
			}
		});
	}

	/**
	 * Refuses an attribute that no class has, if the classes are known and none of them
	 * takes attributes of any name.
	 * @param at the full name of the property
	 * @param attribute the attribute's name
	 * @throws InvalidConfigurationException when no class has it
	 */
	void requireKnown(String at, String attribute) {
		boolean open = this.classes.stream().anyMatch((type) -> type.construction().isEmpty());
		if (open || this.classes.isEmpty()
				|| this.classes.stream().anyMatch((type) -> type.attribute(attribute).isPresent())) {
			return;
		}
		String names = this.classes.stream().map((type) -> type.type().getName()).collect(Collectors.joining(", "));
		throw new InvalidConfigurationException(at,
				"names attribute '%s', which %s does not have: no item would expire.".formatted(attribute, names),
				"Correct the name, or add a property with @DynamoDbAttribute(\"%s\").".formatted(attribute));
	}

	private static Optional<AttributeConverter<?>> converter(ItemSchema<?> type, String attribute) {
		return type.attribute(attribute).map(AttributeDescription::converter);
	}

	private static void compare(String at, KeyAttribute attribute, ItemSchema<?> type) {
		converter(type, attribute.name()).map((converter) -> converter.attributeValueType())
			.filter((stored) -> !stored.name().equals(attribute.type().toString()))
			.ifPresent((stored) -> refuse(at, attribute, type.type(), stored));
	}

	private static void refuse(String at, KeyAttribute attribute, Class<?> type, AttributeValueType stored) {
		throw new InvalidConfigurationException(at, "declares '%s' as %s, but class %s stores it as %s."
			.formatted(attribute.name(), attribute.type(), type.getName(), stored),
				"Make both the same, here or with a converter in the class.");
	}

	/**
	 * Tells whether a class declares an index.
	 * @param index the index's name
	 * @return whether one of the classes has key annotations for it
	 */
	boolean hasIndex(String index) {
		return this.classes.stream()
			.flatMap((type) -> type.tableSchema().tableMetadata().indices().stream())
			.anyMatch((declared) -> declared.name().equals(index));
	}

}
