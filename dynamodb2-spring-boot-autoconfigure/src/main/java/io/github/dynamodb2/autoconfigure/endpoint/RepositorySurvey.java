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

package io.github.dynamodb2.autoconfigure.endpoint;

import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import io.github.dynamodb2.autoconfigure.table.ApplicationTables;
import io.github.dynamodb2.core.EntityTable;
import io.github.dynamodb2.observation.MeteredOperations;
import io.github.dynamodb2.repository.DynamoDb2Plans;
import io.github.dynamodb2.repository.MethodPlan;
import io.github.dynamodb2.repository.query.CrudMethod;
import io.github.dynamodb2.repository.support.DynamoDb2RepositoryFactoryBean;

import org.springframework.beans.factory.ListableBeanFactory;
import org.springframework.data.repository.core.RepositoryInformation;
import org.springframework.data.repository.core.support.RepositoryFactoryInformation;

/**
 * Describes the repositories of an application with their plans and what the meters say
 * of them.
 *
 * @param beans where the repositories are
 * @param tables knows their tables
 */
record RepositorySurvey(ListableBeanFactory beans, ApplicationTables tables) {

	List<RepositoryDescriptor> all() {
		List<RepositoryDescriptor> repositories = Stream
			.of(this.beans.getBeanNamesForType(DynamoDb2RepositoryFactoryBean.class, true, false))
			.map(this::describe)
			.sorted(Comparator.comparing(RepositoryDescriptor::repository))
			.toList();
		MeteredOperations meters = this.beans.getBeanProvider(MeteredOperations.class).getIfAvailable();
		return (meters != null) ? repositories.stream().map(MethodReads.of(meters, repositories)::addTo).toList()
				: repositories;
	}

	private RepositoryDescriptor describe(String factory) {
		RepositoryInformation information = this.beans.getBean(factory, RepositoryFactoryInformation.class)
			.getRepositoryInformation();
		Class<?> repository = information.getRepositoryInterface();
		EntityTable<?> table = this.tables.ofRepository(factory);
		List<MethodDescriptor> methods = Stream.concat(planned(repository), unplanned(repository, table.name()))
			.sorted(Comparator.comparing(MethodDescriptor::method))
			.toList();
		return new RepositoryDescriptor(repository.getName(), information.getDomainType().getName(), table.name(),
				table.connection().name(), methods);
	}

	private Stream<MethodDescriptor> planned(Class<?> repository) {
		return this.beans.getBean(DynamoDb2Plans.class)
			.plans()
			.stream()
			.filter((plan) -> plan.repository().equals(repository))
			.map(RepositorySurvey::describe);
	}

	/**
	 * Describes what needs no plan because a key or an item is given.
	 */
	private static Stream<MethodDescriptor> unplanned(Class<?> repository, String table) {
		return Arrays.stream(CrudMethod.values())
			.filter((method) -> !method.scans())
			.flatMap((method) -> method.declarations(repository)
				.map(RepositorySurvey::signature)
				.distinct()
				.limit(1)
				.map((signature) -> describe(method, signature, table)));
	}

	private static String signature(Method method) {
		return method.getName() + Arrays.stream(method.getParameterTypes())
			.map(Class::getSimpleName)
			.collect(Collectors.joining(", ", "(", ")"));
	}

	private static MethodDescriptor describe(CrudMethod method, String signature, String table) {
		CostClass cost = method.operation().startsWith("Batch") ? CostClass.BATCH : CostClass.ITEM;
		return new MethodDescriptor(signature, method.operation(), cost, null,
				"%s on table '%s'".formatted(method.operation(), table), null, null);
	}

	private static MethodDescriptor describe(MethodPlan plan) {
		PlanCost cost = PlanCost.of(plan.plan());
		return new MethodDescriptor(plan.method(), cost.operation(), cost.cost(), cost.index(), plan.plan().toString(),
				null, null);
	}

}
