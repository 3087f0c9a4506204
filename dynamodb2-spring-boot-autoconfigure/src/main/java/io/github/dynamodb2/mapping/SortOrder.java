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

import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.Period;
import java.time.ZonedDateTime;
import java.util.Set;

import io.github.dynamodb2.core.schema.AttributeDescription;
import software.amazon.awssdk.enhanced.dynamodb.AttributeConverter;
import software.amazon.awssdk.enhanced.dynamodb.AttributeValueType;

import org.springframework.util.ClassUtils;

/**
 * Knows which types sort otherwise as text than as values.
 */
final class SortOrder {

	private static final Set<Class<?>> TIMES = Set.of(Instant.class, OffsetDateTime.class, ZonedDateTime.class,
			Period.class);

	private static final String SDK = AttributeConverter.class.getPackageName();

	private SortOrder() {
	}

	/**
	 * Tells whether DynamoDB sorts an attribute as Java sorts the property. Converters of
	 * the application's own are trusted with times, for they may have been made for that.
	 */
	static boolean isPreserved(AttributeDescription attribute) {
		Class<?> type = ClassUtils.resolvePrimitiveIfNecessary(attribute.enhancedType().rawClass());
		if (attribute.converter().attributeValueType() != AttributeValueType.S) {
			return true;
		}
		boolean ofSdk = attribute.converter().getClass().getName().startsWith(SDK);
		return !Number.class.isAssignableFrom(type) && !(TIMES.contains(type) && ofSdk);
	}

	static String cure(AttributeDescription attribute) {
		return (attribute.enhancedType().rawClass() == Instant.class)
				? "Annotate the property with @DynamoDbConvertedBy(EpochMillis.class) or with EpochSeconds"
				: "Store it as a number, or as text of fixed width in one time zone";
	}

}
