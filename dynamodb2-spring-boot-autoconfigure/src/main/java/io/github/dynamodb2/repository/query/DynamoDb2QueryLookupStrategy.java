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

package io.github.dynamodb2.repository.query;

import java.lang.reflect.Method;
import java.util.function.Function;

import io.github.dynamodb2.core.entity.EntityEngine;
import io.github.dynamodb2.core.model.TableModel;
import io.github.dynamodb2.core.plan.AccessPlan;
import io.github.dynamodb2.mapping.DynamoDb2MappingContext;
import io.github.dynamodb2.repository.DynamoDb2Plans;
import io.github.dynamodb2.repository.MethodPlan;
import io.github.dynamodb2.repository.RepositorySettings;
import io.github.dynamodb2.repository.ScanMode;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.springframework.core.KotlinDetector;
import org.springframework.data.projection.ProjectionFactory;
import org.springframework.data.repository.core.NamedQueries;
import org.springframework.data.repository.core.RepositoryMetadata;
import org.springframework.data.repository.query.QueryLookupStrategy;
import org.springframework.data.repository.query.RepositoryQuery;
import org.springframework.data.repository.query.ValueExpressionDelegate;

/**
 * Compiles query methods by their names or their {@code @Query} when a repository is
 * created, and records the plan of each.
 */
public final class DynamoDb2QueryLookupStrategy implements QueryLookupStrategy {

	private static final Logger logger = LoggerFactory.getLogger(DynamoDb2QueryLookupStrategy.class);

	private static final String FLOW = "kotlinx.coroutines.flow.Flow";

	private final QueryLookup lookup;

	private final Function<Class<?>, EntityEngine<?>> tables;

	private final DynamoDb2MappingContext mapping;

	private final RepositorySettings settings;

	private final DynamoDb2Plans plans;

	private DynamoDb2QueryLookupStrategy(QueryLookup lookup, Function<Class<?>, EntityEngine<?>> tables,
			DynamoDb2MappingContext mapping, RepositorySettings settings, DynamoDb2Plans plans) {
		this.lookup = lookup;
		this.tables = tables;
		this.mapping = mapping;
		this.settings = settings;
		this.plans = plans;
	}

	/**
	 * Creates the strategy of an application's repositories.
	 * @param key how methods are to be looked up, or {@code null} for both ways: a
	 * declared query where there is one, else the method's name
	 * @param tables finds the table of a domain class
	 * @param mapping knows the attributes of domain classes
	 * @param settings what the application decides
	 * @param plans takes the plans
	 * @return the strategy
	 */
	public static DynamoDb2QueryLookupStrategy create(@Nullable Key key, Function<Class<?>, EntityEngine<?>> tables,
			DynamoDb2MappingContext mapping, RepositorySettings settings, DynamoDb2Plans plans) {
		return new DynamoDb2QueryLookupStrategy(
				new QueryLookup((key != null) ? key : Key.CREATE_IF_NOT_FOUND, ValueExpressionDelegate.create()),
				tables, mapping, settings, plans);
	}

	/**
	 * Returns a strategy whose declared queries may use what the application adds to
	 * expressions.
	 * @param expressions reads expressions
	 * @return the strategy
	 */
	public DynamoDb2QueryLookupStrategy withExpressions(ValueExpressionDelegate expressions) {
		return new DynamoDb2QueryLookupStrategy(new QueryLookup(this.lookup.key(), expressions), this.tables,
				this.mapping, this.settings, this.plans);
	}

	@Override
	public RepositoryQuery resolveQuery(Method method, RepositoryMetadata metadata, ProjectionFactory factory,
			NamedQueries namedQueries) {
		DynamoDb2QueryMethod queryMethod = read(method, metadata, factory);
		EntityEngine<?> table = this.tables.apply(metadata.getDomainType());
		DerivedQuery query = compiler(metadata.getDomainType(), table, factory).compile(queryMethod);
		record(queryMethod.methodName(), query);
		return new DynamoDb2RepositoryQuery(queryMethod, query, table.engine(),
				table.call().by(queryMethod.methodName().toString()));
	}

	/**
	 * Compiles a method as {@link #resolveQuery} does, and records nothing.
	 * @param method the method
	 * @param metadata the repository
	 * @param factory makes projections
	 * @throws IllegalArgumentException when it cannot be compiled
	 */
	public void check(Method method, RepositoryMetadata metadata, ProjectionFactory factory) {
		Class<?> domainType = metadata.getDomainType();
		compiler(domainType, this.tables.apply(domainType), factory).compile(read(method, metadata, factory));
	}

	private DynamoDb2QueryMethod read(Method method, RepositoryMetadata metadata, ProjectionFactory factory) {
		refuseCoroutines(method, metadata);
		DynamoDb2QueryMethod queryMethod = DynamoDb2QueryMethod.of(method, metadata, factory,
				this.lookup.expressions());
		this.lookup.check(queryMethod);
		return queryMethod;
	}

	/**
	 * Refuses what only works where nobody waits on a thread: calls of ours do.
	 */
	static void refuseCoroutines(Method method, RepositoryMetadata metadata) {
		boolean flow = FLOW.equals(method.getReturnType().getName());
		if (flow || KotlinDetector.isSuspendingFunction(method)) {
			throw new UnsupportedMethodException(MethodName.of(metadata.getRepositoryInterface(), method),
					(flow ? "it returns a Flow" : "it is a suspending function")
							+ ", but a call holds its thread until DynamoDB has answered",
					flow ? "Return a List or a Stream, and make a flow of it on Dispatchers.IO"
							: "Leave 'suspend' out, and call it in withContext(Dispatchers.IO)");
		}
	}

	/**
	 * Plans a method without running it, as if it might scan.
	 * @param model the table
	 * @param mapping knows the attributes of domain classes
	 * @param method the method
	 * @param metadata the repository
	 * @param projections makes projections
	 * @return the plan
	 */
	public static AccessPlan plan(TableModel model, DynamoDb2MappingContext mapping, Method method,
			RepositoryMetadata metadata, ProjectionFactory projections) {
		Class<?> domainType = metadata.getDomainType();
		return new QueryCompiler(model, mapping.schema(domainType), paths(mapping, domainType),
				RepositorySettings.standard().withScan(ScanMode.ALLOW), projections)
			.compile(DynamoDb2QueryMethod.of(method, metadata, projections, ValueExpressionDelegate.create()))
			.plan();
	}

	private QueryCompiler compiler(Class<?> domainType, EntityEngine<?> table, ProjectionFactory factory) {
		return new QueryCompiler(table.engine().model(), this.mapping.schema(domainType),
				paths(this.mapping, domainType), this.settings, factory);
	}

	private static PathResolver paths(DynamoDb2MappingContext mapping, Class<?> domainType) {
		return (property) -> ResolvedPath.of(property, mapping.attributePath(domainType, property),
				mapping.converter(domainType, property));
	}

	private void record(MethodName method, DerivedQuery query) {
		MethodPlan plan = new MethodPlan(method.repository(), method.signature(), query.plan());
		this.plans.add(plan);
		logger.debug("{}", plan.sentence());
		query.warnings().forEach((warning) -> logger.warn("{}", warning));
	}

}
