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

package io.github.dynamodb2.repository.query;

import java.math.BigInteger;
import java.util.List;
import java.util.Set;

import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

import org.springframework.core.ResolvableType;
import org.springframework.util.ClassUtils;

/**
 * Values in texts that are none of a property: sizes, types, and one or several.
 */
final class TextValues {

	private static final Set<Class<?>> INTEGERS = Set.of(Byte.class, Short.class, Integer.class, Long.class,
			BigInteger.class);

	private static final Set<String> TYPES = Set.of("S", "SS", "N", "NS", "B", "BS", "BOOL", "NULL", "L", "M");

	private TextValues() {
	}

	static @Nullable String numberProblem(ResolvableType type) {
		return INTEGERS.contains(ClassUtils.resolvePrimitiveIfNecessary(type.toClass())) ? null
				: "is compared with a size and must be an int or a long but is of type %s"
					.formatted(type.toClass().getSimpleName());
	}

	static AttributeValue number(Object argument) {
		if (!INTEGERS.contains(argument.getClass())) {
			throw new IllegalArgumentException("is compared with a size and must be an int or a long but was given one "
					+ "of type " + argument.getClass().getSimpleName());
		}
		return AttributeValue.fromN(argument.toString());
	}

	static @Nullable String typeProblem(ResolvableType type) {
		return (type.toClass() == String.class) ? null
				: "names a type and must be a String but is of type %s".formatted(type.toClass().getSimpleName());
	}

	static AttributeValue type(Object argument) {
		if (!TYPES.contains(argument)) {
			throw new IllegalArgumentException(
					"names no type of DynamoDB: there are " + String.join(", ", TYPES.stream().sorted().toList()));
		}
		return AttributeValue.fromS((String) argument);
	}

	/**
	 * Returns the encoder of what is a value of a property or several.
	 */
	static ValueEncoder oneOrMore(ResolvedPath path) {
		ValueEncoder one = ValueEncoder.value(path);
		ValueEncoder several = ValueEncoder.values(path);
		return (argument) -> {
			boolean many = argument instanceof Iterable || argument.getClass().isArray();
			return (many && !path.type().isInstance(argument)) ? several.encode(argument)
					: AttributeValue.fromL(List.of(one.encode(argument)));
		};
	}

}
