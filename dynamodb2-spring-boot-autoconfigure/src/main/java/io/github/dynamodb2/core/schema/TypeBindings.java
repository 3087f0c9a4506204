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

import java.lang.invoke.MethodType;
import java.lang.reflect.GenericArrayType;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.lang.reflect.TypeVariable;
import java.lang.reflect.WildcardType;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;

/**
 * What the type variables of a type, of its superclasses and of its interfaces stand for.
 */
final class TypeBindings {

	private final Class<?> rawClass;

	private final Map<TypeVariable<?>, Type> bindings = new HashMap<>();

	private TypeBindings(Class<?> rawClass) {
		this.rawClass = rawClass;
	}

	static TypeBindings of(Type type) {
		TypeBindings bindings = new TypeBindings(rawClass(type));
		bindings.bind(type);
		return bindings;
	}

	static Class<?> rawClass(Type type) {
		if (type instanceof Class<?> declared) {
			return declared;
		}
		if (type instanceof ParameterizedType parameterized) {
			return rawClass(parameterized.getRawType());
		}
		if (type instanceof TypeVariable<?> variable) {
			return rawClass(variable.getBounds()[0]);
		}
		if (type instanceof GenericArrayType array) {
			return rawClass(array.getGenericComponentType()).arrayType();
		}
		return Object.class;
	}

	static Class<?> boxed(Class<?> type) {
		return MethodType.methodType(type).wrap().returnType();
	}

	Class<?> rawClass() {
		return this.rawClass;
	}

	Type resolve(Type type) {
		if (type instanceof ParameterizedType parameterized) {
			List<Type> arguments = Arrays.stream(parameterized.getActualTypeArguments()).map(this::resolve).toList();
			return new ResolvedType(rawClass(parameterized), arguments);
		}
		if (type instanceof TypeVariable<?> variable) {
			Type bound = this.bindings.get(variable);
			return (bound != null) ? bound : rawClass(variable);
		}
		if (type instanceof WildcardType wildcard) {
			return resolve((wildcard.getLowerBounds().length > 0) ? wildcard.getLowerBounds()[0]
					: wildcard.getUpperBounds()[0]);
		}
		return type;
	}

	private void bind(@Nullable Type type) {
		if (type == null) {
			return;
		}
		Class<?> raw = rawClass(type);
		if (type instanceof ParameterizedType parameterized) {
			TypeVariable<?>[] variables = raw.getTypeParameters();
			for (int i = 0; i < variables.length; i++) {
				this.bindings.putIfAbsent(variables[i], resolve(parameterized.getActualTypeArguments()[i]));
			}
		}
		bind(raw.getGenericSuperclass());
		Arrays.stream(raw.getGenericInterfaces()).forEach(this::bind);
	}

	/**
	 * A generic class with arguments that hold no type variables any more.
	 */
	private record ResolvedType(Class<?> rawType, List<Type> arguments) implements ParameterizedType {

		@Override
		public Type[] getActualTypeArguments() {
			return this.arguments.toArray(new Type[0]);
		}

		@Override
		public Type getRawType() {
			return this.rawType;
		}

		@Override
		public @Nullable Type getOwnerType() {
			return this.rawType.getDeclaringClass();
		}

		@Override
		public String toString() {
			List<String> names = this.arguments.stream().map(Type::getTypeName).toList();
			return this.rawType.getTypeName() + "<" + String.join(", ", names) + ">";
		}

	}

}
