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

package io.github.dynamodb2.sample.search;

import org.springframework.data.domain.Limit;

/**
 * How many items a client may ask for at once.
 */
public final class PageSizes {

	private static final int MOST = 1000;

	private PageSizes() {
	}

	/**
	 * Checks the size of a page that a client asks for.
	 * @param size the number of items
	 * @return the size
	 * @throws IllegalArgumentException when it is not between 1 and 1000
	 */
	public static int checked(int size) {
		if (size < 1 || size > MOST) {
			throw new IllegalArgumentException("'size' must be between 1 and %d but was %d".formatted(MOST, size));
		}
		return size;
	}

	/**
	 * Returns the size of a page as a limit.
	 * @param size the number of items
	 * @return the limit
	 * @throws IllegalArgumentException when it is not between 1 and 1000
	 */
	public static Limit limit(int size) {
		return Limit.of(checked(size));
	}

}
