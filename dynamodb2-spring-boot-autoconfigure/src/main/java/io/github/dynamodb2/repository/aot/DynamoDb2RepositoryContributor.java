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
import java.util.Map;
import java.util.TreeMap;

import io.github.dynamodb2.repository.DynamoDb2Repository;
import io.github.dynamodb2.repository.Query;
import io.github.dynamodb2.repository.query.DerivedName;
import io.github.dynamodb2.repository.query.DerivedNames;
import org.jspecify.annotations.Nullable;

import org.springframework.core.annotation.AnnotatedElementUtils;
import org.springframework.data.repository.aot.generate.AotRepositoryClassBuilder;
import org.springframework.data.repository.aot.generate.MethodContributor;
import org.springframework.data.repository.aot.generate.RepositoryContributor;
import org.springframework.data.repository.config.AotRepositoryContext;
import org.springframework.data.repository.query.DefaultParameters;
import org.springframework.data.repository.query.QueryMethod;

/**
 * Generates a class for a repository that says what the names of its query methods mean,
 * and describes the methods in the repository's JSON file. Methods run as they do without
 * it: conditions and plans are made when the application starts, because tables are
 * configured then.
 */
final class DynamoDb2RepositoryContributor extends RepositoryContributor {

	private final BuildTimePlans plans;

	private final Map<String, DerivedName> names = new TreeMap<>();

	DynamoDb2RepositoryContributor(AotRepositoryContext context) {
		super(context);
		this.plans = BuildTimePlans.of(context);
	}

	@Override
	protected @Nullable MethodContributor<? extends QueryMethod> contributeQueryMethod(Method method) {
		if (method.getDeclaringClass() == DynamoDb2Repository.class) {
			return null;
		}
		String name = method.getName();
		if (!AnnotatedElementUtils.hasAnnotation(method, Query.class)) {
			this.names.put(name, DerivedName.parse(name, getRepositoryInformation().getDomainType()));
		}
		QueryMethod query = new QueryMethod(method, getRepositoryInformation(), getProjectionFactory(),
				DefaultParameters::new);
		Map<String, Object> metadata = this.plans.describe(method, getRepositoryInformation(), getProjectionFactory());
		return MethodContributor.forQueryMethod(query).metadataOnly(() -> metadata);
	}

	@Override
	protected void customizeClass(AotRepositoryClassBuilder builder) {
		builder.customize((type) -> type.addSuperinterface(DerivedNames.class)
			.addField(DerivedNamesCode.field(this.names))
			.addMethod(DerivedNamesCode.method()));
	}

}
