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

import java.util.Optional;

import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.enhanced.dynamodb.AttributeConverter;
import software.amazon.awssdk.enhanced.dynamodb.AttributeValueType;
import software.amazon.awssdk.enhanced.dynamodb.EnhancedType;
import software.amazon.awssdk.enhanced.dynamodb.TableSchema;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/**
 * Converts objects that are stored as a map of their properties. Properties that are
 * {@code null} are left out; an object of which all are is an empty map, and the other
 * way round.
 *
 * @param type the type of the objects
 * @param schema the schema of their class
 * @param <T> the type of the objects
 */
public record NestedConverter<T>(EnhancedType<T> type, TableSchema<T> schema) implements AttributeConverter<T> {

	static <T> Optional<AttributeConverter<?>> of(EnhancedType<T> type) {
		return type.tableSchema().map((schema) -> new NestedConverter<>(type, schema));
	}

	@Override
	public AttributeValue transformFrom(T object) {
		return AttributeValue.fromM(this.schema.itemToMap(object, true));
	}

	@Override
	public @Nullable T transformTo(AttributeValue value) {
		if (!value.hasM()) {
			throw new IllegalArgumentException("A nested object must be of type M but was of type " + value.type());
		}
		return this.schema.mapToItem(value.m(), true);
	}

	@Override
	public AttributeValueType attributeValueType() {
		return AttributeValueType.M;
	}

}
