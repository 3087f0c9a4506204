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

package io.github.dynamodb2.core;

import java.util.LinkedHashMap;
import java.util.Map;

import software.amazon.awssdk.enhanced.dynamodb.TableSchema;
import software.amazon.awssdk.enhanced.dynamodb.extensions.VersionedRecordExtension;
import software.amazon.awssdk.enhanced.dynamodb.mapper.StaticAttributeTags;
import software.amazon.awssdk.enhanced.dynamodb.mapper.StaticTableSchema;

/**
 * The schema of an entity with as many attributes as a test wants.
 */
final class WideSchema {

	private WideSchema() {
	}

	@SuppressWarnings({ "unchecked", "rawtypes" })
	static TableSchema<Map<String, Object>> of(int attributes) {
		StaticTableSchema.Builder<Map> schema = TableSchema.builder(Map.class).newItemSupplier(LinkedHashMap::new);
		schema.addAttribute(String.class,
				(id) -> id.name("id")
					.getter((entity) -> (String) entity.get("id"))
					.setter((entity, value) -> put(entity, "id", value))
					.tags(StaticAttributeTags.primaryPartitionKey()));
		schema.addAttribute(Integer.class,
				(version) -> version.name("version")
					.getter((entity) -> (Integer) entity.get("version"))
					.setter((entity, value) -> put(entity, "version", value))
					.tags(VersionedRecordExtension.AttributeTags.versionAttribute()));
		for (int i = 0; i < attributes; i++) {
			String name = "n" + i;
			schema.addAttribute(Integer.class,
					(number) -> number.name(name)
						.getter((entity) -> (Integer) entity.get(name))
						.setter((entity, value) -> put(entity, name, value)));
		}
		return (TableSchema<Map<String, Object>>) (TableSchema) schema.build();
	}

	@SuppressWarnings({ "unchecked", "rawtypes" })
	private static void put(Map entity, String name, Object value) {
		if (value != null) {
			entity.put(name, value);
		}
	}

	static Map<String, Object> entity(String id) {
		Map<String, Object> entity = new LinkedHashMap<>();
		entity.put("id", id);
		return entity;
	}

}
