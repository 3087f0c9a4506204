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

import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.function.Function;

import io.github.dynamodb2.core.schema.ItemSchema;
import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.enhanced.dynamodb.TableSchema;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;

/**
 * Makes objects of the JSON of items: the same as a class's schema, or somebody else,
 * would make of their attributes.
 *
 * @param <T> the type of the objects
 */
public final class ItemDecoder<T> {

	private final Source source;

	private final Set<String> kept;

	private final BiFunction<Object, Map<String, AttributeValue>, @Nullable T> result;

	private ItemDecoder(Source source, Set<String> kept,
			BiFunction<Object, Map<String, AttributeValue>, @Nullable T> result) {
		this.source = source;
		this.kept = kept;
		this.result = result;
	}

	/**
	 * Builds the decoder of a class.
	 * @param schema the class's schema
	 * @param <T> the class
	 * @return the decoder, or empty when only the schema can make the objects
	 */
	@SuppressWarnings("unchecked")
	public static <T> Optional<ItemDecoder<T>> of(TableSchema<T> schema) {
		return ItemSchema.describing(schema)
			.flatMap((described) -> new ObjectDecoders().of(described))
			.map((objects) -> new ItemDecoder<>((parser, kept) -> objects.decode(parser, false, kept), Set.of(),
					(object, kept) -> (T) object));
	}

	/**
	 * Builds the decoder of whoever wants attribute values.
	 * @param reader makes an object of the attributes of an item, or {@code null} to
	 * leave it out
	 * @param <T> the type of the objects
	 * @return the decoder
	 */
	@SuppressWarnings("unchecked")
	public static <T> ItemDecoder<T> ofAttributes(Function<Map<String, AttributeValue>, @Nullable T> reader) {
		return new ItemDecoder<>(ItemDecoder::attributes, Set.of(),
				(object, kept) -> reader.apply((Map<String, AttributeValue>) object));
	}

	private static Map<String, AttributeValue> attributes(JsonParser parser, KeptAttributes kept) {
		Map<String, AttributeValue> values = new LinkedHashMap<>();
		AttributeValues.addTo(values, parser);
		values.forEach((name, value) -> {
			if (kept.wants(name)) {
				kept.keep(name, value);
			}
		});
		return values;
	}

	/**
	 * Returns a decoder that also looks at some attributes.
	 * @param attributes the names of the attributes
	 * @param next makes something of an object and of those attributes that its item has,
	 * or {@code null} to leave the item out
	 * @param <R> the type of what it makes
	 * @return the decoder
	 */
	public <R> ItemDecoder<R> keeping(Collection<String> attributes,
			BiFunction<T, Map<String, AttributeValue>, @Nullable R> next) {
		Set<String> all = new HashSet<>(this.kept);
		all.addAll(attributes);
		return new ItemDecoder<>(this.source, Set.copyOf(all), (object, values) -> {
			T inner = this.result.apply(object, values);
			return (inner != null) ? next.apply(inner, values) : null;
		});
	}

	@Nullable T decode(JsonParser parser) {
		Tokens.expect(JsonToken.START_OBJECT, parser.currentToken());
		KeptAttributes attributes = KeptAttributes.of(this.kept);
		Object object = this.source.decode(parser, attributes);
		return (object != null) ? this.result.apply(object, attributes.values()) : null;
	}

	/**
	 * Makes something of an item's JSON, and keeps some attributes.
	 */
	@FunctionalInterface
	private interface Source {

		@Nullable Object decode(JsonParser parser, KeptAttributes kept);

	}

}
