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

import io.github.dynamodb2.core.condition.AttributePath;
import io.github.dynamodb2.core.schema.AttributeDescription;
import io.github.dynamodb2.core.schema.AttributeType;
import io.github.dynamodb2.core.schema.ItemSchema;
import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.enhanced.dynamodb.AttributeConverter;
import software.amazon.awssdk.enhanced.dynamodb.TableSchema;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/**
 * Writes values by the converter of their attribute where it takes them, else as those of
 * items without a class, if the attribute is stored as such a type.
 *
 * @param schema how the class is mapped
 * @param described its description, or {@code null} where it is none of ours
 */
record EntityValues(TableSchema<?> schema, @Nullable ItemSchema<?> described) implements ValueWriter {

	static EntityValues of(TableSchema<?> schema) {
		return new EntityValues(schema, ItemSchema.describing(schema).orElse(null));
	}

	@Override
	public AttributeValue write(AttributePath path, Object value) {
		AttributeConverter<?> converter = converter(path);
		return (converter != null && takes(converter, value)) ? convert(converter, value)
				: ItemValues.write(path.toString(), value);
	}

	@Override
	public AttributeValue write(String attribute, Object value) {
		AttributeConverter<?> converter = this.schema.converterForAttribute(attribute);
		return takes(converter, value) ? convert(converter, value) : ItemValues.write(attribute, value);
	}

	@Override
	public AttributeValue operand(AttributePath path, Object value) {
		AttributeConverter<?> converter = converter(path);
		AttributeValue written = write(path, value);
		return (converter != null && takes(converter, value)) ? written : typed(path, written);
	}

	@Override
	public AttributeValue stored(AttributePath path, AttributeValue written) {
		AttributeConverter<?> converter = converter(path);
		if (converter == null || Boolean.TRUE.equals(written.nul())) {
			return written;
		}
		try {
			converter.transformTo(written);
			return written;
		}
		catch (RuntimeException ex) {
			throw new IllegalArgumentException(
					("Attribute '%s' of %s would get a value of type %s that does not become "
							+ "%s, so that nobody could read the item. Give a %s")
						.formatted(path, type(), written.type(), name(converter), name(converter)));
		}
	}

	@Override
	public AttributeValue typed(AttributePath path, AttributeValue written) {
		AttributeConverter<?> converter = converter(path);
		if (converter != null && !Boolean.TRUE.equals(written.nul())
				&& !converter.attributeValueType().name().equals(written.type().name())) {
			throw new IllegalArgumentException(
					"Attribute '%s' of %s is stored as type %s but was given a value of type %s. Give a %s"
						.formatted(path, type(), converter.attributeValueType(), written.type(), name(converter)));
		}
		return written;
	}

	private String type() {
		return this.schema.itemType().rawClass().getTypeName();
	}

	private static String name(AttributeConverter<?> converter) {
		return converter.type().rawClass().getTypeName();
	}

	private static boolean takes(AttributeConverter<?> converter, Object value) {
		return converter.type().rawClass().isInstance(value);
	}

	/**
	 * The converter of a path, as far as the class is known.
	 */
	private @Nullable AttributeConverter<?> converter(AttributePath path) {
		if (path.isTopLevel()) {
			return this.schema.converterForAttribute(path.root());
		}
		AttributeType type = null;
		for (AttributePath.Step step : path.steps()) {
			type = (type == null && step instanceof AttributePath.Name root) ? top(root.name()) : below(type, step);
			if (type == null) {
				return null;
			}
		}
		return (type != null) ? type.converter() : null;
	}

	private @Nullable AttributeType top(String name) {
		return (this.described != null)
				? this.described.attribute(name).map(AttributeDescription::valueType).orElse(null) : null;
	}

	private static @Nullable AttributeType below(@Nullable AttributeType outer, AttributePath.Step step) {
		if (outer == null) {
			return null;
		}
		if (step instanceof AttributePath.Name inner && outer.nested().isPresent()) {
			return outer.nested()
				.flatMap((nested) -> nested.attribute(inner.name()))
				.map(AttributeDescription::valueType)
				.orElse(null);
		}
		return outer.element();
	}

	private static <T> AttributeValue convert(AttributeConverter<T> converter, Object value) {
		return converter.transformFrom(converter.type().rawClass().cast(value));
	}

}
