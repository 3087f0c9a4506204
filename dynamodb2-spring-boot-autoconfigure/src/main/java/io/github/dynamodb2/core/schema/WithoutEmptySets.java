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

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.enhanced.dynamodb.TableSchema;
import software.amazon.awssdk.enhanced.dynamodb.mapper.WrappedTableSchema;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/**
 * A schema that writes an empty set as it writes {@code null}, because DynamoDB cannot
 * store one. Entries of maps that are empty sets are left out; one in a list stays, since
 * the list would lose an element.
 */
final class WithoutEmptySets<T> extends WrappedTableSchema<T, TableSchema<T>> {

	private static final AttributeValue NUL = AttributeValue.fromNul(true);

	private WithoutEmptySets(TableSchema<T> schema) {
		super(schema);
	}

	/**
	 * The schema as it is where none of the attributes can hold a set.
	 */
	static <T> TableSchema<T> of(TableSchema<T> schema, List<AttributeDescription> attributes) {
		SetSearch search = new SetSearch();
		return attributes.stream().map(AttributeDescription::converter).anyMatch(search::finds)
				? new WithoutEmptySets<>(schema) : schema;
	}

	@Override
	public Map<String, AttributeValue> itemToMap(T item, boolean ignoreNulls) {
		return cleaned(super.itemToMap(item, ignoreNulls), ignoreNulls ? null : NUL);
	}

	@Override
	public Map<String, AttributeValue> itemToMap(T item, Collection<String> attributes) {
		return cleaned(super.itemToMap(item, attributes), null);
	}

	@Override
	public @Nullable AttributeValue attributeValue(T item, String attributeName) {
		AttributeValue value = super.attributeValue(item, attributeName);
		return (value != null) ? cleaned(value) : null;
	}

	private static Map<String, AttributeValue> cleaned(Map<String, AttributeValue> attributes,
			@Nullable AttributeValue replacement) {
		Map<String, AttributeValue> result = null;
		for (Map.Entry<String, AttributeValue> attribute : attributes.entrySet()) {
			AttributeValue value = attribute.getValue();
			AttributeValue cleaned = (value != null) ? cleaned(value) : null;
			if (cleaned != value) {
				result = (result != null) ? result : new HashMap<>(attributes);
				put(result, attribute.getKey(), (cleaned != null) ? cleaned : replacement);
			}
		}
		return (result != null) ? result : attributes;
	}

	private static void put(Map<String, AttributeValue> attributes, String name, @Nullable AttributeValue value) {
		if (value != null) {
			attributes.put(name, value);
		}
		else {
			attributes.remove(name);
		}
	}

	private static @Nullable AttributeValue cleaned(AttributeValue value) {
		return switch (value.type()) {
			case SS -> value.ss().isEmpty() ? null : value;
			case NS -> value.ns().isEmpty() ? null : value;
			case BS -> value.bs().isEmpty() ? null : value;
			case M -> {
				Map<String, AttributeValue> entries = cleaned(value.m(), null);
				yield (entries != value.m()) ? AttributeValue.fromM(entries) : value;
			}
			default -> value;
		};
	}

}
