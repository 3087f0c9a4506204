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

import java.lang.reflect.Constructor;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Supplier;
import java.util.stream.Stream;

import software.amazon.awssdk.enhanced.dynamodb.mapper.annotations.DynamoDbImmutable;

/**
 * How objects of a class with {@code @DynamoDbImmutable} are made, by the SDK's rules: a
 * builder of the class's static {@code builder()} or of a constructor, a method of it for
 * each property, and its {@code build()}.
 */
final class ImmutableBuilders {

	private final Class<?> type;

	private final Class<?> builder;

	ImmutableBuilders(Class<?> type) {
		this.type = type;
		this.builder = Objects.requireNonNull(type.getAnnotation(DynamoDbImmutable.class)).builder();
	}

	/**
	 * The way to make objects, where each attribute's property is found in the builder.
	 */
	Optional<Construction> of(List<AttributeDescription> attributes) {
		Map<String, BiConsumer<Object, Object>> setters = new HashMap<>();
		for (AttributeDescription attribute : attributes) {
			setter(attribute).ifPresent((setter) -> setters.put(attribute.attributeName(), setter));
		}
		Optional<Method> build = method(this.builder, "build").filter((method) -> !isStatic(method));
		Optional<Supplier<Object>> newBuilder = newBuilder();
		if (setters.size() < attributes.size() || build.isEmpty() || newBuilder.isEmpty()) {
			return Optional.empty();
		}
		return Optional.of(new Construction(newBuilder.get(), setters, Handles.getter(build.get())));
	}

	private Optional<Supplier<Object>> newBuilder() {
		return method(this.type, "builder").filter(ImmutableBuilders::isStatic)
			.filter((method) -> method.getReturnType().isAssignableFrom(this.builder))
			.map(Handles::factory)
			.or(() -> constructor().map(Handles::factory));
	}

	private Optional<Constructor<?>> constructor() {
		return Stream.<Constructor<?>>of(this.builder.getConstructors())
			.filter((constructor) -> constructor.getParameterCount() == 0)
			.findFirst();
	}

	private Optional<BiConsumer<Object, Object>> setter(AttributeDescription attribute) {
		String property = attribute.propertyName();
		List<Method> found = Arrays.stream(this.builder.getMethods())
			.filter((method) -> !isStatic(method) && !method.isBridge() && method.getParameterCount() == 1)
			.filter((method) -> method.getName().equals(property)
					|| method.getName().equals(Members.setterName(property)))
			.toList();
		return (found.size() == 1) ? Optional.of(Handles.setter(found.get(0))::accept) : Optional.empty();
	}

	private static Optional<Method> method(Class<?> owner, String name) {
		return Arrays.stream(owner.getMethods())
			.filter((method) -> method.getName().equals(name) && method.getParameterCount() == 0)
			.filter((method) -> !method.isBridge())
			.findFirst();
	}

	private static boolean isStatic(Method method) {
		return Modifier.isStatic(method.getModifiers());
	}

}
