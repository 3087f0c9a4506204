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

/**
 * The size of an attribute compares with a number: the length of a string in UTF-8 bytes
 * or of binary, the number of elements of a set, list or map. It holds for no item in
 * which the attribute is absent, or of a type without a size.
 *
 * @param path the attribute
 * @param operator how the size compares
 * @param operand the number
 */
public record SizeComparison(AttributePath path, Operator operator, Operand operand) implements Condition.Leaf {

	@Override
	public String toString() {
		return "size of " + this.path + " " + this.operator.symbol() + " " + this.operand;
	}

}
