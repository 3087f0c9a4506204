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

import java.beans.Introspector;
import java.lang.reflect.Constructor;
import java.lang.reflect.Executable;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.Arrays;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

/**
 * What the compiler of Kotlin makes of a class beyond Java's own: constructors that know
 * default arguments, and members that hide an inline (value) class. Nothing of Kotlin
 * itself is needed here.
 */
final class KotlinClass {

	private static final String MARKER = "kotlin.jvm.internal.DefaultConstructorMarker";

	private static final String INLINE = "an unsigned or other inline (value) class of Kotlin, of which only the "
			+ "value inside would be stored. Declare it with the type of that value, Long in place of UInt.";

	private static final Pattern INLINE_GETTER = Pattern.compile("(?:get([^-]+)|(is[^-]+))-.+");

	private KotlinClass() {
	}

	static boolean is(Class<?> type) {
		return Arrays.stream(type.getAnnotations())
			.anyMatch((annotation) -> annotation.annotationType().getName().equals("kotlin.Metadata"));
	}

	/**
	 * Refuses classes of which Java sees something else than Kotlin: unsigned numbers and
	 * other inline classes are their inner value there, without the checks of their own.
	 */
	static void check(TypeBindings bindings) {
		Class<?> type = bindings.rawClass();
		if (!is(type)) {
			return;
		}
		if (Arrays.stream(type.getDeclaredMethods()).anyMatch((method) -> method.getName().equals("box-impl"))) {
			throw UnmappableTypeException.of(type,
					"it is an inline (value) class of Kotlin. Use a data class, or the type of the value inside.");
		}
		Members members = new Members(bindings);
		Arrays.stream(type.getMethods())
			.filter((method) -> method.getParameterCount() == 0 && !Modifier.isStatic(method.getModifiers()))
			.flatMap(KotlinClass::inlineProperty)
			.filter((property) -> members.field(property).isPresent())
			.findFirst()
			.ifPresent((property) -> {
				throw UnmappableTypeException.of(type, "property '" + property + "' is of " + INLINE);
			});
		if (Stream.of(type.getDeclaredConstructors()).anyMatch(KotlinClass::takesInline)) {
			throw UnmappableTypeException.of(type, "its constructor has a parameter of " + INLINE);
		}
	}

	private static Stream<String> inlineProperty(Method method) {
		Matcher getter = INLINE_GETTER.matcher(method.getName());
		return getter.matches()
				? Stream.of((getter.group(1) != null) ? Introspector.decapitalize(getter.group(1)) : getter.group(2))
				: Stream.of();
	}

	private static boolean takesInline(Constructor<?> constructor) {
		return Modifier.isPrivate(constructor.getModifiers())
				&& marked(constructor, constructor.getParameterCount()).isPresent();
	}

	/**
	 * Makes objects by a constructor, with its default arguments in place of
	 * {@code null}; empty where it has none.
	 */
	static Optional<Function<@Nullable Object[], Object>> withDefaults(Executable creator) {
		if (!(creator instanceof Constructor<?> constructor) || !is(constructor.getDeclaringClass())) {
			return Optional.empty();
		}
		int masks = (constructor.getParameterCount() + Integer.SIZE - 1) / Integer.SIZE;
		return marked(constructor, constructor.getParameterCount() + masks)
			.map((marked) -> new Defaults(Handles.creator(marked), zeros(constructor), masks));
	}

	private static @Nullable Object[] zeros(Constructor<?> constructor) {
		return Arrays.stream(constructor.getParameterTypes()).map(Handles::defaultValue).toArray();
	}

	/**
	 * The constructor that takes the same, perhaps some numbers, and the marker.
	 */
	private static Optional<Constructor<?>> marked(Constructor<?> constructor, int before) {
		Class<?>[] own = constructor.getParameterTypes();
		return Stream.<Constructor<?>>of(constructor.getDeclaringClass().getDeclaredConstructors())
			.filter((other) -> other.isSynthetic() && other.getParameterCount() == before + 1)
			.filter((other) -> other.getParameterTypes()[before].getName().equals(MARKER))
			.filter((other) -> Arrays.equals(own, Arrays.copyOf(other.getParameterTypes(), own.length)))
			.findFirst();
	}

	/**
	 * Sets a bit for each argument that is absent.
	 */
	private record Defaults(Function<Object[], Object> constructor, @Nullable Object[] zeros,
			int masks) implements Function<@Nullable Object[], Object> {

		@Override
		public Object apply(@Nullable Object[] arguments) {
			int count = this.zeros.length;
			int[] bits = new int[this.masks];
			@Nullable Object[] all = Arrays.copyOf(arguments, count + this.masks + 1);
			for (int i = 0; i < count; i++) {
				if (all[i] == null) {
					all[i] = this.zeros[i];
					bits[i / Integer.SIZE] |= 1 << i;
				}
			}
			for (int i = 0; i < this.masks; i++) {
				all[count + i] = bits[i];
			}
			return this.constructor.apply(all);
		}

	}

}
