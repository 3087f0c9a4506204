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

package io.github.dynamodb2.core.model;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.services.dynamodb.model.ScalarAttributeType;

/**
 * A table as the planner sees it.
 *
 * @param name the physical name
 * @param primary the table's own key
 * @param indexes the secondary indexes, by name; local ones with the table's partition
 * attributes
 * @param present attributes besides the table's key that no item lacks, as far as the
 * mapping can promise
 */
public record TableModel(String name, Index primary, List<Index> indexes, Set<String> present) {

	public TableModel {
		indexes = List.copyOf(indexes);
		present = Set.copyOf(present);
	}

	/**
	 * Makes and checks the model of a table.
	 * @param name the physical name
	 * @param keys the table's key: one partition attribute, at most one sort attribute
	 * @param indexes the secondary indexes in any order
	 * @return the model
	 * @throws IllegalArgumentException when an index is declared twice, a local index has
	 * no sort attribute, a global one no partition attribute, or an attribute has two
	 * types
	 */
	public static TableModel of(String name, KeySchema keys, List<Index> indexes) {
		TableChecks.key(name, keys);
		Map<String, Index> byName = new TreeMap<>();
		for (Index index : indexes) {
			TableChecks.index(name, keys, index);
			if (byName.put(index.name(), complete(index, keys)) != null) {
				throw new IllegalArgumentException(
						"Index '%s' of table '%s' is declared twice".formatted(index.name(), name));
			}
		}
		TableModel model = new TableModel(name, Index.primary(name, keys), List.copyOf(byName.values()), Set.of());
		model.attributeTypes();
		return model;
	}

	private static Index complete(Index index, KeySchema keys) {
		return (index.type() == IndexType.LOCAL) ? index.withKeys(new KeySchema(keys.partition(), index.keys().sort()))
				: index;
	}

	/**
	 * Returns the model with attributes that the mapping never leaves out.
	 * @param attributes the attributes' names
	 * @return the model
	 */
	public TableModel withPresent(Set<String> attributes) {
		return new TableModel(this.name, this.primary, this.indexes, attributes);
	}

	/**
	 * Returns the table's own key.
	 * @return the key
	 */
	public KeySchema keys() {
		return this.primary.keys();
	}

	/**
	 * Looks a secondary index up by name.
	 * @param indexName the index's name
	 * @return the index, or empty when the table has none of that name
	 */
	public Optional<Index> index(String indexName) {
		return this.indexes.stream().filter((index) -> index.name().equals(indexName)).findFirst();
	}

	/**
	 * Returns the index of a name, the table itself for {@code null}.
	 * @param indexName the index's name, or {@code null} for the table
	 * @return the index
	 * @throws IllegalArgumentException when the table has none of that name
	 */
	public Index requireIndex(@Nullable String indexName) {
		if (indexName == null) {
			return this.primary;
		}
		return index(indexName)
			.orElseThrow(() -> new IllegalArgumentException("Table '%s' has no index '%s' (it has: %s)"
				.formatted(this.name, indexName, this.indexes.stream().map(Index::name).toList())));
	}

	/**
	 * Returns the table and its indexes.
	 * @return the primary index first, then the others by name
	 */
	public List<Index> candidates() {
		return Stream.concat(Stream.of(this.primary), this.indexes.stream()).toList();
	}

	/**
	 * Tells whether an index of this table holds an attribute.
	 * @param index the index
	 * @param attribute the attribute's name
	 * @return whether it is a key of the index or the table, or is projected
	 */
	public boolean holds(Index index, String attribute) {
		return index.projection().copies(attribute) || index.keys().contains(attribute) || keys().contains(attribute);
	}

	/**
	 * Returns the types of all key attributes of the table and its indexes.
	 * @return the types by attribute name, in the order of the names
	 * @throws IllegalArgumentException when an attribute is declared with two types
	 */
	public Map<String, ScalarAttributeType> attributeTypes() {
		Map<String, ScalarAttributeType> types = new HashMap<>();
		for (Index index : candidates()) {
			for (KeyAttribute attribute : index.keys().attributes()) {
				ScalarAttributeType other = types.put(attribute.name(), attribute.type());
				if (other != null && other != attribute.type()) {
					throw new IllegalArgumentException("Key attribute '%s' of table '%s' is declared as %s and as %s"
						.formatted(attribute.name(), this.name, other, attribute.type()));
				}
			}
		}
		return new TreeMap<>(types);
	}

}
