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
import software.amazon.awssdk.enhanced.dynamodb.AttributeConverter;
import software.amazon.awssdk.enhanced.dynamodb.TableSchema;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/**
 * Writes values by the converter of their attribute where it takes them, else as those of
 * items without a class.
 *
 * @param schema how the class is mapped
 */
record EntityValues(TableSchema<?> schema) implements ValueWriter {

	@Override
	public AttributeValue write(AttributePath path, Object value) {
		return path.isTopLevel() ? write(path.root(), value) : ItemValues.write(path.toString(), value);
	}

	@Override
	public AttributeValue write(String attribute, Object value) {
		AttributeConverter<?> converter = this.schema.converterForAttribute(attribute);
		return (converter != null && converter.type().rawClass().isInstance(value)) ? convert(converter, value)
				: ItemValues.write(attribute, value);
	}

	private static <T> AttributeValue convert(AttributeConverter<T> converter, Object value) {
		return converter.transformFrom(converter.type().rawClass().cast(value));
	}

}
