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
import java.lang.reflect.Constructor;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;

import org.jspecify.annotations.Nullable;

import org.springframework.beans.BeanUtils;
import org.springframework.core.convert.support.DefaultConversionService;
import org.springframework.data.core.PropertyReferenceException;
import org.springframework.data.core.TypeInformation;
import org.springframework.data.mapping.Parameter;
import org.springframework.data.mapping.PreferredConstructor;
import org.springframework.data.mapping.model.PreferredConstructorDiscoverer;
import org.springframework.data.projection.ProjectionFactory;
import org.springframework.data.projection.ProjectionInformation;
import org.springframework.util.ClassUtils;

/**
 * Finds out which attributes the type that a method returns is made of: an interface with
 * getters, or a class or record whose constructor has parameters, named as the properties
 * of the entity. Either may hold others of their kind for nested properties, and for the
 * elements of collections and maps.
 *
 * @param method the method
 * @param properties finds the attributes
 * @param factory makes proxies of interfaces
 */
record ProjectionCreator(DynamoDb2QueryMethod method, PropertyAttributes properties, ProjectionFactory factory) {

	/**
	 * Returns the projection that a type is.
	 * @param type the type of the items that the method returns
	 * @return the projection, or empty when whole entities have to be read: for the
	 * entity itself, and for an interface that computes something of it
	 * @throws UnsupportedMethodException when the type cannot be made of an entity
	 */
	Optional<MethodProjection> create(Class<?> type) {
		Class<?> entity = this.method.domainClass();
		if (type.isAssignableFrom(entity) || entity.isAssignableFrom(type)) {
			return Optional.empty();
		}
		if (!isProjection(type)) {
			throw this.method.refuse(
					"it returns %s, which is neither %s nor a projection".formatted(type.getSimpleName(),
							entity.getSimpleName()),
					"Return the entity, or an interface, record or class of some of its properties");
		}
		return Optional.ofNullable(create(type, "", true));
	}

	private @Nullable MethodProjection create(Class<?> type, String prefix, boolean required) {
		return type.isInterface() ? proxy(type, prefix, required) : instance(type, prefix, required);
	}

	private static boolean isProjection(Class<?> type) {
		return !type.isPrimitive() && !type.isArray() && !type.isEnum() && !type.getName().startsWith("java.");
	}

	private @Nullable MethodProjection proxy(Class<?> type, String prefix, boolean required) {
		ProjectionInformation information = this.factory.getProjectionInformation(type);
		if (BeanUtils.getPropertyDescriptors(type).length == 0) {
			throw this.method.refuse("%s has no getter of a property of %s".formatted(type.getSimpleName(),
					this.method.domainClass().getSimpleName()), "Give it one, or return the entity");
		}
		if (!information.isClosed()) {
			return null;
		}
		Map<String, MethodProjection> parts = new LinkedHashMap<>();
		for (PropertyDescriptor getter : information.getInputProperties()) {
			TypeInformation<?> wanted = TypeInformation.fromReturnTypeOf(getter.getReadMethod());
			parts.put(getter.getName(), part(type, wanted, prefix + getter.getName()));
		}
		return new ProjectedObject(type, parts, (values) -> this.factory.createProjection(type, values), required);
	}

	private MethodProjection instance(Class<?> type, String prefix, boolean required) {
		PreferredConstructor<?, ?> preferred = PreferredConstructorDiscoverer.discover(type);
		if (preferred == null || preferred.getParameterCount() == 0) {
			throw this.method.refuse("%s has no one constructor with parameters".formatted(type.getSimpleName()),
					"Give it one whose parameters are named as properties of %s, or return an interface"
						.formatted(this.method.domainClass().getSimpleName()));
		}
		Map<String, MethodProjection> parts = new LinkedHashMap<>();
		for (Parameter<Object, ?> parameter : preferred.getParameters()) {
			parts.put(parameter.getRequiredName(),
					part(type, parameter.getType(), prefix + parameter.getRequiredName()));
		}
		Constructor<?> constructor = preferred.getConstructor();
		return new ProjectedObject(type, parts,
				(values) -> BeanUtils.instantiateClass(constructor, values.values().toArray()), required);
	}

	private MethodProjection part(Class<?> type, TypeInformation<?> wanted, String name) {
		ResolvedPath path = resolve(type, name);
		TypeInformation<?> stored = path.typeInformation();
		boolean fits = ClassUtils.isAssignable(wanted.getType(), stored.getType());
		boolean nested = !fits && PartViews.isObject(wanted) && path.hasProperties();
		MethodProjection below = nested ? create(wanted.getType(), name + ".", false) : null;
		if (below != null) {
			return below;
		}
		if (type.isInterface() && isConvertedBySpring(wanted, stored)) {
			return new ProjectedProperty(path, PartViews.SAME);
		}
		UnaryOperator<@Nullable Object> view = new PartViews(this.factory).view(wanted, stored);
		if (view == null) {
			throw refuse(type, wanted, path);
		}
		return new ProjectedProperty(path, view);
	}

	/**
	 * Tells whether the proxy of an interface converts a single value itself when it is
	 * asked for.
	 */
	private static boolean isConvertedBySpring(TypeInformation<?> wanted, TypeInformation<?> stored) {
		boolean many = wanted.isCollectionLike() || wanted.isMap() || stored.isCollectionLike() || stored.isMap();
		TypeInformation<?> value = (wanted.getType() == Optional.class) ? wanted.getRequiredComponentType() : wanted;
		return !many && !PartViews.isObject(value) && !value.isCollectionLike() && !value.isMap()
				&& DefaultConversionService.getSharedInstance().canConvert(stored.getType(), value.getType());
	}

	private UnsupportedMethodException refuse(Class<?> type, TypeInformation<?> wanted, ResolvedPath path) {
		String property = path.property().getLeafProperty().getSegment();
		return this.method.refuse("%s wants '%s' as %s, which is %s in %s".formatted(type.getSimpleName(), property,
				ResultContainer.named(wanted), ResultContainer.named(path.typeInformation()),
				this.method.domainClass().getSimpleName()), "Declare it with that type");
	}

	private ResolvedPath resolve(Class<?> type, String property) {
		try {
			return this.properties.resolve(property);
		}
		catch (PropertyReferenceException | IllegalArgumentException ex) {
			throw this.method.refuse(
					"%s asks for '%s', which is no stored property of %s".formatted(type.getSimpleName(), property,
							this.method.domainClass().getSimpleName()),
					"Leave it out, or compute it from others by a default method or by @Value");
		}
	}

}
