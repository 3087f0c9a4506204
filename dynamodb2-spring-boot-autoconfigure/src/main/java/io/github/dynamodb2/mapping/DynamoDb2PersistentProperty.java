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

import java.lang.annotation.Annotation;
import java.lang.reflect.Method;
import java.util.Arrays;

import io.github.dynamodb2.core.schema.AttributeDescription;
import software.amazon.awssdk.enhanced.dynamodb.extensions.annotations.DynamoDbVersionAttribute;
import software.amazon.awssdk.enhanced.dynamodb.mapper.annotations.DynamoDbPartitionKey;
import software.amazon.awssdk.enhanced.dynamodb.mapper.annotations.DynamoDbSortKey;

import org.springframework.data.mapping.Association;
import org.springframework.data.mapping.model.AnnotationBasedPersistentProperty;
import org.springframework.data.mapping.model.Property;
import org.springframework.data.mapping.model.SimpleTypeHolder;
import org.springframework.util.ReflectionUtils;

/**
 * A property of an entity, or of a value inside it, as Spring Data sees it.
 */
public final class DynamoDb2PersistentProperty extends AnnotationBasedPersistentProperty<DynamoDb2PersistentProperty> {

	DynamoDb2PersistentProperty(Property property, DynamoDb2PersistentEntity<?> owner,
			SimpleTypeHolder simpleTypeHolder) {
		super(property, owner, simpleTypeHolder);
	}

	/**
	 * Returns the name of the attribute that holds the property.
	 * @return the name in the item, or in the map that the owner is stored as
	 * @throws IllegalArgumentException when the owner cannot be mapped or the property is
	 * not mapped
	 */
	public String getAttributeName() {
		return ((DynamoDb2PersistentEntity<?>) getOwner()).schema()
			.property(getName())
			.map(AttributeDescription::attributeName)
			.orElseThrow(
					() -> new IllegalArgumentException("Property '%s' of %s is not stored as an attribute of its own"
						.formatted(getName(), getOwner().getName())));
	}

	/**
	 * Tells whether the property is the table's partition key.
	 * @return whether it has {@link DynamoDbPartitionKey}
	 */
	public boolean isPartitionKey() {
		return has(DynamoDbPartitionKey.class);
	}

	/**
	 * Tells whether the property is the table's sort key.
	 * @return whether it has {@link DynamoDbSortKey}
	 */
	public boolean isSortKey() {
		return has(DynamoDbSortKey.class);
	}

	/**
	 * Tells whether the property alone identifies an entity.
	 * @return whether it is the partition key of a class without sort key
	 */
	@Override
	public boolean isIdProperty() {
		return isPartitionKey() && Arrays.stream(getOwner().getType().getMethods())
			.noneMatch((method) -> method.isAnnotationPresent(DynamoDbSortKey.class));
	}

	@Override
	public boolean isVersionProperty() {
		return super.isVersionProperty() || has(DynamoDbVersionAttribute.class);
	}

	private boolean has(Class<? extends Annotation> annotation) {
		return isAnnotationPresent(annotation) || isOnRecordAccessor(annotation);
	}

	private boolean isOnRecordAccessor(Class<? extends Annotation> annotation) {
		Class<?> type = getOwner().getType();
		Method accessor = type.isRecord() ? ReflectionUtils.findMethod(type, getName()) : null;
		return accessor != null && accessor.isAnnotationPresent(annotation);
	}

	@Override
	protected Association<DynamoDb2PersistentProperty> createAssociation() {
		return new Association<>(this, null);
	}

}
