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
import java.math.MathContext;
import java.util.List;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

class ConstructorsTests {

	@Test
	void refusesTwoMarkedConstructors() {
		Constructors constructors = new Constructors(Marked.class);
		assertThatExceptionOfType(UnmappableTypeException.class)
			.isThrownBy(() -> constructors.creator(PropertyCustomizer.none()))
			.withMessage("Cannot map " + Marked.class.getName() + ": 2 of its constructors are marked. Mark one.");
	}

	@Test
	void customizerGoesBeforeAnnotation() {
		Constructors constructors = new Constructors(Marked.class);
		PropertyCustomizer customizer = new PropertyCustomizer() {

			@Override
			public boolean isCreator(Executable constructor) {
				return constructor.getParameterCount() == 2;
			}

		};
		assertThat(constructors.creator(customizer).orElseThrow().getParameterCount()).isEqualTo(2);
	}

	@Test
	void nobodyIsMarkedByDefault() {
		assertThat(new Constructors(Open.class).creator(PropertyCustomizer.none())).isEmpty();
	}

	@Test
	void takesTheOnlyOneEvenIfItIsPrivate() {
		assertThat(new Constructors(Open.class).onlyOneWithParameters()).isPresent();
		assertThat(new Constructors(Open.class).empty()).isPresent();
		assertThat(new Constructors(Marked.class).onlyOneWithParameters()).isEmpty();
	}

	@Test
	void refusesParametersWithoutNames() throws Exception {
		Constructor<?> constructor = MathContext.class.getConstructor(int.class);
		ConstructorShape shape = new ConstructorShape(TypeBindings.of(MathContext.class), (property) -> false);
		assertThatExceptionOfType(UnmappableTypeException.class).isThrownBy(() -> shape.of(constructor))
			.withMessage("Cannot map java.math.MathContext: the parameters of its constructor have no names. "
					+ "Compile it with -parameters (Kotlin: -java-parameters) or annotate the constructor with "
					+ "@ConstructorProperties.");
	}

	@Test
	void passesOverConstructorPropertiesOfAnotherLength() throws Exception {
		Constructor<?> constructor = Marked.class.getDeclaredConstructor(String.class, int.class);
		Shape shape = new ConstructorShape(TypeBindings.of(Marked.class), (property) -> false).of(constructor);
		assertThat(shape.properties()).extracting(Property::name).isEqualTo(List.of("name", "size"));
	}

	private static final class Marked {

		private final String name;

		private final int size;

		@ConstructorProperties("name")
		Marked(String name) {
			this(name, 0);
		}

		@ConstructorProperties("other")
		Marked(String name, int size) {
			this.name = name;
			this.size = size;
		}

		@Override
		public String toString() {
			return this.name + this.size;
		}

	}

	private static final class Open {

		private final String name;

		Open() {
			this("");
		}

		private Open(String name) {
			this.name = name;
		}

		@Override
		public String toString() {
			return this.name;
		}

	}

}
