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

import java.util.Collection;
import java.util.List;
import java.util.Optional;

import io.github.dynamodb2.core.EntityTable;
import io.github.dynamodb2.core.entity.EntityEngine;
import io.github.dynamodb2.core.schema.ItemSchema;
import io.github.dynamodb2.mapping.DynamoDb2MappingContext;
import io.github.dynamodb2.repository.DynamoDb2Plans;
import io.github.dynamodb2.repository.RepositorySettings;
import io.github.dynamodb2.repository.query.CrudMethod;
import io.github.dynamodb2.repository.query.DynamoDb2QueryLookupStrategy;
import org.jspecify.annotations.Nullable;

import org.springframework.data.repository.core.EntityInformation;
import org.springframework.data.repository.core.RepositoryInformation;
import org.springframework.data.repository.core.RepositoryMetadata;
import org.springframework.data.repository.core.support.RepositoryComposition.RepositoryFragments;
import org.springframework.data.repository.core.support.RepositoryFactorySupport;
import org.springframework.data.repository.core.support.RepositoryFragment;
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
		return DynamoDb2EntityInformation.of(this.context, type, idType, table.model().keys());
	}

	/**
	 * Plans the methods of a repository without making it. Neither plans nor warnings are
	 * recorded.
	 * @param repository the interface
	 * @param implementations types that implement some of its methods
	 * @throws IllegalArgumentException when a method cannot be planned
	 */
	public void planMethods(Class<?> repository, Collection<Class<?>> implementations) {
		RepositoryMetadata metadata = getRepositoryMetadata(repository);
		RepositoryFragments fragments = implementations.stream()
			.map((type) -> RepositoryFragments.of(RepositoryFragment.structural(type)))
			.reduce(RepositoryFragments.empty(), RepositoryFragments::append);
		RepositoryInformation information = getRepositoryInformation(metadata, fragments);
		getEntityInformation(metadata);
		CrudMethod.check(information, getProjectionFactory());
		DynamoDb2QueryLookupStrategy strategy = lookup(null);
		information.getQueryMethods().forEach((method) -> strategy.check(method, metadata, getProjectionFactory()));
	}

	@Override
	protected Object getTargetRepository(RepositoryInformation metadata) {
		Class<?> repository = metadata.getRepositoryInterface();
		EntityTable<?> table = this.tables.resolve(metadata.getDomainType());
		CrudMethod.check(metadata, getProjectionFactory());
		if (CrudMethod.SAVE.isOf(repository) || CrudMethod.SAVE_ALL.isOf(repository)) {
			ItemSchema.describing(EntityEngine.of(table).form().schema())
				.ifPresent((schema) -> schema.requireReplaceable("'save' of " + repository.getName()));
		}
		CrudReads reads = CrudReads.of(repository, this.settings);
		List<String> attributes = EntityEngine.of(table).form().schema().attributeNames();
		CrudPlans.of(table.model(), attributes, reads).methods(repository).forEach(this.plans::add);
		return getTargetRepositoryViaReflection(metadata, getEntityInformation(metadata), table, reads);
	}

	@Override
	protected Class<?> getRepositoryBaseClass(RepositoryMetadata metadata) {
		return SimpleDynamoDb2Repository.class;
	}

	@Override
	protected Optional<QueryLookupStrategy> getQueryLookupStrategy(@Nullable Key key,
			ValueExpressionDelegate valueExpressionDelegate) {
		return Optional.of(lookup(key).withExpressions(valueExpressionDelegate));
	}

	private DynamoDb2QueryLookupStrategy lookup(@Nullable Key key) {
		return DynamoDb2QueryLookupStrategy.create(key, (type) -> EntityEngine.of(this.tables.resolve(type)),
				this.context, this.settings, this.plans);
	}

}
