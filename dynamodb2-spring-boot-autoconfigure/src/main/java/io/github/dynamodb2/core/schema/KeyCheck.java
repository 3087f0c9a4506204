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

package io.github.dynamodb2.core.schema;

import java.util.List;
import java.util.stream.IntStream;

import software.amazon.awssdk.enhanced.dynamodb.IndexMetadata;
import software.amazon.awssdk.enhanced.dynamodb.KeyAttributeMetadata;
import software.amazon.awssdk.enhanced.dynamodb.TableMetadata;

/**
 * Checks the keys of a class that is to be a table: one partition key, at most one sort
 * key, and an order wherever a key of an index has several attributes.
 */
final class KeyCheck {

	private final Class<?> type;

	private final TableMetadata metadata;

	KeyCheck(Class<?> type, TableMetadata metadata) {
		this.type = type;
		this.metadata = metadata;
	}

	/**
	 * Whether the class has a partition key; one that is only nested or flattened needs
	 * none.
	 */
	boolean hasPartitionKey() {
		return this.metadata.indices()
			.stream()
			.anyMatch((index) -> isPrimary(index) && !index.partitionKeys().isEmpty());
	}

	void checkPartitionKey() {
		if (!hasPartitionKey()) {
			throw UnmappableTypeException.of(this.type,
					"it has no partition key. Annotate one property with @DynamoDbPartitionKey.");
		}
	}

	void checkPrimaryKey() {
		this.metadata.indices().stream().filter(KeyCheck::isPrimary).forEach((index) -> {
			checkSingle("partition", "Partition", index.partitionKeys());
			checkSingle("sort", "Sort", index.sortKeys());
		});
	}

	void checkIndexes() {
		this.metadata.indices().stream().filter((index) -> !isPrimary(index)).forEach((index) -> {
			checkOrder(index, "partition", index.partitionKeys());
			checkOrder(index, "sort", index.sortKeys());
		});
	}

	private static boolean isPrimary(IndexMetadata index) {
		return index.name().equals(TableMetadata.primaryIndexName());
	}

	private void checkSingle(String kind, String annotation, List<KeyAttributeMetadata> keys) {
		if (keys.size() > 1) {
			throw UnmappableTypeException.of(this.type, keys.size() + " properties are the table's " + kind + " key ("
					+ names(keys) + "). Leave @DynamoDb" + annotation + "Key on one of them.");
		}
	}

	private void checkOrder(IndexMetadata index, String kind, List<KeyAttributeMetadata> keys) {
		List<Integer> orders = keys.stream().map((key) -> key.order().getIndex()).sorted().toList();
		if (keys.size() > 1 && !orders.equals(IntStream.range(0, keys.size()).boxed().toList())) {
			throw UnmappableTypeException.of(this.type, "the " + kind + " key of index '" + index.name() + "' has "
					+ keys.size() + " attributes (" + names(keys) + "). Give them the orders FIRST, SECOND and so on.");
		}
	}

	private static String names(List<KeyAttributeMetadata> keys) {
		return String.join(", ", keys.stream().map(KeyAttributeMetadata::name).sorted().toList());
	}

}
