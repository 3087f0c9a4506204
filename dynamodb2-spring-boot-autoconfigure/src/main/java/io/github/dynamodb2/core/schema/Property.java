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
import java.util.function.BiConsumer;
import java.util.function.Function;

import org.jspecify.annotations.Nullable;

/**
 * A declared property with the ways to read it from an item and to put it into the item's
 * builder.
 */
record Property(DeclaredProperty declared, Function<Object, @Nullable Object> getter,
		BiConsumer<Object, @Nullable Object> setter) {

	String name() {
		return this.declared.name();
	}

	PropertyAnnotations annotations() {
		return (PropertyAnnotations) this.declared.annotations();
	}

	boolean has(Class<? extends Annotation> annotation) {
		return this.declared.annotations().isAnnotationPresent(annotation);
	}

}
