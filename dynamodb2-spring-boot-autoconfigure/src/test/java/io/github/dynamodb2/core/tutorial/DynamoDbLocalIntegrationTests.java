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

package io.github.dynamodb2.core.tutorial;

import java.util.List;

import io.github.dynamodb2.core.Connection;
import io.github.dynamodb2.core.TableDefinition;
import io.github.dynamodb2.support.LocalDynamoDb;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Chapter 13: DynamoDB Local.
 */
class DynamoDbLocalIntegrationTests {

	@Test
	void tablesOfARunningServerAreListed() {
		int port = LocalDynamoDb.port();
		String name = LocalDynamoDb.freshName("listed");
		// tag::local[]
		Connection connection = Connection.local(port);
		List<String> tables = connection.tableNames();
		// end::local[]
		try (connection) {
			assertThat(tables).doesNotContain(name);
			connection.createTable(TableDefinition.named(name).partitionKey("username").build());
			assertThat(connection.tableNames()).contains(name);
		}
	}

}
