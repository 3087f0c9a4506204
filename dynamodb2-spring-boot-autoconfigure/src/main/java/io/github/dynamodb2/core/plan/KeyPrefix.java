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
import io.github.dynamodb2.core.condition.Operand;
import io.github.dynamodb2.core.model.KeyAttribute;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/**
 * A sort attribute that begins with a value; an empty value restricts nothing.
 *
 * @param attribute the sort attribute, of type S or B
 * @param prefix the beginning
 */
public record KeyPrefix(KeyAttribute attribute, Operand prefix) implements KeyRange {

	@Override
	public List<BoundRange> bind(Bindings bindings) {
		return List.of(new BoundRange(condition(bindings)));
	}

	Condition condition(Bindings bindings) {
		AttributeValue value = KeyValues.checked(this.attribute, bindings.get(this.prefix));
		return KeyAttribute.isEmpty(value) ? Condition.none()
				: new Condition.BeginsWith(AttributePath.of(this.attribute.name()), Operand.literal(value));
	}

	boolean holds(AttributeValue value, Bindings bindings) {
		return KeyValues.begins(value, KeyValues.checked(this.attribute, bindings.get(this.prefix)));
	}

	@Override
	public KeyRange narrowed(KeyBounds.Bound bound) {
		return this;
	}

	@Override
	public String toString() {
		return this.attribute.name() + " begins with " + this.prefix;
	}

}
