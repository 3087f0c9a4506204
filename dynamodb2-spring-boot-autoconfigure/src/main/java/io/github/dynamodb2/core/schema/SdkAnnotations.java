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

package io.github.dynamodb2.core.schema;

import java.beans.Transient;
import java.lang.annotation.Annotation;
import java.lang.reflect.AnnotatedElement;
import java.util.Optional;

import software.amazon.awssdk.enhanced.dynamodb.mapper.annotations.DynamoDbAttribute;
import software.amazon.awssdk.enhanced.dynamodb.mapper.annotations.DynamoDbIgnore;

/**
 * What the SDK's annotations say of a property.
 */
final class SdkAnnotations {

	private static final String ROOT = "software.amazon.awssdk.enhanced.dynamodb.";

	private SdkAnnotations() {
	}

	static boolean isIgnored(AnnotatedElement property) {
		return property.isAnnotationPresent(DynamoDbIgnore.class) || property.isAnnotationPresent(Transient.class);
	}

	static Optional<String> attributeName(DeclaredProperty property) {
		DynamoDbAttribute annotation = property.annotations().getAnnotation(DynamoDbAttribute.class);
		return Optional.ofNullable(annotation).map(DynamoDbAttribute::value);
	}

	/**
	 * Whether an annotation only makes sense on a property that is mapped.
	 */
	static boolean isMapping(Annotation annotation) {
		Class<? extends Annotation> type = annotation.annotationType();
		return Tags.isTag(type) || type.getName().startsWith(ROOT) && type != DynamoDbIgnore.class;
	}

}
