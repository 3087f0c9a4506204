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
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

/**
 * Chapter 12: deleting a table.
 */
@ExtendWith(TutorialExtension.class)
class DeletingATableIntegrationTests {

	@Test
	void dropWaitsUntilTheTableIsGone(Connection connection) {
		Table users = connection.createTable(TableDefinition.named("users").partitionKey("username").build());

		// tag::drop[]
		users.drop();
		// end::drop[]

		assertThat(connection.tableNames()).isEmpty();
		assertThatExceptionOfType(TableNotFoundException.class).isThrownBy(users::drop);
	}

}
