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
import java.util.stream.Stream;

import io.github.dynamodb2.core.model.ValueSemantics;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/**
 * The values of one call, by slot; the operand of an {@code IN} is a list value.
 *
 * @param values the values, in DynamoDB's own form
 */
public record Bindings(List<AttributeValue> values) {

	private static final Bindings NONE = new Bindings(List.of());

	public Bindings {
		values = List.copyOf(values);
	}

	/**
	 * Returns the bindings of a call without slots.
	 * @return no values
	 */
	public static Bindings none() {
		return NONE;
	}

	/**
	 * Returns the value that an operand has in this call.
	 * @param operand a literal, or a slot that is bound here
	 * @return the value
	 */
	public AttributeValue get(Operand operand) {
		if (operand instanceof Operand.Joined joined) {
			return AttributeValue.fromL(
					Stream
						.concat(joined.values().stream().map(this::get),
								joined.lists().stream().flatMap((list) -> get(list).l().stream()))
						.toList());
		}
		return (operand instanceof Operand.Slot slot) ? this.values.get(slot.position())
				: ((Operand.Literal) operand).value();
	}

	/**
	 * Returns what the values are, however they are spelled.
	 * @return one object a slot, with a text that is the same on every start
	 */
	public List<Object> canonical() {
		return this.values.stream().map(ValueSemantics::canonical).toList();
	}

	@Override
	public String toString() {
		return this.values.size() + " values";
	}

}
