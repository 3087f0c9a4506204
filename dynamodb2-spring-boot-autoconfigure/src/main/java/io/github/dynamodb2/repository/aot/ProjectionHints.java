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

import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.stream.Stream;

import org.springframework.aop.SpringProxy;
import org.springframework.aot.hint.MemberCategory;
import org.springframework.aot.hint.RuntimeHints;
import org.springframework.core.DecoratingProxy;
import org.springframework.data.core.TypeInformation;
import org.springframework.data.projection.TargetAware;

/**
 * Registers what projections are made with: proxies of interfaces, constructors of
 * classes and records, and those of the projections inside them. The types that query
 * methods declare are registered anyway; an application whose calls pass a type as a
 * {@code Class<T>} argument registers it in a
 * {@link org.springframework.aot.hint.RuntimeHintsRegistrar} of its own.
 *
 * @param hints takes the hints
 */
public record ProjectionHints(RuntimeHints hints) {

	/**
	 * Registers types with all projections that can be reached from their getters and
	 * constructors, inside collections, maps and optionals too.
	 * @param types interfaces, classes or records that query methods return
	 */
	public void register(Class<?>... types) {
		Set<Class<?>> found = new LinkedHashSet<>();
		Arrays.stream(types).forEach((type) -> collect(TypeInformation.of(type), found));
		found.stream().filter(Class::isInterface).forEach(this::registerProxy);
		new EntityHints(this.hints.reflection())
			.register(found.stream().filter((type) -> !type.isInterface()).toArray(Class<?>[]::new));
	}

	private void registerProxy(Class<?> type) {
		this.hints.reflection().registerType(type, MemberCategory.INVOKE_PUBLIC_METHODS);
		this.hints.proxies().registerJdkProxy(type, TargetAware.class, SpringProxy.class, DecoratingProxy.class);
	}

	private static void collect(TypeInformation<?> type, Set<Class<?>> found) {
		TypeInformation<?> element = element(type);
		Class<?> raw = element.getType();
		if (EntityHints.isOfApplication(raw) && !raw.isEnum() && found.add(raw)) {
			parts(element).forEach((part) -> collect(part, found));
		}
	}

	private static TypeInformation<?> element(TypeInformation<?> type) {
		TypeInformation<?> inside = type.getActualType();
		return (inside == null || inside.equals(type)) ? type : element(inside);
	}

	private static Stream<TypeInformation<?>> parts(TypeInformation<?> type) {
		return type.getType().isInterface()
				? Arrays.stream(type.getType().getMethods()).filter(ProjectionHints::isGetter).map(type::getReturnType)
				: Arrays.stream(type.getType().getDeclaredConstructors())
					.flatMap((constructor) -> type.getParameterTypes(constructor).stream());
	}

	private static boolean isGetter(Method method) {
		return method.getParameterCount() == 0 && !Modifier.isStatic(method.getModifiers());
	}

}
