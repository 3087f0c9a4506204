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

package io.github.dynamodb2.repository.query;

import io.github.dynamodb2.core.reading.Pages;

import org.springframework.data.domain.Limit;

/**
 * Whether there is an item. Reads the key of the first one and stops.
 */
record ExistsShape() implements ResultShape {

	private static final Limit ONE = Limit.of(1);

	@Override
	public Object run(Execution execution) {
		try (Pages<?> pages = execution.readKeys(ONE)) {
			while (pages.hasNext()) {
				if (!pages.next().items().isEmpty()) {
					return true;
				}
			}
			return false;
		}
	}

	@Override
	public Wanted wanted() {
		return Wanted.KEYS;
	}

}
