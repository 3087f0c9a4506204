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

package io.github.dynamodb2.core.operation;

import java.util.List;

import io.github.dynamodb2.core.condition.AttributePath;
import io.github.dynamodb2.core.condition.ConditionRenderer;
import io.github.dynamodb2.core.condition.Operand;
import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/**
 * What an update does to one attribute.
 *
 * @param kind what is done
 * @param path the attribute
 * @param operand the value, or {@code null} where there is none
 */
public record UpdateAction(Kind kind, AttributePath path, @Nullable Operand operand) {

	/**
	 * Returns the action that sets an attribute.
	 * @param attribute the name of a top-level attribute
	 * @param value the value
	 * @return the action
	 */
	public static UpdateAction set(String attribute, AttributeValue value) {
		return new UpdateAction(Kind.SET, AttributePath.of(attribute), Operand.literal(value));
	}

	/**
	 * Returns the action that removes an attribute.
	 * @param attribute the name of a top-level attribute
	 * @return the action
	 */
	public static UpdateAction remove(String attribute) {
		return new UpdateAction(Kind.REMOVE, AttributePath.of(attribute), null);
	}

	String write(ConditionRenderer renderer) {
		String initial = (this.kind.initial != null) ? renderer.value(Operand.literal(this.kind.initial)) : "";
		String value = (this.operand != null) ? renderer.value(this.operand) : "";
		return this.kind.pattern.formatted(renderer.path(this.path), value, initial);
	}

	/**
	 * What is done.
	 */
	public enum Kind {

		/**
		 * Sets the attribute.
		 */
		SET("SET", "%1$s = %2$s", null),

		/**
		 * Sets the attribute where it is absent.
		 */
		SET_IF_ABSENT("SET", "%1$s = if_not_exists(%1$s, %2$s)", null),

		/**
		 * Adds to a number, an absent one being 0.
		 */
		INCREMENT("SET", "%1$s = if_not_exists(%1$s, %3$s) + %2$s", AttributeValue.fromN("0")),

		/**
		 * Appends to a list, an absent one being empty.
		 */
		APPEND("SET", "%1$s = list_append(if_not_exists(%1$s, %3$s), %2$s)", AttributeValue.fromL(List.of())),

		/**
		 * Adds elements to a set.
		 */
		ADD_TO_SET("ADD", "%1$s %2$s", null),

		/**
		 * Takes elements out of a set.
		 */
		REMOVE_FROM_SET("DELETE", "%1$s %2$s", null),

		/**
		 * Removes the attribute.
		 */
		REMOVE("REMOVE", "%1$s", null);

		private final String clause;

		private final String pattern;

		private final @Nullable AttributeValue initial;

		Kind(String clause, String pattern, @Nullable AttributeValue initial) {
			this.clause = clause;
			this.pattern = pattern;
			this.initial = initial;
		}

		String clause() {
			return this.clause;
		}

	}

}
