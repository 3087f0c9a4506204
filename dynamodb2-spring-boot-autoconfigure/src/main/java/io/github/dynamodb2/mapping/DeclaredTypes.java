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

package io.github.dynamodb2.mapping;

import io.github.dynamodb2.core.model.KeyAttribute;
import io.github.dynamodb2.core.model.KeySchema;
import io.github.dynamodb2.core.schema.ItemSchema;
import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.enhanced.dynamodb.AttributeValueType;

/**
 * Compares the types of attributes in a configuration with those that a class writes.
 *
 * @param schema the description of the class
 * @param table the table's physical name
 */
record DeclaredTypes(ItemSchema<?> schema, String table) {

	void check(String place, KeySchema keys) {
		keys.attributes().forEach((attribute) -> check(place, attribute));
	}

	private void check(String place, KeyAttribute attribute) {
		String written = written(attribute.name());
		if (written != null && !written.equals(attribute.type().toString())) {
			throw new IllegalArgumentException(
					"Attribute '%s' in %s of table '%s' is of type %s in the configuration but %s writes it as %s. %s"
						.formatted(attribute.name(), place, this.table, attribute.type(), this.schema.type().getName(),
								written, "Make the types the same, or convert the property"));
		}
	}

	void checkTimeToLive(@Nullable String attribute) {
		String written = (attribute != null) ? written(attribute) : null;
		if (written != null && !written.equals(AttributeValueType.N.name())) {
			throw new IllegalArgumentException(
					"The time to live of table '%s' needs a number of seconds but %s writes attribute '%s' as %s. %s"
						.formatted(this.table, this.schema.type().getName(), attribute, written,
								"Convert the property with EpochSeconds"));
		}
	}

	private @Nullable String written(String attribute) {
		return this.schema.attribute(attribute)
			.map((description) -> description.converter().attributeValueType().name())
			.orElse(null);
	}

}
