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
import java.lang.annotation.Repeatable;
import java.lang.reflect.AnnotatedElement;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.jspecify.annotations.Nullable;

/**
 * The annotations of one property, wherever its class carries them; an element that comes
 * first goes first. An annotation of a method that is overridden counts where no member
 * of the property has one of the same type.
 */
final class PropertyAnnotations implements AnnotatedElement {

	private final Set<AnnotatedElement> members = new LinkedHashSet<>();

	private final Set<Annotation> own = new LinkedHashSet<>();

	private final Set<Annotation> all;

	PropertyAnnotations(Collection<? extends AnnotatedElement> members) {
		this(members, List.of());
	}

	PropertyAnnotations(Collection<? extends AnnotatedElement> members,
			Collection<? extends AnnotatedElement> overridden) {
		for (AnnotatedElement member : members) {
			this.own.addAll(Arrays.asList(member.getAnnotations()));
		}
		this.members.addAll(members);
		this.members.addAll(overridden);
		this.all = new LinkedHashSet<>(this.own);
		for (AnnotatedElement method : overridden) {
			Set<Class<?>> present = new LinkedHashSet<>();
			this.all.forEach((annotation) -> present.add(annotation.annotationType()));
			Arrays.stream(method.getAnnotations())
				.filter((annotation) -> !present.contains(annotation.annotationType()))
				.forEach(this.all::add);
		}
	}

	/**
	 * The elements that were read.
	 */
	Set<AnnotatedElement> members() {
		return this.members;
	}

	/**
	 * The annotations of the property's members without those of overridden methods.
	 */
	Set<Annotation> own() {
		return this.own;
	}

	/**
	 * The type of an annotation that is there with two values, of which one would be
	 * overlooked.
	 */
	Optional<Class<? extends Annotation>> contradiction() {
		Set<Class<?>> seen = new LinkedHashSet<>();
		List<Class<? extends Annotation>> twice = new ArrayList<>();
		for (Annotation annotation : this.own) {
			Class<? extends Annotation> type = annotation.annotationType();
			if (!seen.add(type) && !type.isAnnotationPresent(Repeatable.class)) {
				twice.add(type);
			}
		}
		return twice.stream().findFirst();
	}

	@Override
	public <A extends Annotation> @Nullable A getAnnotation(Class<A> type) {
		return this.all.stream().filter(type::isInstance).map(type::cast).findFirst().orElse(null);
	}

	@Override
	public Annotation[] getAnnotations() {
		return this.all.toArray(new Annotation[0]);
	}

	@Override
	public Annotation[] getDeclaredAnnotations() {
		return getAnnotations();
	}

}
