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

package io.github.dynamodb2.repository.query;

import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.stream.Collectors;

/**
 * What a repository method is called in messages.
 *
 * @param repository the repository interface
 * @param name the method's name
 * @param signature its name and the simple names of its parameter types
 */
public record MethodName(Class<?> repository, String name, String signature) {

	static MethodName of(Class<?> repository, Method method) {
		String parameters = Arrays.stream(method.getParameterTypes())
			.map(Class::getSimpleName)
			.collect(Collectors.joining(", ", "(", ")"));
		return new MethodName(repository, method.getName(), method.getName() + parameters);
	}

	@Override
	public String toString() {
		return this.repository.getSimpleName() + "." + this.name;
	}

}
