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

package io.github.dynamodb2.mapping;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

import io.github.dynamodb2.core.model.KeyAttribute;
import io.github.dynamodb2.core.model.KeySchema;
import io.github.dynamodb2.core.schema.ItemSchema;
import software.amazon.awssdk.enhanced.dynamodb.IndexMetadata;
import software.amazon.awssdk.enhanced.dynamodb.KeyAttributeMetadata;
import software.amazon.awssdk.enhanced.dynamodb.TableMetadata;
import software.amazon.awssdk.services.dynamodb.model.ScalarAttributeType;

/**
 * Reads the keys of a table and of its indexes out of the description of a class.
 *
 * @param schema the description of the class
 */
record SchemaKeys(ItemSchema<?> schema) {

	KeySchema primary() {
		return all(TableMetadata.primaryIndexName(), true).values().iterator().next();
	}

	Map<String, KeySchema> secondary() {
		return all(TableMetadata.primaryIndexName(), false);
	}

	private Map<String, KeySchema> all(String primary, boolean wanted) {
		Map<String, KeySchema> keys = new TreeMap<>();
		for (IndexMetadata index : this.schema.requireTable().tableSchema().tableMetadata().indices()) {
			if (index.name().equals(primary) == wanted) {
				keys.put(index.name(), new KeySchema(attributes(index.partitionKeys()), attributes(index.sortKeys())));
			}
		}
		return keys;
	}

	private static List<KeyAttribute> attributes(List<KeyAttributeMetadata> keys) {
		return keys.stream()
			.sorted(Comparator.comparingInt((key) -> key.order().getIndex()))
			.map((key) -> new KeyAttribute(key.name(), ScalarAttributeType.fromValue(key.attributeValueType().name())))
			.toList();
	}

}
