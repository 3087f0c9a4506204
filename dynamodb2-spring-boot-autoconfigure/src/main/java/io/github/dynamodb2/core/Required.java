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

package io.github.dynamodb2.core;

import org.jspecify.annotations.Nullable;

/**
 * Refuses an argument that must be given but is {@code null}.
 */
final class Required {

	private Required() {
	}

	static <V> V value(String name, @Nullable V value) {
		if (value == null) {
			throw new IllegalArgumentException("'%s' must be given but was null".formatted(name));
		}
		return value;
	}

	static String text(String name, @Nullable String value) {
		String given = value(name, value);
		if (given.isEmpty()) {
			throw new IllegalArgumentException("'%s' must be given but was empty".formatted(name));
		}
		return given;
	}

}
