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
import java.util.Optional;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.enhanced.dynamodb.AttributeConverter;
import software.amazon.awssdk.enhanced.dynamodb.DefaultAttributeConverterProvider;
import software.amazon.awssdk.enhanced.dynamodb.TableSchema;
import software.amazon.awssdk.enhanced.dynamodb.mapper.BeanTableSchemaParams;
import software.amazon.awssdk.enhanced.dynamodb.mapper.ImmutableTableSchemaParams;
import software.amazon.awssdk.enhanced.dynamodb.mapper.annotations.DynamoDbBean;
import software.amazon.awssdk.enhanced.dynamodb.mapper.annotations.DynamoDbFlatten;
import software.amazon.awssdk.enhanced.dynamodb.mapper.annotations.DynamoDbImmutable;

/**
 * Describes classes with {@code @DynamoDbBean} or {@code @DynamoDbImmutable}: their
 * schema is the SDK's, made with the class's own lookup, and the description follows what
 * that schema says.
 */
final class SdkSchemas {

	private final SchemaBuild build;

	private final Converters standard = new Converters(List.of());

	SdkSchemas(SchemaBuild build) {
		this.build = build;
	}

	/**
	 * Whether the SDK can map a class; a record with {@code @DynamoDbBean} is beyond it.
	 */
	static boolean handles(Class<?> type) {
		return type.isAnnotationPresent(DynamoDbImmutable.class)
				|| (type.isAnnotationPresent(DynamoDbBean.class) && !type.isRecord());
	}

	<T> ItemSchema<T> describe(Class<T> type) {
		TableSchema<T> schema = schema(type);
		TypeBindings bindings = TypeBindings.of(type);
		List<Property> properties = type.isAnnotationPresent(DynamoDbImmutable.class)
				? new ImmutableProperties(bindings).all() : new BeanProperties(bindings).complete();
		List<AttributeDescription> attributes = properties.stream()
			.filter((property) -> !SdkAnnotations.isIgnored(property.declared().annotations()))
			.flatMap((property) -> attributes(schema, property))
			.toList();
		return ItemSchema.of(type, schema, attributes, construction(type, schema, properties, attributes).orElse(null));
	}

	/**
	 * How objects are made, where the attributes found are all that the SDK's schema has.
	 */
	private static Optional<Construction> construction(Class<?> type, TableSchema<?> schema, List<Property> properties,
			List<AttributeDescription> attributes) {
		Set<String> names = attributes.stream()
			.map(AttributeDescription::attributeName)
			.collect(Collectors.toUnmodifiableSet());
		if (!names.equals(Set.copyOf(schema.attributeNames()))
				|| properties.stream().anyMatch((property) -> property.has(DynamoDbFlatten.class))) {
			return Optional.empty();
		}
		if (type.isAnnotationPresent(DynamoDbImmutable.class)) {
			return new ImmutableBuilders(type).of(attributes);
		}
		Map<String, BiConsumer<Object, Object>> setters = new HashMap<>();
		for (Property property : properties) {
			attributes.stream()
				.filter((attribute) -> attribute.propertyName().equals(property.name()))
				.forEach((attribute) -> setters.put(attribute.attributeName(), property.setter()::accept));
		}
		return new Constructors(type).empty()
			.map((constructor) -> new Construction(Handles.factory(constructor), setters, (item) -> item));
	}

	private static <T> TableSchema<T> schema(Class<T> type) {
		try {
			if (type.isAnnotationPresent(DynamoDbImmutable.class)) {
				return TableSchema
					.fromImmutableClass(ImmutableTableSchemaParams.builder(type).lookup(OwnLookup.of(type)).build());
			}
			return TableSchema.fromBean(BeanTableSchemaParams.builder(type).lookup(OwnLookup.of(type)).build());
		}
		catch (UnmappableTypeException ex) {
			throw ex;
		}
		catch (RuntimeException ex) {
			throw UnmappableTypeException.of(type, "the SDK refuses it: " + ex.getMessage(), ex);
		}
	}

	private Stream<AttributeDescription> attributes(TableSchema<?> schema, Property property) {
		if (property.has(DynamoDbFlatten.class)) {
			return flattened(property);
		}
		DeclaredProperty declared = property.declared();
		String name = SdkAnnotations.attributeName(declared).orElse(declared.name());
		if (!schema.attributeNames().contains(name)) {
			return Stream.empty();
		}
		AttributeConverter<?> converter = schema.converterForAttribute(name);
		AttributeType type = new AttributeType(converter.type(), converter, nested(converter, declared.type()),
				hasOnlyStandardConverters(declared.owner()) ? this.standard.element(converter.type()).orElse(null)
						: null);
		return Stream.of(new AttributeDescription(name, declared, type, property.getter()));
	}

	private Stream<AttributeDescription> flattened(Property property) {
		Type type = property.declared().type();
		if (TypeBindings.rawClass(type) == Map.class) {
			return Stream.empty();
		}
		ItemSchema<?> inner = this.build.reference(type).schema();
		return inner.attributes().stream().map((attribute) -> attribute.flattenedInto(property));
	}

	private static boolean hasOnlyStandardConverters(Class<?> type) {
		DynamoDbImmutable immutable = type.getAnnotation(DynamoDbImmutable.class);
		DynamoDbBean bean = type.getAnnotation(DynamoDbBean.class);
		return List.of(DefaultAttributeConverterProvider.class)
			.equals((immutable != null) ? List.of(immutable.converterProviders())
					: (bean != null) ? List.of(bean.converterProviders()) : List.of());
	}

	private @Nullable SchemaReference<?> nested(AttributeConverter<?> converter, Type type) {
		return converter.type().tableSchema().isPresent() ? this.build.reference(type) : null;
	}

}
