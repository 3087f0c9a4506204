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
import io.github.dynamodb2.support.LocalDynamoDb;
import org.junit.jupiter.api.Test;
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
class CreatingATableIntegrationTests {

	private final Connection connection = LocalDynamoDb.connection();

	private final String name = LocalDynamoDb.freshName("users");

	@Test
	void simpleExample() {
		Table users = this.connection.createTable(TableDefinition.named(this.name).partitionKey("username").build());

		TableDescription description = users.describe();
		assertThat(description.tableStatus()).isEqualTo(TableStatus.ACTIVE);
		assertThat(description.billingModeSummary().billingMode()).isEqualTo(BillingMode.PAY_PER_REQUEST);
	}

	@Test
	void fullExample() {
		Table users = this.connection.createTable(TableDefinition.named(this.name)
			.partitionKey("account_type", ScalarAttributeType.N)
			.sortKey("last_name")
			.index(Index.global("EverythingIndex").partitionKey("account_type", ScalarAttributeType.N))
			.throughput(5, 15)
			.timeToLive("expires_at")
			.build());

		TableDescription description = users.describe();
		assertThat(description.provisionedThroughput().readCapacityUnits()).isEqualTo(5);
		assertThat(description.globalSecondaryIndexes().get(0).provisionedThroughput().writeCapacityUnits())
			.isEqualTo(15);
		assertThat(this.connection.client()
			.describeTimeToLive((request) -> request.tableName(this.name))
			.timeToLiveDescription()
			.attributeName()).isEqualTo("expires_at");
	}

	@Test
	void tableThatIsThereIsNotCreatedAgain() {
		TableDefinition definition = TableDefinition.named(this.name).partitionKey("username").build();
		this.connection.createTable(definition);

		assertThatExceptionOfType(TableExistsException.class).isThrownBy(() -> this.connection.createTable(definition))
			.withMessage("Table '%s' exists already", this.name);
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
	}

	@Test
	void indexOfOnDemandTableHasNoThroughput() {
		TableDefinition definition = TableDefinition.named("users")
			.partitionKey("username")
			.index(Index.global("EmailIndex").partitionKey("email").throughput(1, 1))
			.build();

		assertThatIllegalArgumentException().isThrownBy(() -> this.connection.createTable(definition))
			.withMessage("Index 'EmailIndex' has a throughput but table 'users' is on-demand. "
					+ "Give the table one, or take the index's away");
	}

}
