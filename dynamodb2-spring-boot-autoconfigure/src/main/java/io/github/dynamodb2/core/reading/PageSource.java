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

import java.util.function.BooleanSupplier;

import io.github.dynamodb2.core.page.Continuation;
import org.jspecify.annotations.Nullable;

/**
 * Reads single pages of one result.
 *
 * @param <T> the type of the items
 */
@FunctionalInterface
interface PageSource<T> {

	/**
	 * Reads a page.
	 * @param from where it begins
	 * @param size the most items to evaluate, or {@code null} for what fits in 1 MB
	 * @return the page
	 */
	ReadPage<T> read(Continuation from, @Nullable Integer size);

	/**
	 * Reads a page of which the objects may be made when it is taken.
	 * @param from where it begins
	 * @param size the most items to evaluate, or {@code null} for what fits in 1 MB
	 * @param atOnce says of a response that has come whether objects are made at once
	 * @return the page
	 */
	default ArrivedPage<T> fetch(Continuation from, @Nullable Integer size, BooleanSupplier atOnce) {
		return ArrivedPage.of(read(from, size));
	}

}
