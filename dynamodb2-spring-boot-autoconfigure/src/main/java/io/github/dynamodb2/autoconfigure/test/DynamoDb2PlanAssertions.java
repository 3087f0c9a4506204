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

package io.github.dynamodb2.autoconfigure.test;

import java.util.List;
import java.util.stream.Collectors;

import io.github.dynamodb2.repository.DynamoDb2Plans;
import io.github.dynamodb2.repository.MethodPlan;
import org.assertj.core.annotation.CheckReturnValue;

import org.springframework.context.ApplicationContext;

/**
 * Entry points of assertions about how repository methods are answered. No request is
 * sent: plans are made when the repositories are created.
 */
@CheckReturnValue
public final class DynamoDb2PlanAssertions {

	private DynamoDb2PlanAssertions() {
	}

	/**
	 * Begins an assertion about a method of a repository in the context of the Spring
	 * test that runs on this thread.
	 * @param repository the repository interface
	 * @param method the method's name or, to tell overloads apart, its name and parameter
	 * types such as {@code findByEmail(String)}
	 * @return the assertion
	 * @throws IllegalStateException when no Spring test runs on this thread
	 * @throws org.springframework.beans.factory.NoSuchBeanDefinitionException when the
	 * context has no such repository, or no plans
	 * @throws AssertionError when the method has no plan, or several methods are meant
	 */
	public static MethodPlanAssert assertThatPlan(Class<?> repository, String method) {
		ApplicationContext context = CurrentTest.applicationContext();
		context.getBean(repository);
		return assertThatPlan(context.getBean(DynamoDb2Plans.class), repository, method);
	}

	/**
	 * Begins an assertion about a method of a repository.
	 * @param plans the plans
	 * @param repository the repository interface, which has to be created
	 * @param method the method's name or, to tell overloads apart, its name and parameter
	 * types such as {@code findByEmail(String)}
	 * @return the assertion
	 * @throws AssertionError when the method has no plan, or several methods are meant
	 */
	public static MethodPlanAssert assertThatPlan(DynamoDb2Plans plans, Class<?> repository, String method) {
		List<MethodPlan> known = plans.plans().stream().filter((plan) -> plan.repository().equals(repository)).toList();
		List<MethodPlan> meant = known.stream()
			.filter((plan) -> plan.method().equals(method) || plan.name().equals(method))
			.toList();
		if (meant.size() != 1) {
			String problem = meant.isEmpty() ? "has no planned method '%s'. Its planned methods are: %s"
					: "has several methods '%s'. Name one of them with its parameters: %s";
			throw new AssertionError(repository.getSimpleName() + " "
					+ problem.formatted(method, names(meant.isEmpty() ? known : meant)));
		}
		return new MethodPlanAssert(meant.get(0));
	}

	private static String names(List<MethodPlan> plans) {
		return plans.isEmpty() ? "none" : plans.stream().map(MethodPlan::method).collect(Collectors.joining(", "));
	}

}
