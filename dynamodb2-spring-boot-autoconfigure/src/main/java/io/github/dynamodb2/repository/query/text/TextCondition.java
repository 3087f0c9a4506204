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

package io.github.dynamodb2.repository.query.text;

import java.util.List;

import io.github.dynamodb2.core.condition.Operator;

/**
 * What a text asks for: a tree like {@link io.github.dynamodb2.core.condition.Condition},
 * of names as they were written.
 */
public sealed interface TextCondition extends TextNode {

	/**
	 * Hands the condition to the method for its form.
	 * @param visitor one method a form
	 * @param <R> what the methods return
	 * @return what the method returned
	 */
	<R> R accept(Visitor<R> visitor);

	/**
	 * All parts hold.
	 *
	 * @param parts the parts, at least two
	 */
	record All(List<TextCondition> parts) implements TextCondition {

		public All {
			parts = List.copyOf(parts);
		}

		@Override
		public <R> R accept(Visitor<R> visitor) {
			return visitor.all(this);
		}

	}

	/**
	 * One of the parts holds.
	 *
	 * @param parts the parts, at least two
	 */
	record Any(List<TextCondition> parts) implements TextCondition {

		public Any {
			parts = List.copyOf(parts);
		}

		@Override
		public <R> R accept(Visitor<R> visitor) {
			return visitor.any(this);
		}

	}

	/**
	 * A part does not hold.
	 *
	 * @param part the part
	 */
	record Negated(TextCondition part) implements TextCondition {

		@Override
		public <R> R accept(Visitor<R> visitor) {
			return visitor.negated(this);
		}

	}

	/**
	 * Two operands compare.
	 *
	 * @param left the first
	 * @param operator how they compare
	 * @param right the second
	 */
	record Compared(TextOperand left, Operator operator, TextOperand right) implements TextCondition {

		@Override
		public <R> R accept(Visitor<R> visitor) {
			return visitor.compared(this);
		}

	}

	/**
	 * An operand lies between two others, both included.
	 *
	 * @param operand the operand
	 * @param lower the least
	 * @param upper the greatest
	 */
	record Ranged(TextOperand operand, TextOperand lower, TextOperand upper) implements TextCondition {

		@Override
		public <R> R accept(Visitor<R> visitor) {
			return visitor.ranged(this);
		}

	}

	/**
	 * An operand is one of several.
	 *
	 * @param operand the operand
	 * @param options the others
	 */
	record OneOf(TextOperand operand, List<TextOperand> options) implements TextCondition {

		public OneOf {
			options = List.copyOf(options);
		}

		@Override
		public <R> R accept(Visitor<R> visitor) {
			return visitor.oneOf(this);
		}

	}

	/**
	 * A function holds.
	 *
	 * @param function the function
	 * @param operands what it is given, as many as it takes
	 */
	record Called(TextFunction function, List<TextOperand> operands) implements TextCondition {

		public Called {
			operands = List.copyOf(operands);
		}

		@Override
		public <R> R accept(Visitor<R> visitor) {
			return visitor.called(this);
		}

	}

	/**
	 * One method for each form of a condition.
	 *
	 * @param <R> what the methods return
	 */
	interface Visitor<R> {

		/**
		 * Takes a conjunction.
		 * @param all the conjunction
		 * @return the result
		 */
		R all(All all);

		/**
		 * Takes a disjunction.
		 * @param any the disjunction
		 * @return the result
		 */
		R any(Any any);

		/**
		 * Takes a negation.
		 * @param negated the negation
		 * @return the result
		 */
		R negated(Negated negated);

		/**
		 * Takes a comparison.
		 * @param compared the comparison
		 * @return the result
		 */
		R compared(Compared compared);

		/**
		 * Takes a range.
		 * @param ranged the range
		 * @return the result
		 */
		R ranged(Ranged ranged);

		/**
		 * Takes a choice.
		 * @param oneOf the choice
		 * @return the result
		 */
		R oneOf(OneOf oneOf);

		/**
		 * Takes a function.
		 * @param called the function
		 * @return the result
		 */
		R called(Called called);

	}

}
