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

import io.github.dynamodb2.core.schema.ItemSchema;
import io.github.dynamodb2.core.schema.ItemSchemas;

import org.springframework.data.core.TypeInformation;
import org.springframework.data.mapping.model.BasicPersistentEntity;

/**
 * A class of entities, or of values inside them, as Spring Data sees it.
 *
 * @param <T> the class
 */
public final class DynamoDb2PersistentEntity<T> extends BasicPersistentEntity<T, DynamoDb2PersistentProperty> {

	private final ItemSchemas schemas;

	DynamoDb2PersistentEntity(TypeInformation<T> type, ItemSchemas schemas) {
		super(type);
		this.schemas = schemas;
	}

	/**
	 * Returns the description of the class.
	 * @return its schema and attributes
	 * @throws IllegalArgumentException when the class cannot be mapped
	 */
	public ItemSchema<T> schema() {
		return this.schemas.of(getType());
	}

}
