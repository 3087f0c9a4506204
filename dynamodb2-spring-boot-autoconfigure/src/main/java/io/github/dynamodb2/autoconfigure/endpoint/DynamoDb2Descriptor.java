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

import org.springframework.boot.actuate.endpoint.OperationResponseBody;

/**
 * The answer of the endpoint.
 *
 * @param connections the connections
 * @param tables the tables, those of the configuration first
 * @param repositories the repositories by name
 */
public record DynamoDb2Descriptor(List<ConnectionDescriptor> connections, List<TableDescriptor> tables,
		List<RepositoryDescriptor> repositories) implements OperationResponseBody {

	public DynamoDb2Descriptor {
		connections = List.copyOf(connections);
		tables = List.copyOf(tables);
		repositories = List.copyOf(repositories);
	}

}
