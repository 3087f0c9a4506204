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

package io.github.dynamodb2.core.reading;

import java.util.ArrayList;
import java.util.List;

import io.github.dynamodb2.core.condition.AttributePath;
import io.github.dynamodb2.core.plan.Selection;

/**
 * What the reading operations share when they build requests.
 */
final class Expressions {

	private Expressions() {
	}

	/**
	 * Returns the attributes to ask for: the wanted ones and the keys, without which an
	 * item could neither be found again nor saved.
	 * @param selection what is wanted
	 * @param keys the key attributes
	 * @return the paths, empty for whole items
	 */
	static List<AttributePath> projected(Selection selection, List<String> keys) {
		if (selection.paths().isEmpty()) {
			return List.of();
		}
		List<AttributePath> paths = new ArrayList<>(selection.paths());
		keys.stream().map((name) -> AttributePath.of(name)).filter((key) -> !paths.contains(key)).forEach(paths::add);
		return paths;
	}

	static List<AttributePath> paths(List<String> attributes) {
		return attributes.stream().map((name) -> AttributePath.of(name)).toList();
	}

}
