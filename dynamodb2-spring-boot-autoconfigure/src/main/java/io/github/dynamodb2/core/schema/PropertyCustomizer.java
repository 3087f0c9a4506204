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

import java.lang.annotation.Annotation;
import java.lang.reflect.AnnotatedElement;
import java.lang.reflect.Executable;
import java.util.List;
import java.util.Optional;

import software.amazon.awssdk.enhanced.dynamodb.AttributeConverter;
import software.amazon.awssdk.enhanced.dynamodb.mapper.StaticAttributeTag;

/**
 * Adds what other annotations than the SDK's say about a class and its properties, of
 * every shape.
 */
public interface PropertyCustomizer {

	/**
	 * A customizer that knows the SDK's annotations only.
	 */
	static PropertyCustomizer none() {
		return new PropertyCustomizer() {
		};
	}

	/**
	 * Whether the property is not mapped; {@code @DynamoDbIgnore} does the same.
	 */
	default boolean isIgnored(DeclaredProperty property) {
		return false;
	}

	/**
	 * The attribute's name, empty for the property's own; {@code @DynamoDbAttribute} goes
	 * first.
	 */
	default Optional<String> attributeName(DeclaredProperty property) {
		return Optional.empty();
	}

	/**
	 * The attribute's converter, empty for that of its type; {@code @DynamoDbConvertedBy}
	 * goes first.
	 */
	default Optional<AttributeConverter<?>> converter(DeclaredProperty property) {
		return Optional.empty();
	}

	/**
	 * Tags that the attribute has besides those of its annotations, such as a key or a
	 * version.
	 */
	default List<StaticAttributeTag> tags(DeclaredProperty property) {
		return List.of();
	}

	/**
	 * Whether items are made with this constructor or static method, where a class has
	 * several.
	 */
	default boolean isCreator(Executable creator) {
		return false;
	}

	/**
	 * What is done about an annotation in one place, empty for one that the customizer
	 * does not know; the start fails with one that it knows and that does nothing there.
	 * @param element what carries the annotation; of a property all its annotations, of
	 * superclasses and interfaces the class that is mapped
	 */
	default Optional<Treatment> treatment(Annotation annotation, AnnotationPlace place, AnnotatedElement element) {
		return Optional.empty();
	}

}
