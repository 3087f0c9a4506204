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

package io.github.dynamodb2.core.plan;

import java.math.BigDecimal;
import java.nio.ByteBuffer;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import io.github.dynamodb2.core.condition.AttributePath;
import io.github.dynamodb2.core.condition.Condition;
import io.github.dynamodb2.core.condition.Operand;
import io.github.dynamodb2.core.condition.Operator;
import io.github.dynamodb2.core.model.KeyAttribute;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/**
 * Checks of the values that keys are compared with.
 */
final class KeyValues {

	private KeyValues() {
	}

	/**
	 * Returns the value when it has the attribute's type.
	 * @param attribute the key attribute
	 * @param value the value given
	 * @return the value
	 * @throws IllegalArgumentException when the types differ
	 */
	static AttributeValue checked(KeyAttribute attribute, AttributeValue value) {
		if (!value.type().name().equals(attribute.type().name())) {
			throw new IllegalArgumentException("Key attribute '%s' is of type %s but was given a value of type %s"
				.formatted(attribute.name(), attribute.type(), value.type()));
		}
		return value;
	}

	/**
	 * Tells whether a value begins with another, as DynamoDB's {@code begins_with} does.
	 * @param value a string or binary
	 * @param prefix the beginning, of the same type
	 * @return whether it does
	 */
	static boolean begins(AttributeValue value, AttributeValue prefix) {
		if (value.s() != null) {
			return value.s().startsWith(prefix.s());
		}
		ByteBuffer bytes = value.b().asByteBuffer();
		ByteBuffer begin = prefix.b().asByteBuffer();
		return begin.remaining() <= bytes.remaining() && bytes.slice(0, begin.remaining()).equals(begin);
	}

	/**
	 * Checks values and keeps those that a key can have, each once: the number 1 is 1.0.
	 * @param attribute the key attribute
	 * @param values the values given
	 * @return the distinct values in the order given
	 * @throws IllegalArgumentException when the types differ
	 */
	static List<AttributeValue> distinct(KeyAttribute attribute, Collection<AttributeValue> values) {
		Map<Object, AttributeValue> distinct = new LinkedHashMap<>();
		for (AttributeValue value : values) {
			if (!KeyAttribute.isEmpty(checked(attribute, value))) {
				distinct.putIfAbsent(canonical(value), value);
			}
		}
		return List.copyOf(distinct.values());
	}

	private static Object canonical(AttributeValue value) {
		return (value.n() != null) ? new BigDecimal(value.n()).stripTrailingZeros() : value;
	}

	static Condition equal(KeyAttribute attribute, AttributeValue value) {
		return new Condition.Comparison(AttributePath.of(attribute.name()), Operator.EQ, Operand.literal(value));
	}

}
