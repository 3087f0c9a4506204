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

import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.MethodType;
import java.lang.reflect.Constructor;
import java.lang.reflect.Executable;
import java.lang.reflect.Field;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.UndeclaredThrowableException;
import java.util.Arrays;
import java.util.function.BiConsumer;
import java.util.function.Function;
import java.util.function.Supplier;

import org.jspecify.annotations.Nullable;

/**
 * Members of a class as functions, by method handles of the class's own lookup; nothing
 * is reflected on when they run, but for a constructor with too many parameters.
 */
final class Handles {

	private static final MethodType GETTER = MethodType.methodType(Object.class, Object.class);

	private static final MethodType SETTER = MethodType.methodType(void.class, Object.class, Object.class);

	private static final MethodType FACTORY = MethodType.methodType(Object.class);

	/**
	 * Of the 255 slots that a call has, a handle with an array needs a few itself; long
	 * and double take two.
	 */
	private static final int MOST_SLOTS = 250;

	private Handles() {
	}

	/**
	 * The lookup that sees the private members of a class, also of one that another class
	 * loader has loaded.
	 */
	static MethodHandles.Lookup lookup(Class<?> type) {
		try {
			return MethodHandles.privateLookupIn(type, MethodHandles.lookup());
		}
		catch (IllegalAccessException ex) {
			throw UnmappableTypeException.of(type,
					"its package '" + type.getPackageName() + "' is not open. Open it in the module's declaration.",
					ex);
		}
	}

	static Function<Object, @Nullable Object> getter(Method method) {
		return new Getter(find(method.getDeclaringClass(), (lookup) -> lookup.unreflect(method)).asType(GETTER));
	}

	static Function<Object, @Nullable Object> getter(Field field) {
		return new Getter(find(field.getDeclaringClass(), (lookup) -> lookup.unreflectGetter(field)).asType(GETTER));
	}

	static BiConsumer<Object, @Nullable Object> setter(Method method) {
		MethodHandle handle = find(method.getDeclaringClass(), (lookup) -> lookup.unreflect(method)).asType(SETTER);
		return new Setter(handle, method.getParameterTypes()[0].isPrimitive());
	}

	/**
	 * Calls a constructor or a static method with an array of arguments; one of more
	 * parameters than method handles take is called by reflection.
	 */
	static Function<Object[], Object> creator(Executable creator) {
		if (slots(creator) > MOST_SLOTS) {
			return reflected(creator);
		}
		MethodHandle handle = find(creator.getDeclaringClass(), (lookup) -> (creator instanceof Method method)
				? lookup.unreflect(method) : lookup.unreflectConstructor((Constructor<?>) creator));
		return new Creator(handle.asFixedArity()
			.asSpreader(Object[].class, creator.getParameterCount())
			.asType(MethodType.methodType(Object.class, Object[].class)));
	}

	private static int slots(Executable creator) {
		return Arrays.stream(creator.getParameterTypes())
			.mapToInt((type) -> (type == long.class || type == double.class) ? 2 : 1)
			.sum();
	}

	private static Function<Object[], Object> reflected(Executable creator) {
		lookup(creator.getDeclaringClass());
		if (!creator.trySetAccessible()) {
			throw UnmappableTypeException.of(creator.getDeclaringClass(), "its constructor is out of reach.");
		}
		return new Reflected(creator);
	}

	static Supplier<Object> factory(Constructor<?> constructor) {
		return new Factory(find(constructor.getDeclaringClass(), (lookup) -> lookup.unreflectConstructor(constructor))
			.asType(FACTORY));
	}

	static Supplier<Object> factory(Method method) {
		return new Factory(find(method.getDeclaringClass(), (lookup) -> lookup.unreflect(method)).asType(FACTORY));
	}

	/**
	 * The value that a constructor takes for an absent attribute: zero or {@code false},
	 * for references {@code null}.
	 */
	static @Nullable Object defaultValue(Class<?> type) {
		try {
			return MethodHandles.zero(type).invoke();
		}
		catch (Throwable ex) {
			throw rethrown(ex);
		}
	}

	private static MethodHandle find(Class<?> declaring, Unreflection member) {
		try {
			return member.in(lookup(declaring));
		}
		catch (IllegalAccessException ex) {
			throw UnmappableTypeException.of(declaring, "a member is out of reach: " + ex.getMessage(), ex);
		}
	}

	private static RuntimeException rethrown(Throwable thrown) {
		if (thrown instanceof Error error) {
			throw error;
		}
		return (thrown instanceof RuntimeException unchecked) ? unchecked : new UndeclaredThrowableException(thrown);
	}

	/**
	 * The handle of a member that a lookup can see.
	 */
	private interface Unreflection {

		MethodHandle in(MethodHandles.Lookup lookup) throws IllegalAccessException;

	}

	/**
	 * Reads a property.
	 */
	private record Getter(MethodHandle handle) implements Function<Object, @Nullable Object> {

		@Override
		public @Nullable Object apply(Object item) {
			try {
				return (Object) this.handle.invokeExact(item);
			}
			catch (Throwable ex) {
				throw rethrown(ex);
			}
		}

	}

	/**
	 * Sets a property; {@code null} leaves a primitive as it is.
	 */
	private record Setter(MethodHandle handle, boolean primitive) implements BiConsumer<Object, @Nullable Object> {

		@Override
		public void accept(Object item, @Nullable Object value) {
			if (value == null && this.primitive) {
				return;
			}
			try {
				this.handle.invokeExact(item, value);
			}
			catch (Throwable ex) {
				throw rethrown(ex);
			}
		}

	}

	/**
	 * Calls a constructor or a static method with an array of arguments.
	 */
	private record Creator(MethodHandle handle) implements Function<Object[], Object> {

		@Override
		public Object apply(Object[] arguments) {
			try {
				return (Object) this.handle.invokeExact(arguments);
			}
			catch (Throwable ex) {
				throw rethrown(ex);
			}
		}

	}

	/**
	 * Calls a constructor or a static method with more arguments than a handle takes.
	 */
	private record Reflected(Executable creator) implements Function<Object[], Object> {

		@Override
		public Object apply(Object[] arguments) {
			try {
				return (this.creator instanceof Method method) ? method.invoke(null, arguments)
						: ((Constructor<?>) this.creator).newInstance(arguments);
			}
			catch (InvocationTargetException ex) {
				throw rethrown(ex.getTargetException());
			}
			catch (ReflectiveOperationException ex) {
				throw rethrown(ex);
			}
		}

	}

	/**
	 * Calls a constructor or a static method without arguments.
	 */
	private record Factory(MethodHandle handle) implements Supplier<Object> {

		@Override
		public Object get() {
			try {
				return (Object) this.handle.invokeExact();
			}
			catch (Throwable ex) {
				throw rethrown(ex);
			}
		}

	}

}
