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
import java.util.stream.Collectors;

/**
 * What a condition of a text looks at or compares with.
 */
public sealed interface TextOperand extends TextNode {

	/**
	 * Returns where it begins.
	 * @return the place in the text, from 0
	 */
	int position();

	/**
	 * Hands the operand to the method for its form.
	 * @param visitor one method a form
	 * @param <R> what the methods return
	 * @return what the method returned
	 */
	<R> R accept(Visitor<R> visitor);

	/**
	 * A property, or one inside it.
	 *
	 * @param steps the names that lead to it
	 * @param position where it begins
	 */
	record Path(List<Step> steps, int position) implements TextOperand {

		public Path {
			steps = List.copyOf(steps);
		}

		@Override
		public <R> R accept(Visitor<R> visitor) {
			return visitor.path(this);
		}

		@Override
		public String toString() {
			return this.steps.stream().map(Step::toString).collect(Collectors.joining("."));
		}

	}

	/**
	 * One property of a path, or an element of it.
	 *
	 * @param name the property
	 * @param places places in lists, from 0; none for the property itself
	 */
	record Step(String name, List<Integer> places) {

		public Step {
			places = List.copyOf(places);
		}

		@Override
		public String toString() {
			return this.name + this.places.stream().map("[%d]"::formatted).collect(Collectors.joining());
		}

	}

	/**
	 * The size of a property.
	 *
	 * @param of the property
	 * @param position where it begins
	 */
	record Size(Path of, int position) implements TextOperand {

		@Override
		public <R> R accept(Visitor<R> visitor) {
			return visitor.size(this);
		}

		@Override
		public String toString() {
			return "size(" + this.of + ")";
		}

	}

	/**
	 * A value of the call.
	 *
	 * @param parameter the parameter's name
	 * @param position where it begins
	 */
	record Parameter(String parameter, int position) implements TextOperand {

		@Override
		public <R> R accept(Visitor<R> visitor) {
			return visitor.parameter(this);
		}

		@Override
		public String toString() {
			return ":" + this.parameter;
		}

	}

	/**
	 * A value that an expression gives.
	 *
	 * @param expression the expression, with its braces
	 * @param position where it begins
	 */
	record Expression(String expression, int position) implements TextOperand {

		@Override
		public <R> R accept(Visitor<R> visitor) {
			return visitor.expression(this);
		}

		@Override
		public String toString() {
			return ":" + this.expression;
		}

	}

	/**
	 * One method for each form of an operand.
	 *
	 * @param <R> what the methods return
	 */
	interface Visitor<R> {

		/**
		 * Takes a property.
		 * @param path the property
		 * @return the result
		 */
		R path(Path path);

		/**
		 * Takes a size.
		 * @param size the size
		 * @return the result
		 */
		R size(Size size);

		/**
		 * Takes a parameter.
		 * @param parameter the parameter
		 * @return the result
		 */
		R parameter(Parameter parameter);

		/**
		 * Takes an expression.
		 * @param expression the expression
		 * @return the result
		 */
		R expression(Expression expression);

	}

}
