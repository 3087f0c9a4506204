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

package io.github.dynamodb2.repository.config;

import io.github.dynamodb2.repository.support.ConnectionEntityTableResolver;
import org.jspecify.annotations.Nullable;

import org.springframework.beans.factory.config.RuntimeBeanReference;
import org.springframework.beans.factory.support.AbstractBeanDefinition;
import org.springframework.beans.factory.support.BeanDefinitionBuilder;
import org.springframework.beans.factory.support.BeanDefinitionRegistry;

/**
 * Registers the beans that all repositories share.
 *
 * @param registry takes them
 * @param source what asks for the repositories
 */
record RootBeans(BeanDefinitionRegistry registry, @Nullable Object source) {

	/**
	 * Registers a bean of a class, with the longest constructor that can be satisfied.
	 */
	void registerIfMissing(String name, Class<?> type) {
		register(name,
				BeanDefinitionBuilder.rootBeanDefinition(type)
					.setAutowireMode(AbstractBeanDefinition.AUTOWIRE_CONSTRUCTOR)
					.getBeanDefinition());
	}

	/**
	 * Registers a resolver by annotations alone that nobody gets injected, so that it
	 * stands in nobody's way.
	 */
	void registerConnectionTables(String name, RuntimeBeanReference connection) {
		AbstractBeanDefinition definition = BeanDefinitionBuilder
			.rootBeanDefinition(ConnectionEntityTableResolver.class)
			.addConstructorArgValue(connection)
			.addConstructorArgReference(DynamoDb2RepositoryConfigurationExtension.MAPPING_CONTEXT)
			.getBeanDefinition();
		definition.setDefaultCandidate(false);
		definition.setLazyInit(true);
		register(name, definition);
	}

	private void register(String name, AbstractBeanDefinition definition) {
		if (!this.registry.containsBeanDefinition(name)) {
			definition.setSource(this.source);
			this.registry.registerBeanDefinition(name, definition);
		}
	}

}
