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

import java.beans.ConstructorProperties;
import java.lang.reflect.AnnotatedElement;
import java.lang.reflect.Constructor;
import java.lang.reflect.Method;
import java.lang.reflect.Parameter;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Function;

import org.jspecify.annotations.Nullable;

/**
 * Reads the shape of records and of classes whose constructor takes all properties: the
 * builder is the array of the constructor's arguments, which starts with what an absent
 * attribute is in Java.
 */
final class ConstructorShape {

	private final TypeBindings bindings;

	private final Class<?> type;

	private final Members members;

	ConstructorShape(TypeBindings bindings) {
		this.bindings = bindings;
		this.type = bindings.rawClass();
		this.members = new Members(bindings);
	}

	Shape ofRecord() {
		RecordComponent[] components = this.type.getRecordComponents();
		Class<?>[] types = Arrays.stream(components).map(RecordComponent::getType).toArray(Class<?>[]::new);
		try {
			Constructor<?> canonical = this.type.getDeclaredConstructor(types);
			return of(canonical, Arrays.stream(components).map(RecordComponent::getName).toList());
		}
		catch (NoSuchMethodException ex) {
			throw UnmappableTypeException.of(this.type, "its canonical constructor is missing.", ex);
		}
	}

	Shape of(Constructor<?> constructor) {
		return of(constructor, parameterNames(constructor));
	}

	private Shape of(Constructor<?> constructor, List<String> names) {
		Parameter[] parameters = constructor.getParameters();
		List<Property> properties = new ArrayList<>();
		for (int i = 0; i < parameters.length; i++) {
			properties.add(property(parameters[i], names.get(i), i));
		}
		@Nullable Object[] absent = Arrays.stream(constructor.getParameterTypes()).map(Handles::defaultValue).toArray();
		Function<Object[], Object> creator = Handles.creator(constructor);
		return new Shape(properties, absent::clone, (arguments) -> creator.apply((Object[]) arguments));
	}

	private List<String> parameterNames(Constructor<?> constructor) {
		Parameter[] parameters = constructor.getParameters();
		ConstructorProperties properties = constructor.getAnnotation(ConstructorProperties.class);
		if (properties != null && properties.value().length == parameters.length) {
			return List.of(properties.value());
		}
		if (Arrays.stream(parameters).allMatch(Parameter::isNamePresent)) {
			return Arrays.stream(parameters).map(Parameter::getName).toList();
		}
		throw UnmappableTypeException.of(this.type, "the parameters of its constructor have no names. "
				+ "Compile it with -parameters or annotate the constructor with @ConstructorProperties.");
	}

	private Property property(Parameter parameter, String name, int index) {
		List<AnnotatedElement> elements = new ArrayList<>();
		Optional<Method> accessor = this.members.accessor(name, parameter.getType());
		accessor.ifPresent(elements::add);
		component(name).ifPresent(elements::add);
		elements.add(parameter);
		this.members.field(name).ifPresent(elements::add);
		DeclaredProperty declared = new DeclaredProperty(this.type, name,
				this.bindings.resolve(parameter.getParameterizedType()), new PropertyAnnotations(elements));
		Function<Object, @Nullable Object> getter = accessor.map(Handles::getter)
			.or(() -> this.members.field(name, parameter.getType()).map(Handles::getter))
			.orElseThrow(() -> withoutAccessor(declared));
		return new Property(declared, getter, argument(index));
	}

	private Optional<RecordComponent> component(String name) {
		return Optional.ofNullable(this.type.getRecordComponents())
			.flatMap((
					components) -> Arrays.stream(components).filter((next) -> next.getName().equals(name)).findFirst());
	}

	private static BiConsumer<Object, @Nullable Object> argument(int index) {
		return (arguments, value) -> {
			if (value != null) {
				((@Nullable Object[]) arguments)[index] = value;
			}
		};
	}

	private static UnmappableTypeException withoutAccessor(DeclaredProperty declared) {
		List<String> names = Members.accessorNames(declared.name()).map((name) -> "'" + name + "()'").toList();
		return UnmappableTypeException.of(declared,
				"a parameter of the constructor has this name, but there is neither " + String.join(", ", names)
						+ " nor a field '" + declared.name() + "' of type '" + declared.type().getTypeName()
						+ "' to read it from. Add one.");
	}

}
