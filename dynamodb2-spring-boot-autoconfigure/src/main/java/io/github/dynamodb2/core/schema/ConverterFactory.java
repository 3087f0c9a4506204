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

import java.lang.reflect.Constructor;

import software.amazon.awssdk.enhanced.dynamodb.AttributeConverter;

/**
 * Makes the converter that {@code @DynamoDbConvertedBy} names, and checks that it
 * converts the property's type.
 */
final class ConverterFactory {

	private ConverterFactory() {
	}

	static AttributeConverter<?> create(DeclaredProperty property, Class<?> converterClass) {
		AttributeConverter<?> converter = instance(property, converterClass);
		check(property, converter);
		return converter;
	}

	private static void check(DeclaredProperty property, AttributeConverter<?> converter) {
		Class<?> expected = TypeBindings.boxed(TypeBindings.rawClass(property.type()));
		Class<?> converted = TypeBindings.boxed(converter.type().rawClass());
		if (!expected.isAssignableFrom(converted) && !converted.isAssignableFrom(expected)) {
			throw UnmappableTypeException.of(property, "its converter " + converter.getClass().getTypeName()
					+ " converts '" + converted.getTypeName() + "', not '" + property.type().getTypeName() + "'.");
		}
	}

	private static AttributeConverter<?> instance(DeclaredProperty property, Class<?> converterClass) {
		try {
			Constructor<?> constructor = converterClass.getDeclaredConstructor();
			return (AttributeConverter<?>) Handles.factory(constructor).get();
		}
		catch (NoSuchMethodException ex) {
			throw UnmappableTypeException.of(property,
					"its converter " + converterClass.getTypeName() + " needs a constructor without parameters.", ex);
		}
	}

}
