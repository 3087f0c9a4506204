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

import java.beans.PropertyDescriptor;
import java.lang.reflect.Array;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.function.Function;
import java.util.function.UnaryOperator;

import org.jspecify.annotations.Nullable;

import org.springframework.beans.BeanUtils;
import org.springframework.core.CollectionFactory;
import org.springframework.data.core.TypeInformation;
import org.springframework.data.mapping.Parameter;
import org.springframework.data.mapping.PreferredConstructor;
import org.springframework.data.mapping.model.PreferredConstructorDiscoverer;
import org.springframework.data.projection.ProjectionFactory;
import org.springframework.data.projection.ProjectionInformation;
import org.springframework.data.util.DirectFieldAccessFallbackBeanWrapper;
import org.springframework.util.ClassUtils;
import org.springframework.util.ObjectUtils;

/**
 * Finds out how a part of a projection is made of an entity's own value: of each element
 * of its collections and maps, by the names of properties.
 *
 * @param factory makes proxies of interfaces
 * @param open the pairs of types that are being looked at, so that none is inside itself
 */
record PartViews(ProjectionFactory factory, Set<List<Class<?>>> open) {

	static final UnaryOperator<@Nullable Object> SAME = UnaryOperator.identity();

	PartViews(ProjectionFactory factory) {
		this(factory, new HashSet<>());
	}

	/**
	 * Finds the way from one type to another.
	 * @param wanted the type that the projection declares
	 * @param stored the type that the entity has
	 * @return {@link #SAME} where the value is handed out as it is; {@code null} where it
	 * cannot be made
	 */
	@Nullable UnaryOperator<@Nullable Object> view(TypeInformation<?> wanted, TypeInformation<?> stored) {
		if (isSame(wanted, stored)) {
			return SAME;
		}
		if (wanted.getType() == Optional.class) {
			return optional(view(component(wanted), isOptional(stored) ? component(stored) : stored));
		}
		if (wanted.isCollectionLike() && stored.isCollectionLike()) {
			return elements(wanted, view(component(wanted), component(stored)));
		}
		if (wanted.isMap() && stored.isMap()) {
			return values(wanted, stored);
		}
		return (isObject(wanted) && isObject(stored)) ? guarded(wanted, stored) : null;
	}

	private static boolean isSame(TypeInformation<?> wanted, TypeInformation<?> stored) {
		if (!ClassUtils.isAssignable(wanted.getType(), stored.getType())) {
			return false;
		}
		if (wanted.isMap() && stored.isMap()) {
			return isSame(component(wanted), component(stored)) && isSame(value(wanted), value(stored));
		}
		boolean container = (wanted.isCollectionLike() && stored.isCollectionLike()) || isOptional(wanted);
		return !container || isSame(component(wanted), component(stored));
	}

	private static boolean isOptional(TypeInformation<?> type) {
		return type.getType() == Optional.class;
	}

	private static TypeInformation<?> component(TypeInformation<?> type) {
		return type.getRequiredComponentType();
	}

	private static TypeInformation<?> value(TypeInformation<?> type) {
		return type.getRequiredMapValueType();
	}

	static boolean isObject(TypeInformation<?> type) {
		Class<?> raw = type.getType();
		return !raw.isPrimitive() && !raw.isArray() && !raw.isEnum() && !raw.getName().startsWith("java.");
	}

	private static @Nullable UnaryOperator<@Nullable Object> optional(@Nullable UnaryOperator<@Nullable Object> inner) {
		if (inner == null) {
			return null;
		}
		return (value) -> {
			Object plain = (value instanceof Optional<?> given) ? given.orElse(null) : value;
			return Optional.ofNullable(inner.apply(plain));
		};
	}

	private static @Nullable UnaryOperator<@Nullable Object> elements(TypeInformation<?> wanted,
			@Nullable UnaryOperator<@Nullable Object> element) {
		Class<?> type = (wanted.getType() == Iterable.class) ? List.class : wanted.getType();
		Class<?> of = component(wanted).getType();
		if (element == null || !isMade(type, of)) {
			return null;
		}
		return present((value) -> {
			Collection<?> source = (value instanceof Collection<?> many) ? many
					: Arrays.asList(ObjectUtils.toObjectArray(value));
			return type.isArray() ? array(source, of, element) : collection(source, type, element);
		});
	}

