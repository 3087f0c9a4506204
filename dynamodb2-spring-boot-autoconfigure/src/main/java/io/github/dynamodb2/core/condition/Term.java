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

package io.github.dynamodb2.core.condition;

import java.util.stream.Stream;

/**
 * One side of a condition that looks at more than one attribute.
 */
public sealed interface Term {

	/**
	 * Returns the attributes that are looked at.
	 * @return one path, or none
	 */
	default Stream<AttributePath> paths() {
		return Stream.empty();
	}

	/**
	 * Returns the values that the term needs.
	 * @return one operand, or none
	 */
	default Stream<Operand> operands() {
		return Stream.empty();
	}

	/**
	 * The value of an attribute.
	 *
	 * @param path the attribute
	 */
	record Attribute(AttributePath path) implements Term {

		@Override
		public Stream<AttributePath> paths() {
			return Stream.of(this.path);
		}

		@Override
		public String toString() {
			return this.path.toString();
		}

	}

	/**
	 * The size of an attribute, as {@link Leaf.Size} has it.
	 *
	 * @param path the attribute
	 */
	record Size(AttributePath path) implements Term {

		@Override
		public Stream<AttributePath> paths() {
			return Stream.of(this.path);
		}

		@Override
		public String toString() {
			return "size of " + this.path;
		}

	}

	/**
	 * A value that is known now or given at the call.
	 *
	 * @param operand the value
	 */
	record Value(Operand operand) implements Term {

		@Override
		public Stream<Operand> operands() {
			return Stream.of(this.operand);
		}

		@Override
		public String toString() {
			return this.operand.toString();
		}

	}

}
