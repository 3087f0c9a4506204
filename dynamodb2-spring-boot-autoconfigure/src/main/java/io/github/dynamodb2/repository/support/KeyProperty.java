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

package io.github.dynamodb2.repository.support;

import java.util.function.Function;

import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.enhanced.dynamodb.AttributeConverter;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/**
 * A property of an entity that is part of the table's key.
 *
 * @param name the property's name, without that of an object which is flattened
 * @param attribute the attribute's name
 * @param type the property's type, boxed
 * @param converter writes the property's values
 * @param getter reads the property of an entity
 */
record KeyProperty(String name, String attribute, Class<?> type, AttributeConverter<Object> converter,
		Function<Object, @Nullable Object> getter) {

	@Nullable Object read(Object entity) {
		return this.getter.apply(entity);
	}

	AttributeValue write(Object value) {
		if (!this.type.isInstance(value)) {
			throw refusal(value);
		}
		return this.converter.transformFrom(value);
	}

	IllegalArgumentException refusal(Object value) {
		return new IllegalArgumentException("The value of '%s' must be of type %s but was of type %s"
			.formatted(this.name, this.type.getName(), value.getClass().getName()));
	}

}
