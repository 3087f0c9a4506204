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

package io.github.dynamodb2.autoconfigure.endpoint;

import java.util.List;

import io.github.dynamodb2.autoconfigure.table.ApplicationTables;
import io.github.dynamodb2.core.Connection;
import org.jspecify.annotations.Nullable;

import org.springframework.boot.actuate.endpoint.InvalidEndpointRequestException;
import org.springframework.boot.actuate.endpoint.annotation.Endpoint;
import org.springframework.boot.actuate.endpoint.annotation.ReadOperation;
import org.springframework.boot.actuate.endpoint.annotation.Selector;

/**
 * The actuator endpoint that shows connections, tables and the plan of every repository
 * method.
 */
@Endpoint(id = "dynamodb2")
public final class DynamoDb2Endpoint {

	private final List<Connection> connections;

	private final ApplicationTables tables;

	private final TableSurvey survey;

	private final RepositorySurvey repositories;

	DynamoDb2Endpoint(List<Connection> connections, TableSurvey survey, RepositorySurvey repositories) {
		this.connections = List.copyOf(connections);
		this.tables = repositories.tables();
		this.survey = survey;
		this.repositories = repositories;
	}

	/**
	 * Shows everything. Costs one DescribeTable for each table, as far as the time limit
	 * of its connection allows.
	 * @return connections, tables and repositories
	 */
	@ReadOperation
	public DynamoDb2Descriptor overview() {
		return new DynamoDb2Descriptor(this.connections.stream().map(ConnectionDescriptor::of).toList(),
				this.survey.of(this.tables.all()), this.repositories.all());
	}

	/**
	 * Explains what calls of a repository method do. Asks nobody.
	 * @param repository the simple or the full name of the repository's interface
	 * @param method the method's name, or, to tell overloads apart, its name and
	 * parameter types such as {@code findByEmail(String)}
	 * @return the plan and its price, or {@code null} when there is no such method
	 * @throws InvalidEndpointRequestException when several repositories have that simple
	 * name
	 */
	@ReadOperation
	public @Nullable ExplanationDescriptor explain(@Selector String repository, @Selector String method) {
		List<RepositoryDescriptor> named = this.repositories.all()
			.stream()
			.filter((candidate) -> candidate.isNamed(repository))
			.toList();
		if (named.size() > 1) {
			throw new InvalidEndpointRequestException("'%s' names several repositories".formatted(repository),
					"'%s' names several repositories. Use the full name: %s".formatted(repository,
							named.stream().map(RepositoryDescriptor::repository).toList()));
		}
		return named.stream()
			.map((candidate) -> explain(candidate, method))
			.filter((explanation) -> !explanation.methods().isEmpty())
			.findFirst()
			.orElse(null);
	}

	private static ExplanationDescriptor explain(RepositoryDescriptor repository, String method) {
		return new ExplanationDescriptor(repository.repository(), repository.table(),
				repository.methods()
					.stream()
					.filter((candidate) -> candidate.name().equals(method) || candidate.method().equals(method))
					.map(ExplanationDescriptor.Explained::of)
					.toList());
	}

}
