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

package io.github.dynamodb2.core.page.reader;

import java.util.IdentityHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.BiConsumer;

import io.github.dynamodb2.core.schema.AttributeDescription;
import io.github.dynamodb2.core.schema.AttributeType;
import io.github.dynamodb2.core.schema.Construction;
import io.github.dynamodb2.core.schema.ItemSchema;
import software.amazon.awssdk.enhanced.dynamodb.EnhancedType;
import software.amazon.awssdk.enhanced.dynamodb.EnhancedTypeDocumentConfiguration;

/**
 * Builds the decoders of a class and of the classes nested in it, which may contain
 * themselves, from their descriptions.
 */
final class ObjectDecoders {

	private final Map<ItemSchema<?>, ObjectDecoder> known = new IdentityHashMap<>();

	private final StandardConverters standard = new StandardConverters();

	/**
	 * The decoder of a class, empty where only the SDK's schema can make its objects.
	 */
	Optional<ObjectDecoder> of(ItemSchema<?> schema) {
		ObjectDecoder existing = this.known.get(schema);
		return (existing != null) ? Optional.of(existing)
				: schema.construction().map((construction) -> create(schema, construction));
	}

	private ObjectDecoder create(ItemSchema<?> schema, Construction construction) {
		ObjectDecoder decoder = new ObjectDecoder(schema.type(), construction);
		this.known.put(schema, decoder);
		for (AttributeDescription attribute : schema.attributes()) {
			String name = attribute.attributeName();
			BiConsumer<Object, Object> setter = Objects.requireNonNull(construction.setters().get(name), name);
			decoder.add(name, new AttributeDecoder(value(attribute.valueType()), setter));
		}
		return decoder;
	}

	private ValueDecoder value(AttributeType type) {
		ValueDecoder.Converted converted = new ValueDecoder.Converted(type.converter());
		return this.standard.simple(converted)
			.or(() -> container(type, converted))
			.or(() -> document(type, converted))
			.orElse(converted);
	}

	private Optional<ValueDecoder> container(AttributeType type, ValueDecoder.Converted converted) {
		AttributeType element = type.element();
		return (element != null) ? this.standard.container(converted, () -> value(element)) : Optional.empty();
	}

	private Optional<ValueDecoder> document(AttributeType type, ValueDecoder.Converted converted) {
		return type.nested()
			.filter((nested) -> this.standard.isDocument(type.converter()))
			.flatMap(this::of)
			.map((objects) -> new ValueDecoder.Document(objects, preservesEmpty(type.converter().type()), converted));
	}

	private static boolean preservesEmpty(EnhancedType<?> type) {
		return type.documentConfiguration().map(EnhancedTypeDocumentConfiguration::preserveEmptyObject).orElse(false);
	}

}
