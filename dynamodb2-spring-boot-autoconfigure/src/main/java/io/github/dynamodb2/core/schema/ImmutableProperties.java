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

import java.lang.reflect.AnnotatedElement;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Stream;

import software.amazon.awssdk.enhanced.dynamodb.mapper.annotations.DynamoDbImmutable;

/**
 * What could be properties of a class with {@code @DynamoDbImmutable}: its public methods
 * without parameters, with the annotations of the builder's methods of the same name.
 * They are read here only; the SDK's schema writes them.
 */
final class ImmutableProperties {

	private final TypeBindings bindings;

	private final Class<?> type;

	ImmutableProperties(TypeBindings bindings) {
		this.bindings = bindings;
		this.type = bindings.rawClass();
	}

	List<Property> all() {
		return Arrays.stream(this.type.getMethods())
			.filter((method) -> method.getParameterCount() == 0 && method.getReturnType() != void.class)
			.filter((method) -> !Modifier.isStatic(method.getModifiers()) && !method.isBridge())
			.filter((method) -> method.getDeclaringClass() != Object.class)
			.map(this::property)
			.toList();
	}

	private Property property(Method getter) {
		String name = name(getter.getName());
		List<AnnotatedElement> elements = new ArrayList<>(List.of(getter));
		builderMethods(name).forEach(elements::add);
		DeclaredProperty declared = new DeclaredProperty(this.type, name,
				this.bindings.resolve(getter.getGenericReturnType()), new PropertyAnnotations(elements));
		return new Property(declared, Handles.getter(getter), (builder, value) -> {
			throw new UnsupportedOperationException("'" + name + "' is set by the SDK");
		});
	}

	private Stream<Method> builderMethods(String property) {
		Class<?> builder = Objects.requireNonNull(this.type.getAnnotation(DynamoDbImmutable.class)).builder();
		return Arrays.stream(builder.getMethods())
			.filter((method) -> method.getParameterCount() == 1)
			.filter((method) -> method.getName().equals(property)
					|| method.getName().equals(Members.setterName(property)));
	}

	private static String name(String method) {
		String stem = withoutPrefix(method, "get");
		stem = stem.equals(method) ? withoutPrefix(method, "is") : stem;
		return stem.substring(0, 1).toLowerCase(Locale.ROOT) + stem.substring(1);
	}

	private static String withoutPrefix(String method, String prefix) {
		boolean prefixed = method.startsWith(prefix) && method.length() > prefix.length()
				&& Character.isUpperCase(method.charAt(prefix.length()));
		return prefixed ? method.substring(prefix.length()) : method;
	}

}
