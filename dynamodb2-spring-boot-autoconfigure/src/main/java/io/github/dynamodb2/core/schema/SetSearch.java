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

import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;

import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.enhanced.dynamodb.AttributeConverter;
import software.amazon.awssdk.enhanced.dynamodb.AttributeValueType;
import software.amazon.awssdk.enhanced.dynamodb.EnhancedType;
import software.amazon.awssdk.enhanced.dynamodb.TableSchema;
import software.amazon.awssdk.enhanced.dynamodb.mapper.StaticImmutableTableSchema;

/**
 * Finds out whether the attributes of a class can hold sets, at any depth. Nested classes
 * are looked into only if the SDK maps them: ours leave empty sets out themselves.
 */
final class SetSearch {

	private static final Set<AttributeValueType> SETS = Set.of(AttributeValueType.SS, AttributeValueType.NS,
			AttributeValueType.BS);

	private final Set<TableSchema<?>> seen = Collections.newSetFromMap(new IdentityHashMap<>());

	boolean finds(@Nullable AttributeConverter<?> converter) {
		return converter != null && (SETS.contains(converter.attributeValueType()) || findsIn(converter.type()));
	}

	private boolean findsIn(EnhancedType<?> type) {
		if (type.tableSchema().isPresent()) {
			return findsIn(type.tableSchema().get());
		}
		List<EnhancedType<?>> parameters = type.rawClassParameters();
		return Set.class.isAssignableFrom(type.rawClass())
				|| (parameters != null && parameters.stream().anyMatch(this::findsIn));
	}

	private boolean findsIn(TableSchema<?> schema) {
		boolean ours = schema instanceof DescribedSchema || schema instanceof WithoutEmptySets
				|| schema instanceof StaticImmutableTableSchema || schema instanceof SchemaReference;
		return !ours && this.seen.add(schema)
				&& schema.attributeNames().stream().map(schema::converterForAttribute).anyMatch(this::finds);
	}

}
