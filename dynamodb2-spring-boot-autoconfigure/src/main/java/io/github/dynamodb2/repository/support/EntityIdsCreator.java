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

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;

import io.github.dynamodb2.core.Key;
import io.github.dynamodb2.core.model.KeySchema;
import io.github.dynamodb2.core.schema.AttributeDescription;
import io.github.dynamodb2.core.schema.ItemSchema;
import io.github.dynamodb2.mapping.DynamoDb2MappingContext;
import io.github.dynamodb2.mapping.DynamoDb2PersistentEntity;
import io.github.dynamodb2.mapping.DynamoDb2PersistentProperty;
import software.amazon.awssdk.enhanced.dynamodb.AttributeConverter;

import org.springframework.util.ClassUtils;

/**
 * Finds out what the ids of a repository are.
 */
final class EntityIdsCreator {

	private final DynamoDb2MappingContext context;

	private final ItemSchema<?> schema;

	private final List<KeyProperty> parts;

	EntityIdsCreator(DynamoDb2MappingContext context, ItemSchema<?> schema, KeySchema keys) {
		this.context = context;
		this.schema = schema;
		this.parts = keys.names().stream().map(this::part).toList();
	}

	@SuppressWarnings("unchecked")
	private KeyProperty part(String attribute) {
		AttributeDescription description = this.schema.attribute(attribute)
			.orElseThrow(() -> new IllegalArgumentException("Key attribute '%s' is not mapped by a property of %s"
				.formatted(attribute, this.schema.type().getName())));
		Class<?> type = description.enhancedType().rawClass();
		String property = description.propertyName();
		return new KeyProperty(property.substring(property.lastIndexOf('.') + 1), attribute,
				ClassUtils.resolvePrimitiveIfNecessary(type), (AttributeConverter<Object>) description.converter(),
				description::get);
	}

	@SuppressWarnings("unchecked")
	<ID> EntityIds<ID> create(Class<ID> declaredType) {
		Class<ID> type = (Class<ID>) ClassUtils.resolvePrimitiveIfNecessary(declaredType);
		if (type == Key.class) {
			return (EntityIds<ID>) new EntityIds.Keys(this.schema.type(), this.parts);
		}
		if (this.parts.size() == 1 && type.isAssignableFrom(this.parts.get(0).type())) {
			return new EntityIds.Simple<>(this.parts.get(0), type);
		}
		DynamoDb2PersistentEntity<?> idEntity = this.context.getPersistentEntity(type);
		if (idEntity == null) {
			throw refusal(type, "");
		}
		problem(idEntity).ifPresent((problem) -> {
			throw refusal(type, problem);
		});
		return EntityIds.Composite.of(this.schema.type(), this.parts, (DynamoDb2PersistentEntity<ID>) idEntity);
	}

	private Optional<String> problem(DynamoDb2PersistentEntity<?> idEntity) {
		for (KeyProperty part : this.parts) {
			DynamoDb2PersistentProperty property = idEntity.getPersistentProperty(part.name());
			if (property == null) {
				return Optional.of(". It has no '%s'".formatted(part.name()));
			}
			if (ClassUtils.resolvePrimitiveIfNecessary(property.getType()) != part.type()) {
				return Optional.of(". Its '%s' is of type %s".formatted(part.name(), property.getType().getName()));
			}
		}
		Set<String> names = this.parts.stream().map(KeyProperty::name).collect(Collectors.toSet());
		return StreamSupport.stream(idEntity.spliterator(), false)
			.filter((property) -> property.getField() != null && !names.contains(property.getName()))
			.map((property) -> ". Its '%s' is no part of the key".formatted(property.getName()))
			.findFirst();
	}

	private IllegalArgumentException refusal(Class<?> type, String problem) {
		String simple = (this.parts.size() == 1) ? "be of type " + this.parts.get(0).type().getName() + ", or " : "";
		String wanted = this.parts.stream()
			.map((part) -> part.name() + ": " + part.type().getName())
			.collect(Collectors.joining(", ", "[", "]"));
		return new IllegalArgumentException(
				"%s cannot be the id of %s: an id must %shave the properties %s and no others, or be a %s%s".formatted(
						type.getName(), this.schema.type().getName(), simple, wanted, Key.class.getName(), problem));
	}

}
