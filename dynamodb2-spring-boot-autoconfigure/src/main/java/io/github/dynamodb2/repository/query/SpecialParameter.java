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

import org.jspecify.annotations.Nullable;

/**
 * A parameter that may be declared and says how to read.
 *
 * @param name the parameter, or {@code null} when the method has none of its kind
 */
record SpecialParameter(@Nullable MethodParameterName name) {

	static SpecialParameter of(DynamoDb2QueryMethod method, int index) {
		return new SpecialParameter((index < 0) ? null
				: MethodParameterName.of(method.methodName(), method.getParameters().getParameter(index)));
	}

	boolean isDeclared() {
		return this.name != null;
	}

	/**
	 * Returns the argument of a call.
	 * @param arguments the arguments
	 * @param type the type of the parameter
	 * @param otherwise what holds where there is no such parameter
	 * @param <A> the type of the argument
	 * @return the argument
	 * @throws IllegalArgumentException when it is {@code null}
	 */
	<A> A get(@Nullable Object[] arguments, Class<A> type, A otherwise) {
		return (this.name != null) ? type.cast(this.name.require(arguments)) : otherwise;
	}

}
