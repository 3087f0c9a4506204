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

package io.github.dynamodb2.sample.search;

import java.lang.reflect.Method;
import java.lang.reflect.Parameter;
import java.lang.reflect.Type;
import java.util.Arrays;
import java.util.stream.Collectors;

/**
 * Writes methods down as they stand in the code.
 */
final class Declarations {

	private Declarations() {
	}

	/**
	 * Writes the declaration of a method, for instance
	 * {@code List<User> findByEmail(String email)}.
	 * @param type the type that declares it
	 * @param name its name
	 */
	static String of(Class<?> type, String name) {
		Method method = Arrays.stream(type.getMethods())
			.filter((candidate) -> candidate.getName().equals(name))
			.findFirst()
			.orElseThrow(() -> new IllegalArgumentException(
					"There is no method '%s' in %s".formatted(name, type.getSimpleName())));
		return Arrays.stream(method.getParameters())
			.map(Declarations::of)
			.collect(Collectors.joining(", ", of(method.getGenericReturnType()) + " " + name + "(", ")"));
	}

	private static String of(Parameter parameter) {
		return of(parameter.getParameterizedType()) + " " + parameter.getName();
	}

	private static String of(Type type) {
		return type.getTypeName().replaceAll("[\\w.]+[.$]", "");
	}

}
