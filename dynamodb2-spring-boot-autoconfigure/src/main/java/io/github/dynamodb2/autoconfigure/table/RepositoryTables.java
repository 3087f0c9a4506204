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

package io.github.dynamodb2.autoconfigure.table;

import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import io.github.dynamodb2.core.EntityTable;
import io.github.dynamodb2.repository.support.DynamoDb2RepositoryFactoryBean;
import io.github.dynamodb2.repository.support.EntityTableResolver;

import org.springframework.beans.factory.BeanFactoryUtils;
import org.springframework.beans.factory.config.BeanReference;
import org.springframework.beans.factory.config.ConfigurableListableBeanFactory;
import org.springframework.data.repository.core.support.AbstractRepositoryMetadata;

/**
 * The tables of the repositories in an application context, each found by the resolver of
 * its repository; no repository is created to find them.
 *
 * @param beanFactory where the repositories are
 */
record RepositoryTables(ConfigurableListableBeanFactory beanFactory) {

	/**
	 * Returns the classes of items whose tables the configuration decides on.
	 */
	Set<Class<?>> configuredTypes() {
		return factories().filter(this::isConfigured)
			.flatMap((factory) -> domainType(factory).stream())
			.collect(Collectors.toCollection(LinkedHashSet::new));
	}

	/**
	 * Returns the tables that the configuration does not decide on.
	 */
	Stream<EntityTable<?>> others() {
		return factories().filter((factory) -> !isConfigured(factory) && domainType(factory).isPresent()).map(this::of);
	}

	/**
	 * Returns the table of a repository.
	 * @param factory the name of the bean that makes it
	 */
	EntityTable<?> of(String factory) {
		Class<?> type = domainType(factory)
			.orElseThrow(() -> new IllegalArgumentException("'%s' makes no repository".formatted(factory)));
		return resolver(factory).resolve(type);
	}

	/**
	 * Plans the methods of all repositories, as it will be done when they are made.
	 */
	void planMethods() {
		factories().forEach((factory) -> domainType(factory)
			.ifPresent((type) -> new RepositoryTrial(this.beanFactory, factory, resolver(factory)).planMethods()));
	}

	private EntityTableResolver resolver(String factory) {
		return given(factory).map((name) -> this.beanFactory.getBean(name, EntityTableResolver.class))
			.orElseGet(() -> DynamoDb2RepositoryFactoryBean.tables(this.beanFactory));
	}

	private Stream<String> factories() {
		return Arrays.stream(this.beanFactory.getBeanNamesForType(DynamoDb2RepositoryFactoryBean.class, true, false))
			.map(BeanFactoryUtils::transformedBeanName);
	}

	private Optional<Class<?>> domainType(String factory) {
		return Optional.ofNullable(this.beanFactory.getType(BeanFactoryUtils.transformedBeanName(factory), false))
			.map((repository) -> AbstractRepositoryMetadata.getMetadata(repository).getDomainType());
	}

	private boolean isConfigured(String factory) {
		return given(factory).map((name) -> this.beanFactory.isTypeMatch(name, ConfiguredTables.class))
			.orElseGet(() -> this.beanFactory.getBeanNamesForType(ConfiguredTables.class, true, false).length > 0);
	}

	/**
	 * Returns the name of the resolver that a repository is given, empty when it uses the
	 * application's.
	 */
	private Optional<String> given(String factory) {
		String name = BeanFactoryUtils.transformedBeanName(factory);
		return Optional.of(name)
			.filter(this.beanFactory::containsBeanDefinition)
			.map((known) -> this.beanFactory.getMergedBeanDefinition(known).getPropertyValues())
			.map((values) -> values.get(DynamoDb2RepositoryFactoryBean.RESOLVER))
			.filter(BeanReference.class::isInstance)
			.map((resolver) -> ((BeanReference) resolver).getBeanName());
	}

}
