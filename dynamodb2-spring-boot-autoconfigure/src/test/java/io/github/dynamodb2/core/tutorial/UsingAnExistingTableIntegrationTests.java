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
import io.github.dynamodb2.core.model.Index;
import io.github.dynamodb2.support.RequestLog;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import software.amazon.awssdk.services.dynamodb.model.ScalarAttributeType;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

/**
 * Chapter 2: using an existing table.
 */
@ExtendWith(TutorialExtension.class)
class UsingAnExistingTableIntegrationTests {

	private static final Map<String, Object> DOE = Map.of("account_type", 1, "last_name", "Doe");

	@BeforeEach
	void createTable(Connection connection, RequestLog log) {
		connection.createTable(TableDefinition.named("users")
			.partitionKey("account_type", ScalarAttributeType.N)
			.sortKey("last_name")
			.index(Index.global("EverythingIndex").partitionKey("account_type", ScalarAttributeType.N).projectAll())
			.build());
		log.clear();
	}

	@Test
	void lazyExample(Connection connection, RequestLog log) {
		// tag::lazy[]
		Table users = connection.table("users");
		// end::lazy[]

		assertThat(log.operations()).isEmpty();
		users.put(DOE);
		users.get(1, "Doe");
		assertThat(log.operations()).containsExactly("DescribeTable", "PutItem", "GetItem");
	}

	@Test
	void efficientExample(Connection connection, RequestLog log) {
		// tag::efficient[]
		Table users = connection.table(TableDefinition.named("users")
			.partitionKey("account_type", ScalarAttributeType.N)
			.sortKey("last_name")
			.index(Index.global("EverythingIndex").partitionKey("account_type", ScalarAttributeType.N).projectAll())
			.build());
		// end::efficient[]

		users.put(DOE);
		users.get(1, "Doe");
		assertThat(log.operations()).containsExactly("PutItem", "GetItem");
	}

	@Test
	void tableThatIsNotThere(Connection connection) {
		assertThatExceptionOfType(TableNotFoundException.class)
			.isThrownBy(() -> connection.table("nobody").get("johndoe"))
			.withMessage("DescribeTable on table 'nobody' failed: there is no such table or index in this account and "
					+ "region. Create it, or correct its name, region or endpoint");
	}

}
