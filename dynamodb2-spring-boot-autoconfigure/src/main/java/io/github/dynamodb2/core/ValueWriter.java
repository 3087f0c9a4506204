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
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/**
 * Puts Java values into DynamoDB's own form.
 */
@FunctionalInterface
interface ValueWriter {

	/**
	 * Writes a value.
	 * @param path the attribute that it is for
	 * @param value the value
	 * @return the value in DynamoDB's own form
	 * @throws IllegalArgumentException when it has none
	 */
	AttributeValue write(AttributePath path, Object value);

	/**
	 * Writes a value of a top-level attribute.
	 * @param attribute the attribute's name
	 * @param value the value
	 * @return the value in DynamoDB's own form
	 * @throws IllegalArgumentException when it has none
	 */
	default AttributeValue write(String attribute, Object value) {
		return write(AttributePath.of(attribute), value);
	}

	/**
	 * Writes a value that an attribute is compared with or set to.
	 * @param path the attribute
	 * @param value the value
	 * @return the value in DynamoDB's own form
	 * @throws IllegalArgumentException when it has none, or when the attribute is known
	 * to be stored as another type
	 */
	default AttributeValue operand(AttributePath path, Object value) {
		return write(path, value);
	}

	/**
	 * Checks the type of a value.
	 * @param path the attribute
	 * @param written the value, or a collection of elements
	 * @return the value
	 * @throws IllegalArgumentException when the attribute is known to be stored as
	 * another type
	 */
	default AttributeValue typed(AttributePath path, AttributeValue written) {
		return written;
	}

	/**
	 * Checks a value that an attribute gets, all of it or a part.
	 * @param path the attribute
	 * @param written the value, or a collection of new elements
	 * @return the value
	 * @throws IllegalArgumentException when the attribute could not be read then
	 */
	default AttributeValue stored(AttributePath path, AttributeValue written) {
		return written;
	}

}
