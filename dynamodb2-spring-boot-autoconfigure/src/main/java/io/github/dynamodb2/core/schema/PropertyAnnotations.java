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
import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.Set;

import org.jspecify.annotations.Nullable;

/**
 * The annotations of one property, wherever its class carries them; an element that comes
 * first goes first.
 */
final class PropertyAnnotations implements AnnotatedElement {

	private final Set<Annotation> annotations = new LinkedHashSet<>();

	PropertyAnnotations(Collection<? extends AnnotatedElement> elements) {
		for (AnnotatedElement element : elements) {
			this.annotations.addAll(Arrays.asList(element.getAnnotations()));
		}
	}

	@Override
	public <A extends Annotation> @Nullable A getAnnotation(Class<A> type) {
		return this.annotations.stream().filter(type::isInstance).map(type::cast).findFirst().orElse(null);
	}

	@Override
	public Annotation[] getAnnotations() {
		return this.annotations.toArray(new Annotation[0]);
	}

	@Override
	public Annotation[] getDeclaredAnnotations() {
		return getAnnotations();
	}

}
