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

import org.jspecify.annotations.Nullable;

import org.springframework.beans.BeanUtils;
import org.springframework.data.core.PropertyReferenceException;
import org.springframework.data.mapping.Parameter;
import org.springframework.data.mapping.PreferredConstructor;
import org.springframework.data.mapping.model.PreferredConstructorDiscoverer;
import org.springframework.data.projection.ProjectionFactory;
import org.springframework.data.projection.ProjectionInformation;
import org.springframework.util.ClassUtils;

/**
 * Finds out which attributes the type that a method returns is made of: an interface with
 * getters, or a class or record whose constructor has parameters, named as the properties
 * of the entity. Either may hold others of their kind for nested properties.
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
	Optional<Projection> create(Class<?> type) {
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

	private @Nullable Projection create(Class<?> type, String prefix, boolean required) {
		return type.isInterface() ? proxy(type, prefix, required) : instance(type, prefix, required);
	}

	private static boolean isProjection(Class<?> type) {
		return !type.isPrimitive() && !type.isArray() && !type.isEnum() && !type.getName().startsWith("java.");
	}

	private @Nullable Projection proxy(Class<?> type, String prefix, boolean required) {
		ProjectionInformation information = this.factory.getProjectionInformation(type);
		if (BeanUtils.getPropertyDescriptors(type).length == 0) {
			throw this.method.refuse("%s has no getter of a property of %s".formatted(type.getSimpleName(),
					this.method.domainClass().getSimpleName()), "Give it one, or return the entity");
		}
		if (!information.isClosed()) {
			return null;
		}
		Map<String, Projection> parts = new LinkedHashMap<>();
		for (PropertyDescriptor getter : information.getInputProperties()) {
			Class<?> wanted = getter.getPropertyType();
			ResolvedPath path = resolve(type, prefix + getter.getName());
			parts.put(getter.getName(), part(wanted, path, prefix + getter.getName()));
		}
		return new ProjectedObject(type, parts, (values) -> this.factory.createProjection(type, values), required);
	}

	private Projection instance(Class<?> type, String prefix, boolean required) {
		PreferredConstructor<?, ?> preferred = PreferredConstructorDiscoverer.discover(type);
		if (preferred == null || preferred.getParameterCount() == 0) {
			throw this.method.refuse("%s has no one constructor with parameters".formatted(type.getSimpleName()),
					"Give it one whose parameters are named as properties of %s, or return an interface"
						.formatted(this.method.domainClass().getSimpleName()));
		}
		Map<String, Projection> parts = new LinkedHashMap<>();
		for (Parameter<Object, ?> parameter : preferred.getParameters()) {
			String name = parameter.getRequiredName();
			ResolvedPath path = resolve(type, prefix + name);
			Projection part = part(parameter.getRawType(), path, prefix + name);
			if (part instanceof ProjectedProperty && !fits(parameter.getRawType(), path)) {
				throw this.method.refuse("%s wants '%s' as %s, which is %s in %s".formatted(type.getSimpleName(), name,
						parameter.getRawType().getSimpleName(), path.type().getSimpleName(),
						this.method.domainClass().getSimpleName()), "Declare it with that type");
			}
			parts.put(name, part);
		}
		Constructor<?> constructor = preferred.getConstructor();
		return new ProjectedObject(type, parts,
				(values) -> BeanUtils.instantiateClass(constructor, values.values().toArray()), required);
	}

	private Projection part(Class<?> wanted, ResolvedPath path, String name) {
		boolean nested = !fits(wanted, path) && isProjection(wanted) && path.hasProperties();
		Projection below = nested ? create(wanted, name + ".", false) : null;
		return (below != null) ? below : new ProjectedProperty(path);
	}

	private static boolean fits(Class<?> wanted, ResolvedPath path) {
		return ClassUtils.isAssignable(wanted, path.type());
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
