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

import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

import io.github.dynamodb2.mapping.DynamoDb2MappingContext;
import io.github.dynamodb2.repository.DynamoDb2Plans;
import io.github.dynamodb2.repository.RepositorySettings;
import io.github.dynamodb2.repository.config.DynamoDb2RepositoryConfigurationExtension;
import io.github.dynamodb2.repository.support.DynamoDb2RepositoryFactory;
import io.github.dynamodb2.repository.support.DynamoDb2RepositoryFactoryBean;
import io.github.dynamodb2.repository.support.EntityTableResolver;

import org.springframework.beans.MutablePropertyValues;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.beans.factory.config.BeanReference;
import org.springframework.beans.factory.config.ConfigurableListableBeanFactory;
import org.springframework.data.repository.Repository;

/**
 * Plans the methods of one repository before it is made, because it depends on tables
 * that are only to be made if all methods can be planned. A repository that is put
 * together in a way of its own is left alone.
 *
 * @param beans the beans
 * @param factory the name of the bean that makes the repository
 * @param tables finds its table
 */
record RepositoryTrial(ConfigurableListableBeanFactory beans, String factory, EntityTableResolver tables) {

	private static final List<String> OWN_WAYS = List.of("repositoryBaseClass", "repositoryFragmentsContributor");

	/**
	 * Plans the methods.
	 * @throws IllegalArgumentException when one cannot be planned
	 */
	void planMethods() {
		Class<?> repository = this.beans.getType(this.factory, false);
		if (repository == null || !isOrdinary()) {
			return;
		}
		DynamoDb2RepositoryFactory trial = new DynamoDb2RepositoryFactory(this.tables, mapping(),
				this.beans.getBeanProvider(RepositorySettings.class).getIfAvailable(RepositorySettings::standard),
				new DynamoDb2Plans());
		trial.setBeanFactory(this.beans);
		Optional.ofNullable(repository.getClassLoader()).ifPresent(trial::setBeanClassLoader);
		trial.planMethods(repository, Stream.concat(fragments(repository), implementation().stream()).toList());
	}

	private boolean isOrdinary() {
		Class<?> type = this.beans.getType(BeanFactory.FACTORY_BEAN_PREFIX + this.factory, false);
		return type == DynamoDb2RepositoryFactoryBean.class && OWN_WAYS.stream().noneMatch(values()::contains);
	}

	private DynamoDb2MappingContext mapping() {
		String name = DynamoDb2RepositoryConfigurationExtension.MAPPING_CONTEXT;
		return this.beans.containsBean(name) ? this.beans.getBean(name, DynamoDb2MappingContext.class)
				: this.beans.getBean(DynamoDb2MappingContext.class);
	}

	/**
	 * Finds the interfaces of the repository whose methods other beans implement.
	 */
	private Stream<Class<?>> fragments(Class<?> repository) {
		return Arrays.stream(repository.getMethods())
			.<Class<?>>map(Method::getDeclaringClass)
			.distinct()
			.filter((type) -> !Repository.class.isAssignableFrom(type) && isImplemented(type));
	}

	private boolean isImplemented(Class<?> type) {
		return Arrays.stream(this.beans.getBeanNamesForType(type, true, false))
			.map((name) -> this.beans.getType(name, false))
			.filter(Objects::nonNull)
			.anyMatch((bean) -> !Repository.class.isAssignableFrom(bean));
	}

	private Optional<Class<?>> implementation() {
		return (values().get("customImplementation") instanceof BeanReference bean)
				? Optional.ofNullable(this.beans.getType(bean.getBeanName(), false)) : Optional.empty();
	}

	private MutablePropertyValues values() {
		return this.beans.getMergedBeanDefinition(this.factory).getPropertyValues();
	}

}
