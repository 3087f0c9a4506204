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

import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

import io.github.dynamodb2.observation.MeteredOperations;
import io.github.dynamodb2.observation.ReadTotals;
import io.github.dynamodb2.repository.DynamoDb2Plans;
import io.github.dynamodb2.repository.MethodPlan;
import io.github.dynamodb2.repository.support.DynamoDb2RepositoryFactoryBean;
import io.github.dynamodb2.repository.support.EntityTableResolver;
import org.jspecify.annotations.Nullable;

import org.springframework.beans.factory.ListableBeanFactory;
import org.springframework.data.repository.core.RepositoryInformation;
import org.springframework.data.repository.core.support.RepositoryFactoryInformation;

/**
 * Describes the repositories of an application with their plans and what the meters say
 * of them.
 *
 * @param beans where the repositories are
 */
record RepositorySurvey(ListableBeanFactory beans) {

	List<RepositoryDescriptor> all() {
		return Stream.of(this.beans.getBeanNamesForType(DynamoDb2RepositoryFactoryBean.class, true, false))
			.map(this.beans::getBean)
			.filter(RepositoryFactoryInformation.class::isInstance)
			.map((factory) -> describe(((RepositoryFactoryInformation<?, ?>) factory).getRepositoryInformation()))
			.sorted(Comparator.comparing(RepositoryDescriptor::repository))
			.toList();
	}

	private RepositoryDescriptor describe(RepositoryInformation information) {
		Class<?> repository = information.getRepositoryInterface();
		String table = this.beans.getBean(EntityTableResolver.class).resolve(information.getDomainType()).name();
		List<MethodDescriptor> methods = Stream.concat(planned(repository), CrudMethod.of(repository, table))
			.map((method) -> method.with(reads(repository, method)))
			.sorted(Comparator.comparing(MethodDescriptor::method))
			.toList();
		return new RepositoryDescriptor(repository.getName(), information.getDomainType().getName(), table, methods);
	}

	private Stream<MethodDescriptor> planned(Class<?> repository) {
		return this.beans.getBean(DynamoDb2Plans.class)
			.plans()
			.stream()
			.filter((plan) -> plan.repository().equals(repository))
			.map(RepositorySurvey::describe);
	}

	private static MethodDescriptor describe(MethodPlan plan) {
		PlanCost cost = PlanCost.of(plan.plan());
		return new MethodDescriptor(plan.method(), cost.operation(), cost.cost(), cost.index(), plan.plan().toString(),
				null, null);
	}

	private @Nullable ReadsDescriptor reads(Class<?> repository, MethodDescriptor method) {
		MeteredOperations meters = this.beans.getBeanProvider(MeteredOperations.class).getIfAvailable();
		if (meters == null) {
			return null;
		}
		ReadTotals totals = meters.totals(repository.getSimpleName() + "." + method.name());
		return (totals.readCapacity() > 0 || totals.scanned() > 0)
				? new ReadsDescriptor(totals.scanned(), totals.returned(), totals.readCapacity()) : null;
	}

}
