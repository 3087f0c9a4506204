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

import io.github.dynamodb2.core.condition.Bindings;
import io.github.dynamodb2.core.condition.Condition;
import io.github.dynamodb2.core.condition.KeyOrder;
import io.github.dynamodb2.core.condition.Operand;
import io.github.dynamodb2.core.model.KeyAttribute;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import software.amazon.awssdk.services.dynamodb.model.ScalarAttributeType;

/**
 * Tells whether a value that a key attribute may have meets a condition on it, comparing
 * as DynamoDB does.
 *
 * @param attribute the key attribute
 * @param bindings the values of the call
 */
record KeyTest(KeyAttribute attribute, Bindings bindings) {

	/**
	 * Tells whether a condition on a key attribute can be looked at without DynamoDB.
	 */
	static boolean knows(KeyAttribute attribute, Condition condition) {
		if (condition instanceof Condition.Not not) {
			return knows(attribute, not.part());
		}
		if (condition instanceof Condition.BeginsWith) {
			return attribute.type() != ScalarAttributeType.N;
		}
		return condition instanceof Condition.Comparison || condition instanceof Condition.Between
				|| condition instanceof Condition.In;
	}

	boolean holds(Condition condition, AttributeValue value) {
		if (condition instanceof Condition.Not not) {
			return !holds(not.part(), value);
		}
		if (condition instanceof Condition.Comparison comparison) {
			return comparison.operator().holds(compare(value, comparison.operand()));
		}
		if (condition instanceof Condition.Between between) {
			return compare(value, between.lower()) >= 0 && compare(value, between.upper()) <= 0;
		}
		if (condition instanceof Condition.BeginsWith begins) {
			return KeyValues.begins(value, checked(this.bindings.get(begins.prefix())));
		}
		return this.bindings.get(((Condition.In) condition).values())
			.l()
			.stream()
			.anyMatch((other) -> KeyOrder.compare(value, checked(other)) == 0);
	}

	private int compare(AttributeValue value, Operand operand) {
		return KeyOrder.compare(value, checked(this.bindings.get(operand)));
	}

	private AttributeValue checked(AttributeValue given) {
		return KeyValues.checked(this.attribute, given);
	}

}
