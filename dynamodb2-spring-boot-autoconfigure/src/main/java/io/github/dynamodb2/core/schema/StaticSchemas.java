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

import java.lang.annotation.Annotation;
import java.lang.reflect.Type;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiConsumer;
import java.util.stream.Stream;

import io.github.dynamodb2.core.schema.AnnotationCheck.TopLevelUse;
import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.enhanced.dynamodb.EnhancedType;
import software.amazon.awssdk.enhanced.dynamodb.TableSchema;
import software.amazon.awssdk.enhanced.dynamodb.mapper.StaticAttributeTag;
import software.amazon.awssdk.enhanced.dynamodb.mapper.StaticImmutableTableSchema;
import software.amazon.awssdk.enhanced.dynamodb.mapper.annotations.DynamoDbFlatten;
import software.amazon.awssdk.enhanced.dynamodb.mapper.annotations.DynamoDbIgnoreNulls;
import software.amazon.awssdk.enhanced.dynamodb.mapper.annotations.DynamoDbPreserveEmptyObject;

/**
 * Describes classes of every shape, and builds their schema on the SDK's static one.
 */
final class StaticSchemas {

	private static final List<Class<? extends Annotation>> NESTED_ONLY = List.of(DynamoDbPreserveEmptyObject.class,
			DynamoDbIgnoreNulls.class);

	private final SchemaBuild build;

	private final PropertyCustomizer customizer;

	private final Converters converters;

	StaticSchemas(SchemaBuild build, PropertyCustomizer customizer, Converters converters) {
		this.build = build;
		this.customizer = customizer;
		this.converters = converters;
	}

	<T> ItemSchema<T> describe(Type type, Class<T> rawClass) {
		TypeBindings bindings = TypeBindings.of(type);
		Shape shape = Shapes.read(bindings, this.customizer);
		List<TopLevelUse> uses = new ArrayList<>(new AnnotationCheck(rawClass, this.customizer).check(bindings, shape));
		AttributeTypes types = new AttributeTypes(this.build, this.customizer, this.converters.of(rawClass));
		List<Mapping> mappings = shape.properties()
			.stream()
			.filter((property) -> !isIgnored(property.declared()))
			.map((property) -> property.has(DynamoDbFlatten.class) ? flattened(property) : attribute(property, types))
			.toList();
		List<AttributeDescription> attributes = mappings.stream().flatMap(Mapping::attributes).toList();
		check(rawClass, mappings, attributes);
		mappings.stream().flatMap(Mapping::topLevelUses).forEach(uses::add);
		ItemSchema<T> schema = ItemSchema.of(rawClass, schema(type, rawClass, shape, mappings), attributes, uses,
				construction(shape, mappings));
		schema.keyCheck().checkPrimaryKey();
		return schema;
	}

	private boolean isIgnored(DeclaredProperty property) {
		return SdkAnnotations.isIgnored(property.annotations()) || this.customizer.isIgnored(property);
	}

	private Mapping flattened(Property property) {
		Type type = property.declared().type();
		if (TypeBindings.rawClass(type) == Map.class) {
			return Mapping.FlattenedMap.of(property);
		}
		SchemaReference<?> inner = this.build.reference(type);
		if (!inner.isComplete()) {
			throw UnmappableTypeException.of(property.declared(), "'" + type.getTypeName()
					+ "' contains itself, so it cannot be flattened. Take @DynamoDbFlatten away.");
		}
		return new Mapping.Flattened(property, inner.schema());
	}

	private Mapping attribute(Property property, AttributeTypes types) {
		DeclaredProperty declared = property.declared();
		AttributeType type = types.of(declared);
		NESTED_ONLY.stream()
			.filter(property::has)
			.filter((annotation) -> !holdsObjects(type))
			.findFirst()
			.ifPresent((annotation) -> {
				throw UnmappableTypeException.of(declared, "'@" + annotation.getSimpleName()
						+ "' is not served here. It concerns nested classes, and there is none. Take it away.");
			});
		String name = SdkAnnotations.attributeName(declared)
			.or(() -> this.customizer.attributeName(declared))
			.orElse(declared.name());
		List<StaticAttributeTag> tags = Stream
			.concat(Tags.of(declared).stream(), this.customizer.tags(declared).stream())
			.toList();
		AttributeDescription description = new AttributeDescription(name, declared, type, property.getter());
		return new Mapping.Attribute(property, description, tags).validated();
	}

	private static boolean holdsObjects(@Nullable AttributeType type) {
		return type != null && (type.enhancedType().tableSchema().isPresent() || holdsObjects(type.element()));
	}

	private static void check(Class<?> type, List<Mapping> mappings, List<AttributeDescription> attributes) {
		if (mappings.isEmpty()) {
			throw UnmappableTypeException.of(type, "it has no properties that are mapped.");
		}
		Map<String, AttributeDescription> byName = new LinkedHashMap<>();
		for (AttributeDescription attribute : attributes) {
			AttributeDescription other = byName.put(attribute.attributeName(), attribute);
			if (other != null) {
				throw UnmappableTypeException.of(type,
						"properties '" + other.propertyName() + "' and '" + attribute.propertyName()
								+ "' have the same attribute name '" + attribute.attributeName()
								+ "'. Rename one with @DynamoDbAttribute.");
			}
		}
		long maps = flattenedMaps(mappings).count();
		if (maps > 1) {
			throw UnmappableTypeException.of(type, maps + " maps are flattened. Flatten one at most.");
		}
	}

	private static Stream<Mapping.FlattenedMap> flattenedMaps(List<Mapping> mappings) {
		return mappings.stream().filter(Mapping.FlattenedMap.class::isInstance).map(Mapping.FlattenedMap.class::cast);
	}

	private static @Nullable Construction construction(Shape shape, List<Mapping> mappings) {
		Map<String, BiConsumer<Object, Object>> setters = new HashMap<>();
		for (Mapping mapping : mappings) {
			if (!(mapping instanceof Mapping.Attribute attribute)) {
				return null;
			}
			setters.put(attribute.description().attributeName(), attribute.property().setter()::accept);
		}
		return new Construction(shape.newBuilder(), setters, shape.build());
	}

	@SuppressWarnings("unchecked")
	private static <T> TableSchema<T> schema(Type type, Class<T> rawClass, Shape shape, List<Mapping> mappings) {
		StaticImmutableTableSchema.Builder<Object, Object> builder = StaticImmutableTableSchema
			.builder((EnhancedType<Object>) EnhancedType.of(type), EnhancedType.of(Object.class))
			.newItemBuilder(shape.newBuilder(), shape.build());
		mappings.forEach((mapping) -> mapping.addTo(builder));
		try {
			TableSchema<T> schema = (TableSchema<T>) builder.build();
			return flattenedMaps(mappings).findFirst()
				.<TableSchema<T>>map((map) -> new FlattenedMapSchema<>(schema, map.property().declared()))
				.orElse(schema);
		}
		catch (IllegalArgumentException | IllegalStateException ex) {
			throw UnmappableTypeException.of(rawClass, "the SDK refuses it: " + ex.getMessage(), ex);
		}
	}

}