	private static boolean isMade(Class<?> type, Class<?> of) {
		if (type.isArray()) {
			return true;
		}
		try {
			Collection<?> made = CollectionFactory.createCollection(type, of, 0);
			return !(made instanceof SortedSet<?>) || Comparable.class.isAssignableFrom(of);
		}
		catch (IllegalArgumentException ex) {
			return false;
		}
	}

	private static Object array(Collection<?> source, Class<?> of, UnaryOperator<@Nullable Object> element) {
		Object array = Array.newInstance(of, source.size());
		int i = 0;
		for (Object each : source) {
			Array.set(array, i++, element.apply(each));
		}
		return array;
	}

	private static Object collection(Collection<?> source, Class<?> type, UnaryOperator<@Nullable Object> element) {
		Collection<@Nullable Object> made = CollectionFactory.createCollection(type, source.size());
		source.forEach((each) -> made.add(element.apply(each)));
		return made;
	}

	private @Nullable UnaryOperator<@Nullable Object> values(TypeInformation<?> wanted, TypeInformation<?> stored) {
		UnaryOperator<@Nullable Object> element = view(value(wanted), value(stored));
		boolean made = wanted.getType().isAssignableFrom(LinkedHashMap.class)
				&& isSame(component(wanted), component(stored));
		if (element == null || !made) {
			return null;
		}
		return present((value) -> {
			Map<Object, @Nullable Object> views = new LinkedHashMap<>();
			((Map<?, ?>) value).forEach((key, each) -> views.put(key, element.apply(each)));
			return views;
		});
	}

	private static UnaryOperator<@Nullable Object> present(Function<Object, @Nullable Object> view) {
		return (value) -> (value != null) ? view.apply(value) : null;
	}

	private @Nullable UnaryOperator<@Nullable Object> guarded(TypeInformation<?> wanted, TypeInformation<?> stored) {
		List<Class<?>> pair = List.of(wanted.getType(), stored.getType());
		if (!this.open.add(pair)) {
			return null;
		}
		try {
			return wanted.getType().isInterface() ? proxy(wanted.getType(), stored)
					: instance(wanted.getType(), stored);
		}
		finally {
			this.open.remove(pair);
		}
	}

	private @Nullable UnaryOperator<@Nullable Object> proxy(Class<?> wanted, TypeInformation<?> stored) {
		ProjectionInformation information = this.factory.getProjectionInformation(wanted);
		if (BeanUtils.getPropertyDescriptors(wanted).length == 0) {
			return null;
		}
		Map<String, TypeInformation<?>> parts = new LinkedHashMap<>();
		for (PropertyDescriptor getter : information.getInputProperties()) {
			parts.put(getter.getName(), TypeInformation.fromReturnTypeOf(getter.getReadMethod()));
		}
		return information.isClosed() ? object(parts, stored, (values) -> this.factory.createProjection(wanted, values))
				: present((value) -> this.factory.createProjection(wanted, value));
	}

	private @Nullable UnaryOperator<@Nullable Object> instance(Class<?> wanted, TypeInformation<?> stored) {
		PreferredConstructor<?, ?> constructor = PreferredConstructorDiscoverer.discover(wanted);
		if (constructor == null || constructor.getParameterCount() == 0) {
			return null;
		}
		Map<String, TypeInformation<?>> parts = new LinkedHashMap<>();
		for (Parameter<Object, ?> parameter : constructor.getParameters()) {
			parts.put(parameter.getRequiredName(), parameter.getType());
		}
		return object(parts, stored,
				(values) -> BeanUtils.instantiateClass(constructor.getConstructor(), values.values().toArray()));
	}

	private @Nullable UnaryOperator<@Nullable Object> object(Map<String, TypeInformation<?>> parts,
			TypeInformation<?> stored, Function<Map<String, @Nullable Object>, Object> maker) {
		Map<String, UnaryOperator<@Nullable Object>> views = new LinkedHashMap<>();
		for (Map.Entry<String, TypeInformation<?>> part : parts.entrySet()) {
			TypeInformation<?> property = stored.getProperty(part.getKey());
			UnaryOperator<@Nullable Object> view = (property != null) ? view(part.getValue(), property) : null;
			if (view == null) {
				return null;
			}
			views.put(part.getKey(), view);
		}
		return present((value) -> {
			DirectFieldAccessFallbackBeanWrapper bean = new DirectFieldAccessFallbackBeanWrapper(value);
			Map<String, @Nullable Object> values = new LinkedHashMap<>();
			views.forEach((name, view) -> values.put(name, view.apply(bean.getPropertyValue(name))));
			return maker.apply(values);
		});
	}

}
