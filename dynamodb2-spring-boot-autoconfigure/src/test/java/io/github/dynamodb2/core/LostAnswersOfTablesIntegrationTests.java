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

import io.github.dynamodb2.core.error.DynamoDb2Exception;
import io.github.dynamodb2.core.error.TableExistsException;
import io.github.dynamodb2.core.error.TableNotFoundException;
import io.github.dynamodb2.core.model.Index;
import io.github.dynamodb2.support.FaultyHttp;
import io.github.dynamodb2.support.FaultyHttp.Fault;
import io.github.dynamodb2.support.LocalDynamoDb;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

/**
 * Changes of tables whose answers are lost.
 */
class LostAnswersOfTablesIntegrationTests {

	private final FaultyHttp http = new FaultyHttp();

	private final DynamoDbClient client = this.http.client();

	private final String name = LocalDynamoDb.freshName("lost");

	private final TableDefinition definition = TableDefinition.named(this.name)
		.partitionKey("id")
		.index(Index.global("CityIndex").partitionKey("city").project("name"))
		.throughput(1, 2)
		.timeToLive("expires")
		.build();

	@AfterEach
	void close() {
		this.client.close();
	}

	@ParameterizedTest
	@EnumSource(names = { "LOST_ANSWER", "FAILED_AFTER", "WRONG_CHECKSUM", "CUT_ANSWER" })
	void changeWhoseAnswerWasLostHasSucceeded(Fault fault) {
		changeEverything(Connection.of(this.client), fault);
	}

	@ParameterizedTest
	@EnumSource(names = { "LOST_ANSWER", "FAILED_AFTER" })
	void soHasThatOfAClientThatRepeatsNothing(Fault fault) {
		try (DynamoDbClient own = this.http.ownClient(1)) {
			changeEverything(Connection.of(own), fault);
		}
	}

	private void changeEverything(Connection connection, Fault fault) {
		this.http.next("CreateTable", fault);
		Table table = connection.createTable(this.definition);
		this.http.next("UpdateTable", fault);
		table.createIndex(Index.global("NameIndex").partitionKey("name"));
		assertThat(table.model().index("NameIndex")).isPresent();
		this.http.next("UpdateTable", fault);
		table.updateThroughput(3, 4);
		assertThat(table.describe().provisionedThroughput().writeCapacityUnits()).isEqualTo(4);
		this.http.next("UpdateTable", fault);
		table.updateIndexThroughput("CityIndex", 5, 6);
		this.http.next("UpdateTable", fault);
		table.deleteIndex("NameIndex");
		assertThat(table.model().index("NameIndex")).isEmpty();
		this.http.next("UpdateTimeToLive", fault);
		table.disableTimeToLive();
		assertThat(table.timeToLive()).isEmpty();
		this.http.next("UpdateTimeToLive", fault);
		table.enableTimeToLive("expires");
		assertThat(table.timeToLive()).contains("expires");
		this.http.next("DeleteTable", fault);
		table.drop();
		assertThat(connection.tableNames()).doesNotContain(this.name);
	}

	@Test
	void lostAnswerOfTheExpiryFailsNoCreation() {
		this.http.next("UpdateTimeToLive", Fault.LOST_ANSWER);
		assertThat(Connection.of(this.client).createTable(this.definition).timeToLive()).contains("expires");
	}

	@Test
	void tableThatAnotherHasMadeExistsAlready() {
		Connection connection = Connection.of(this.client);
		connection.createTable(this.definition);
		assertThatExceptionOfType(TableExistsException.class).isThrownBy(() -> connection.createTable(this.definition))
			.satisfies((ex) -> assertThat(ex.isOutcomeKnown()).isTrue());
		this.http.next("CreateTable", Fault.FAILED_BEFORE);
		assertThatExceptionOfType(TableExistsException.class)
			.isThrownBy(() -> connection.createTable(TableDefinition.named(this.name).partitionKey("other").build()))
			.satisfies((ex) -> assertThat(ex.isOutcomeKnown()).isFalse());
	}

	@Test
	void tableThatWasNotThereWasNotDropped() {
		Table table = Connection.of(this.client).table(this.name);
		this.http.next("DeleteTable", Fault.THROTTLED);
		assertThatExceptionOfType(TableNotFoundException.class).isThrownBy(table::drop);
	}

	@Test
	void changeThatWasNotDoneFails() {
		Table table = Connection.of(this.client).createTable(this.definition);
		this.http.on((operation) -> operation.equals("UpdateTable") ? Fault.CUT_BEFORE : Fault.NONE);
		assertThatExceptionOfType(DynamoDb2Exception.class).isThrownBy(() -> table.updateThroughput(7, 7))
			.satisfies((ex) -> assertThat(ex.isOutcomeKnown()).isFalse());
	}

}
