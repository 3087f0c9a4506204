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
import java.lang.reflect.AnnotatedElement;
import java.lang.reflect.Executable;
import java.lang.reflect.Member;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

import software.amazon.awssdk.enhanced.dynamodb.mapper.annotations.DynamoDbImmutable;

/**
 * Looks once at everything a class carries, its superclasses, interfaces and builder
 * included, and refuses an annotation that somebody knows and nobody serves in its place.
 * Annotations of annotations count as the annotation itself.
 */
final class AnnotationCheck {

	private final Class<?> type;

	private final PropertyCustomizer customizer;

	private final Set<AnnotatedElement> seen = new HashSet<>();

	private final List<TopLevelUse> uses = new ArrayList<>();

	AnnotationCheck(Class<?> type, PropertyCustomizer customizer) {
		this.type = type;
		this.customizer = customizer;
	}

	/**
	 * Checks a class.
	 * @return the annotations that do nothing where the class is nested
	 * @throws UnmappableTypeException if one does nothing anywhere
	 */
	List<TopLevelUse> check(TypeBindings bindings, Shape shape) {
		shape.properties().forEach(this::checkProperty);
		shape.creators().forEach((creator) -> check(creator, AnnotationPlace.CREATOR));
		this.seen.addAll(shape.creators());
		Stream<Class<?>> types = new Members(bindings).types().stream();
		Stream<Class<?>> builders = Stream.ofNullable(this.type.getAnnotation(DynamoDbImmutable.class))
			.flatMap((immutable) -> new Members(TypeBindings.of(immutable.builder())).types().stream());
		Stream.concat(types, builders).distinct().filter(Shapes::isCandidate).forEach(this::checkMembers);
		return this.uses;
	}

	private void checkProperty(Property property) {
		PropertyAnnotations annotations = property.annotations();
		this.seen.addAll(annotations.members());
		annotations.contradiction().filter((twice) -> treated(twice, annotations)).ifPresent((twice) -> {
			throw UnmappableTypeException.of(property.declared(),
					"'@" + twice.getSimpleName() + "' is there with two values. Leave one of them.");
		});
		boolean leftOut = SdkAnnotations.isIgnored(annotations) || this.customizer.isIgnored(property.declared());
		Collection<Annotation> checked = leftOut ? annotations.own() : List.of(annotations.getAnnotations());
		for (Annotation annotation : checked) {
			AnnotationPlace place = leftOut ? AnnotationPlace.LEFT_OUT : AnnotationPlace.PROPERTY;
			known(annotation, place, annotations).ifPresent((known) -> checkUse(property, annotation, known));
		}
	}

	private boolean treated(Class<? extends Annotation> twice, PropertyAnnotations annotations) {
		return annotations.own()
			.stream()
			.filter(twice::isInstance)
			.anyMatch((annotation) -> known(annotation, AnnotationPlace.PROPERTY, annotations).isPresent());
	}

	private void checkUse(Property property, Annotation annotation, Known known) {
		switch (known.treatment().scope()) {
			case EVERYWHERE -> {
			}
			case NOWHERE -> throw UnmappableTypeException.of(property.declared(),
					known.label(annotation) + " is not served here. " + known.treatment().cure());
			default -> this.uses.add(new TopLevelUse(property.name(), annotation, known.treatment()));
		}
	}

	private void checkMembers(Class<?> declaring) {
		check(declaring, AnnotationPlace.CLASS);
		Stream
			.<AnnotatedElement[]>of(declaring.getDeclaredFields(), declaring.getDeclaredMethods(),
					declaring.getDeclaredConstructors())
			.flatMap(Arrays::stream)
			.filter((member) -> !((Member) member).isSynthetic() && this.seen.add(member))
			.forEach((member) -> check(member, AnnotationPlace.ELSEWHERE));
	}

	private void check(AnnotatedElement element, AnnotationPlace place) {
		AnnotatedElement asked = (place == AnnotationPlace.CLASS) ? this.type : element;
		for (Annotation annotation : element.getDeclaredAnnotations()) {
			known(annotation, place, asked).filter((known) -> known.treatment().scope() == Treatment.Scope.NOWHERE)
				.ifPresent((known) -> {
					throw UnmappableTypeException.of(this.type, name(element) + " has " + known.label(annotation)
							+ ", which is not served there. " + known.treatment().cure());
				});
		}
	}

	private static String name(AnnotatedElement element) {
		if (element instanceof Class<?> declaring) {
			return declaring.getTypeName();
		}
		String name = ((Member) element).getName();
		return (element instanceof Executable method)
				? "'" + name + ((method.getParameterCount() == 0) ? "()'" : "(..)'") : "field '" + name + "'";
	}

	/**
	 * An annotation with what is done about it, or the first annotation of the annotation
	 * about which something is done.
	 */
	private Optional<Known> known(Annotation annotation, AnnotationPlace place, AnnotatedElement element) {
		Set<Annotation> levels = new LinkedHashSet<>(List.of(annotation));
		for (List<Annotation> level = List.of(annotation); !level.isEmpty();) {
			Optional<Known> known = level.stream()
				.flatMap((next) -> treatment(next, place, element).map((found) -> new Known(next, found)).stream())
				.findFirst();
			if (known.isPresent()) {
				return known;
			}
			level = level.stream()
				.flatMap((next) -> Arrays.stream(next.annotationType().getAnnotations()))
				.filter((next) -> !next.annotationType().getName().startsWith("java.") && levels.add(next))
				.toList();
		}
		return Optional.empty();
	}

	private Optional<Treatment> treatment(Annotation annotation, AnnotationPlace place, AnnotatedElement element) {
		return SdkAnnotations.treatment(annotation, place, element)
			.or(() -> this.customizer.treatment(annotation, place, element));
	}

	/**
	 * An annotation that is known, and what is done about it.
	 */
	private record Known(Annotation annotation, Treatment treatment) {

		String label(Annotation found) {
			String name = "'@" + found.annotationType().getSimpleName() + "'";
			String of = Objects.equals(found, this.annotation) ? ""
					: " (a '@" + this.annotation.annotationType().getSimpleName() + "')";
			return name + of;
		}

	}

	/**
	 * An annotation that does something at the top of an item only.
	 */
	record TopLevelUse(String property, Annotation annotation, Treatment treatment) {

		/**
		 * Whether it may stand in a nested class that is a table's elsewhere.
		 */
		boolean isKey() {
			return this.treatment.scope() == Treatment.Scope.KEY;
		}

		String refusal(Class<?> nested) {
			return "'" + this.property + "' of the nested " + nested.getTypeName() + " has '@"
					+ this.annotation.annotationType().getSimpleName() + "', which is not served there. "
					+ this.treatment.cure();
		}

		TopLevelUse flattenedInto(String outer) {
			return new TopLevelUse(outer + "." + this.property, this.annotation, this.treatment);
		}

	}

}
