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

import io.github.dynamodb2.core.Connection;
import io.github.dynamodb2.core.Table;
import io.github.dynamodb2.core.TableDefinition;
import io.github.dynamodb2.core.error.TableNotFoundException;
import io.github.dynamodb2.support.LocalDynamoDb;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

/**
 * Chapters 12 and 13: deleting a table, and DynamoDB Local.
 */
class DeletingATableIntegrationTests {

	@Test
	void dropWaitsUntilTheTableIsGone() {
		try (Connection local = Connection.local(LocalDynamoDb.port())) {
			Table users = local
				.createTable(TableDefinition.named(LocalDynamoDb.freshName("users")).partitionKey("username").build());
			assertThat(local.tableNames()).contains(users.name());

			users.drop();
			assertThat(local.tableNames()).doesNotContain(users.name());
			assertThatExceptionOfType(TableNotFoundException.class).isThrownBy(users::drop);
		}
	}

}
