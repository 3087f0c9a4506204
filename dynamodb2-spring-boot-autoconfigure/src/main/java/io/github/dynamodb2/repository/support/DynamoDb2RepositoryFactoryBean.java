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

package io.github.dynamodb2.repository.support;

import io.github.dynamodb2.core.Connection;
import io.github.dynamodb2.mapping.DynamoDb2MappingContext;
import io.github.dynamodb2.repository.DynamoDb2Plans;
import io.github.dynamodb2.repository.RepositorySettings;
import org.jspecify.annotations.Nullable;

import org.springframework.beans.factory.BeanFactory;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.data.repository.Repository;
import org.springframework.data.repository.core.support.RepositoryFactoryBeanSupport;
import org.springframework.data.repository.core.support.RepositoryFactorySupport;
import org.springframework.util.Assert;

/**
 * Makes one repository as a bean. What it is not given it looks up by type, the table
 * resolver at last under {@value #CONNECTION_TABLES}.
 *
 * @param <T> the type of the repository
 * @param <S> the type of its entities
 * @param <ID> the type of their ids
 */
public class DynamoDb2RepositoryFactoryBean<T extends Repository<S, ID>, S, ID>
		extends RepositoryFactoryBeanSupport<T, S, ID> {

	/**
	 * The name of the bean that finds tables by annotations alone, on the
	 * {@link Connection} of the application; it is no candidate for injection.
	 */
	public static final String CONNECTION_TABLES = "dynamoDb2ConnectionEntityTableResolver";

	/**
	 * The name of the property that takes a resolver in place of the application's.
	 */
	public static final String RESOLVER = "entityTableResolver";

	private @Nullable EntityTableResolver tables;

	private @Nullable DynamoDb2MappingContext context;

	private @Nullable BeanFactory beanFactory;

	private @Nullable ApplicationEventPublisher publisher;

	/**
	 * Creates the bean.
	 * @param repositoryInterface the interface of the repository
	 */
	public DynamoDb2RepositoryFactoryBean(Class<? extends T> repositoryInterface) {
		super(repositoryInterface);
	}

	/**
	 * Gives the resolver to use in place of the application's.
	 * @param tables finds the tables of entities
	 */
	public void setEntityTableResolver(EntityTableResolver tables) {
		this.tables = tables;
	}

	/**
	 * Gives the description of entities.
	 * @param context the mapping context
	 */
	public void setDynamoDb2MappingContext(DynamoDb2MappingContext context) {
		this.context = context;
		setMappingContext(context);
	}

	@Override
	public void setBeanFactory(BeanFactory beanFactory) {
		super.setBeanFactory(beanFactory);
		this.beanFactory = beanFactory;
	}

	@Override
	public void setApplicationEventPublisher(ApplicationEventPublisher publisher) {
		super.setApplicationEventPublisher(publisher);
		this.publisher = publisher;
	}

	@Override
	protected RepositoryFactorySupport createRepositoryFactory() {
		BeanFactory beans = this.beanFactory;
		Assert.state(beans != null, "A BeanFactory is required");
		DynamoDb2MappingContext mapping = (this.context != null) ? this.context
				: beans.getBean(DynamoDb2MappingContext.class);
		RepositoryFactorySupport factory = createRepositoryFactory((this.tables != null) ? this.tables : tables(beans),
				mapping, beans.getBeanProvider(RepositorySettings.class).getIfAvailable(RepositorySettings::standard),
				beans.getBeanProvider(DynamoDb2Plans.class).getIfAvailable(DynamoDb2Plans::new));
		if (this.publisher != null) {
			factory.addRepositoryProxyPostProcessor(new EventsOfWrites(this.publisher));
		}
		return factory;
	}

	/**
	 * Creates the factory; to be overridden by those who need another one.
	 * @param tables finds the tables of entities
	 * @param context describes the classes of entities
	 * @param settings what the application decides for all repositories
	 * @param plans takes the plans of the methods in
	 * @return the factory
	 */
	protected RepositoryFactorySupport createRepositoryFactory(EntityTableResolver tables,
			DynamoDb2MappingContext context, RepositorySettings settings, DynamoDb2Plans plans) {
		return new DynamoDb2RepositoryFactory(tables, context, settings, plans);
	}

	/**
	 * Returns the resolver of repositories that are given none.
	 * @param beans the beans of the application
	 * @return the application's resolver, else the one by annotations alone
	 */
	public static EntityTableResolver tables(BeanFactory beans) {
		ObjectProvider<EntityTableResolver> provider = beans.getBeanProvider(EntityTableResolver.class);
		return provider.getIfAvailable(() -> beans.getBean(CONNECTION_TABLES, EntityTableResolver.class));
	}

}
