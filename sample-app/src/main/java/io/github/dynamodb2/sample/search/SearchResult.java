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

import java.util.List;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import org.jspecify.annotations.Nullable;

/**
 * What a search found, and at which price.
 *
 * @param method the repository method as it is declared, or {@code null} where there is
 * none
 * @param plan what DynamoDB was asked, as a sentence
 * @param costs what it asked
 * @param items what was found
 * @param next the token of the next page, or {@code null}
 * @param <T> the type of the items
 */
public record SearchResult<T>(@Nullable String method, String plan, @JsonUnwrapped Costs costs, List<T> items,
		@Nullable String next) {

	public SearchResult {
		items = List.copyOf(items);
	}

}
