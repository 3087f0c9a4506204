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
import java.lang.reflect.Executable;
import java.lang.reflect.Method;
import java.lang.reflect.Parameter;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

/**
 * Reads the shape of records and of classes that are made by a constructor, or a static
 * method, with parameters: the builder is the array of the arguments, which starts with
 * what an absent attribute is in Java, and of the values for the setters of the rest. A
 * constructor of Kotlin has its default arguments for what is absent.
 */
final class ConstructorShape {

	private final TypeBindings bindings;

	private final Class<?> type;

	private final Members members;

	private final Predicate<DeclaredProperty> leftOut;

	private final Set<AnnotatedElement> readers = new HashSet<>();

	ConstructorShape(TypeBindings bindings, Predicate<DeclaredProperty> leftOut) {
		this.bindings = bindings;
		this.type = bindings.rawClass();
		this.members = new Members(bindings);
		this.leftOut = leftOut;
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

	Shape of(Executable creator) {
		return of(creator, parameterNames(creator));
	}

	private Shape of(Executable creator, List<String> names) {
		Parameter[] parameters = creator.getParameters();
		List<Property> properties = new ArrayList<>();
		for (int i = 0; i < parameters.length; i++) {
			properties.add(property(parameters[i], names.get(i), i));
		}
		List<Property> rest = rest(names);
		for (Property property : rest) {
			properties.add(new Property(property.declared(), property.getter(), argument(properties.size())));
		}
		Optional<Function<@Nullable Object[], Object>> kotlin = KotlinClass.withDefaults(creator);
		@Nullable Object[] defaults = kotlin.isPresent() ? new Object[0]
				: Arrays.stream(creator.getParameterTypes()).map(Handles::defaultValue).toArray();
		@Nullable Object[] absent = Arrays.copyOf(defaults, properties.size());
		return new Shape(properties, Set.of(creator), absent::clone,
				build(kotlin.orElseGet(() -> Handles.creator(creator)), parameters.length, rest));
	}

	/**
	 * What the constructor does not take but setters do.
	 */
	private List<Property> rest(List<String> names) {
		BeanProperties others = new BeanProperties(this.bindings, this.leftOut).withAccessorsOfFields()
			.without(names::contains, this.readers::contains);
		others.incomplete().ifPresent((lack) -> {
			throw UnmappableTypeException.of(this.type, "its constructor does not take all properties: " + lack);
		});
		return others.complete();
	}

	private static Function<Object, @Nullable Object> build(Function<@Nullable Object[], Object> constructor,
			int parameters, List<Property> rest) {
		if (rest.isEmpty()) {
			return (values) -> constructor.apply((Object[]) values);
		}
		return (builder) -> {
			Object[] values = (Object[]) builder;
			Object item = constructor.apply(Arrays.copyOf(values, parameters));
			for (int i = parameters; i < values.length; i++) {
				set(item, rest.get(i - parameters), values[i]);
			}
			return item;
		};
	}

	private static void set(Object item, Property property, @Nullable Object value) {
		if (value != null) {
			property.setter().accept(item, value);
		}
	}

	private List<String> parameterNames(Executable creator) {
		Parameter[] parameters = creator.getParameters();
		ConstructorProperties properties = creator.getAnnotation(ConstructorProperties.class);
		if (properties != null && properties.value().length == parameters.length) {
			return List.of(properties.value());
		}
		if (Arrays.stream(parameters).allMatch(Parameter::isNamePresent)) {
			return Arrays.stream(parameters).map(Parameter::getName).toList();
		}
		throw UnmappableTypeException.of(this.type,
				"the parameters of its constructor have no names. "
						+ "Compile it with -parameters (Kotlin: -java-parameters) or annotate the constructor with "
						+ "@ConstructorProperties.");
	}

	private Property property(Parameter parameter, String name, int index) {
		List<AnnotatedElement> elements = new ArrayList<>();
		Optional<Method> accessor = this.members.accessor(name, parameter.getType());
		accessor.ifPresent(elements::add);
		component(name).ifPresent(elements::add);
		elements.add(parameter);
		this.members.field(name).ifPresent(elements::add);
		accessor.ifPresent(this.readers::add);
		DeclaredProperty declared = new DeclaredProperty(this.type, name,
				this.bindings.resolve(parameter.getParameterizedType()),
				new PropertyAnnotations(elements, this.members.overriddenBy(accessor.orElse(null)).toList()));
		Function<Object, @Nullable Object> getter = accessor.map(Handles::getter)
			.or(() -> this.members.field(name, parameter.getType()).map(Handles::getter))
			.orElseThrow(() -> withoutAccessor(declared));
		return new Property(declared, getter, argument(index));
	}

	private Optional<RecordComponent> component(String name) {
		return Stream.ofNullable(this.type.getRecordComponents())
			.flatMap(Arrays::stream)
			.filter((next) -> next.getName().equals(name))
			.findFirst();
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
