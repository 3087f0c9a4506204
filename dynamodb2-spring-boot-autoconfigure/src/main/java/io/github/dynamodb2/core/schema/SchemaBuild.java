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

import java.lang.reflect.Type;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * One description under way, with the classes that it needs: those already known, and
 * those that it meets. What it meets becomes known to others when all of it is complete.
 */
final class SchemaBuild {

	private final Map<Type, SchemaReference<?>> known;

	private final Map<Type, SchemaReference<?>> met = new LinkedHashMap<>();

	private final StaticSchemas schemas;

	private final Map<DeclaredProperty, SchemaReference<?>> nested = new LinkedHashMap<>();

	SchemaBuild(Map<Type, SchemaReference<?>> known, PropertyCustomizer customizer, Converters converters) {
		this.known = known;
		this.schemas = new StaticSchemas(this, customizer, converters);
	}

	SchemaReference<?> reference(Type type) {
		SchemaReference<?> existing = this.known.getOrDefault(type, this.met.get(type));
		if (existing != null) {
			return existing;
		}
		return describe(type, TypeBindings.rawClass(type));
	}

	/**
	 * A class that a property's value, or what its lists and maps hold, is stored as a
	 * map of.
	 */
	SchemaReference<?> nested(DeclaredProperty property, Type type) {
		SchemaReference<?> reference = reference(type);
		this.nested.put(property, reference);
		return reference;
	}

	/**
	 * Refuses nested classes with annotations that do something at the top of an item
	 * only; a table's class keeps its keys where it is nested.
	 */
	void checkNested() {
		this.nested.forEach((property, reference) -> {
			ItemSchema<?> inner = reference.schema();
			inner.topLevelUses()
				.stream()
				.filter((use) -> !use.isKey() || !inner.keyCheck().hasPartitionKey())
				.findFirst()
				.ifPresent((use) -> {
					throw UnmappableTypeException.of(property, use.refusal(inner.type()));
				});
		});
	}

	Map<Type, SchemaReference<?>> met() {
		return this.met;
	}

	private <T> SchemaReference<T> describe(Type type, Class<T> rawClass) {
		SchemaReference<T> reference = new SchemaReference<>(rawClass);
		this.met.put(type, reference);
		reference.complete(this.schemas.describe(type, rawClass));
		return reference;
	}

}
