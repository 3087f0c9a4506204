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

import java.util.Map;

import io.github.dynamodb2.core.Connection;
import io.github.dynamodb2.core.Table;
import io.github.dynamodb2.core.TableDefinition;
import io.github.dynamodb2.core.error.TableNotFoundException;
import io.github.dynamodb2.support.LocalDynamoDb;
import io.github.dynamodb2.support.RequestLog;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

/**
 * Chapter 2: using an existing table.
 */
class UsingAnExistingTableIntegrationTests {

	private final RequestLog log = new RequestLog();

	private final DynamoDbClient client = LocalDynamoDb.client(this.log);

	private final Connection connection = Connection.of(this.client);

	private final TableDefinition definition = TableDefinition.named(LocalDynamoDb.freshName("users"))
		.partitionKey("username")
		.build();

	@BeforeEach
	void createTable() {
		this.connection.createTable(this.definition);
		this.log.clear();
	}

	@AfterEach
	void close() {
		this.client.close();
	}

	@Test
	void lazyExample() {
		Table users = this.connection.table(this.definition.name());
		assertThat(this.log.operations()).isEmpty();

		users.put(Map.of("username", "johndoe"));
		users.get("johndoe");
		assertThat(this.log.operations()).containsExactly("DescribeTable", "PutItem", "GetItem");
	}

	@Test
	void efficientExample() {
		Table users = this.connection.table(this.definition);

		users.put(Map.of("username", "johndoe"));
		users.get("johndoe");
		assertThat(this.log.operations()).containsExactly("PutItem", "GetItem");
	}

	@Test
	void tableThatIsNotThere() {
		assertThatExceptionOfType(TableNotFoundException.class)
			.isThrownBy(() -> this.connection.table("nobody").get("johndoe"))
			.withMessage("DescribeTable on table 'nobody' failed: there is no such table or index in this account and "
					+ "region. Create it, or correct its name, region or endpoint");
	}

}
