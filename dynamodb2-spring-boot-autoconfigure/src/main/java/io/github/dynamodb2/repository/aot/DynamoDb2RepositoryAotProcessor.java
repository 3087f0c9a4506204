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

import org.jspecify.annotations.Nullable;

import org.springframework.aot.generate.GenerationContext;
import org.springframework.aot.hint.RuntimeHints;
import org.springframework.beans.BeanUtils;
import org.springframework.data.repository.aot.generate.RepositoryContributor;
import org.springframework.data.repository.config.AotRepositoryContext;
import org.springframework.data.repository.config.RepositoryRegistrationAotProcessor;
import org.springframework.data.repository.core.RepositoryInformation;

/**
 * Contributes to a build what DynamoDB repositories need besides what every repository
 * does.
 */
public class DynamoDb2RepositoryAotProcessor extends RepositoryRegistrationAotProcessor {

	private static final String MODULE = "dynamodb2";

	@Override
	protected void configureTypeContributions(AotRepositoryContext repositoryContext,
			GenerationContext generationContext) {
		super.configureTypeContributions(repositoryContext, generationContext);
		RepositoryInformation information = repositoryContext.getRepositoryInformation();
		Class<?> idType = information.getIdType();
		if (!BeanUtils.isSimpleValueType(idType)) {
			configureTypeContribution(idType, repositoryContext);
		}
		RuntimeHints hints = generationContext.getRuntimeHints();
		new EntityHints(hints.reflection()).register(information.getDomainType(), idType);
		new ProjectionHints(hints).register(information.getQueryMethods()
			.stream()
			.map(information::getReturnedDomainClass)
			.toArray(Class<?>[]::new));
	}

	@Override
	protected @Nullable RepositoryContributor contributeAotRepository(AotRepositoryContext repositoryContext) {
		return repositoryContext.isGeneratedRepositoriesEnabled(MODULE)
				? new DynamoDb2RepositoryContributor(repositoryContext) : null;
	}

}
