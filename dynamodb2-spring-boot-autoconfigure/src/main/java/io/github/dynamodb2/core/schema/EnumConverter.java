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

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

import software.amazon.awssdk.enhanced.dynamodb.AttributeConverter;
import software.amazon.awssdk.enhanced.dynamodb.AttributeValueType;
import software.amazon.awssdk.enhanced.dynamodb.EnhancedType;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/**
 * Writes constants of an enum by {@code toString()}, as the SDK does, and reads them by
 * that and by {@code name()}, as the SDK's first version and others write them.
 *
 * @param <T> the enum
 */
final class EnumConverter<T extends Enum<T>> implements AttributeConverter<T> {

	private final Class<T> enumType;

	private final Map<String, T> constants = new HashMap<>();

	private EnumConverter(Class<T> enumType) {
		this.enumType = enumType;
		for (T constant : enumType.getEnumConstants()) {
			this.constants.put(constant.name(), constant);
		}
		for (T constant : enumType.getEnumConstants()) {
			this.constants.put(constant.toString(), constant);
		}
	}

	/**
	 * The converter, empty where texts do not tell the constants apart.
	 */
	@SuppressWarnings({ "unchecked", "rawtypes" })
	static Optional<AttributeConverter<?>> of(Class<?> enumType) {
		return ambiguity(enumType).isPresent() ? Optional.empty()
				: Optional.of(new EnumConverter(enumType.asSubclass(Enum.class)));
	}

	/**
	 * The constants that nobody could tell apart once they are written.
	 */
	static Optional<String> ambiguity(Class<?> enumType) {
		Map<String, Enum<?>> texts = new HashMap<>();
		for (Object each : enumType.getEnumConstants()) {
			Enum<?> constant = (Enum<?>) each;
			Enum<?> other = texts.put(constant.toString(), constant);
			if (other != null) {
				return Optional.of("its constants '%s' and '%s' have the same 'toString()', by which they are written"
					.formatted(other.name(), constant.name()));
			}
		}
		return Optional.empty();
	}

	@Override
	public AttributeValue transformFrom(T constant) {
		return AttributeValue.fromS(constant.toString());
	}

	@Override
	public T transformTo(AttributeValue value) {
		T constant = this.constants.get(value.s());
		if (constant == null) {
			throw new IllegalArgumentException("No constant of " + this.enumType.getTypeName() + " is called so");
		}
		return constant;
	}

	@Override
	public EnhancedType<T> type() {
		return EnhancedType.of(this.enumType);
	}

	@Override
	public AttributeValueType attributeValueType() {
		return AttributeValueType.S;
	}

}
