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
import java.lang.annotation.Repeatable;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.enhanced.dynamodb.mapper.StaticAttributeTag;
import software.amazon.awssdk.enhanced.dynamodb.mapper.annotations.BeanTableSchemaAttributeTag;

/**
 * The tags that a property's annotations stand for, by the SDK's convention: an
 * annotation names a class that has a static {@code attributeTagFor(annotation)}.
 */
final class Tags {

	private static final String FACTORY = "attributeTagFor";

	private Tags() {
	}

	static List<StaticAttributeTag> of(DeclaredProperty property) {
		return Arrays.stream(property.annotations().getAnnotations())
			.flatMap(Tags::expand)
			.filter((annotation) -> isTag(annotation.annotationType()))
			.map((annotation) -> tag(property, annotation))
			.toList();
	}

	static boolean isTag(Class<? extends Annotation> annotation) {
		return annotation.isAnnotationPresent(BeanTableSchemaAttributeTag.class);
	}

	private static Stream<Annotation> expand(Annotation annotation) {
		try {
			Method value = annotation.annotationType().getDeclaredMethod("value");
			return isRepeated(annotation, value.getReturnType())
					? Arrays.stream((Annotation[]) invoke(value, annotation)) : Stream.of(annotation);
		}
		catch (NoSuchMethodException ex) {
			return Stream.of(annotation);
		}
		catch (ReflectiveOperationException ex) {
			throw new IllegalStateException("Cannot read " + annotation, ex);
		}
	}

	private static boolean isRepeated(Annotation container, Class<?> value) {
		Class<?> element = value.getComponentType();
		Repeatable repeatable = (element != null) ? element.getAnnotation(Repeatable.class) : null;
		return repeatable != null && repeatable.value() == container.annotationType();
	}

	private static StaticAttributeTag tag(DeclaredProperty property, Annotation annotation) {
		Class<? extends Annotation> type = annotation.annotationType();
		Class<?> tagClass = Objects.requireNonNull(type.getAnnotation(BeanTableSchemaAttributeTag.class)).value();
		try {
			Method factory = tagClass.getDeclaredMethod(FACTORY, type);
			if (Modifier.isStatic(factory.getModifiers())) {
				return (StaticAttributeTag) invoke(factory, annotation);
			}
		}
		catch (InvocationTargetException ex) {
			throw UnmappableTypeException.of(property, "annotation '@" + type.getTypeName() + "' is refused by "
					+ tagClass.getTypeName() + ": " + ex.getTargetException().getMessage(), ex.getTargetException());
		}
		catch (ReflectiveOperationException | ClassCastException ex) {
			throw noFactory(property, type, tagClass, ex);
		}
		throw noFactory(property, type, tagClass, null);
	}

	private static UnmappableTypeException noFactory(DeclaredProperty property, Class<?> annotation, Class<?> tagClass,
			@Nullable Exception cause) {
		return UnmappableTypeException.of(property,
				"annotation '@" + annotation.getTypeName() + "' needs a static method '" + FACTORY + "("
						+ annotation.getSimpleName() + ")' that returns a StaticAttributeTag in "
						+ tagClass.getTypeName() + ".",
				cause);
	}

	private static Object invoke(Method method, Annotation annotation) throws ReflectiveOperationException {
		method.trySetAccessible();
		return Modifier.isStatic(method.getModifiers()) ? method.invoke(null, annotation) : method.invoke(annotation);
	}

}
