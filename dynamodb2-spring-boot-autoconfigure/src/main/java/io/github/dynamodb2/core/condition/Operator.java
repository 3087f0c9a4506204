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
 * How a comparison compares.
 */
public enum Operator {

	/**
	 * Equal: false where the attribute is absent.
	 */
	EQ("="),

	/**
	 * Not equal: true where the attribute is absent or of another type.
	 */
	NE("<>"),

	/**
	 * Less than.
	 */
	LT("<"),

	/**
	 * Less than or equal.
	 */
	LTE("<="),

	/**
	 * Greater than.
	 */
	GT(">"),

	/**
	 * Greater than or equal.
	 */
	GTE(">=");

	private final String symbol;

	Operator(String symbol) {
		this.symbol = symbol;
	}

	/**
	 * Returns the operator's symbol in an expression.
	 * @return the symbol
	 */
	public String symbol() {
		return this.symbol;
	}

	/**
	 * Tells whether the operator compares by order, which not all types have.
	 * @return whether it is none of {@code =} and {@code <>}
	 */
	public boolean orders() {
		return this != EQ && this != NE;
	}

	/**
	 * Returns the operator that says the same of the operands the other way round.
	 * @return for instance {@code >} for {@code <}
	 */
	public Operator mirrored() {
		return switch (this) {
			case EQ, NE -> this;
			case LT -> GT;
			case LTE -> GTE;
			case GT -> LT;
			case GTE -> LTE;
		};
	}

	/**
	 * Tells whether the operator holds for two values.
	 * @param order how they compare, as {@link java.util.Comparator#compare} says
	 * @return whether it holds
	 */
	public boolean holds(int order) {
		return switch (this) {
			case EQ -> order == 0;
			case NE -> order != 0;
			case LT -> order < 0;
			case LTE -> order <= 0;
			case GT -> order > 0;
			case GTE -> order >= 0;
		};
	}

}
