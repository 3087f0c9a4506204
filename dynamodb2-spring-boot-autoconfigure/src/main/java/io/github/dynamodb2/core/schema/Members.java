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

import java.lang.reflect.Field;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.lang.reflect.Type;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The instance fields and methods of a class, inherited ones after its own.
 */
final class Members {

	private final TypeBindings bindings;

	private final List<Class<?>> hierarchy = new ArrayList<>();

	Members(TypeBindings bindings) {
		this.bindings = bindings;
		for (Class<?> next = bindings.rawClass(); next != null && next != Object.class; next = next.getSuperclass()) {
			this.hierarchy.add(next);
		}
	}

	/**
	 * The method without parameters that reads a property: {@code city()},
	 * {@code getCity()} or {@code isCity()}.
	 */
	Optional<Method> accessor(String property, Class<?> propertyType) {
		return accessorNames(property).flatMap(this::methods)
			.filter((method) -> isReadable(method.getGenericReturnType(), propertyType))
			.findFirst();
	}

	/**
	 * The field that holds a property, if it has the property's type.
	 */
	Optional<Field> field(String property, Class<?> propertyType) {
		return field(property).filter((field) -> isReadable(field.getGenericType(), propertyType));
	}

	Optional<Field> field(String name) {
		return fields().filter((field) -> field.getName().equals(name)).findFirst();
	}

	/**
	 * All methods without parameters or with one, those of interfaces included.
	 */
	Stream<Method> accessorsAndSetters() {
		Stream<Method> declared = this.hierarchy.stream().flatMap((next) -> Arrays.stream(next.getDeclaredMethods()));
		return Stream.concat(declared, Arrays.stream(this.bindings.rawClass().getMethods()))
			.filter((method) -> method.getParameterCount() < 2)
			.filter((method) -> isOfInstance(method.getModifiers()) && !method.isBridge() && !method.isSynthetic());
	}

	static Stream<String> accessorNames(String property) {
		return Stream.of(property, prefixed("get", property), prefixed("is", property));
	}

	static String setterName(String property) {
		return prefixed("set", property);
	}

	static boolean isTransient(Field field) {
		return Modifier.isTransient(field.getModifiers());
	}

	private Stream<Method> methods(String name) {
		return accessorsAndSetters()
			.filter((method) -> method.getParameterCount() == 0 && method.getName().equals(name));
	}

	private Stream<Field> fields() {
		return this.hierarchy.stream()
			.flatMap((next) -> Arrays.stream(next.getDeclaredFields()))
			.filter((field) -> isOfInstance(field.getModifiers()) && !field.isSynthetic());
	}

	private boolean isReadable(Type declared, Class<?> propertyType) {
		Class<?> found = TypeBindings.rawClass(this.bindings.resolve(declared));
		return TypeBindings.boxed(propertyType).isAssignableFrom(TypeBindings.boxed(found));
	}

	private static boolean isOfInstance(int modifiers) {
		return !Modifier.isStatic(modifiers);
	}

	private static String prefixed(String prefix, String property) {
		return prefix + property.substring(0, 1).toUpperCase(Locale.ROOT) + property.substring(1);
	}

}
