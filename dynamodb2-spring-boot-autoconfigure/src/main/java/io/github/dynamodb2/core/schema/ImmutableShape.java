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
import java.lang.reflect.Constructor;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.function.Supplier;
import java.util.stream.Stream;

import software.amazon.awssdk.enhanced.dynamodb.mapper.annotations.DynamoDbImmutable;

/**
 * Reads the shape of a class with {@code @DynamoDbImmutable} by the SDK's rules: a
 * builder of the class's static {@code builder()} or of a constructor, a method of it for
 * each property, and its {@code build()}.
 */
final class ImmutableShape {

	private static final String CURE = ". Leave it out with @DynamoDbIgnore.";

	private final TypeBindings bindings;

	private final Class<?> type;

	private final Class<?> builder;

	private final Members members;

	private final Members builderMembers;

	private final Predicate<DeclaredProperty> leftOut;

	private final Set<AnnotatedElement> setters = new HashSet<>();

	ImmutableShape(TypeBindings bindings, Predicate<DeclaredProperty> leftOut) {
		this.bindings = bindings;
		this.type = bindings.rawClass();
		this.builder = Objects.requireNonNull(this.type.getAnnotation(DynamoDbImmutable.class)).builder();
		this.members = new Members(bindings);
		this.builderMembers = new Members(TypeBindings.of(this.builder));
		this.leftOut = leftOut;
	}

	static boolean handles(Class<?> type) {
		return type.isAnnotationPresent(DynamoDbImmutable.class);
	}

	Shape read() {
		List<Property> properties = Members.publicMethods(this.type)
			.filter((method) -> method.getParameterCount() == 0 && method.getReturnType() != void.class)
			.filter((method) -> !method.getName().equals("toBuilder"))
			.flatMap((getter) -> property(getter).stream())
			.toList();
		Members.publicMethods(this.builder)
			.filter((method) -> method.getParameterCount() == 1 && !this.setters.contains(method))
			.filter((method) -> !isLeftOut(method, method.getName()))
			.findFirst()
			.ifPresent((method) -> {
				throw UnmappableTypeException.of(this.type, "'" + method.getName() + "(..)' of its builder "
						+ this.builder.getTypeName() + " belongs to no getter" + CURE);
			});
		Method build = method(this.builder, "build", false).orElseThrow(() -> UnmappableTypeException.of(this.type,
				"its builder " + this.builder.getTypeName() + " has no method 'build()'. Add it."));
		return new Shape(properties, Set.of(build), newBuilder(), Handles.getter(build));
	}

	private Supplier<Object> newBuilder() {
		return method(this.type, "builder", true)
			.filter((method) -> method.getReturnType().isAssignableFrom(this.builder))
			.map(Handles::factory)
			.or(() -> constructor().map(Handles::factory))
			.orElseThrow(() -> UnmappableTypeException
				.of(this.type, "there is no way to make its builder " + this.builder.getTypeName()
						+ ". Add a static method 'builder()', or give it a public constructor without parameters."));
	}

	private Optional<Constructor<?>> constructor() {
		return Stream.<Constructor<?>>of(this.builder.getConstructors())
			.filter((constructor) -> constructor.getParameterCount() == 0)
			.findFirst();
	}

	private Optional<Property> property(Method getter) {
		String name = name(getter);
		List<Method> named = Members.publicMethods(this.builder)
			.filter((method) -> method.getParameterCount() == 1)
			.filter((method) -> method.getName().equals(name) || method.getName().equals(Members.setterName(name)))
			.toList();
		this.setters.addAll(named);
		List<AnnotatedElement> elements = new ArrayList<>(List.of(getter));
		elements.addAll(named);
		this.members.field(name).ifPresent(elements::add);
		Stream<Method> overridden = Stream.concat(this.members.overriddenBy(getter),
				named.stream().flatMap(this.builderMembers::overriddenBy));
		DeclaredProperty declared = new DeclaredProperty(this.type, name,
				this.bindings.resolve(getter.getGenericReturnType()),
				new PropertyAnnotations(elements, overridden.toList()));
		Optional<Method> setter = setter(getter, named);
		if (setter.isEmpty() && !this.leftOut.test(declared)) {
			throw UnmappableTypeException.of(declared, "its builder " + this.builder.getTypeName() + " has no method '"
					+ name + "' that takes '" + declared.type().getTypeName() + "'" + CURE);
		}
		return setter.map((method) -> new Property(declared, Handles.getter(getter), Handles.setter(method)));
	}

	private Optional<Method> setter(Method getter, List<Method> named) {
		Class<?> read = this.members.rawClass(getter.getGenericReturnType());
		return named.stream()
			.filter((method) -> taken(method) == read)
			.findFirst()
			.or(() -> named.stream()
				.filter((method) -> TypeBindings.boxed(taken(method)).isAssignableFrom(TypeBindings.boxed(read)))
				.findFirst());
	}

	private Class<?> taken(Method method) {
		return this.builderMembers.rawClass(method.getGenericParameterTypes()[0]);
	}

	private boolean isLeftOut(Method method, String name) {
		return this.leftOut.test(new DeclaredProperty(this.type, name, method.getGenericReturnType(),
				new PropertyAnnotations(List.of(method))));
	}

	private static Optional<Method> method(Class<?> owner, String name, boolean ofClass) {
		return Arrays.stream(owner.getMethods())
			.filter((method) -> method.getName().equals(name) && method.getParameterCount() == 0)
			.filter((method) -> !method.isBridge() && Modifier.isStatic(method.getModifiers()) == ofClass)
			.findFirst();
	}

	private static String name(Method getter) {
		String method = getter.getName();
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
