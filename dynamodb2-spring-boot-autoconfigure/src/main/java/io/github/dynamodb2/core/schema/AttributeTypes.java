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

import java.lang.reflect.GenericArrayType;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;

import software.amazon.awssdk.enhanced.dynamodb.AttributeConverter;
import software.amazon.awssdk.enhanced.dynamodb.EnhancedType;
import software.amazon.awssdk.enhanced.dynamodb.EnhancedTypeDocumentConfiguration;
import software.amazon.awssdk.enhanced.dynamodb.mapper.annotations.DynamoDbConvertedBy;

/**
 * Finds out how the values of a property are stored: by the converter that it names, by
 * that of its type, or as a map of the properties of its own class. Nulls of nested
 * classes are left out.
 */
final class AttributeTypes {

	private final SchemaBuild build;

	private final PropertyCustomizer customizer;

	private final Converters converters;

	AttributeTypes(SchemaBuild build, PropertyCustomizer customizer, Converters converters) {
		this.build = build;
		this.customizer = customizer;
		this.converters = converters;
	}

	AttributeType of(DeclaredProperty property) {
		return named(property).or(() -> this.customizer.converter(property))
			.map((converter) -> new AttributeType(plainType(property, converter), converter, null, null))
			.orElseGet(() -> byType(property));
	}

	private Optional<AttributeConverter<?>> named(DeclaredProperty property) {
		DynamoDbConvertedBy annotation = property.annotations().getAnnotation(DynamoDbConvertedBy.class);
		return Optional.ofNullable(annotation).map((found) -> ConverterFactory.create(property, found.value()));
	}

	private static EnhancedType<?> plainType(DeclaredProperty property, AttributeConverter<?> converter) {
		return (property.type() instanceof GenericArrayType) ? converter.type() : EnhancedType.of(property.type());
	}

	private AttributeType byType(DeclaredProperty property) {
		EnhancedType<?> type = enhancedType(property, property.type(),
				(document) -> document.ignoreNulls(true).preserveEmptyObject(true));
		AttributeConverter<?> converter = this.converters.find(type).orElseThrow(() -> withoutConverter(property));
		return new AttributeType(type, converter, type.tableSchema().isPresent() ? nested(property) : null,
				this.converters.element(type).orElse(null));
	}

	private SchemaReference<?> nested(DeclaredProperty property) {
		return this.build.reference(property.type());
	}

	private EnhancedType<?> enhancedType(DeclaredProperty property, Type type,
			Consumer<EnhancedTypeDocumentConfiguration.Builder> document) {
		Optional<EnhancedType<?>> known = known(type);
		if (known.isPresent()) {
			return known.get();
		}
		Class<?> raw = TypeBindings.rawClass(type);
		if (type instanceof ParameterizedType parameterized && isContainer(raw)) {
			return container(property, parameterized, document);
		}
		if (!Shapes.isCandidate(raw)) {
			throw withoutConverter(property);
		}
		return document(property, type, document);
	}

	private Optional<EnhancedType<?>> known(Type type) {
		if (type instanceof GenericArrayType) {
			return Optional.empty();
		}
		EnhancedType<?> plain = EnhancedType.of(type);
		return this.converters.find(plain).isPresent() ? Optional.of(plain) : Optional.empty();
	}

	private EnhancedType<?> container(DeclaredProperty property, ParameterizedType type,
			Consumer<EnhancedTypeDocumentConfiguration.Builder> document) {
		Type[] arguments = type.getActualTypeArguments();
		EnhancedType<?> element = enhancedType(property, arguments[arguments.length - 1], document);
		Class<?> raw = TypeBindings.rawClass(type);
		if (raw == Map.class) {
			return EnhancedType.mapOf(EnhancedType.of(arguments[0]), element);
		}
		return (raw == Set.class) ? EnhancedType.setOf(element) : EnhancedType.listOf(element);
	}

	private EnhancedType<?> document(DeclaredProperty property, Type type,
			Consumer<EnhancedTypeDocumentConfiguration.Builder> document) {
		try {
			return this.build.nested(property, type).documentType(document);
		}
		catch (UnmappableTypeException ex) {
			throw UnmappableTypeException.of(property, "no converter for type '" + property.type().getTypeName()
					+ "', and as a nested class it does not work either: " + ex.getMessage(), ex);
		}
	}

	private static boolean isContainer(Class<?> raw) {
		return raw == List.class || raw == Set.class || raw == Collection.class || raw == Map.class;
	}

	private static UnmappableTypeException withoutConverter(DeclaredProperty property) {
		Class<?> raw = TypeBindings.rawClass(property.type());
		String reason = raw.isEnum() ? EnumConverter.ambiguity(raw).map((problem) -> ": " + problem).orElse("") : "";
		return UnmappableTypeException.of(property, "no converter for type '" + property.type().getTypeName() + "'"
				+ reason + ". Annotate it with @DynamoDbConvertedBy, or leave it out with @DynamoDbIgnore.");
	}

}
