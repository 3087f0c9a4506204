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

import java.util.HashMap;
import java.util.List;
import java.util.Map;

import io.github.dynamodb2.mapping.DynamoDb2PersistentEntity;
import io.github.dynamodb2.mapping.DynamoDb2PersistentProperty;
import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

import org.springframework.data.mapping.PersistentPropertyAccessor;
import org.springframework.data.mapping.model.EntityInstantiator;
import org.springframework.data.mapping.model.EntityInstantiators;

/**
 * Ids of a class or record of its own, whose properties are named as the key properties.
 *
 * @param domainType the class of the entities
 * @param parts the key properties
 * @param idEntity the class of the ids
 * @param instantiator makes ids
 * @param <ID> the type of the ids
 */
record CompositeIds<ID>(Class<?> domainType, List<KeyProperty> parts, DynamoDb2PersistentEntity<ID> idEntity,
		EntityInstantiator instantiator) implements EntityIds<ID> {

	static <ID> CompositeIds<ID> of(Class<?> domainType, List<KeyProperty> parts,
			DynamoDb2PersistentEntity<ID> idEntity) {
		EntityInstantiator instantiator = new EntityInstantiators().getInstantiatorFor(idEntity);
		return new CompositeIds<>(domainType, List.copyOf(parts), idEntity, instantiator);
	}

	@Override
	public Map<String, AttributeValue> key(ID id) {
		PersistentPropertyAccessor<ID> accessor = this.idEntity.getPropertyAccessor(id);
		Map<String, AttributeValue> key = new HashMap<>();
		for (KeyProperty part : this.parts) {
			Object value = accessor.getProperty(property(part));
			if (value == null) {
				throw new IllegalArgumentException("The given id of %s is incomplete: '%s' must not be null"
					.formatted(this.domainType.getSimpleName(), part.name()));
			}
			key.put(part.attribute(), part.write(value));
		}
		return key;
	}

	@Override
	public @Nullable ID id(Object entity) {
		Map<String, Object> values = new HashMap<>();
		for (KeyProperty part : this.parts) {
			Object value = part.read(entity);
			if (value == null) {
				return null;
			}
			values.put(part.name(), value);
		}
		return create(values);
	}

	private ID create(Map<String, Object> values) {
		ID id = this.instantiator.createInstance(this.idEntity, new NamedValues(values));
		PersistentPropertyAccessor<ID> accessor = this.idEntity.getPropertyAccessor(id);
		for (KeyProperty part : this.parts) {
			if (!this.idEntity.isCreatorArgument(property(part))) {
				accessor.setProperty(property(part), values.get(part.name()));
			}
		}
		return accessor.getBean();
	}

	private DynamoDb2PersistentProperty property(KeyProperty part) {
		return this.idEntity.getRequiredPersistentProperty(part.name());
	}

}
