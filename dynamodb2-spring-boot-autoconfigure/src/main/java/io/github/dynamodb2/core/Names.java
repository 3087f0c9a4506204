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

import java.util.Arrays;
import java.util.List;

import io.github.dynamodb2.core.condition.AttributePath;

/**
 * Checks the attributes that a read is told to bring.
 */
final class Names {

	private Names() {
	}

	static List<AttributePath> paths(String... names) {
		Required.value("attributes", names);
		if (names.length == 0) {
			throw new IllegalArgumentException(
					"'attributes' needs at least one name. Leave it out to read whole items");
		}
		return Arrays.stream(names).distinct().map((name) -> AttributePath.of(name)).toList();
	}

}
