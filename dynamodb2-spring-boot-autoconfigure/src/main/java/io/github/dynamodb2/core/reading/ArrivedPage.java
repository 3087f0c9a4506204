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

import java.util.function.Supplier;

import io.github.dynamodb2.core.page.Continuation;

/**
 * A page that has come, and that nobody has taken yet.
 *
 * @param next where the read goes on
 * @param capacity read capacity units, 0 when they were not asked for
 * @param size about how many bytes it takes until it is taken
 * @param page makes the objects, once
 * @param <T> the type of the items
 */
record ArrivedPage<T>(Continuation next, double capacity, long size, Supplier<ReadPage<T>> page) {

	/**
	 * Returns a page of objects that are made.
	 */
	static <T> ArrivedPage<T> of(ReadPage<T> page) {
		return of(page, 0);
	}

	static <T> ArrivedPage<T> of(ReadPage<T> page, long size) {
		return new ArrivedPage<>(page.next(), page.capacity(), size, () -> page);
	}

}
