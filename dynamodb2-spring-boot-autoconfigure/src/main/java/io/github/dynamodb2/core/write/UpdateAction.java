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

package io.github.dynamodb2.core.write;

import java.util.List;
import java.util.Locale;
import java.util.Set;

import io.github.dynamodb2.core.condition.AttributePath;
import io.github.dynamodb2.core.condition.ConditionRenderer;
import io.github.dynamodb2.core.condition.Operand;
import io.github.dynamodb2.core.condition.RecordedExpression;
import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/**
 * One thing that an update does.
 */
public sealed interface UpdateAction {

	/**
	 * Returns the action that sets an attribute.
	 * @param attribute the name of a top-level attribute
	 * @param value the value
	 * @return the action
	 */
	static Change set(String attribute, AttributeValue value) {
		return new Change(Kind.SET, AttributePath.of(attribute), Operand.literal(value));
	}

	/**
	 * Returns the action that removes an attribute.
	 * @param attribute the name of a top-level attribute
	 * @return the action
	 */
	static Change remove(String attribute) {
		return new Change(Kind.REMOVE, AttributePath.of(attribute), null);
	}

	/**
	 * Returns the clause of the expression that the action belongs to.
	 * @return {@code SET}, {@code ADD}, {@code DELETE} or {@code REMOVE}
	 */
	String clause();

	/**
	 * Writes the action without its clause.
	 * @param renderer writes the expressions of the request
	 * @return its text
	 */
	String write(ConditionRenderer renderer);

	/**
	 * Tells whether doing it twice leaves the same.
	 * @return whether it does
	 */
	boolean isRepeatable();

	/**
	 * Returns how many operators and functions DynamoDB counts in it.
	 * @return the number
	 */
	int operators();

	/**
	 * Changes one attribute.
	 *
	 * @param kind what is done
	 * @param path the attribute
	 * @param operand the value, a literal, or {@code null} where there is none
	 */
	record Change(Kind kind, AttributePath path, @Nullable Operand operand) implements UpdateAction {

		@Override
		public String clause() {
			return this.kind.clause;
		}

		@Override
		public String write(ConditionRenderer renderer) {
			String initial = (this.kind.initial != null) ? renderer.value(Operand.literal(this.kind.initial)) : "";
			String value = (this.operand != null) ? renderer.value(this.operand) : "";
			return this.kind.pattern.formatted(renderer.path(this.path), value, initial);
		}

		@Override
		public boolean isRepeatable() {
			return this.kind != Kind.INCREMENT && this.kind != Kind.APPEND;
		}

		@Override
		public int operators() {
			return this.kind.operators;
		}

		/**
		 * Tells whether the parameters without expressions can say it.
		 * @return whether it sets or removes a whole top-level attribute
		 */
		public boolean isPlain() {
			return this.path.isTopLevel() && Set.of(Kind.SET, Kind.REMOVE).contains(this.kind);
		}

		@Override
		public String toString() {
			return this.kind.words.formatted(this.path);
		}

	}

	/**
	 * Does what an extension of the Enhanced Client wants.
	 *
	 * @param clause the clause that it belongs to
	 * @param expression what is done
	 */
	record Recorded(String clause, RecordedExpression expression) implements UpdateAction {

		@Override
		public String write(ConditionRenderer renderer) {
			return renderer.recorded(this.expression);
		}

		/**
		 * What an extension does may count.
		 */
		@Override
		public boolean isRepeatable() {
			return false;
		}

		@Override
		public int operators() {
			return 2;
		}

		@Override
		public String toString() {
			return this.clause.toLowerCase(Locale.ROOT) + " " + this.expression;
		}

	}

	/**
	 * What is done to an attribute.
	 */
	enum Kind {

		/**
		 * Sets the attribute.
		 */
		SET("SET", "%1$s = %2$s", 0, "set %s"),

		/**
		 * Sets the attribute where it is absent.
		 */
		SET_IF_ABSENT("SET", "%1$s = if_not_exists(%1$s, %2$s)", 1, "set %s if absent"),

		/**
		 * Adds to a number, an absent one being 0.
		 */
		INCREMENT("SET", "%1$s = if_not_exists(%1$s, %3$s) + %2$s", 2, "increment %s", AttributeValue.fromN("0")),

		/**
		 * Appends to a list, an absent one being empty.
		 */
		APPEND("SET", "%1$s = list_append(if_not_exists(%1$s, %3$s), %2$s)", 2, "append to %s",
				AttributeValue.fromL(List.of())),

		/**
		 * Adds elements to a set.
		 */
		ADD_TO_SET("ADD", "%1$s %2$s", 0, "add to set %s"),

		/**
		 * Takes elements out of a set.
		 */
		REMOVE_FROM_SET("DELETE", "%1$s %2$s", 0, "remove from set %s"),

		/**
		 * Removes the attribute.
		 */
		REMOVE("REMOVE", "%1$s", 0, "remove %s");

		private final String clause;

		private final String pattern;

		private final int operators;

		private final String words;

		private final @Nullable AttributeValue initial;

		Kind(String clause, String pattern, int operators, String words) {
			this(clause, pattern, operators, words, null);
		}

		Kind(String clause, String pattern, int operators, String words, @Nullable AttributeValue initial) {
			this.clause = clause;
			this.pattern = pattern;
			this.operators = operators;
			this.words = words;
			this.initial = initial;
		}

	}

}
