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

import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class TypeBindingsTests {

	@Test
	void resolvesVariablesOfSuperclassesAndInterfaces() throws Exception {
		TypeBindings bindings = TypeBindings.of(Concrete.class);
		assertThat(bindings.resolve(type(Source.class, "first"))).isEqualTo(String.class);
		assertThat(bindings.resolve(type(Source.class, "second"))).hasToString("java.util.List<java.lang.Integer>");
		assertThat(bindings.rawClass()).isEqualTo(Concrete.class);
	}

	@Test
	void resolvesUnboundVariableToItsBound() throws Exception {
		TypeBindings bindings = TypeBindings.of(Source.class);
		assertThat(bindings.resolve(type(Source.class, "first"))).isEqualTo(Comparable.class);
		assertThat(bindings.resolve(type(Source.class, "second"))).isEqualTo(Object.class);
	}

	@Test
	void resolvedTypesAreValues() throws Exception {
		TypeBindings bindings = TypeBindings.of(Concrete.class);
		Type first = bindings.resolve(type(Source.class, "map"));
		assertThat(first).isEqualTo(bindings.resolve(type(Source.class, "map")))
			.hasSameHashCodeAs(bindings.resolve(type(Source.class, "map")))
			.hasToString("java.util.Map<java.lang.String, java.util.List<java.lang.Integer>>");
		assertThat(((ParameterizedType) first).getOwnerType()).isNull();
		assertThat(((ParameterizedType) first).getRawType()).isEqualTo(Map.class);
	}

	@Test
	void findsClassOfArrays() throws Exception {
		assertThat(TypeBindings.rawClass(type(Source.class, "array"))).isEqualTo(List[].class);
	}

	private static Type type(Class<?> declaring, String method) throws NoSuchMethodException {
		return declaring.getDeclaredMethod(method).getGenericReturnType();
	}

	interface Source<A extends Comparable<A>, B> {

		A first();

		B second();

		Map<? extends A, B> map();

		List<String>[] array();

	}

	interface Middle<C> extends Source<String, List<C>> {

	}

	interface Concrete extends Middle<Integer> {

	}

}
