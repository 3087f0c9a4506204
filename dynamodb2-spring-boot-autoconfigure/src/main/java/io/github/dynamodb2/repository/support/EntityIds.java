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

import java.util.Map;

import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/**
 * What the ids of a repository are, between entities and the keys of items.
 *
 * @param <ID> the type of the ids
 */
sealed interface EntityIds<ID> permits SimpleIds, CompositeIds, KeyIds {

	/**
	 * Makes the primary key of an id.
	 * @param id the id
	 * @return the key
	 * @throws IllegalArgumentException when the id lacks a part, by name
	 */
	Map<String, AttributeValue> key(ID id);

	/**
	 * Reads the id of an entity.
	 * @param entity the entity
	 * @return the id, or {@code null} when a part of it is {@code null}
	 */
	@Nullable ID id(Object entity);

}
