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

package io.github.dynamodb2.core.schema;

import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.enhanced.dynamodb.AttributeConverter;
import software.amazon.awssdk.enhanced.dynamodb.AttributeValueType;
import software.amazon.awssdk.enhanced.dynamodb.EnhancedType;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/**
 * Converts what a list, set or map holds: {@code null} is DynamoDB's NULL in lists and
 * maps, and refused in sets.
 *
 * @param converter converts the elements
 * @param set whether a set holds them
 * @param <T> the type of the elements
 */
record ElementConverter<T>(AttributeConverter<T> converter, boolean set) implements AttributeConverter<T> {

	@Override
	public AttributeValue transformFrom(@Nullable T element) {
		if (element == null && this.set) {
			throw new UnwritableValueException("a set of DynamoDB cannot hold null. Take it out, or use a List");
		}
		AttributeValue written = (element != null) ? this.converter.transformFrom(element)
				: AttributeValue.fromNul(true);
		if (written == null) {
			throw new UnwritableValueException("its converter " + this.converter.getClass().getTypeName()
					+ " made null of an element. Return an attribute value, or AttributeValue.fromNul(true)");
		}
		return written;
	}

	@Override
	public @Nullable T transformTo(AttributeValue value) {
		return Boolean.TRUE.equals(value.nul()) ? null : this.converter.transformTo(value);
	}

	@Override
	public EnhancedType<T> type() {
		return this.converter.type();
	}

	@Override
	public AttributeValueType attributeValueType() {
		return this.converter.attributeValueType();
	}

}
