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

import io.github.dynamodb2.repository.MissingArgumentException;
import org.jspecify.annotations.Nullable;

import org.springframework.data.repository.query.Parameter;

/**
 * A parameter of a repository method, and what it is called in messages.
 *
 * @param index its place among all parameters, from 0
 * @param name its name, or its number when the class was compiled without names
 * @param method the method
 */
record MethodParameterName(int index, String name, MethodName method) implements ArgumentSource {

	static MethodParameterName of(MethodName method, Parameter parameter) {
		String name = parameter.getName().orElse("#" + (parameter.getIndex() + 1));
		return new MethodParameterName(parameter.getIndex(), name, method);
	}

	@Override
	public Object require(@Nullable Object[] arguments) {
		Object argument = arguments[this.index];
		if (argument == null) {
			throw new MissingArgumentException(this + " must not be null", this.name);
		}
		return argument;
	}

	@Override
	public String toString() {
		return "Parameter '%s' of %s".formatted(this.name, this.method);
	}

}
