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

	private final SdkSchemas annotated = new SdkSchemas(this);

	private final StaticSchemas others;

	SchemaBuild(Map<Type, SchemaReference<?>> known, PropertyCustomizer customizer, Converters converters) {
		this.known = known;
		this.others = new StaticSchemas(this, customizer, converters);
	}

	SchemaReference<?> reference(Type type) {
		SchemaReference<?> existing = this.known.getOrDefault(type, this.met.get(type));
		if (existing != null) {
			return existing;
		}
		return describe(type, TypeBindings.rawClass(type));
	}

	Map<Type, SchemaReference<?>> met() {
		return this.met;
	}

	private <T> SchemaReference<T> describe(Type type, Class<T> rawClass) {
		SchemaReference<T> reference = new SchemaReference<>(rawClass);
		this.met.put(type, reference);
		reference.complete(SdkSchemas.handles(rawClass) ? this.annotated.describe(rawClass)
				: this.others.describe(type, rawClass));
		return reference;
	}

}
