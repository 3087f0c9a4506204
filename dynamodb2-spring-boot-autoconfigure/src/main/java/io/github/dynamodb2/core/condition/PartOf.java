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
 * One attribute of an item begins with another, or contains it; one side may be a value
 * of the call. A filter always: no key is bound by it.
 *
 * @param function how the part lies in the whole
 * @param whole the whole
 * @param part the part
 */
public record PartOf(Function function, Term whole, Term part) implements Leaf {

	@Override
	public AttributePath path() {
		return paths().findFirst().orElseThrow();
	}

	@Override
	public Stream<AttributePath> paths() {
		return Stream.of(this.whole, this.part).flatMap(Term::paths);
	}

	@Override
	public Stream<Operand> operands() {
		return Stream.of(this.whole, this.part).flatMap(Term::operands);
	}

	@Override
	public boolean isAbout(String attribute) {
		return false;
	}

	@Override
	public boolean proves(String attribute) {
		return paths().anyMatch((path) -> path.root().equals(attribute));
	}

	@Override
	public <R> R dispatch(LeafVisitor<R> visitor) {
		return visitor.partOf(this);
	}

	@Override
	public String toString() {
		return this.whole + " " + this.function + " " + this.part;
	}

	/**
	 * How a part lies in a whole.
	 */
	public enum Function {

		/**
		 * At its beginning: strings and binary values.
		 */
		BEGINS_WITH("begins with"),

		/**
		 * Anywhere in a string, or as an element of a set or list.
		 */
		CONTAINS("contains");

		private final String text;

		Function(String text) {
			this.text = text;
		}

		@Override
		public String toString() {
			return this.text;
		}

	}

}
