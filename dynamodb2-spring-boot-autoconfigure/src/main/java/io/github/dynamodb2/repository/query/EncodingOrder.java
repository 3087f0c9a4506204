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

package io.github.dynamodb2.repository.query;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.Period;
import java.time.ZonedDateTime;
import java.util.Optional;
import java.util.Set;

import software.amazon.awssdk.enhanced.dynamodb.AttributeConverter;
import software.amazon.awssdk.enhanced.dynamodb.AttributeValueType;

import org.springframework.util.ClassUtils;

/**
 * Finds properties whose stored form sorts otherwise than their values do, so that ranges
 * and orders over them mislead. Converters of the application's own are trusted with
 * times.
 */
final class EncodingOrder {

	private static final Set<Class<?>> MISLEADING_AS_TEXT = Set.of(Instant.class, OffsetDateTime.class,
			ZonedDateTime.class, Period.class);

	private static final String SDK = AttributeConverter.class.getPackageName();

	private EncodingOrder() {
	}

	static Optional<String> warning(MethodName method, ResolvedPath path) {
		Class<?> type = ClassUtils.resolvePrimitiveIfNecessary(path.type());
		boolean ofSdk = path.converter().getClass().getName().startsWith(SDK);
		boolean misleading = (ofSdk && MISLEADING_AS_TEXT.contains(type)) || Number.class.isAssignableFrom(type);
		if (!misleading || !path.isStoredAs(AttributeValueType.S)) {
			return Optional.empty();
		}
		return Optional.of("%s compares or orders by property '%s' (%s), which %s stores as text that does not sort as "
			.formatted(method, path.name(), type.getSimpleName(), path.converter().getClass().getSimpleName())
				+ "its values do: ranges and orders may be wrong. " + cure(type));
	}

	private static String cure(Class<?> type) {
		return (type == Instant.class) ? "Annotate the property with @DynamoDbConvertedBy(EpochMillis.class)"
				: "Store it as a number, or as text of fixed width in one time zone";
	}

}
