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

import java.lang.reflect.Type;
import java.util.Set;

import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.enhanced.dynamodb.AttributeConverter;
import software.amazon.awssdk.enhanced.dynamodb.AttributeValueType;
import software.amazon.awssdk.enhanced.dynamodb.EnhancedType;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/**
 * The converter of one property, which is named where its value cannot be written.
 *
 * @param property the property
 * @param converter converts its values
 * @param <T> the type of the property
 */
record NamedConverter<T>(DeclaredProperty property, AttributeConverter<T> converter) implements AttributeConverter<T> {

	private static final Set<Type> WRITTEN_ALWAYS = Set.of(String.class, boolean.class, Boolean.class);

	private static final String SDK = "software.amazon.awssdk.";

	/**
	 * Names a converter, unless it is one of the SDK's that write every value.
	 */
	static <T> AttributeConverter<T> of(DeclaredProperty property, AttributeConverter<T> converter) {
		boolean writesAll = WRITTEN_ALWAYS.contains(property.type()) && converter.getClass().getName().startsWith(SDK);
		return writesAll ? converter : new NamedConverter<>(property, converter);
	}

	@Override
	public AttributeValue transformFrom(T value) {
		try {
			return required(this.converter.transformFrom(value));
		}
		catch (RuntimeException ex) {
			throw UnwritableValueException.of(this.property, ex);
		}
	}

	private AttributeValue required(@Nullable AttributeValue written) {
		if (written == null) {
			throw new UnwritableValueException("its converter " + this.converter.getClass().getTypeName()
					+ " made null of a value. Return an attribute value, or AttributeValue.fromNul(true)");
		}
		return written;
	}

	@Override
	public T transformTo(AttributeValue value) {
		return this.converter.transformTo(value);
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
