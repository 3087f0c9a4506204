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

package io.github.dynamodb2.core;

import java.util.Collection;
import java.util.List;
import java.util.Set;

import io.github.dynamodb2.core.condition.AttributePath;
import io.github.dynamodb2.core.condition.Operand;
import io.github.dynamodb2.core.model.ValueSemantics;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/**
 * Makes operands of the values that a caller passes.
 */
interface Operands {

	AttributeValue write(AttributePath path, Object value);

	Operand add(AttributeValue value);

	default Operand addList(AttributePath path, Collection<?> elements) {
		List<AttributeValue> written = elements.stream().map((value) -> write(path, value)).toList();
		return add(AttributeValue.fromL((elements instanceof Set) ? ValueSemantics.sorted(written) : written));
	}

	/**
	 * Makes the operands of a write, which hold their values: a write is made for one
	 * call.
	 *
	 * @param writer writes the values
	 */
	record Literals(ValueWriter writer) implements Operands {

		@Override
		public AttributeValue write(AttributePath path, Object value) {
			return this.writer.operand(path, value);
		}

		@Override
		public Operand add(AttributeValue value) {
			return Operand.literal(value);
		}

	}

}
