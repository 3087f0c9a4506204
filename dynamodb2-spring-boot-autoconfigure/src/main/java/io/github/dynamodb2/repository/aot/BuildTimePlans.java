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

package io.github.dynamodb2.repository.aot;

import java.lang.reflect.Method;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import io.github.dynamodb2.core.model.TableModel;
import io.github.dynamodb2.core.schema.ItemSchema;
import io.github.dynamodb2.mapping.DynamoDb2MappingContext;
import io.github.dynamodb2.mapping.EntityDefinitions;
import io.github.dynamodb2.repository.query.DynamoDb2QueryLookupStrategy;

import org.springframework.beans.factory.aot.AotServices;
import org.springframework.data.projection.ProjectionFactory;
import org.springframework.data.repository.config.AotRepositoryContext;
import org.springframework.data.repository.core.RepositoryInformation;
import org.springframework.util.StringUtils;

/**
 * Plans query methods as far as a build can: with the configuration that it sees and
 * without the application's own converters.
 *
 * @param context the repository
 * @param tables know what tables look like
 * @param mapping describes classes
 */
record BuildTimePlans(AotRepositoryContext context, List<BuildTimeTables> tables, DynamoDb2MappingContext mapping) {

	private static final String PLAN = "plan";

	private static final String NO_PLAN = "no-plan";

	static BuildTimePlans of(AotRepositoryContext context) {
		List<BuildTimeTables> tables = AotServices.factories(context.getClassLoader())
			.load(BuildTimeTables.class)
			.asList();
		return new BuildTimePlans(context, tables, new DynamoDb2MappingContext());
	}

	/**
	 * Describes a method for the repository's JSON file.
	 * @return its plan as a sentence, or the reason why a build cannot tell
	 */
	Map<String, Object> describe(Method method, RepositoryInformation repository, ProjectionFactory projections) {
		try {
			TableModel model = model(repository.getDomainType());
			return Map.of(PLAN,
					DynamoDb2QueryLookupStrategy.plan(model, this.mapping, method, repository, projections).toString());
		}
		catch (RuntimeException ex) {
			return Map.of(NO_PLAN, String.valueOf(ex.getMessage()));
		}
	}

	private TableModel model(Class<?> domainType) {
		if (attribute("entityTableResolverRef").isPresent()) {
			throw new IllegalStateException("Only the running application knows the table of " + domainType.getName());
		}
		return attribute("connection").isPresent() ? annotated(domainType) : configured(domainType);
	}

	private TableModel configured(Class<?> domainType) {
		return this.tables.stream()
			.flatMap((known) -> known.find(this.context.getBeanFactory(), this.mapping, domainType).stream())
			.findFirst()
			.orElseGet(() -> annotated(domainType));
	}

	private Optional<String> attribute(String name) {
		return this.context.getConfigurationSource().getAttribute(name).filter(StringUtils::hasText);
	}

	private TableModel annotated(Class<?> domainType) {
		ItemSchema<?> schema = this.mapping.schema(domainType);
		String name = EntityDefinitions.tableName(domainType);
		return EntityDefinitions.define(schema, this.context.getEnvironment().resolvePlaceholders(name)).model();
	}

}
