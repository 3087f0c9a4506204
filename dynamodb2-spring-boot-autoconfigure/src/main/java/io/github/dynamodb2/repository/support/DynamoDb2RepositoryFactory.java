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
import org.springframework.util.Assert;

/**
 * Makes repositories of interfaces. Their methods throw Spring's exceptions of data access.
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
		return getTargetRepositoryViaReflection(metadata, getEntityInformation(metadata),
				this.tables.resolve(metadata.getDomainType()), CrudReads.of(metadata.getRepositoryInterface()));
	}

	@Override
	protected Class<?> getRepositoryBaseClass(RepositoryMetadata metadata) {
		return SimpleDynamoDb2Repository.class;
	}

	@Override
	protected Optional<QueryLookupStrategy> getQueryLookupStrategy(@Nullable Key key,
			ValueExpressionDelegate valueExpressionDelegate) {
		Assert.isTrue(key != Key.USE_DECLARED_QUERY, "DynamoDB repositories have no declared queries: "
				+ "use the query lookup strategy CREATE or CREATE_IF_NOT_FOUND");
		return Optional.of(DynamoDb2QueryLookupStrategy.create(this.tables::resolve, this.context, this.settings, this.plans));
	}

}
