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
import java.util.Optional;
import java.util.function.Function;

import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.enhanced.dynamodb.AttributeConverter;
import software.amazon.awssdk.enhanced.dynamodb.EnhancedType;

/**
 * What is known of one attribute of a class: its names in Java and in the table, its type
 * and its converter.
 */
public final class AttributeDescription {

	private final String propertyName;

	private final String attributeName;

	private final DeclaredProperty property;

	private final AttributeType type;

	private final Function<Object, @Nullable Object> getter;

	AttributeDescription(String attributeName, DeclaredProperty property, AttributeType type,
			Function<Object, @Nullable Object> getter) {
		this(property.name(), attributeName, property, type, getter);
	}

	private AttributeDescription(String propertyName, String attributeName, DeclaredProperty property,
			AttributeType type, Function<Object, @Nullable Object> getter) {
		this.propertyName = propertyName;
		this.attributeName = attributeName;
		this.property = property;
		this.type = type;
		this.getter = getter;
	}

	/**
	 * The property's name in Java; for one of a flattened object with the object's name
	 * and a dot before it.
	 */
	public String propertyName() {
		return this.propertyName;
	}

	/**
	 * The attribute's name in the table.
	 */
	public String attributeName() {
		return this.attributeName;
	}

	/**
	 * The property's type in Java, type variables resolved.
	 */
	public Type type() {
		return this.property.type();
	}

	/**
	 * The property's type in the words of the Enhanced Client; nested classes carry their
	 * schema.
	 */
	public EnhancedType<?> enhancedType() {
		return this.type.enhancedType();
	}

	/**
	 * The converter between the property's and the attribute's values.
	 */
	public AttributeConverter<?> converter() {
		return this.type.converter();
	}

	/**
	 * The property's type with what its lists, sets and maps hold.
	 */
	public AttributeType valueType() {
		return this.type;
	}

	/**
	 * Whether each item that this class writes has the attribute, as it cannot be
	 * {@code null} in Java.
	 */
	public boolean primitive() {
		return this.property.type() instanceof Class<?> declared && declared.isPrimitive()
				&& this.propertyName.equals(this.property.name());
	}

	/**
	 * The description of the property's own class, where it is stored as a map of its
	 * properties; empty for a list or map of such.
	 */
	public Optional<ItemSchema<?>> nested() {
		return this.type.nested();
	}

	/**
	 * The property's value in an instance of the class, {@code null} where there is none.
	 */
	public @Nullable Object get(Object item) {
		return this.getter.apply(item);
	}

	AttributeDescription flattenedInto(Property outer) {
		Function<Object, @Nullable Object> path = (item) -> {
			Object inner = outer.getter().apply(item);
			return (inner != null) ? this.getter.apply(inner) : null;
		};
		return new AttributeDescription(outer.name() + "." + this.propertyName, this.attributeName, this.property,
				this.type, path);
	}

	@Override
	public String toString() {
		return this.propertyName + " -> " + this.attributeName;
	}

}
