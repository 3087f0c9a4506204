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

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;

import io.github.dynamodb2.core.model.ValueSemantics;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

import org.springframework.data.domain.Range;
import org.springframework.util.ClassUtils;
import org.springframework.util.ObjectUtils;

/**
 * Writes an argument in DynamoDB's own form.
 */
@FunctionalInterface
interface ValueEncoder {

	/**
	 * Writes an argument.
	 * @param argument the argument
	 * @return the value
	 * @throws IllegalArgumentException when one of several values is {@code null}
	 */
	AttributeValue encode(Object argument);

	/**
	 * Returns the encoder of one value of a property.
	 * @param path the property
	 * @return the encoder
	 */
	static ValueEncoder value(ResolvedPath path) {
		return (argument) -> one(argument, path);
	}

	/**
	 * Returns the encoder of several values of a property. Those of a set, which come in
	 * another order after a restart, are sorted.
	 * @param path the property
	 * @return the encoder of an iterable or array, which is read once; its result is a
	 * list
	 */
	static ValueEncoder values(ResolvedPath path) {
		return (argument) -> {
			Iterable<?> values = (argument instanceof Iterable<?> iterable) ? iterable
					: Arrays.asList(ObjectUtils.toObjectArray(argument));
			List<AttributeValue> encoded = new ArrayList<>();
			for (Object value : values) {
				if (value == null) {
					throw new IllegalArgumentException("must not contain null");
				}
				encoded.add(one(value, path));
			}
			return AttributeValue.fromL((argument instanceof Set) ? ValueSemantics.sorted(encoded) : encoded);
		};
	}

	/**
	 * Returns the encoder of one element of a collection property. The collection's own
	 * converter writes a collection of that element, and the element is taken out again.
	 * @param path the property
	 * @return the encoder
	 */
	static ValueEncoder element(ResolvedPath path) {
		boolean list = List.class.isAssignableFrom(path.type());
		Class<?> type = path.property().getLeafType();
		return (argument) -> {
			requireType(type, argument);
			return onlyElement(path.encode(list ? List.of(argument) : Set.of(argument)));
		};
	}

	/**
	 * Returns the encoder of the lower end of a range.
	 * @param path the property
	 * @return the encoder; its result is NULL where there is no such end
	 */
	static ValueEncoder lower(ResolvedPath path) {
		return (argument) -> end(((Range<?>) argument).getLowerBound(), path);
	}

	/**
	 * Returns the encoder of the upper end of a range.
	 * @param path the property
	 * @return the encoder; its result is NULL where there is no such end
	 */
	static ValueEncoder upper(ResolvedPath path) {
		return (argument) -> end(((Range<?>) argument).getUpperBound(), path);
	}

	private static AttributeValue end(Range.Bound<?> bound, ResolvedPath path) {
		return bound.getValue().map((value) -> one(value, path)).orElse(AttributeValue.fromNul(true));
	}

	private static AttributeValue one(Object value, ResolvedPath path) {
		requireType(path.type(), value);
		return path.encode(value);
	}

	private static void requireType(Class<?> type, Object value) {
		if (!ClassUtils.isAssignableValue(type, value)) {
			throw new IllegalArgumentException("takes values of type %s but was given one of type %s"
				.formatted(type.getSimpleName(), value.getClass().getSimpleName()));
		}
	}

	private static AttributeValue onlyElement(AttributeValue collection) {
		return switch (collection.type()) {
			case SS -> AttributeValue.fromS(collection.ss().get(0));
			case NS -> AttributeValue.fromN(collection.ns().get(0));
			case BS -> AttributeValue.fromB(collection.bs().get(0));
			case L -> collection.l().get(0);
			default -> throw new IllegalArgumentException(
					"must be an element of a set or list but its collection is stored as " + collection.type());
		};
	}

}
