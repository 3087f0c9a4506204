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

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import io.github.dynamodb2.core.Key;
import io.github.dynamodb2.core.model.NumberLimits;
import io.github.dynamodb2.mapping.DynamoDb2PersistentEntity;
import io.github.dynamodb2.mapping.DynamoDb2PersistentProperty;
import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.core.SdkBytes;
import software.amazon.awssdk.enhanced.dynamodb.AttributeValueType;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

import org.springframework.data.mapping.PersistentPropertyAccessor;
import org.springframework.data.mapping.model.EntityInstantiator;
import org.springframework.data.mapping.model.EntityInstantiators;

/**
 * What the ids of a repository are, between entities and the keys of items.
 *
 * @param <ID> the type of the ids
 */
sealed interface EntityIds<ID> {

	/**
	 * Makes the primary key of an id.
	 * @param id the id
	 * @return the key
	 * @throws IllegalArgumentException when the id lacks a part or has one that does not
	 * fit, by name
	 */
	Map<String, AttributeValue> key(ID id);

	/**
	 * Reads the id of an entity.
	 * @param entity the entity
	 * @return the id, or {@code null} when a part of it is {@code null}
	 */
	@Nullable ID id(Object entity);

	/**
	 * Ids that are the value of the partition key, for tables without sort key.
	 *
	 * @param partition the partition key's property
	 * @param type the type of the ids
	 * @param <ID> the type of the ids
	 */
	record Simple<ID>(KeyProperty partition, Class<ID> type) implements EntityIds<ID> {

		@Override
		public Map<String, AttributeValue> key(ID id) {
			return Map.of(this.partition.attribute(), this.partition.write(id));
		}

		@Override
		public @Nullable ID id(Object entity) {
			return this.type.cast(this.partition.read(entity));
		}

	}

	/**
	 * Ids of a class or record of its own, whose properties are named and typed as the
	 * key properties.
	 *
	 * @param domainType the class of the entities
	 * @param parts the key properties
	 * @param idEntity the class of the ids
	 * @param instantiator makes ids
	 * @param <ID> the type of the ids
	 */
	record Composite<ID>(Class<?> domainType, List<KeyProperty> parts, DynamoDb2PersistentEntity<ID> idEntity,
			EntityInstantiator instantiator) implements EntityIds<ID> {

		static <ID> Composite<ID> of(Class<?> domainType, List<KeyProperty> parts,
				DynamoDb2PersistentEntity<ID> idEntity) {
			EntityInstantiator instantiator = new EntityInstantiators().getInstantiatorFor(idEntity);
			return new Composite<>(domainType, List.copyOf(parts), idEntity, instantiator);
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

	/**
	 * Ids that are keys in the words of {@code core}.
	 *
	 * @param domainType the class of the entities
	 * @param parts the key properties, the partition key's first
	 */
	record Keys(Class<?> domainType, List<KeyProperty> parts) implements EntityIds<Key> {

		public Keys {
			parts = List.copyOf(parts);
		}

		@Override
		public Map<String, AttributeValue> key(Key id) {
			requireComplete(id);
			Map<String, AttributeValue> key = new HashMap<>();
			for (int i = 0; i < this.parts.size(); i++) {
				key.put(this.parts.get(i).attribute(), write(this.parts.get(i), id.values().get(i)));
			}
			return key;
		}

		private void requireComplete(Key id) {
			if (id.values().size() != this.parts.size()) {
				throw new IllegalArgumentException(
						"The given id of %s needs values for %s but has %d".formatted(this.domainType.getSimpleName(),
								this.parts.stream().map(KeyProperty::name).toList(), id.values().size()));
			}
		}

		private static AttributeValue write(KeyProperty part, Object value) {
			AttributeValueType stored = part.converter().attributeValueType();
			if (part.type().isInstance(value)) {
				return part.write(value);
			}
			if (value instanceof String text && stored == AttributeValueType.S) {
				return AttributeValue.fromS(text);
			}
			if (value instanceof Number number && stored == AttributeValueType.N) {
				return AttributeValue.fromN(NumberLimits.plain("The value of '" + part.name() + "'", number));
			}
			if (value instanceof byte[] bytes && stored == AttributeValueType.B) {
				return AttributeValue.fromB(SdkBytes.fromByteArray(bytes));
			}
			throw part.refusal(value);
		}

		@Override
		public @Nullable Key id(Object entity) {
			List<Object> values = new ArrayList<>();
			for (KeyProperty part : this.parts) {
				Object value = part.read(entity);
				if (value == null) {
					return null;
				}
				values.add(plain(part.write(value)));
			}
			return new Key(values);
		}

		private static Object plain(AttributeValue value) {
			return switch (value.type()) {
				case N -> new BigDecimal(value.n());
				case B -> value.b().asByteArray();
				default -> value.s();
			};
		}

	}

}
