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

import java.io.IOException;
import java.lang.reflect.UndeclaredThrowableException;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

class HandlesTests {

	@Test
	void createsReadsAndWrites() throws Exception {
		Object item = Handles.creator(Sample.class.getDeclaredConstructor(int.class)).apply(new Object[] { 3 });
		Handles.setter(Sample.class.getDeclaredMethod("with", int.class)).accept(item, 4);
		assertThat(Handles.getter(Sample.class.getDeclaredMethod("number")).apply(item)).isEqualTo(4);
		assertThat(Handles.getter(Sample.class.getDeclaredField("number")).apply(item)).isEqualTo(4);
	}

	@Test
	void setsNoPrimitiveToNull() throws Exception {
		Sample item = new Sample(3);
		Handles.setter(Sample.class.getDeclaredMethod("with", int.class)).accept(item, null);
		assertThat(item.number()).isEqualTo(3);
	}

	@Test
	void knowsDefaultValues() {
		assertThat(Handles.defaultValue(int.class)).isEqualTo(0);
		assertThat(Handles.defaultValue(boolean.class)).isEqualTo(false);
		assertThat(Handles.defaultValue(String.class)).isNull();
	}

	@Test
	void letsUncheckedExceptionsAndErrorsThrough() throws Exception {
		Object[] state = { "state" };
		assertThatIllegalStateException()
			.isThrownBy(() -> Handles.creator(Failing.class.getDeclaredConstructor(String.class)).apply(state))
			.withMessage("state");
		Object[] error = { "error" };
		assertThatExceptionOfType(AssertionError.class)
			.isThrownBy(() -> Handles.creator(Failing.class.getDeclaredConstructor(String.class)).apply(error))
			.withMessage("error");
	}

	@Test
	void wrapsCheckedExceptions() {
		Object[] checked = { "checked" };
		assertThatExceptionOfType(UndeclaredThrowableException.class)
			.isThrownBy(() -> Handles.creator(Failing.class.getDeclaredConstructor(String.class)).apply(checked))
			.withCauseInstanceOf(IOException.class);
	}

	@Test
	void refusesClassesOfClosedPackages() {
		assertThatExceptionOfType(UnmappableTypeException.class).isThrownBy(() -> Handles.lookup(String.class))
			.withMessage("Cannot map java.lang.String: its package 'java.lang' is not open. "
					+ "Open it in the module's declaration.");
	}

	private static final class Sample {

		private int number;

		private Sample(int number) {
			this.number = number;
		}

		private int number() {
			return this.number;
		}

		private Sample with(int number) {
			this.number = number;
			return this;
		}

	}

	private static final class Failing {

		private Failing(String kind) throws IOException {
			switch (kind) {
				case "state" -> throw new IllegalStateException(kind);
				case "error" -> throw new AssertionError(kind);
				default -> throw new IOException(kind);
			}
		}

	}

}
