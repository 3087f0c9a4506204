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

import java.beans.BeanInfo;
import java.beans.IntrospectionException;
import java.beans.Introspector;
import java.beans.PropertyDescriptor;
import java.lang.reflect.AnnotatedElement;
import java.lang.reflect.Field;
import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

/**
 * The properties of a class by its public getters and setters; a setter may return the
 * object, as for the SDK.
 */
final class BeanProperties {

	private final TypeBindings bindings;

	private final Class<?> type;

	private final Members members;

	BeanProperties(TypeBindings bindings) {
		this.bindings = bindings;
		this.type = bindings.rawClass();
		this.members = new Members(bindings);
	}

	/**
	 * The properties that have both a getter and a setter.
	 */
	List<Property> complete() {
		return candidates().filter(Candidate::complete).map(this::property).toList();
	}

	/**
	 * The first property that has a field but lacks its getter or its setter, so that its
	 * value would get lost.
	 */
	Optional<String> incomplete() {
		return candidates().filter((candidate) -> !candidate.complete())
			.filter(this::isStored)
			.map(this::lack)
			.findFirst();
	}

	private Stream<Candidate> candidates() {
		return Arrays.stream(beanInfo().getPropertyDescriptors())
			.filter((property) -> !property.getName().equals("class"))
			.map((property) -> new Candidate(property.getName(), property.getReadMethod(), setter(property)));
	}

	private BeanInfo beanInfo() {
		try {
			return Introspector.getBeanInfo(this.type);
		}
		catch (IntrospectionException ex) {
			throw UnmappableTypeException.of(this.type, "it cannot be read as a bean: " + ex.getMessage(), ex);
		}
	}

	private @Nullable Method setter(PropertyDescriptor property) {
		if (property.getWriteMethod() != null) {
			return property.getWriteMethod();
		}
		return Arrays.stream(this.type.getMethods())
			.filter((method) -> method.getName().equals(Members.setterName(property.getName())))
			.filter((method) -> method.getParameterCount() == 1 && method.getReturnType() == this.type)
			.filter((method) -> method.getParameterTypes()[0] == property.getPropertyType())
			.findFirst()
			.orElse(null);
	}

	private Property property(Candidate candidate) {
		Method getter = Objects.requireNonNull(candidate.getter());
		Method setter = Objects.requireNonNull(candidate.setter());
		DeclaredProperty declared = new DeclaredProperty(this.type, candidate.name(),
				this.bindings.resolve(getter.getGenericReturnType()), annotations(candidate));
		return new Property(declared, Handles.getter(getter), Handles.setter(setter));
	}

	private boolean isStored(Candidate candidate) {
		return this.members.field(candidate.name()).filter((field) -> !Members.isTransient(field)).isPresent()
				&& !SdkAnnotations.isIgnored(annotations(candidate));
	}

	private PropertyAnnotations annotations(Candidate candidate) {
		Optional<Field> field = this.members.field(candidate.name());
		List<AnnotatedElement> elements = Stream
			.<@Nullable AnnotatedElement>of(candidate.getter(), candidate.setter(), field.orElse(null))
			.filter(Objects::nonNull)
			.map(AnnotatedElement.class::cast)
			.toList();
		return new PropertyAnnotations(elements);
	}

	private String lack(Candidate candidate) {
		String missing = (candidate.getter() == null) ? "getter" : "setter";
		return "property '" + candidate.name() + "' has no public " + missing
				+ ". Add it, or leave the property out with @DynamoDbIgnore.";
	}

	/**
	 * A property with those of its methods that are there.
	 */
	private record Candidate(String name, @Nullable Method getter, @Nullable Method setter) {

		boolean complete() {
			return this.getter != null && this.setter != null;
		}

	}

}
