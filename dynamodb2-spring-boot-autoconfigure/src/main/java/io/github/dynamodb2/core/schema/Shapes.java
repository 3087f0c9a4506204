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
import java.lang.reflect.Executable;
import java.lang.reflect.Modifier;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;

/**
 * Finds out how items of a class are made: by a record's or a class's constructor, by
 * setters, or by a builder.
 */
final class Shapes {

	private static final List<String> FOREIGN = List.of("java.", "javax.", "kotlin.", "software.amazon.awssdk.");

	private final TypeBindings bindings;

	private final Class<?> type;

	private final PropertyCustomizer customizer;

	private final Predicate<DeclaredProperty> leftOut;

	private Shapes(TypeBindings bindings, PropertyCustomizer customizer) {
		this.bindings = bindings;
		this.type = bindings.rawClass();
		this.customizer = customizer;
		this.leftOut = (property) -> SdkAnnotations.isIgnored(property.annotations()) || customizer.isIgnored(property);
	}

	static Shape read(TypeBindings bindings, PropertyCustomizer customizer) {
		Shapes shapes = new Shapes(bindings, customizer);
		shapes.checkInstantiable();
		KotlinClass.check(bindings);
		return shapes.read();
	}

	/**
	 * Whether the class could be one that an application stores, so that its own error is
	 * worth reporting.
	 */
	static boolean isCandidate(Class<?> type) {
		return !type.isPrimitive() && !type.isArray() && !type.isEnum() && !type.isAnnotation()
				&& FOREIGN.stream().noneMatch(type.getName()::startsWith);
	}

	private Shape read() {
		if (ImmutableShape.handles(this.type)) {
			return new ImmutableShape(this.bindings, this.leftOut).read();
		}
		ConstructorShape constructors = new ConstructorShape(this.bindings, this.leftOut);
		Constructors candidates = new Constructors(this.type);
		Optional<Executable> creator = candidates.creator(this.customizer);
		if (creator.isPresent()) {
			return constructors.of(creator.get());
		}
		if (this.type.isRecord()) {
			return constructors.ofRecord();
		}
		return candidates.empty()
			.flatMap(this::bean)
			.or(() -> candidates.onlyOneWithParameters().map(constructors::of))
			.orElseThrow(() -> withoutShape(candidates));
	}

	private Optional<Shape> bean(Constructor<?> constructor) {
		BeanProperties bean = new BeanProperties(this.bindings, this.leftOut);
		if (bean.incomplete().isPresent()) {
			return Optional.empty();
		}
		List<Property> properties = bean.complete();
		return properties.isEmpty() ? Optional.empty()
				: Optional.of(new Shape(properties, Set.of(constructor), Handles.factory(constructor), (item) -> item));
	}

	private UnmappableTypeException withoutShape(Constructors candidates) {
		Optional<String> lack = candidates.empty()
			.flatMap((empty) -> new BeanProperties(this.bindings, this.leftOut).incomplete());
		return UnmappableTypeException.of(this.type, lack.orElseGet(candidates::problem));
	}

	private void checkInstantiable() {
		if (!isCandidate(this.type)) {
			throw UnmappableTypeException.of(this.type, "it is no class of an application. Use a record or a class.");
		}
		if (Modifier.isAbstract(this.type.getModifiers()) && !ImmutableShape.handles(this.type)) {
			String kind = this.type.isInterface() ? "an interface" : "abstract";
			throw UnmappableTypeException.of(this.type,
					"it is " + kind + ". Use a record or a class that can be made.");
		}
		boolean inner = this.type.getEnclosingClass() != null && !Modifier.isStatic(this.type.getModifiers());
		if (inner && !this.type.isRecord()) {
			throw UnmappableTypeException.of(this.type, "it is an inner class. Make it static.");
		}
	}

}
