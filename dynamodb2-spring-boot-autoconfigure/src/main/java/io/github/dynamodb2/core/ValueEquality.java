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

import java.math.BigDecimal;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/**
 * Equality as DynamoDB sees it: numbers by value, sets without order, binary by content.
 */
final class ValueEquality {

	private ValueEquality() {
	}

	static boolean same(AttributeValue left, AttributeValue right) {
		return left == right || (left.type() == right.type() && canonical(left).equals(canonical(right)));
	}

	private static Object canonical(AttributeValue value) {
		return switch (value.type()) {
			case S -> value.s();
			case N -> number(value.n());
			case B -> value.b();
			case BOOL -> value.bool();
			case SS -> Set.copyOf(value.ss());
			case NS -> set(value.ns(), ValueEquality::number);
			case BS -> new HashSet<>(value.bs());
			case L -> value.l().stream().map(ValueEquality::typed).toList();
			case M -> map(value.m());
			default -> value.type();
		};
	}

	private static Object typed(AttributeValue value) {
		return List.of(value.type(), canonical(value));
	}

	private static BigDecimal number(String text) {
		return new BigDecimal(text).stripTrailingZeros();
	}

	private static <T> Set<T> set(List<String> elements, Function<String, T> canonical) {
		return elements.stream().map(canonical).collect(Collectors.toSet());
	}

	private static Map<String, Object> map(Map<String, AttributeValue> values) {
		Map<String, Object> map = new LinkedHashMap<>();
		values.forEach((name, value) -> map.put(name, typed(value)));
		return map;
	}

}
