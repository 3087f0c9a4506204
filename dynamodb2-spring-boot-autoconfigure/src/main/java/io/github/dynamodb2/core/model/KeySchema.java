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

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import software.amazon.awssdk.services.dynamodb.model.ScalarAttributeType;

/**
 * The key of a table or of an index: one or several partition attributes, then none, one
 * or several sort attributes. Several of a kind exist on global indexes only.
 *
 * @param partition the attributes that say where an item lies
 * @param sort the attributes that order the items of one partition
 */
public record KeySchema(List<KeyAttribute> partition, List<KeyAttribute> sort) {

	public KeySchema {
		partition = List.copyOf(partition);
		sort = List.copyOf(sort);
	}

	/**
	 * Returns a key of one partition attribute.
	 * @param name the attribute's name
	 * @param type its type
	 * @return the key
	 */
	public static KeySchema of(String name, ScalarAttributeType type) {
		return new KeySchema(List.of(new KeyAttribute(name, type)), List.of());
	}

	KeySchema plusPartition(KeyAttribute attribute) {
		return new KeySchema(plus(this.partition, attribute), this.sort);
	}

	KeySchema plusSort(KeyAttribute attribute) {
		return new KeySchema(this.partition, plus(this.sort, attribute));
	}

	private static List<KeyAttribute> plus(List<KeyAttribute> attributes, KeyAttribute attribute) {
		List<KeyAttribute> result = new ArrayList<>(attributes);
		result.add(attribute);
		return result;
	}

	/**
	 * Returns all attributes of the key.
	 * @return partition attributes first, each in its order
	 */
	public List<KeyAttribute> attributes() {
		return Stream.concat(this.partition.stream(), this.sort.stream()).toList();
	}

	/**
	 * Returns the names of all attributes of the key.
	 * @return partition attributes first, each in its order
	 */
	public List<String> names() {
		return attributes().stream().map(KeyAttribute::name).toList();
	}

	/**
	 * Tells whether an attribute belongs to the key.
	 * @param attribute the attribute's name
	 * @return whether it is a partition or a sort attribute
	 */
	public boolean contains(String attribute) {
		return find(attribute).isPresent();
	}

	/**
	 * Looks an attribute of the key up by name.
	 * @param attribute the attribute's name
	 * @return the attribute, or empty when it does not belong to the key
	 */
	public Optional<KeyAttribute> find(String attribute) {
		return attributes().stream().filter((candidate) -> candidate.name().equals(attribute)).findFirst();
	}

	/**
	 * Tells what an attribute is in the key.
	 * @param attribute an attribute of the key
	 * @return whether it is one of the partition or of the sort attributes
	 */
	public KeyRole role(KeyAttribute attribute) {
		return this.partition.contains(attribute) ? KeyRole.PARTITION : KeyRole.SORT;
	}

	/**
	 * Tells whether an item can have a key.
	 * @param key values of the key attributes
	 * @return whether each is one that a key can have
	 */
	public boolean holds(Map<String, AttributeValue> key) {
		return attributes().stream().allMatch((attribute) -> {
			AttributeValue value = key.get(attribute.name());
			return value == null || role(attribute).holds(value);
		});
	}

	/**
	 * Refuses a key that no item can have.
	 * @param table the table's name
	 * @param key values of the key attributes
	 * @throws IllegalArgumentException when one is none that a key can have, by the
	 * attribute's name
	 */
	public void require(String table, Map<String, AttributeValue> key) {
		for (KeyAttribute attribute : attributes()) {
			Optional.ofNullable(key.get(attribute.name())).flatMap(role(attribute)::refusal).ifPresent((refusal) -> {
				throw new IllegalArgumentException(
						"Key attribute '%s' of table '%s' %s".formatted(attribute.name(), table, refusal));
			});
		}
	}

	@Override
	public String toString() {
		return attributes().toString();
	}

}
