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

import java.lang.reflect.AnnotatedElement;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Supplier;

import org.jspecify.annotations.Nullable;

/**
 * How items of a class are taken apart and made.
 *
 * @param properties the class's properties
 * @param creators the constructor or the methods that make items
 * @param newBuilder makes a fresh builder
 * @param build makes the item of a builder
 */
record Shape(List<Property> properties, Set<AnnotatedElement> creators, Supplier<Object> newBuilder,
		Function<Object, @Nullable Object> build) {

	Shape {
		properties = List.copyOf(properties);
		creators = Set.copyOf(creators);
	}

}
