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

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/**
 * The value that a condition compares with: known now, or given at the call.
 */
public sealed interface Operand {

	/**
	 * Returns a slot.
	 * @param position its place among the values of a call, from 0
	 * @return the operand
	 */
	static Operand slot(int position) {
		return new Slot(position);
	}

	/**
	 * Returns a value that is known now.
	 * @param value the value in DynamoDB's own form
	 * @return the operand
	 */
	static Operand literal(AttributeValue value) {
		return new Literal(value);
	}

	/**
	 * A value given at the call.
	 *
	 * @param position its place among the values of a call, from 0
	 */
	record Slot(int position) implements Operand {

		@Override
		public String toString() {
			return "?";
		}

	}

	/**
	 * Several values, whose value is a list.
	 *
	 * @param values the operands of single values
	 * @param lists operands whose values are lists, after the single ones
	 */
	record Joined(List<Operand> values, List<Operand> lists) implements Operand {

		public Joined {
			values = List.copyOf(values);
			lists = List.copyOf(lists);
		}

		@Override
		public String toString() {
			return Stream.concat(this.values.stream(), this.lists.stream())
				.map(Operand::toString)
				.collect(Collectors.joining(", "));
		}

	}

	/**
	 * A value known when the condition is made. Its text form hides the value.
	 *
	 * @param value the value in DynamoDB's own form
	 */
	record Literal(AttributeValue value) implements Operand {

		@Override
		public String toString() {
			return "?";
		}

	}

}
