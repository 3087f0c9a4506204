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

package io.github.dynamodb2.repository;

import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * One page of a result as a client sees it, such as the JSON answer of a controller.
 * {@link DynamoDb2ScrollTokens} makes it of a window or a slice.
 *
 * @param items the items, in their order
 * @param next the token of the next page, or {@code null} when there is none; it contains
 * key values
 * @param <T> the type of the items
 */
public record DynamoDb2Page<T>(List<T> items, @Nullable String next) {

	public DynamoDb2Page {
		items = List.copyOf(items);
	}

}
