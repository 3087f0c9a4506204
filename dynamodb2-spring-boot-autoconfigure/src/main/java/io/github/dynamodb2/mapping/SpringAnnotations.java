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

import java.lang.reflect.AnnotatedElement;
import java.lang.reflect.Constructor;
import java.util.List;

import io.github.dynamodb2.core.schema.DeclaredProperty;
import io.github.dynamodb2.core.schema.PropertyCustomizer;
import software.amazon.awssdk.enhanced.dynamodb.extensions.VersionedRecordExtension;
import software.amazon.awssdk.enhanced.dynamodb.extensions.annotations.DynamoDbVersionAttribute;
import software.amazon.awssdk.enhanced.dynamodb.mapper.StaticAttributeTag;

import org.springframework.core.annotation.AnnotatedElementUtils;
import org.springframework.data.annotation.PersistenceCreator;
import org.springframework.data.annotation.Transient;
import org.springframework.data.annotation.Version;

/**
 * Brings Spring Data's annotations to records and classes: {@link Transient},
 * {@link Version} and {@link PersistenceCreator}. Classes with the SDK's
 * {@code @DynamoDbBean} or {@code @DynamoDbImmutable} know the SDK's own only.
 */
final class SpringAnnotations implements PropertyCustomizer {

	@Override
	public boolean isIgnored(DeclaredProperty property) {
		return AnnotatedElementUtils.isAnnotated(property.annotations(), Transient.class);
	}

	@Override
	public List<StaticAttributeTag> tags(DeclaredProperty property) {
		AnnotatedElement annotations = property.annotations();
		boolean version = AnnotatedElementUtils.isAnnotated(annotations, Version.class)
				&& !annotations.isAnnotationPresent(DynamoDbVersionAttribute.class);
		return version ? List.of(VersionedRecordExtension.AttributeTags.versionAttribute()) : List.of();
	}

	@Override
	public boolean isCreator(Constructor<?> constructor) {
		return AnnotatedElementUtils.isAnnotated(constructor, PersistenceCreator.class);
	}

}
