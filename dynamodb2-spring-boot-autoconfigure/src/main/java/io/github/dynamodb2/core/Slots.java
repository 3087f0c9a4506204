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

import java.util.ArrayList;
import java.util.List;

import io.github.dynamodb2.core.condition.AttributePath;
import io.github.dynamodb2.core.condition.Bindings;
import io.github.dynamodb2.core.condition.Operand;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/**
 * Collects the values of one read, so that conditions and plans stay free of them.
 */
final class Slots implements Operands {

	private final ValueWriter writer;

	private final List<AttributeValue> values = new ArrayList<>();

	Slots(ValueWriter writer) {
		this.writer = writer;
	}

	@Override
	public AttributeValue write(AttributePath path, Object value) {
		return this.writer.operand(path, value);
	}

	@Override
	public Operand add(AttributeValue value) {
		this.values.add(value);
		return Operand.slot(this.values.size() - 1);
	}

	Bindings bindings() {
		return new Bindings(this.values);
	}

}
