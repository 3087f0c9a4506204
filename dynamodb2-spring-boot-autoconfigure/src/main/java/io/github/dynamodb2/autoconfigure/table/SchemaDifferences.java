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
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Collectors;

import io.github.dynamodb2.core.TableDefinition;
import io.github.dynamodb2.core.model.Index;
import io.github.dynamodb2.core.model.IndexType;
import io.github.dynamodb2.core.model.KeyAttribute;
import io.github.dynamodb2.core.model.KeySchema;
import io.github.dynamodb2.core.model.Projection;
import software.amazon.awssdk.services.dynamodb.model.AttributeDefinition;
import software.amazon.awssdk.services.dynamodb.model.KeySchemaElement;
import software.amazon.awssdk.services.dynamodb.model.KeyType;
import software.amazon.awssdk.services.dynamodb.model.ProjectionType;
import software.amazon.awssdk.services.dynamodb.model.ScalarAttributeType;
import software.amazon.awssdk.services.dynamodb.model.TableDescription;

/**
 * Compares a table as it is declared with the table as the service describes it: key,
 * indexes, their keys and projections. What the service has besides is no difference.
 *
 * @param declared the definition
 * @param found the service's description
 */
record SchemaDifferences(TableDefinition declared, TableDescription found) {

	private static final String NOTHING = "-";

	/**
	 * Lists the differences.
	 * @return the differences, the table's key first, then the indexes by name
	 */
	List<Difference> list() {
		List<Difference> differences = new ArrayList<>();
		compare(differences, "key", this.declared.model().keys(), keys(this.found.keySchema()));
		for (Index index : this.declared.model().indexes()) {
			String place = "index '%s'".formatted(index.name());
			find(index.name()).ifPresentOrElse((other) -> compare(differences, place, index, other),
					() -> differences.add(new Difference(place, index.type() + " " + index.keys(), NOTHING)));
		}
		return differences;
	}

	private static void compare(List<Difference> differences, String place, Index declared, Index found) {
		compare(differences, place + " type", declared.type(), found.type());
		compare(differences, place + " key", declared.keys(), found.keys());
		compare(differences, place + " projection", text(declared.projection()), text(found.projection()));
	}

	private static void compare(List<Difference> differences, String place, Object declared, Object found) {
		if (!declared.equals(found)) {
			differences.add(new Difference(place, declared.toString(), found.toString()));
		}
	}

	private static String text(Projection projection) {
		String type = projection.type().toString();
		return (projection.type() == ProjectionType.INCLUDE) ? type + " " + new TreeSet<>(projection.include()) : type;
	}

	private Optional<Index> find(String name) {
		Optional<Index> local = this.found.localSecondaryIndexes()
			.stream()
			.filter((index) -> index.indexName().equals(name))
			.map((index) -> index(IndexType.LOCAL, name, index.keySchema(), index.projection()))
			.findFirst();
		return local.or(() -> this.found.globalSecondaryIndexes()
			.stream()
			.filter((index) -> index.indexName().equals(name))
			.map((index) -> index(IndexType.GLOBAL, name, index.keySchema(), index.projection()))
			.findFirst());
	}

	private Index index(IndexType type, String name, List<KeySchemaElement> keys,
			software.amazon.awssdk.services.dynamodb.model.Projection projection) {
		return new Index(name, type, keys(keys),
				new Projection(projection.projectionType(), new TreeSet<>(projection.nonKeyAttributes())), null);
	}

	private KeySchema keys(List<KeySchemaElement> elements) {
		return new KeySchema(attributes(elements, KeyType.HASH), attributes(elements, KeyType.RANGE));
	}

	private List<KeyAttribute> attributes(List<KeySchemaElement> elements, KeyType type) {
		Map<String, ScalarAttributeType> types = this.found.attributeDefinitions()
			.stream()
			.collect(Collectors.toMap(AttributeDefinition::attributeName, AttributeDefinition::attributeType));
		return elements.stream()
			.filter((element) -> element.keyType() == type)
			.map((element) -> new KeyAttribute(element.attributeName(),
					types.getOrDefault(element.attributeName(), ScalarAttributeType.S)))
			.toList();
	}

	/**
	 * One difference.
	 *
	 * @param place what differs
	 * @param declared what is declared
	 * @param found what the service has, or a dash
	 */
	record Difference(String place, String declared, String found) {

		static Difference missing() {
			return new Difference("table", "exists", NOTHING);
		}

	}

}
