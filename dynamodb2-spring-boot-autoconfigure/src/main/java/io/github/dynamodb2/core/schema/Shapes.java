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

import java.lang.annotation.Annotation;
import java.lang.reflect.Constructor;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Finds out how items of a class are made: by a record's or a class's constructor, or by
 * setters.
 */
final class Shapes {

	private static final List<String> FOREIGN = List.of("java.", "javax.", "software.amazon.awssdk.");

	private final TypeBindings bindings;

	private final Class<?> type;

	private final PropertyCustomizer customizer;

	private Shapes(TypeBindings bindings, PropertyCustomizer customizer) {
		this.bindings = bindings;
		this.type = bindings.rawClass();
		this.customizer = customizer;
	}

	static Shape read(TypeBindings bindings, PropertyCustomizer customizer) {
		Shapes shapes = new Shapes(bindings, customizer);
		shapes.checkInstantiable();
		Shape shape = shapes.read();
		shapes.checkAnnotations(shape);
		return shape;
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
		ConstructorShape constructors = new ConstructorShape(this.bindings);
		if (this.type.isRecord()) {
			return constructors.ofRecord();
		}
		Constructors candidates = new Constructors(this.type);
		return candidates.creator(this.customizer)
			.map(constructors::of)
			.or(() -> candidates.empty().flatMap(this::bean))
			.or(() -> candidates.onlyOneWithParameters().map(constructors::of))
			.orElseThrow(() -> withoutShape(candidates));
	}

	private Optional<Shape> bean(Constructor<?> constructor) {
		BeanProperties bean = new BeanProperties(this.bindings);
		if (bean.incomplete().isPresent()) {
			return Optional.empty();
		}
		List<Property> properties = bean.complete();
		return properties.isEmpty() ? Optional.empty()
				: Optional.of(new Shape(properties, Handles.factory(constructor), (item) -> item));
	}

	private UnmappableTypeException withoutShape(Constructors candidates) {
		Optional<String> lack = candidates.empty().flatMap((empty) -> new BeanProperties(this.bindings).incomplete());
		return UnmappableTypeException.of(this.type, lack.orElseGet(candidates::problem));
	}

	private void checkInstantiable() {
		if (!isCandidate(this.type)) {
			throw UnmappableTypeException.of(this.type, "it is no class of an application. Use a record or a class.");
		}
		if (Modifier.isAbstract(this.type.getModifiers())) {
			String kind = this.type.isInterface() ? "an interface" : "abstract";
			throw UnmappableTypeException.of(this.type,
					"it is " + kind + ". Use a record or a class that can be made.");
		}
		boolean inner = this.type.getEnclosingClass() != null && !Modifier.isStatic(this.type.getModifiers());
		if (inner && !this.type.isRecord()) {
			throw UnmappableTypeException.of(this.type, "it is an inner class. Make it static.");
		}
	}

	private void checkAnnotations(Shape shape) {
		Set<String> known = shape.properties()
			.stream()
			.map(Property::name)
			.flatMap((name) -> Stream.concat(Members.accessorNames(name), Stream.of(Members.setterName(name))))
			.collect(Collectors.toSet());
		new Members(this.bindings).accessorsAndSetters()
			.filter((method) -> !known.contains(method.getName()))
			.forEach(this::checkUnmapped);
	}

	private void checkUnmapped(Method method) {
		Optional<Annotation> stray = Arrays.stream(method.getAnnotations())
			.filter(SdkAnnotations::isMapping)
			.findFirst();
		if (stray.isPresent()) {
			throw UnmappableTypeException.of(this.type, "'" + method.getName() + "()' has '@"
					+ stray.get().annotationType().getSimpleName()
					+ "' but reads no property of its constructor or setters. Move the annotation or take it away.");
		}
	}

}
