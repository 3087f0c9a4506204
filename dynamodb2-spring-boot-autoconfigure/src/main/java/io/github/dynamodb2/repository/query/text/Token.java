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

/**
 * A piece of a text.
 *
 * @param kind what it is
 * @param text what it says, without its marks
 * @param position where it begins, from 0
 */
record Token(Kind kind, String text, int position) {

	boolean is(Kind other, String said) {
		return this.kind == other && this.text.equals(said);
	}

	@Override
	public String toString() {
		return (this.kind == Kind.END) ? "its end" : "'" + this.kind.mark + this.text + "'";
	}

	/**
	 * What a piece of a text is.
	 */
	enum Kind {

		/**
		 * A property or a function.
		 */
		NAME(""),

		/**
		 * A property in backquotes.
		 */
		QUOTED("`"),

		/**
		 * A word that joins, in lower case.
		 */
		KEYWORD(""),

		/**
		 * A parameter.
		 */
		PARAMETER(":"),

		/**
		 * An expression that gives a value.
		 */
		EXPRESSION(":"),

		/**
		 * Digits.
		 */
		NUMBER(""),

		/**
		 * A comparator, bracket, comma or dot.
		 */
		SYMBOL(""),

		/**
		 * The end of the text.
		 */
		END("");

		private final String mark;

		Kind(String mark) {
			this.mark = mark;
		}

	}

}
