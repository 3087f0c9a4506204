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

package io.github.dynamodb2.core;

import java.util.Map;

import io.github.dynamodb2.core.model.Index;
import io.github.dynamodb2.core.model.Throughput;
import io.github.dynamodb2.support.LocalDynamoDb;
import io.github.dynamodb2.support.RequestLog;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.model.GlobalSecondaryIndexDescription;
import software.amazon.awssdk.services.dynamodb.model.ScalarAttributeType;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

/**
 * Changes of tables and indexes.
 */
class TableAdministrationIntegrationTests {

	private final RequestLog log = new RequestLog();

	private final DynamoDbClient client = LocalDynamoDb.client(this.log);

	private final Connection connection = Connection.of(this.client);

	private final String name = LocalDynamoDb.freshName("changing");

	@AfterEach
	void closeClient() {
		this.client.close();
	}

	private TableDefinition.Builder definition() {
		return TableDefinition.named(this.name)
			.partitionKey("id")
			.index(Index.global("CityIndex").partitionKey("city").sortKey("age", ScalarAttributeType.N));
	}

	@Test
	void onDemandTableBecomesProvisionedWithItsIndexes() {
		Table table = this.connection.createTable(definition().build());
		table.updateThroughput(2, 3);
		GlobalSecondaryIndexDescription index = table.describe().globalSecondaryIndexes().get(0);
		assertThat(table.describe().provisionedThroughput().writeCapacityUnits()).isEqualTo(3);
		assertThat(index.provisionedThroughput().readCapacityUnits()).isEqualTo(2);
	}

	@Test
	void sameThroughputSendsNoUpdate() {
		Table table = this.connection.createTable(definition().throughput(2, 3).build());
		this.log.clear();
		table.updateThroughput(2, 3);
		table.updateIndexThroughput("CityIndex", 2, 3);
		assertThat(this.log.operations()).containsOnly("DescribeTable");
	}

	@Test
	void describedTableHasTheTypesAndThroughputsOfItsIndexes() {
		this.connection.createTable(definition().throughput(2, 3).build());
		Index index = this.connection.table(this.name).model().index("CityIndex").orElseThrow();
		assertThat(index).isEqualTo(
				Index.global("CityIndex").partitionKey("city").sortKey("age", ScalarAttributeType.N).throughput(2, 3));
		assertThat(index.throughput()).isEqualTo(new Throughput(2, 3));
	}

	@Test
	void newIndexServesQueriesAtOnce() {
		Table table = this.connection.createTable(definition().build());
		table.put(Map.of("id", "a", "email", "a@example.com", "age", 5));
		table.createIndex(Index.global("EmailIndex").partitionKey("email").sortKey("age", ScalarAttributeType.N));
		assertThat(table.query((q) -> q.where("email").eq("a@example.com").and("age").lt(10))).hasSize(1);
		table.deleteIndex("EmailIndex");
		assertThat(table.model().index("EmailIndex")).isEmpty();
	}

	@Test
	void describingATableThatWasNotDeclaredLearnsItsIndexes() {
		Table declared = this.connection.createTable(definition().build());
		Table lazy = this.connection.table(this.name);
		assertThat(lazy.model().index("EmailIndex")).isEmpty();
		declared.createIndex(Index.global("EmailIndex").partitionKey("email"));
		assertThat(lazy.model().index("EmailIndex")).isEmpty();
		lazy.describe();
		assertThat(lazy.model().index("EmailIndex")).isPresent();
		assertThat(lazy.query((q) -> q.where("email").eq("a@example.com"))).isEmpty();
	}

	@Test
	void wrongIndexesAreRefused() {
		Table table = this.connection.createTable(definition().build());
		assertThatIllegalArgumentException().isThrownBy(() -> table.deleteIndex("Nothing"))
			.withMessage("Table '%s' has no global index 'Nothing' (it has: [CityIndex])", this.name);
		assertThatIllegalArgumentException().isThrownBy(() -> table.updateIndexThroughput("CityIndex", 1, 1))
			.withMessage("Index 'CityIndex' of table '%s' cannot have a throughput: the table is on-demand. "
					+ "Call updateThroughput first", this.name);
		assertThatIllegalArgumentException()
			.isThrownBy(() -> table.createIndex(Index.global("X").partitionKey("x").throughput(1, 1)))
			.withMessage("Index 'X' has a throughput but table '%s' is on-demand. "
					+ "Take the index's away, or call updateThroughput first", this.name);
		assertThatIllegalArgumentException().isThrownBy(() -> table.createIndex(Index.global("X").partitionKey("age")))
			.withMessage("Key attribute 'age' of table '%s' is declared as N and as S", this.name);
	}

	@Test
	void expiryOfItemsIsSwitchedOnAndOff() {
		Table table = this.connection.createTable(definition().build());
		assertThat(table.timeToLive()).isEmpty();
		table.disableTimeToLive();
		table.enableTimeToLive("expires_at");
		assertThat(table.timeToLive()).contains("expires_at");
		this.log.clear();
		table.enableTimeToLive("expires_at");
		assertThat(this.log.operations()).containsExactly("DescribeTimeToLive");
		assertThatIllegalArgumentException().isThrownBy(() -> table.enableTimeToLive("other"))
			.withMessage("Items of table '%s' cannot expire by 'other': they expire by 'expires_at'. "
					+ "Call disableTimeToLive first", this.name);
		table.disableTimeToLive();
		assertThat(table.timeToLive()).isEmpty();
	}

	@Test
	void indexWithSeveralKeyAttributesIsCreatedAndQueried() {
		Table table = this.connection.createTable(
				definition()
					.index(Index.global("PlaceIndex")
						.partitionKey("country")
						.partitionKey("region")
						.sortKey("city")
						.sortKey("age", ScalarAttributeType.N))
					.build());
		table.put(Map.of("id", "a", "country", "IT", "region", "Lazio", "city", "Rome", "age", 5));
		table.put(Map.of("id", "b", "country", "IT", "region", "Lazio", "city", "Rome", "age", 9));
		table.put(Map.of("id", "c", "country", "IT", "region", "Umbria", "city", "Rome", "age", 9));

		assertThat(this.connection.table(this.name).model()).isEqualTo(table.model());
		assertThat(table.query((q) -> q.where("country").eq("IT").and("region").eq("Lazio"))).hasSize(2);
		assertThat(table.query(
				(q) -> q.where("country").eq("IT").and("region").eq("Lazio").and("city").eq("Rome").and("age").gt(5)))
			.extracting((item) -> item.getString("id"))
			.containsExactly("b");
	}

}
