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
import java.lang.reflect.AnnotatedElement;
import java.lang.reflect.Executable;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import io.github.dynamodb2.core.schema.AnnotationPlace;
import io.github.dynamodb2.core.schema.DeclaredProperty;
import io.github.dynamodb2.core.schema.PropertyCustomizer;
import io.github.dynamodb2.core.schema.Treatment;
import software.amazon.awssdk.enhanced.dynamodb.extensions.VersionedRecordExtension;
import software.amazon.awssdk.enhanced.dynamodb.extensions.annotations.DynamoDbVersionAttribute;
import software.amazon.awssdk.enhanced.dynamodb.mapper.StaticAttributeTag;
import software.amazon.awssdk.enhanced.dynamodb.mapper.annotations.DynamoDbPartitionKey;
import software.amazon.awssdk.enhanced.dynamodb.mapper.annotations.DynamoDbSortKey;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.core.annotation.AnnotatedElementUtils;
import org.springframework.data.annotation.AccessType;
import org.springframework.data.annotation.CreatedBy;
import org.springframework.data.annotation.CreatedDate;
import org.springframework.data.annotation.Id;
import org.springframework.data.annotation.Immutable;
import org.springframework.data.annotation.LastModifiedBy;
import org.springframework.data.annotation.LastModifiedDate;
import org.springframework.data.annotation.PersistenceCreator;
import org.springframework.data.annotation.Persistent;
import org.springframework.data.annotation.ReadOnlyProperty;
import org.springframework.data.annotation.Reference;
import org.springframework.data.annotation.Transient;
import org.springframework.data.annotation.TypeAlias;
import org.springframework.data.annotation.Version;

/**
 * Brings Spring Data's annotations, and our own, to classes of every shape. One of the
 * same packages that is not listed here is refused wherever it stands.
 */
final class SpringAnnotations implements PropertyCustomizer {

	private static final Set<String> PACKAGES = Set.of("org.springframework.data.annotation",
			"io.github.dynamodb2.mapping", "io.github.dynamodb2.repository");

	private static final Set<Class<? extends Annotation>> OF_CLASSES = Set.of(TableName.class, IndexProjection.class,
			IndexProjections.class, Persistent.class, Immutable.class);

	private static final String AUDITING = "There is no auditing yet. Set the property before it is saved, "
			+ "and take the annotation away.";

	private static final Map<Class<? extends Annotation>, String> REFUSED = Map.of(CreatedDate.class, AUDITING,
			CreatedBy.class, AUDITING, LastModifiedDate.class, AUDITING, LastModifiedBy.class, AUDITING,
			ReadOnlyProperty.class,
			"A write replaces the whole item, so what is read only would get lost. "
					+ "Take the annotation away, or leave the property out with @Transient.",
			Reference.class, "There are no references between items. Store the other item's key in a property.",
			TypeAlias.class, "Items carry no type, and a table has items of one class. Take it away.", AccessType.class,
			"Values are read by getters where there are any, else from fields. Take it away.", Value.class,
			"Values come from the item, not from expressions. Take it away.");

	private static final Treatment VERSION = Treatment
		.atTop("Only attributes of the item itself are checked. " + "Use a class without it there.");

	private static final Treatment ID = Treatment
		.key("Only attributes of the item itself can be keys. " + "Use a class without it there.");

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
	public boolean isCreator(Executable creator) {
		return AnnotatedElementUtils.isAnnotated(creator, PersistenceCreator.class);
	}

	@Override
	public Optional<Treatment> treatment(Annotation annotation, AnnotationPlace place, AnnotatedElement element) {
		Class<? extends Annotation> type = annotation.annotationType();
		boolean known = PACKAGES.contains(type.getPackageName()) || type == Value.class;
		return known ? Optional.of(treatmentOf(type, place, element)) : Optional.empty();
	}

	private static Treatment treatmentOf(Class<?> type, AnnotationPlace place, AnnotatedElement element) {
		if (REFUSED.containsKey(type)) {
			return Treatment.refused(REFUSED.get(type));
		}
		if (type == Transient.class) {
			return Treatment.served();
		}
		return switch (place) {
			case CLASS -> OF_CLASSES.contains(type) ? Treatment.served() : elsewhere();
			case CREATOR -> (type == PersistenceCreator.class) ? Treatment.served() : elsewhere();
			case PROPERTY -> ofProperty(type, element);
			default -> elsewhere();
		};
	}

	private static Treatment ofProperty(Class<?> type, AnnotatedElement property) {
		if (type == Version.class) {
			return VERSION;
		}
		if (type == Id.class) {
			boolean key = property.isAnnotationPresent(DynamoDbPartitionKey.class)
					|| property.isAnnotationPresent(DynamoDbSortKey.class);
			return key ? ID : Treatment.refused("An item's id is its key. Annotate the property with "
					+ "@DynamoDbPartitionKey or @DynamoDbSortKey, or take @Id away.");
		}
		return (type == Persistent.class) ? Treatment.served() : elsewhere();
	}

	private static Treatment elsewhere() {
		return Treatment.refused("Take it away, or move it to where it is served.");
	}

}
