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

package io.github.dynamodb2.autoconfigure;

import java.util.Collection;
import java.util.Set;
import java.util.stream.Collectors;

import io.github.dynamodb2.core.Connection;
import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.enhanced.dynamodb.DynamoDbEnhancedClient;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;

import org.springframework.beans.factory.NoUniqueBeanDefinitionException;
import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;
import org.springframework.core.Ordered;
import org.springframework.core.ResolvableType;
import org.springframework.core.annotation.Order;

/**
 * Explains, before Boot does, that an application has several clients or connections and
 * none that goes first.
 */
@Order(Ordered.HIGHEST_PRECEDENCE)
final class SeveralClientsFailureAnalyzer extends AbstractFailureAnalyzer<NoUniqueBeanDefinitionException> {

	private static final Set<Class<?>> OURS = Set.of(Connection.class, DynamoDbClient.class,
			DynamoDbEnhancedClient.class);

	@Override
	protected @Nullable FailureAnalysis analyze(Throwable rootFailure, NoUniqueBeanDefinitionException cause) {
		ResolvableType type = cause.getResolvableType();
		Collection<String> beans = cause.getBeanNamesFound();
		if (type == null || beans == null || !OURS.contains(type.toClass())) {
			return null;
		}
		String name = type.toClass().getSimpleName();
		return new FailureAnalysis(
				"One %s is needed, but the application has %d and none is primary: %s.".formatted(name, beans.size(),
						beans.stream().sorted().map("'%s'"::formatted).collect(Collectors.joining(", "))),
				("Annotate the one of the default connection with @Primary, or declare the others with "
						+ "@Bean(defaultCandidate = false). Clients that differ by region, endpoint or credentials "
						+ "alone are better declared under 'dynamodb2.connections'."),
				cause);
	}

}
