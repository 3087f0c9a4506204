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

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/**
 * The plans of all repository methods, filled when the repositories are created and safe
 * to read from any thread.
 */
public final class DynamoDb2Plans {

	private static final Comparator<MethodPlan> ORDER = Comparator
		.comparing((MethodPlan plan) -> plan.repository().getName())
		.thenComparing(MethodPlan::method);

	private final Map<String, MethodPlan> plans = new ConcurrentHashMap<>();

	/**
	 * Takes a plan in; a later one of the same method replaces it.
	 * @param plan the plan of a method
	 */
	public void add(MethodPlan plan) {
		this.plans.put(plan.repository().getName() + "." + plan.method(), plan);
	}

	/**
	 * Returns all plans.
	 * @return the plans by the name of the repository and the method
	 */
	public List<MethodPlan> plans() {
		return this.plans.values().stream().sorted(ORDER).toList();
	}

	/**
	 * Looks the plan of a method up.
	 * @param repository the repository interface
	 * @param method the method's name, or, to tell overloads apart, its name and
	 * parameter types such as {@code findByEmail(String)}
	 * @return the plan, the first one of overloads; empty when the repository has no such
	 * method, or does not exist yet
	 */
	public Optional<MethodPlan> plan(Class<?> repository, String method) {
		return plans().stream()
			.filter((plan) -> plan.repository().equals(repository))
			.filter((plan) -> plan.method().equals(method) || plan.name().equals(method))
			.findFirst();
	}

}
