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

import java.beans.ConstructorProperties;
import java.lang.reflect.Constructor;
import java.lang.reflect.Executable;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * The constructors of a class, and which of them makes its items; a static method that
 * somebody has marked counts as one.
 */
final class Constructors {

	private final Class<?> type;

	private final List<Constructor<?>> all;

	Constructors(Class<?> type) {
		this.type = type;
		this.all = Arrays.<Constructor<?>>stream(type.getDeclaredConstructors())
			.filter((constructor) -> !constructor.isSynthetic())
			.toList();
	}

	/**
	 * The constructor or static method that somebody has marked, by the customizer's word
	 * or with {@code @ConstructorProperties}.
	 */
	Optional<Executable> creator(PropertyCustomizer customizer) {
		List<Executable> marked = Stream.concat(this.all.stream(), factories())
			.filter(customizer::isCreator)
			.map(Executable.class::cast)
			.toList();
		if (marked.isEmpty()) {
			marked = List
				.copyOf(matching((constructor) -> constructor.isAnnotationPresent(ConstructorProperties.class)));
		}
		if (marked.size() > 1) {
			throw UnmappableTypeException.of(this.type, marked.size() + " of its constructors are marked. Mark one.");
		}
		return marked.stream().findFirst();
	}

	private Stream<Method> factories() {
		return Arrays.stream(this.type.getDeclaredMethods())
			.filter((method) -> Modifier.isStatic(method.getModifiers()) && !method.isSynthetic())
			.filter((method) -> this.type.isAssignableFrom(method.getReturnType()));
	}

	Optional<Constructor<?>> empty() {
		return matching((constructor) -> constructor.getParameterCount() == 0).stream().findFirst();
	}

	/**
	 * The constructor with parameters, where there is one only or one only that is
	 * public.
	 */
	Optional<Constructor<?>> onlyOneWithParameters() {
		List<Constructor<?>> candidates = matching((constructor) -> constructor.getParameterCount() > 0);
		if (candidates.size() > 1) {
			candidates = candidates.stream().filter((next) -> Modifier.isPublic(next.getModifiers())).toList();
		}
		return (candidates.size() == 1) ? Optional.of(candidates.get(0)) : Optional.empty();
	}

	/**
	 * Why no constructor could be chosen.
	 */
	String problem() {
		long withParameters = this.all.stream().filter((next) -> next.getParameterCount() > 0).count();
		if (withParameters == 0) {
			return "it has no properties. Give it a constructor that takes them, or getters and setters.";
		}
		return withParameters + " constructors could make it. Leave one public constructor with parameters, "
				+ "or add one without parameters and a setter for each property.";
	}

	private List<Constructor<?>> matching(Predicate<Constructor<?>> condition) {
		return this.all.stream().filter(condition).toList();
	}

}
