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
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

/**
 * The instance fields and methods of a class, inherited ones after its own.
 */
final class Members {

	private final TypeBindings bindings;

	private final List<Class<?>> hierarchy = new ArrayList<>();

	private final Set<Class<?>> types = new LinkedHashSet<>();

	Members(TypeBindings bindings) {
		this.bindings = bindings;
		for (Class<?> next = bindings.rawClass(); next != null && next != Object.class; next = next.getSuperclass()) {
			this.hierarchy.add(next);
		}
		this.types.addAll(this.hierarchy);
		this.hierarchy.forEach(this::addInterfaces);
	}

	private void addInterfaces(Class<?> type) {
		for (Class<?> next : type.getInterfaces()) {
			if (this.types.add(next)) {
				addInterfaces(next);
			}
		}
	}

	/**
	 * The class, its superclasses, and the interfaces of them all.
	 */
	Set<Class<?>> types() {
		return this.types;
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
	 * The methods of superclasses and interfaces in whose place a method is called.
	 */
	Stream<Method> overriddenBy(@Nullable Method method) {
		return (method != null)
				? this.types.stream()
					.filter((type) -> type != method.getDeclaringClass())
					.flatMap((type) -> Arrays.stream(type.getDeclaredMethods()))
					.filter((other) -> isDeclared(other) && !Modifier.isPrivate(other.getModifiers()))
					.filter((other) -> other.getName().equals(method.getName()) && hasSameParameters(other, method))
				: Stream.empty();
	}

	private boolean hasSameParameters(Method one, Method other) {
		Type[] types = one.getGenericParameterTypes();
		Type[] others = other.getGenericParameterTypes();
		return types.length == others.length
				&& IntStream.range(0, types.length).allMatch((i) -> rawClass(types[i]) == rawClass(others[i]));
	}

	/**
	 * The class that a member's type stands for in this class.
	 */
	Class<?> rawClass(Type declared) {
		return TypeBindings.rawClass(this.bindings.resolve(declared));
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

	Stream<Field> fields() {
		return this.hierarchy.stream()
			.flatMap((next) -> Arrays.stream(next.getDeclaredFields()))
			.filter((field) -> isOfInstance(field.getModifiers()) && !field.isSynthetic());
	}

	/**
	 * The public methods of instances of a class, without those of {@link Object}.
	 */
	static Stream<Method> publicMethods(Class<?> type) {
		return Arrays.stream(type.getMethods())
			.filter(Members::isDeclared)
			.filter((method) -> Arrays.stream(Object.class.getDeclaredMethods())
				.noneMatch((common) -> common.getName().equals(method.getName())
						&& Arrays.equals(common.getParameterTypes(), method.getParameterTypes())));
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

	/**
	 * Whether a method is one of an instance that somebody has written.
	 */
	static boolean isDeclared(Method method) {
		return isOfInstance(method.getModifiers()) && !method.isBridge() && !method.isSynthetic();
	}

	/**
	 * All methods without parameters of a name, those of interfaces included.
	 */
	private Stream<Method> methods(String name) {
		Stream<Method> declared = this.hierarchy.stream().flatMap((next) -> Arrays.stream(next.getDeclaredMethods()));
		return Stream.concat(declared, Arrays.stream(this.bindings.rawClass().getMethods()))
			.filter((method) -> method.getParameterCount() == 0 && method.getName().equals(name))
			.filter(Members::isDeclared);
	}

	private boolean isReadable(Type declared, Class<?> propertyType) {
		return TypeBindings.boxed(propertyType).isAssignableFrom(TypeBindings.boxed(rawClass(declared)));
	}

	private static boolean isOfInstance(int modifiers) {
		return !Modifier.isStatic(modifiers);
	}

	private static String prefixed(String prefix, String property) {
		return prefix + property.substring(0, 1).toUpperCase(Locale.ROOT) + property.substring(1);
	}

}
