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

package io.github.dynamodb2.mapping;

import java.util.List;

import io.github.dynamodb2.core.condition.AttributePath;
import io.github.dynamodb2.core.schema.ItemSchema;
import io.github.dynamodb2.core.schema.ItemSchemas;
import software.amazon.awssdk.enhanced.dynamodb.AttributeConverter;
import software.amazon.awssdk.enhanced.dynamodb.AttributeConverterProvider;

import org.springframework.data.core.PropertyPath;
import org.springframework.data.core.TypeInformation;
import org.springframework.data.mapping.context.AbstractMappingContext;
import org.springframework.data.mapping.model.Property;
import org.springframework.data.mapping.model.SimpleTypeHolder;

/**
 * Knows the entities of an application: their properties as Spring Data sees them, and,
 * by one description of each class, the attributes behind them. It holds on to the
 * classes, so it belongs to one application context.
 */
public final class DynamoDb2MappingContext
		extends AbstractMappingContext<DynamoDb2PersistentEntity<?>, DynamoDb2PersistentProperty> {

	private final ItemSchemas schemas;

	/**
	 * Creates a context with the SDK's converters.
	 */
	public DynamoDb2MappingContext() {
		this(List.of());
	}

	/**
	 * Creates a context with converters of the application's own.
	 * @param converters asked before the SDK's, in this order; one that has none for a
	 * type returns {@code null} or throws {@link IllegalStateException} or
	 * {@link IllegalArgumentException}
	 */
	public DynamoDb2MappingContext(List<AttributeConverterProvider> converters) {
		this.schemas = new ItemSchemas(new SpringAnnotations(), converters);
		setSimpleTypeHolder(new PlatformTypes());
	}

	/**
	 * Returns the one description of a class.
	 * @param type a record, class or bean
	 * @param <T> the class
	 * @return its schema and attributes
	 * @throws IllegalArgumentException when the class cannot be mapped
	 */
	public <T> ItemSchema<T> schema(Class<T> type) {
		return this.schemas.of(type);
	}

	/**
	 * Finds the attribute behind a property.
	 * @param domainType the class of the entities
	 * @param property the way to the property, nested ones included
	 * @return the way to the attribute
	 * @throws IllegalArgumentException when the property is not mapped
	 */
	public AttributePath attributePath(Class<?> domainType, PropertyPath property) {
		return AttributePath.of(path(domainType, property).segments().toArray(String[]::new));
	}

	/**
	 * Finds the converter of the attribute behind a property.
	 * @param domainType the class of the entities
	 * @param property the way to the property, nested ones included
	 * @return the converter of the last property's values
	 * @throws IllegalArgumentException when the property is not mapped
	 */
	public AttributeConverter<?> converter(Class<?> domainType, PropertyPath property) {
		return path(domainType, property).converter();
	}

	private io.github.dynamodb2.core.schema.MappedPath path(Class<?> domainType, PropertyPath property) {
		return schema(domainType).path(property.toDotPath());
	}

	@Override
	protected <T> DynamoDb2PersistentEntity<T> createPersistentEntity(TypeInformation<T> typeInformation) {
		return new DynamoDb2PersistentEntity<>(typeInformation, this.schemas);
	}

	@Override
	protected DynamoDb2PersistentProperty createPersistentProperty(Property property,
			DynamoDb2PersistentEntity<?> owner, SimpleTypeHolder simpleTypeHolder) {
		return new DynamoDb2PersistentProperty(property, owner, simpleTypeHolder);
	}

}
