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
 * An attribute is there, and is of a type.
 *
 * @param path the attribute
 * @param type the type's name, as in {@code S} or {@code NULL}
 */
public record OfType(AttributePath path, Operand type) implements Leaf {

	@Override
	public <R> R dispatch(LeafVisitor<R> visitor) {
		return visitor.ofType(this);
	}

	@Override
	public Stream<Operand> operands() {
		return Stream.of(this.type);
	}

	@Override
	public String toString() {
		return this.path + " is of type " + this.type;
	}

}
