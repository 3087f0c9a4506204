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

import java.beans.Introspector;
import java.lang.reflect.AnnotatedElement;
import java.lang.reflect.Field;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

/**
 * The properties of a class by its public getters and setters; a setter may return the
 * object, as for the SDK, and takes what the getter returns.
 */
final class BeanProperties {

	private final TypeBindings bindings;

	private final Class<?> type;

	private final Members members;

	private final Predicate<DeclaredProperty> leftOut;

	private final Map<String, Candidate> candidates = new TreeMap<>();

	BeanProperties(TypeBindings bindings, Predicate<DeclaredProperty> leftOut) {
		this.bindings = bindings;
		this.type = bindings.rawClass();
		this.members = new Members(bindings);
		this.leftOut = leftOut;
		Members.publicMethods(this.type).forEach(this::add);
		this.members.fields()
			.filter((field) -> !isFinalOrPrivate(field))
			.forEach((field) -> candidate(field.getName()));
	}

	private void add(Method method) {
		Class<?> result = method.getReturnType();
		if (method.getParameterCount() == 0 && result != void.class) {
			boolean logical = TypeBindings.boxed(result) == Boolean.class;
			stem(method, "get").or(() -> logical ? stem(method, "is") : Optional.empty())
				.ifPresent((name) -> candidate(name).getters().add(method));
		}
		else if (method.getParameterCount() == 1 && (result == void.class || result.isAssignableFrom(this.type))) {
			stem(method, "set").ifPresent((name) -> candidate(name).setters().add(method));
		}
	}

	private static Optional<String> stem(Method method, String prefix) {
		String name = method.getName();
		return (name.length() > prefix.length() && name.startsWith(prefix))
				? Optional.of(Introspector.decapitalize(name.substring(prefix.length()))) : Optional.empty();
	}

	private Candidate candidate(String name) {
		return this.candidates.computeIfAbsent(name, (key) -> new Candidate(key, new ArrayList<>(), new ArrayList<>()));
	}

	/**
	 * The properties that have both a getter and a setter.
	 */
	List<Property> complete() {
		return this.candidates.values()
			.stream()
			.flatMap((candidate) -> pair(candidate).stream())
			.map(this::property)
			.toList();
	}

	/**
	 * The first property that has a field but lacks its getter or its setter, so that its
	 * value would get lost.
	 */
	Optional<String> incomplete() {
		return this.candidates.values()
			.stream()
			.filter((candidate) -> pair(candidate).isEmpty() && isStored(candidate))
			.map(this::lack)
			.findFirst();
	}

	/**
	 * Passes over properties that somebody else reads and sets.
	 */
	BeanProperties without(Predicate<String> names, Predicate<Method> getters) {
		this.candidates.values()
			.removeIf((candidate) -> names.test(candidate.name()) || candidate.getters().stream().anyMatch(getters));
		return this;
	}

	/**
	 * Counts methods that are called like a field as getters, too.
	 */
	BeanProperties withAccessorsOfFields() {
		this.members.fields()
			.forEach((field) -> this.members.accessor(field.getName(), this.members.rawClass(field.getGenericType()))
				.filter((method) -> method.getName().equals(field.getName()))
				.ifPresent((method) -> candidate(field.getName()).getters().add(method)));
		return this;
	}

	/**
	 * The getter and the setter of one type, else those of which the setter takes what
	 * the getter returns; of {@code isOpen()} and {@code getOpen()} the former where it
	 * is a {@code boolean}.
	 */
	private Optional<Pair> pair(Candidate candidate) {
		List<Pair> pairs = candidate.getters()
			.stream()
			.sorted(Comparator.comparing((getter) -> getter.getReturnType() != boolean.class))
			.flatMap((
					getter) -> candidate.setters().stream().map((setter) -> new Pair(candidate.name(), getter, setter)))
			.toList();
		return pairs.stream()
			.filter((pair) -> read(pair) == set(pair))
			.findFirst()
			.or(() -> pairs.stream()
				.filter((pair) -> TypeBindings.boxed(set(pair)).isAssignableFrom(TypeBindings.boxed(read(pair))))
				.findFirst());
	}

	private Class<?> read(Pair pair) {
		return this.members.rawClass(pair.getter().getGenericReturnType());
	}

	private Class<?> set(Pair pair) {
		return this.members.rawClass(pair.setter().getGenericParameterTypes()[0]);
	}

	private Property property(Pair pair) {
		DeclaredProperty declared = new DeclaredProperty(this.type, pair.name(),
				this.bindings.resolve(pair.getter().getGenericReturnType()),
				annotations(pair.name(), pair.getter(), pair.setter()));
		return new Property(declared, Handles.getter(pair.getter()), Handles.setter(pair.setter()));
	}

	private boolean isStored(Candidate candidate) {
		Optional<Field> field = this.members.field(candidate.name()).filter((found) -> !Members.isTransient(found));
		return field.isPresent() && !this.leftOut.test(new DeclaredProperty(this.type, candidate.name(),
				field.get().getGenericType(), new PropertyAnnotations(candidate.members(field.get()))));
	}

	private PropertyAnnotations annotations(String name, Method method, @Nullable Method other) {
		Optional<Field> field = this.members.field(name);
		List<AnnotatedElement> elements = Stream.<@Nullable AnnotatedElement>of(method, other, field.orElse(null))
			.filter(Objects::nonNull)
			.map(AnnotatedElement.class::cast)
			.toList();
		return new PropertyAnnotations(elements,
				Stream.concat(this.members.overriddenBy(method), this.members.overriddenBy(other)).toList());
	}

	private String lack(Candidate candidate) {
		return "property '" + candidate.name() + "' " + candidate.lack()
				+ ", or leave the property out with @DynamoDbIgnore.";
	}

	private static boolean isFinalOrPrivate(Field field) {
		return Modifier.isFinal(field.getModifiers()) || Modifier.isPrivate(field.getModifiers());
	}

	/**
	 * A property with those of its methods that are there.
	 */
	private record Candidate(String name, List<Method> getters, List<Method> setters) {

		List<AnnotatedElement> members(Field field) {
			return Stream.of(this.getters.stream(), this.setters.stream(), Stream.<AnnotatedElement>of(field))
				.<AnnotatedElement>flatMap((members) -> members)
				.toList();
		}

		String lack() {
			if (this.getters.isEmpty()) {
				return this.setters.isEmpty() ? "has a field but no public getter and setter. Add them"
						: "has no public getter. Add it";
			}
			return this.setters.isEmpty() ? "has no public setter. Add it"
					: "has a getter of type '" + this.getters.get(0).getGenericReturnType().getTypeName()
							+ "' and a setter of type '"
							+ this.setters.get(0).getGenericParameterTypes()[0].getTypeName() + "'. Give both one type";
		}

	}

	/**
	 * A getter with the setter of the same property.
	 */
	private record Pair(String name, Method getter, Method setter) {
	}

}
