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

import java.util.List;

import io.github.dynamodb2.core.condition.AttributePath;
import io.github.dynamodb2.core.condition.Bindings;
import io.github.dynamodb2.core.condition.Condition;
import io.github.dynamodb2.core.condition.Leaf;
import io.github.dynamodb2.core.condition.Operand;
import io.github.dynamodb2.core.condition.Operator;
import software.amazon.awssdk.core.SdkBytes;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/**
 * Short words for values and for conditions on them.
 */
final class TestValues {

	private TestValues() {
	}

	static AttributeValue s(String value) {
		return AttributeValue.fromS(value);
	}

	static AttributeValue n(String value) {
		return AttributeValue.fromN(value);
	}

	static AttributeValue b(int... bytes) {
		byte[] array = new byte[bytes.length];
		for (int i = 0; i < bytes.length; i++) {
			array[i] = (byte) bytes[i];
		}
		return AttributeValue.fromB(SdkBytes.fromByteArray(array));
	}

	static Bindings bindings(AttributeValue... values) {
		return new Bindings(List.of(values));
	}

	static Condition compare(String attribute, Operator operator, AttributeValue value) {
		return new Leaf.Comparison(AttributePath.of(attribute), operator, Operand.literal(value));
	}

	static Condition between(String attribute, AttributeValue lower, AttributeValue upper) {
		return new Leaf.Between(AttributePath.of(attribute), Operand.literal(lower), Operand.literal(upper));
	}

	static Condition beginsWith(String attribute, AttributeValue prefix) {
		return new Leaf.BeginsWith(AttributePath.of(attribute), Operand.literal(prefix), false);
	}

}
