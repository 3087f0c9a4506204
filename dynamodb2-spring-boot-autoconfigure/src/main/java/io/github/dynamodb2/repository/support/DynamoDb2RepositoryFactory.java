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

import java.util.Optional;

import io.github.dynamodb2.core.EntityTable;
import io.github.dynamodb2.mapping.DynamoDb2MappingContext;
import io.github.dynamodb2.repository.DynamoDb2Plans;
import io.github.dynamodb2.repository.RepositorySettings;
import io.github.dynamodb2.repository.query.DynamoDb2QueryLookupStrategy;
import org.jspecify.annotations.Nullable;

import org.springframework.data.repository.core.EntityInformation;
import org.springframework.data.repository.core.RepositoryInformation;
import org.springframework.data.repository.core.RepositoryMetadata;
import org.springframework.data.repository.core.support.RepositoryFactorySupport;
import org.springframework.data.repository.query.QueryLookupStrategy;
import org.springframework.data.repository.query.QueryLookupStrategy.Key;
import org.springframework.data.repository.query.ValueExpressionDelegate;

/**
 * Makes repositories of interfaces. Their methods throw Spring's exceptions of data
 * access.
 */
public class DynamoDb2RepositoryFactory extends RepositoryFactorySupport {

	private final EntityTableResolver tables;

	private final DynamoDb2MappingContext context;

	private final RepositorySettings settings;

	private final DynamoDb2Plans plans;

	/**
	 * Creates a factory.
	 * @param tables finds the tables of entities
	 * @param context describes the classes of entities
	 * @param settings what the application decides for all repositories
	 * @param plans takes the plans of the methods in
	 */
	public DynamoDb2RepositoryFactory(EntityTableResolver tables, DynamoDb2MappingContext context,
			RepositorySettings settings, DynamoDb2Plans plans) {
		this.tables = tables;
		this.context = context;
		this.settings = settings;
		this.plans = plans;
		addRepositoryProxyPostProcessor(new ExceptionTranslation(new DynamoDb2ExceptionTranslator()));
	}

	@Override
	public EntityInformation<?, ?> getEntityInformation(RepositoryMetadata metadata) {
		return information(metadata.getDomainType(), metadata.getIdType());
	}

	private <T, ID> DynamoDb2EntityInformation<T, ID> information(Class<T> type, Class<ID> idType) {
		EntityTable<T> table = this.tables.resolve(type);
		return DynamoDb2EntityInformation.of(this.context, type, idType, table.access().model().keys());
	}

	@Override
	protected Object getTargetRepository(RepositoryInformation metadata) {
		Class<?> repository = metadata.getRepositoryInterface();
		EntityTable<?> table = this.tables.resolve(metadata.getDomainType());
		CrudReads reads = CrudReads.of(repository, this.settings);
		CrudPlans.of(table.access(), reads).methods(repository).forEach(this.plans::add);
		return getTargetRepositoryViaReflection(metadata, getEntityInformation(metadata), table, reads);
	}

	@Override
	protected Class<?> getRepositoryBaseClass(RepositoryMetadata metadata) {
		return SimpleDynamoDb2Repository.class;
	}

	@Override
	protected Optional<QueryLookupStrategy> getQueryLookupStrategy(@Nullable Key key,
			ValueExpressionDelegate valueExpressionDelegate) {
		return Optional.of(DynamoDb2QueryLookupStrategy
			.create(key, (type) -> this.tables.resolve(type).access(), this.context, this.settings, this.plans)
			.withExpressions(valueExpressionDelegate));
	}

}
