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

import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.function.BiConsumer;
import java.util.function.Function;
import java.util.stream.Stream;

import io.github.dynamodb2.core.schema.AnnotationCheck.TopLevelUse;
import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.enhanced.dynamodb.AttributeConverter;
import software.amazon.awssdk.enhanced.dynamodb.AttributeValueType;
import software.amazon.awssdk.enhanced.dynamodb.EnhancedType;
import software.amazon.awssdk.enhanced.dynamodb.TableSchema;
import software.amazon.awssdk.enhanced.dynamodb.mapper.StaticAttributeTag;
import software.amazon.awssdk.enhanced.dynamodb.mapper.StaticImmutableTableSchema;
import software.amazon.awssdk.enhanced.dynamodb.mapper.StaticTableMetadata;

/**
 * What a property is in an item: an attribute, several attributes, or all attributes that
 * nobody else has.
 */
sealed interface Mapping {

	/**
	 * The attributes that are known by name.
	 */
	Stream<AttributeDescription> attributes();

	/**
	 * What of others' annotations does nothing where the property's class is nested.
	 */
	default Stream<TopLevelUse> topLevelUses() {
		return Stream.empty();
	}

	void addTo(StaticImmutableTableSchema.Builder<Object, Object> schema);

	/**
	 * A property that is one attribute.
	 */
	record Attribute(Property property, AttributeDescription description,
			List<StaticAttributeTag> tags) implements Mapping {

		@Override
		public Stream<AttributeDescription> attributes() {
			return Stream.of(this.description);
		}

		/**
		 * Asks each tag whether it suits the attribute's type, so that a complaint can
		 * name the property.
		 */
		Attribute validated() {
			String name = this.description.attributeName();
			if (name.isEmpty()) {
				throw UnmappableTypeException.of(this.property.declared(), "its attribute name must not be empty.");
			}
			try {
				AttributeValueType type = this.description.converter().attributeValueType();
				StaticTableMetadata.Builder trial = StaticTableMetadata.builder();
				for (StaticAttributeTag tag : this.tags) {
					tag.validateType(name, this.description.enhancedType(), type);
					tag.modifyMetadata(name, type).accept(trial);
				}
				return this;
			}
			catch (IllegalArgumentException | IllegalStateException ex) {
				throw UnmappableTypeException.of(this.property.declared(), "the SDK refuses it: " + ex.getMessage(),
						ex);
			}
		}

		@Override
		@SuppressWarnings("unchecked")
		public void addTo(StaticImmutableTableSchema.Builder<Object, Object> schema) {
			schema.addAttribute((EnhancedType<Object>) this.description.enhancedType(),
					(attribute) -> attribute.name(this.description.attributeName())
						.getter(this.property.getter())
						.setter(this.property.setter())
						.attributeConverter(NamedConverter.of(this.property.declared(),
								(AttributeConverter<Object>) this.description.converter()))
						.tags(this.tags));
		}

	}

	/**
	 * A property whose own properties are attributes of the item.
	 */
	record Flattened(Property property, ItemSchema<?> inner) implements Mapping {

		@Override
		public Stream<AttributeDescription> attributes() {
			return this.inner.attributes().stream().map((attribute) -> attribute.flattenedInto(this.property));
		}

		@Override
		public Stream<TopLevelUse> topLevelUses() {
			return this.inner.topLevelUses().stream().map((use) -> use.flattenedInto(this.property.name()));
		}

		@Override
		@SuppressWarnings("unchecked")
		public void addTo(StaticImmutableTableSchema.Builder<Object, Object> schema) {
			schema.flatten((TableSchema<Object>) this.inner.tableSchema(), this.property.getter(),
					this.property.setter());
		}

	}

	/**
	 * A map of the attributes that no other property has.
	 */
	record FlattenedMap(Property property) implements Mapping {

		static FlattenedMap of(Property property) {
			Type type = property.declared().type();
			if (!(type instanceof ParameterizedType map)
					|| !Arrays.equals(map.getActualTypeArguments(), new Type[] { String.class, String.class })) {
				throw UnmappableTypeException.of(property.declared(),
						"of maps only 'Map<String, String>' can be flattened, not '" + type.getTypeName() + "'.");
			}
			return new FlattenedMap(property);
		}

		@Override
		public Stream<AttributeDescription> attributes() {
			return Stream.empty();
		}

		@Override
		@SuppressWarnings({ "unchecked", "rawtypes" })
		public void addTo(StaticImmutableTableSchema.Builder<Object, Object> schema) {
			Function<Object, @Nullable Map<String, String>> getter = (Function) this.property.getter();
			BiConsumer<Object, @Nullable Map<String, String>> setter = (BiConsumer) this.property.setter();
			schema.flatten(this.property.name(), getter, setter);
		}

	}

}
