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

import io.github.dynamodb2.core.model.KeySchema;
import io.github.dynamodb2.mapping.DynamoDb2MappingContext;
import io.github.dynamodb2.mapping.DynamoDb2PersistentEntity;
import io.github.dynamodb2.mapping.DynamoDb2PersistentProperty;
import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

import org.springframework.data.repository.core.EntityInformation;

/**
 * What a repository knows of its entities: their ids, keys and versions.
 *
 * @param <T> the type of the entities
 * @param <ID> the type of their ids
 */
public final class DynamoDb2EntityInformation<T, ID> implements EntityInformation<T, ID> {

	private final Class<T> type;

	private final Class<ID> idType;

	private final EntityIds<ID> ids;

	private final DynamoDb2PersistentEntity<?> entity;

	private DynamoDb2EntityInformation(Class<T> type, Class<ID> idType, EntityIds<ID> ids,
			DynamoDb2PersistentEntity<?> entity) {
		this.type = type;
		this.idType = idType;
		this.ids = ids;
		this.entity = entity;
	}

	/**
	 * Finds out what is to know of a class.
	 * @param context describes the class
	 * @param type the class of the entities
	 * @param idType the class of their ids
	 * @param keys the key of the table
	 * @param <T> the type of the entities
	 * @param <ID> the type of their ids
	 * @return the information
	 * @throws IllegalArgumentException when the class of the ids does not fit the key
	 */
	public static <T, ID> DynamoDb2EntityInformation<T, ID> of(DynamoDb2MappingContext context, Class<T> type,
			Class<ID> idType, KeySchema keys) {
		EntityIds<ID> ids = new EntityIdsCreator(context, context.schema(type), keys).create(idType);
		return new DynamoDb2EntityInformation<>(type, idType, ids, context.getRequiredPersistentEntity(type));
	}

	/**
	 * Tells whether an entity was never written, as far as it can tell itself.
	 * @param entity the entity
	 * @return whether its version is {@code null}, or a part of its id is
	 */
	@Override
	public boolean isNew(T entity) {
		DynamoDb2PersistentProperty version = this.entity.getVersionProperty();
		if (version != null && this.entity.getPropertyAccessor(entity).getProperty(version) == null) {
			return true;
		}
		return getId(entity) == null;
	}

	@Override
	public @Nullable ID getId(T entity) {
		return this.ids.id(entity);
	}

	/**
	 * Makes the primary key of an id.
	 * @param id the id
	 * @return the key
	 * @throws IllegalArgumentException when the id lacks a part, by name
	 */
	public Map<String, AttributeValue> key(ID id) {
		return this.ids.key(id);
	}

	/**
	 * Tells whether writes check a version.
	 * @return whether the class has a version property
	 */
	public boolean isVersioned() {
		return this.entity.hasVersionProperty();
	}

	@Override
	public Class<ID> getIdType() {
		return this.idType;
	}

	@Override
	public Class<T> getJavaType() {
		return this.type;
	}

}
