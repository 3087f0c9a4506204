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

import io.github.dynamodb2.core.condition.AttributePath;
import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.enhanced.dynamodb.AttributeConverter;
import software.amazon.awssdk.enhanced.dynamodb.AttributeValueType;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

import org.springframework.data.core.PropertyPath;
import org.springframework.data.core.TypeInformation;

/**
 * A property of the domain class and the attribute that holds it.
 *
 * @param property the way to the property
 * @param path the way to the attribute
 * @param converter writes the property's values
 */
record ResolvedPath(PropertyPath property, AttributePath path, AttributeConverter<Object> converter) {

	@SuppressWarnings("unchecked")
	static ResolvedPath of(PropertyPath property, AttributePath path, AttributeConverter<?> converter) {
		return new ResolvedPath(property, path, (AttributeConverter<Object>) converter);
	}

	String name() {
		return this.property.toDotPath();
	}

	TypeInformation<?> typeInformation() {
		return this.property.getLeafProperty().getTypeInformation();
	}

	Class<?> type() {
		return typeInformation().getType();
	}

	boolean isStoredAs(AttributeValueType type) {
		return this.converter.attributeValueType() == type;
	}

	boolean canBeKey() {
		return this.path.isTopLevel() && hasOrder();
	}

	boolean hasOrder() {
		return isText() || isStoredAs(AttributeValueType.N);
	}

	boolean isText() {
		return isStoredAs(AttributeValueType.S) || isStoredAs(AttributeValueType.B);
	}

	boolean hasSize() {
		return !isStoredAs(AttributeValueType.N) && !isStoredAs(AttributeValueType.BOOL)
				&& !isStoredAs(AttributeValueType.NULL);
	}

	/**
	 * Tells whether the property is an object with properties of its own.
	 */
	boolean hasProperties() {
		return !typeInformation().isCollectionLike() && !typeInformation().isMap() && isStoredAs(AttributeValueType.M);
	}

	boolean hasElements() {
		return isStoredAs(AttributeValueType.L) || isStoredAs(AttributeValueType.SS)
				|| isStoredAs(AttributeValueType.NS) || isStoredAs(AttributeValueType.BS);
	}

	@Nullable Object decode(AttributeValue value) {
		return this.converter.transformTo(value);
	}

	AttributeValue encode(Object value) {
		return this.converter.transformFrom(value);
	}

}
