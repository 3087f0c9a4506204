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

import java.util.Arrays;
import java.util.List;

import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.services.dynamodb.model.ScalarAttributeType;

/**
 * An index of a table, the table's own key being the primary one.
 *
 * @param name the index's name; the table's for the primary
 * @param type primary, local or global
 * @param keys its key; of a local index the partition attributes are the table's
 * @param projection what it holds besides keys
 * @param throughput the throughput of a global index, or {@code null} for the table's
 */
public record Index(String name, IndexType type, KeySchema keys, Projection projection,
		@Nullable Throughput throughput) {

	private static final KeySchema NO_KEYS = new KeySchema(List.of(), List.of());

	public Index {
		if (name == null || name.isEmpty()) {
			throw new IllegalArgumentException("An index needs a name but was given none");
		}
	}

	/**
	 * Starts a local secondary index, projecting everything until told otherwise.
	 * @param name the index's name
	 * @return an index that still needs a sort key
	 */
	public static Index local(String name) {
		return new Index(name, IndexType.LOCAL, NO_KEYS, Projection.all(), null);
	}

	/**
	 * Starts a global secondary index, projecting everything until told otherwise.
	 * @param name the index's name
	 * @return an index that still needs a partition key
	 */
	public static Index global(String name) {
		return new Index(name, IndexType.GLOBAL, NO_KEYS, Projection.all(), null);
	}

	static Index primary(String table, KeySchema keys) {
		return new Index(table, IndexType.PRIMARY, keys, Projection.all(), null);
	}

	/**
	 * Adds a partition attribute of type S.
	 * @param attribute the attribute's name
	 * @return the index with the attribute
	 */
	public Index partitionKey(String attribute) {
		return partitionKey(attribute, ScalarAttributeType.S);
	}

	/**
	 * Adds a partition attribute; a global index may have up to four.
	 * @param attribute the attribute's name
	 * @param attributeType its type
	 * @return the index with the attribute
	 */
	public Index partitionKey(String attribute, ScalarAttributeType attributeType) {
		return withKeys(this.keys.plusPartition(new KeyAttribute(attribute, attributeType)));
	}

	/**
	 * Adds a sort attribute of type S.
	 * @param attribute the attribute's name
	 * @return the index with the attribute
	 */
	public Index sortKey(String attribute) {
		return sortKey(attribute, ScalarAttributeType.S);
	}

	/**
	 * Adds a sort attribute; a global index may have up to four.
	 * @param attribute the attribute's name
	 * @param attributeType its type
	 * @return the index with the attribute
	 */
	public Index sortKey(String attribute, ScalarAttributeType attributeType) {
		return withKeys(this.keys.plusSort(new KeyAttribute(attribute, attributeType)));
	}

	/**
	 * Projects every attribute.
	 * @return the index with that projection
	 */
	public Index projectAll() {
		return withProjection(Projection.all());
	}

	/**
	 * Projects the keys alone.
	 * @return the index with that projection
	 */
	public Index projectKeysOnly() {
		return withProjection(Projection.keysOnly());
	}

	/**
	 * Projects the keys and some attributes.
	 * @param attributes the attributes' names, at least one
	 * @return the index with that projection
	 */
	public Index project(String... attributes) {
		return withProjection(Projection.include(Arrays.asList(attributes)));
	}

	/**
	 * Gives a global index a throughput of its own.
	 * @param read read capacity units a second, at least 1
	 * @param write write capacity units a second, at least 1
	 * @return the index with that throughput
	 */
	public Index throughput(long read, long write) {
		return new Index(this.name, this.type, this.keys, this.projection, new Throughput(read, write));
	}

	/**
	 * Gives the index another projection.
	 * @param newProjection what the index holds besides keys
	 * @return the index with that projection
	 */
	public Index withProjection(Projection newProjection) {
		return new Index(this.name, this.type, this.keys, newProjection, this.throughput);
	}

	/**
	 * Gives the index another key.
	 * @param newKeys the key
	 * @return the index with that key
	 */
	public Index withKeys(KeySchema newKeys) {
		return new Index(this.name, this.type, newKeys, this.projection, this.throughput);
	}

	/**
	 * Names the index with its key attributes, for messages.
	 * @return for instance {@code DateJoinedIndex [account_type, date_joined:N]}
	 */
	public String label() {
		return ((this.type == IndexType.PRIMARY) ? "primary" : this.name) + " " + this.keys;
	}

}
