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

import java.util.Map;
import java.util.Set;

import io.github.dynamodb2.core.error.UnreadableItemException;
import io.github.dynamodb2.core.error.UnreadableItemException.Misfit;
import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.enhanced.dynamodb.TableSchema;
import software.amazon.awssdk.enhanced.dynamodb.mapper.WrappedTableSchema;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/**
 * The schema of a class with a flattened map of texts. It refuses to read other types
 * into the map, which the SDK would drop, so that the next put would delete them.
 *
 * @param <T> the class
 */
final class FlattenedMapSchema<T> extends WrappedTableSchema<T, TableSchema<T>> {

	private final DeclaredProperty map;

	private final Set<String> others;

	FlattenedMapSchema(TableSchema<T> schema, DeclaredProperty map) {
		super(schema);
		this.map = map;
		this.others = Set.copyOf(schema.attributeNames());
	}

	@Override
	public @Nullable T mapToItem(Map<String, AttributeValue> attributes) {
		check(attributes);
		return super.mapToItem(attributes);
	}

	@Override
	public @Nullable T mapToItem(Map<String, AttributeValue> attributes, boolean preserveEmptyObject) {
		check(attributes);
		return super.mapToItem(attributes, preserveEmptyObject);
	}

	private void check(Map<String, AttributeValue> attributes) {
		attributes.forEach((name, value) -> {
			if (value.s() == null && !Boolean.TRUE.equals(value.nul()) && !this.others.contains(name)) {
				throw new UnreadableItemException(
						new Misfit(name, "flattened map '" + this.map.name() + "' of " + this.map.owner().getTypeName(),
								String.class.getTypeName(), value.type().toString()),
						null);
			}
		});
	}

}
