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

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import io.github.dynamodb2.core.error.UnreadableItemException.Misfit;
import software.amazon.awssdk.enhanced.dynamodb.AttributeConverter;
import software.amazon.awssdk.enhanced.dynamodb.TableSchema;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/**
 * Finds out which attribute of an item does not fit its property, as deep as the
 * descriptions of the classes go. It asks each converter once more, so it is for items
 * that could not be read.
 */
final class MisfitSearch {

	private MisfitSearch() {
	}

	static Misfit in(TableSchema<?> schema, Map<String, AttributeValue> item) {
		String type = schema.itemType().rawClass().getTypeName();
		return ItemSchema.describing(schema)
			.map((described) -> search(described, item, ""))
			.orElseGet(() -> search(schema, item))
			.findFirst()
			.orElseGet(() -> new Misfit("", type, type, "M"));
	}

	/**
	 * What does not fit by a schema that somebody else has made.
	 */
	private static Stream<Misfit> search(TableSchema<?> schema, Map<String, AttributeValue> item) {
		return schema.attributeNames().stream().flatMap((name) -> {
			AttributeValue value = item.get(name);
			if (value == null) {
				return Stream.empty();
			}
			AttributeConverter<?> converter = schema.converterForAttribute(name);
			String expected = converter.type().rawClass().getTypeName();
			return search(new Place(name, schema.itemType().rawClass().getTypeName(), expected),
					new AttributeType(converter.type(), converter, null, null), value);
		});
	}

	private static Stream<Misfit> search(ItemSchema<?> schema, Map<String, AttributeValue> item, String prefix) {
		return schema.attributes().stream().flatMap((attribute) -> {
			AttributeValue value = item.get(attribute.attributeName());
			Place place = new Place(prefix + attribute.attributeName(),
					"property '" + attribute.propertyName() + "' of " + schema.type().getTypeName(),
					attribute.type().getTypeName());
			return (value != null) ? search(place, attribute.valueType(), value) : Stream.of();
		});
	}

	private static Stream<Misfit> search(Place place, AttributeType type, AttributeValue value) {
		if (Boolean.TRUE.equals(value.nul()) || fits(type, value)) {
			return Stream.of();
		}
		return Stream.concat(below(place, type, value), Stream.of(place.misfit(value))).limit(1);
	}

	private static boolean fits(AttributeType type, AttributeValue value) {
		try {
			type.converter().transformTo(value);
			return true;
		}
		catch (RuntimeException ex) {
			return false;
		}
	}

	private static Stream<Misfit> below(Place place, AttributeType type, AttributeValue value) {
		Optional<ItemSchema<?>> nested = type.nested();
		if (nested.isPresent() && value.hasM()) {
			return search(nested.get(), value.m(), place.path() + ".");
		}
		AttributeType element = type.element();
		if (element == null) {
			return Stream.of();
		}
		String expected = element.enhancedType().rawClass().getTypeName();
		if (value.hasM()) {
			return value.m().values().stream().flatMap((entry) -> search(place.below(".*", expected), element, entry));
		}
		List<AttributeValue> elements = value.l();
		return IntStream.range(0, elements.size())
			.boxed()
			.flatMap((index) -> search(place.below("[" + index + "]", expected), element, elements.get(index)));
	}

	/**
	 * Where a value stands, and what it is to become.
	 */
	private record Place(String path, String target, String expected) {

		Place below(String step, String type) {
			return new Place(this.path + step, this.target, type);
		}

		Misfit misfit(AttributeValue value) {
			return new Misfit(this.path, this.target, this.expected, value.type().toString());
		}

	}

}
