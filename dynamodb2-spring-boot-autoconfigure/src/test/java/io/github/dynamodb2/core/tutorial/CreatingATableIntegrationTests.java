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
import io.github.dynamodb2.core.error.TableExistsException;
import io.github.dynamodb2.core.model.Index;
import io.github.dynamodb2.core.model.IndexType;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import software.amazon.awssdk.services.dynamodb.model.BillingMode;
import software.amazon.awssdk.services.dynamodb.model.ScalarAttributeType;
import software.amazon.awssdk.services.dynamodb.model.TableDescription;
import software.amazon.awssdk.services.dynamodb.model.TableStatus;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

/**
 * Chapter 1: creating a new table.
 */
@ExtendWith(TutorialExtension.class)
class CreatingATableIntegrationTests {

	@Test
	void simpleExample(Connection connection) {
		// tag::simple[]
		Table users = connection.createTable(TableDefinition.named("users").partitionKey("username").build());
		// end::simple[]

		TableDescription description = users.describe();
		assertThat(description.tableStatus()).isEqualTo(TableStatus.ACTIVE);
		assertThat(description.billingModeSummary().billingMode()).isEqualTo(BillingMode.PAY_PER_REQUEST);
	}

	@Test
	void fullExample(Connection connection) {
		// tag::full[]
		Table users = connection.createTable(TableDefinition.named("users")
			.partitionKey("account_type", ScalarAttributeType.N)
			.sortKey("last_name")
			.throughput(5, 15)
			.index(Index.global("EverythingIndex").partitionKey("account_type", ScalarAttributeType.N).projectAll())
			.build());
		// end::full[]

		TableDescription description = users.describe();
		assertThat(description.provisionedThroughput().readCapacityUnits()).isEqualTo(5);
		assertThat(description.globalSecondaryIndexes().get(0).provisionedThroughput().writeCapacityUnits())
			.isEqualTo(15);
	}

	@Test
	void projections(Connection connection) {
		// tag::projections[]
		Index all = Index.local("AllIndex").sortKey("date_joined", ScalarAttributeType.N).projectAll();
		Index keysOnly = Index.local("KeysOnlyIndex").sortKey("email").projectKeysOnly();
		Index include = Index.local("IncludeIndex").sortKey("city").project("first_name");
		// end::projections[]

		Table users = connection.createTable(TableDefinition.named("users")
			.partitionKey("account_type")
			.sortKey("last_name")
			.index(all)
			.index(keysOnly)
			.index(include)
			.build());
		assertThat(connection.table("users").model()).isEqualTo(users.model());
		assertThat(users.model().indexes()).extracting(Index::type).containsOnly(IndexType.LOCAL);
	}

	@Test
	void expiryIsSwitchedOnWithTheTable(Connection connection) {
		Table users = connection
			.createTable(TableDefinition.named("users").partitionKey("username").timeToLive("expires_at").build());

		assertThat(users.timeToLive()).contains("expires_at");
	}

	@Test
	void tableThatIsThereIsNotCreatedAgain(Connection connection) {
		TableDefinition definition = TableDefinition.named("users").partitionKey("username").build();
		connection.createTable(definition);

		assertThatExceptionOfType(TableExistsException.class).isThrownBy(() -> connection.createTable(definition))
			.withMessage("Table 'users' exists already");
	}

	@Test
	void localIndexNeedsASortKey() {
		assertThatIllegalArgumentException()
			.isThrownBy(() -> TableDefinition.named("users")
				.partitionKey("account_type")
				.index(Index.local("EverythingIndex"))
				.build())
			.withMessage("Local index 'EverythingIndex' needs a table with a sort key, "
					+ "but 'users' has the key [account_type]. Make the index global");
		assertThatIllegalArgumentException()
			.isThrownBy(() -> TableDefinition.named("users")
				.partitionKey("account_type")
				.sortKey("last_name")
				.index(Index.local("EverythingIndex"))
				.build())
			.withMessage("Local index 'EverythingIndex' of table 'users' needs one sort attribute but has []. "
					+ "Name one, or make the index global");
	}

	@Test
	void indexOfOnDemandTableHasNoThroughput(Connection connection) {
		TableDefinition definition = TableDefinition.named("users")
			.partitionKey("username")
			.index(Index.global("EmailIndex").partitionKey("email").throughput(1, 1))
			.build();

		assertThatIllegalArgumentException().isThrownBy(() -> connection.createTable(definition))
			.withMessage("Index 'EmailIndex' has a throughput but table 'users' is on-demand. "
					+ "Give the table one, or take the index's away");
	}

}
