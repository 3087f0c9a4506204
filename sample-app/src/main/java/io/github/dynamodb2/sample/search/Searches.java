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
import java.util.function.Supplier;
import java.util.stream.Stream;

import io.github.dynamodb2.repository.DynamoDb2Page;
import io.github.dynamodb2.repository.DynamoDb2Plans;
import io.github.dynamodb2.repository.DynamoDb2ScrollTokens;

import org.springframework.data.domain.Window;
import org.springframework.stereotype.Component;

/**
 * Runs repository methods and answers with their plans and their costs.
 */
@Component
public final class Searches {

	private final DynamoDb2Plans plans;

	private final CapacityRecorder recorder;

	private final DynamoDb2ScrollTokens tokens;

	Searches(DynamoDb2Plans plans, CapacityRecorder recorder, DynamoDb2ScrollTokens tokens) {
		this.plans = plans;
		this.recorder = recorder;
		this.tokens = tokens;
	}

	/**
	 * Runs a method that returns a list.
	 * @param repository the repository interface
	 * @param method the method's name
	 * @param search calls the method
	 * @param <T> the type of the items
	 * @return what was found, the plan and the costs
	 */
	public <T> SearchResult<T> list(Class<?> repository, String method, Supplier<List<T>> search) {
		Recorded<List<T>> found = this.recorder.record(search);
		return result(repository, method, found.costs(), new DynamoDb2Page<>(found.value(), null));
	}

	/**
	 * Runs a method that returns a stream, to its end, and closes the stream.
	 * @param repository the repository interface
	 * @param method the method's name
	 * @param search calls the method
	 * @param <T> the type of the items
	 * @return what was found, the plan and the costs
	 */
	public <T> SearchResult<T> stream(Class<?> repository, String method, Supplier<Stream<T>> search) {
		return list(repository, method, () -> {
			try (Stream<T> items = search.get()) {
				return items.toList();
			}
		});
	}

	/**
	 * Runs a method that returns one page.
	 * @param repository the repository interface
	 * @param method the method's name
	 * @param search calls the method
	 * @param <T> the type of the items
	 * @return the page's items, the token of the next page, the plan and the costs
	 */
	public <T> SearchResult<T> window(Class<?> repository, String method, Supplier<Window<T>> search) {
		Recorded<Window<T>> found = this.recorder.record(search);
		return result(repository, method, found.costs(), this.tokens.page(found.value()));
	}

	private <T> SearchResult<T> result(Class<?> repository, String method, Costs costs, DynamoDb2Page<T> page) {
		return new SearchResult<>(Declarations.of(repository, method), plan(repository, method), costs, page.items(),
				page.next());
	}

	/**
	 * Returns the plan of a repository method.
	 * @param repository the repository interface
	 * @param method the method's name
	 * @return the plan as a sentence
	 */
	public String plan(Class<?> repository, String method) {
		return this.plans.plan(repository, method)
			.orElseThrow(() -> new IllegalArgumentException(
					"There is no plan of '%s' in %s".formatted(method, repository.getSimpleName())))
			.plan()
			.toString();
	}

}
