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
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

import software.amazon.awssdk.enhanced.dynamodb.AttributeConverterProvider;

/**
 * Describes each class once and remembers it. One instance belongs to one application
 * context, never to a static field: it holds on to the classes and so to their class
 * loader. Safe for use by many threads.
 */
public final class ItemSchemas {

	private final Map<Class<?>, ItemSchema<?>> described = new ConcurrentHashMap<>();

	private final Map<Type, SchemaReference<?>> known = new HashMap<>();

	private final PropertyCustomizer customizer;

	private final Converters converters;

	/**
	 * Descriptions by the SDK's annotations and converters alone.
	 */
	public ItemSchemas() {
		this(PropertyCustomizer.none(), List.of());
	}

	/**
	 * Descriptions by more than the SDK's annotations and converters.
	 * @param customizer what other annotations say
	 * @param providers converters to ask before the SDK's, in this order; one that has
	 * none for a type returns {@code null} or throws {@link IllegalStateException} or
	 * {@link IllegalArgumentException}
	 */
	public ItemSchemas(PropertyCustomizer customizer, List<AttributeConverterProvider> providers) {
		this.customizer = customizer;
		this.converters = new Converters(providers);
	}

	/**
	 * The description of a class, made at the first call: of a record, of a class whose
	 * constructor takes its properties, of a bean, or of a class with a builder that the
	 * SDK's {@code @DynamoDbImmutable} names.
	 * @throws UnmappableTypeException if the class cannot be mapped
	 */
	public <T> ItemSchema<T> of(Class<T> type) {
		ItemSchema<?> schema = this.described.get(type);
		@SuppressWarnings("unchecked")
		ItemSchema<T> result = (ItemSchema<T>) ((schema != null) ? schema : describe(type));
		return result;
	}

	private synchronized ItemSchema<?> describe(Class<?> type) {
		SchemaBuild build = new SchemaBuild(this.known, this.customizer, this.converters);
		ItemSchema<?> schema = build.reference(type).schema();
		build.checkNested();
		KeyCheck keys = schema.keyCheck();
		if (keys.hasPartitionKey()) {
			keys.checkIndexes();
		}
		this.known.putAll(build.met());
		this.described.put(type, schema);
		return schema;
	}

}
