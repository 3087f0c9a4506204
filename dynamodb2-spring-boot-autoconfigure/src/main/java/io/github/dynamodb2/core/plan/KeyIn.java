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

import io.github.dynamodb2.core.condition.Bindings;
import io.github.dynamodb2.core.condition.Operand;
import io.github.dynamodb2.core.model.KeyAttribute;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/**
 * A key attribute that is bound to one of several values.
 *
 * @param attribute the attribute
 * @param values an operand whose value is a list
 */
public record KeyIn(KeyAttribute attribute, Operand values) implements KeyBinding {

	@Override
	public List<AttributeValue> bind(Bindings bindings) {
		return KeyValues.distinct(this.attribute, bindings.get(this.values).l());
	}

	@Override
	public boolean isMany() {
		return true;
	}

	@Override
	public String toString() {
		return this.attribute.name() + " in (" + this.values + ")";
	}

}
