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
 * Two attributes of an item, or their sizes, compare. A filter always: no key is bound by
 * it.
 *
 * @param left an attribute or a size
 * @param operator how they compare
 * @param right an attribute or a size
 */
public record Relation(Term left, Operator operator, Term right) implements Leaf {

	@Override
	public AttributePath path() {
		return paths().findFirst().orElseThrow();
	}

	@Override
	public Stream<AttributePath> paths() {
		return Stream.of(this.left, this.right).flatMap(Term::paths);
	}

	@Override
	public Stream<Operand> operands() {
		return Stream.of(this.left, this.right).flatMap(Term::operands);
	}

	@Override
	public boolean isAbout(String attribute) {
		return false;
	}

	@Override
	public boolean proves(String attribute) {
		return this.operator != Operator.NE && paths().anyMatch((path) -> path.root().equals(attribute));
	}

	@Override
	public <R> R dispatch(LeafVisitor<R> visitor) {
		return visitor.relation(this);
	}

	@Override
	public String toString() {
		return this.left + " " + this.operator.symbol() + " " + this.right;
	}

}
