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

package io.github.dynamodb2.autoconfigure.repository;

import java.lang.annotation.Annotation;

import io.github.dynamodb2.repository.config.DynamoDb2RepositoryConfigurationExtension;
import io.github.dynamodb2.repository.config.EnableDynamoDb2Repositories;
import org.jspecify.annotations.Nullable;

import org.springframework.beans.BeansException;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.boot.autoconfigure.AutoConfigurationPackages;
import org.springframework.boot.autoconfigure.data.AbstractRepositoryConfigurationSourceSupport;
import org.springframework.data.repository.config.RepositoryConfigurationExtension;
import org.springframework.data.util.Streamable;

/**
 * Registers the repositories in the packages of the application; none where it has no
 * packages.
 */
final class DynamoDb2RepositoriesRegistrar extends AbstractRepositoryConfigurationSourceSupport {

	private @Nullable BeanFactory beanFactory;

	@Override
	public void setBeanFactory(BeanFactory beanFactory) throws BeansException {
		super.setBeanFactory(beanFactory);
		this.beanFactory = beanFactory;
	}

	@Override
	protected Streamable<String> getBasePackages() {
		return (this.beanFactory != null && AutoConfigurationPackages.has(this.beanFactory)) ? super.getBasePackages()
				: Streamable.empty();
	}

	@Override
	protected Class<? extends Annotation> getAnnotation() {
		return EnableDynamoDb2Repositories.class;
	}

	@Override
	protected Class<?> getConfiguration() {
		return Enabled.class;
	}

	@Override
	protected RepositoryConfigurationExtension getRepositoryConfigurationExtension() {
		return new DynamoDb2RepositoryConfigurationExtension();
	}

	/**
	 * Carries the annotation with its defaults.
	 */
	@EnableDynamoDb2Repositories
	private static final class Enabled {

	}

}
