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

import java.util.Map;
import java.util.function.BiConsumer;
import java.util.function.Function;
import java.util.function.Supplier;

import org.jspecify.annotations.Nullable;

/**
 * How objects of a class are made of attributes.
 *
 * @param newBuilder makes a fresh builder
 * @param setters put the value of an attribute into a builder, by the attribute's name; a
 * value that is {@code null} is not put there
 * @param build makes the object of a builder
 */
public record Construction(Supplier<Object> newBuilder, Map<String, BiConsumer<Object, Object>> setters,
		Function<Object, @Nullable Object> build) {

	public Construction {
		setters = Map.copyOf(setters);
	}

}
