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

package io.github.dynamodb2.repository.aot;

import java.lang.annotation.Annotation;
import java.lang.reflect.AnnotatedElement;
import java.lang.reflect.Constructor;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;

import software.amazon.awssdk.enhanced.dynamodb.mapper.annotations.BeanTableSchemaAttributeTag;
import software.amazon.awssdk.enhanced.dynamodb.mapper.annotations.DynamoDbBean;
import software.amazon.awssdk.enhanced.dynamodb.mapper.annotations.DynamoDbConvertedBy;
import software.amazon.awssdk.enhanced.dynamodb.mapper.annotations.DynamoDbImmutable;

import org.springframework.aot.hint.MemberCategory;
import org.springframework.aot.hint.ReflectionHints;
import org.springframework.data.util.TypeCollector;

/**
 * Registers the reflection that classes of items are described with: of the classes
 * themselves, what they inherit and contain, their builders, converters and tags.
 * Entities of repositories and of beans of type
 * {@link io.github.dynamodb2.core.EntityTable} are registered anyway; an application that
 * maps further classes calls it in a
 * {@link org.springframework.aot.hint.RuntimeHintsRegistrar} of its own.
 *
 * @param hints takes the hints
 */
public record EntityHints(ReflectionHints hints) {

	private static final List<String> FOREIGN = List.of("java.", "javax.", "jdk.", "kotlin.", "software.amazon.awssdk.",
			"org.springframework.");

	/**
	 * Registers classes with all that can be reached from their fields and methods.
	 * @param types records, classes or beans that are stored as items, or ids of such
	 */
	public void register(Class<?>... types) {
		Stream.concat(Arrays.stream(types), TypeCollector.inspect(types).list().stream())
			.distinct()
			.filter(EntityHints::isOfApplication)
			.forEach(this::registerType);
	}

	static boolean isOfApplication(Class<?> type) {
		return !type.isPrimitive() && !type.isArray() && FOREIGN.stream().noneMatch(type.getName()::startsWith);
	}

	private void registerType(Class<?> type) {
		for (Class<?> next = type; next != null && next != Object.class; next = next.getSuperclass()) {
			registerMembers(next);
			elements(next).flatMap((element) -> Arrays.stream(element.getAnnotations())).forEach(this::register);
		}
	}

	private void registerMembers(Class<?> type) {
		this.hints.registerType(type, MemberCategory.INVOKE_DECLARED_CONSTRUCTORS,
				MemberCategory.INVOKE_DECLARED_METHODS, MemberCategory.INVOKE_PUBLIC_METHODS,
				MemberCategory.ACCESS_DECLARED_FIELDS);
	}

	private static Stream<AnnotatedElement> elements(Class<?> type) {
		Set<AnnotatedElement> elements = new LinkedHashSet<>();
		elements.add(type);
		elements.addAll(List.of(type.getDeclaredFields()));
		elements.addAll(List.of(type.getDeclaredMethods()));
		for (Constructor<?> constructor : type.getDeclaredConstructors()) {
			elements.addAll(List.of(constructor.getParameters()));
		}
		if (type.isRecord()) {
			elements.addAll(List.of(type.getRecordComponents()));
		}
		return elements.stream();
	}

	private void register(Annotation annotation) {
		if (annotation instanceof DynamoDbConvertedBy converted) {
			registerMembers(converted.value());
		}
		if (annotation instanceof DynamoDbBean bean) {
			Arrays.stream(bean.converterProviders())
				.filter((Predicate<Class<?>>) EntityHints::isOfApplication)
				.forEach(this::registerMembers);
		}
		if (annotation instanceof DynamoDbImmutable immutable) {
			registerMembers(immutable.builder());
		}
		registerTag(annotation.annotationType());
	}

	/**
	 * Annotations of the SDK's kind name a class whose static method is called by
	 * reflection; one that can be repeated is inside another.
	 */
	private void registerTag(Class<? extends Annotation> annotation) {
		BeanTableSchemaAttributeTag tag = annotation.getAnnotation(BeanTableSchemaAttributeTag.class);
		if (tag != null) {
			registerMembers(tag.value());
			this.hints.registerType(annotation, MemberCategory.INVOKE_DECLARED_METHODS);
		}
	}

}
