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

import io.github.dynamodb2.core.schema.AttributeDescription;

/**
 * An attribute of an item that does not fit its property.
 */
final class UnreadableAttributeException extends IllegalArgumentException {

	UnreadableAttributeException(Class<?> owner, AttributeDescription attribute, UnfitValueException ex) {
		super(("Cannot read attribute '%s' into property '%s' of %s: the item has a value of type %s there, "
				+ "which does not become %s. Correct the item, or convert the property with @DynamoDbConvertedBy")
			.formatted(attribute.attributeName(), attribute.propertyName(), owner.getTypeName(), ex.type(),
					attribute.type().getTypeName()),
				ex.getCause());
	}

}
