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

import java.time.Instant;
import java.util.Map;
import java.util.stream.IntStream;

import io.github.dynamodb2.core.BatchWrite;
import io.github.dynamodb2.core.Connection;
import io.github.dynamodb2.core.Table;
import io.github.dynamodb2.core.TableDefinition;
import io.github.dynamodb2.support.RequestLog;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

/**
 * Chapter 7: batch writing.
 */
@ExtendWith(TutorialExtension.class)
class BatchWritingIntegrationTests {

	private static final TableDefinition USERS = TableDefinition.named("users").partitionKey("username").build();

	@BeforeEach
	void createTable(Connection connection, RequestLog log) {
		connection.createTable(USERS).insert(Map.of("username", "jane"));
		log.clear();
	}

	@Test
	void putsAndDeletesInOneRequest(Connection connection, RequestLog log) {
		Table users = connection.table(USERS);

		// tag::batch[]
		long now = Instant.now().getEpochSecond();
		users.batchWrite((batch) -> {
			batch
				.put(Map.of("username", "anotherdoe", "first_name", "Another", "last_name", "Doe", "date_joined", now));
			batch.put(Map.of("username", "alice", "first_name", "Alice", "date_joined", now));
			batch.delete("jane");
		});
		// end::batch[]

		assertThat(log.operations()).containsExactly("BatchWriteItem");
		assertThat(users.scan()).extracting((user) -> user.getString("username"))
			.containsExactlyInAnyOrder("anotherdoe", "alice");
	}

	@Test
	void aHundredPutsAreFourRequests(Connection connection, RequestLog log) {
		Table users = connection.table(USERS);

		// tag::hundred[]
		try (BatchWrite batch = users.batchWrite()) {
			IntStream.range(0, 100).forEach((i) -> batch.put(Map.of("username", "user" + i)));
		}
		// end::hundred[]

		assertThat(log.operations()).hasSize(4).containsOnly("BatchWriteItem");
		assertThat(users.count()).isEqualTo(101);
	}

	@Test
	void lastOperationOnAKeyWins(Connection connection) {
		Table users = connection.table(USERS);

		users.batchWrite((batch) -> {
			batch.put(Map.of("username", "alice", "n", 1));
			batch.put(Map.of("username", "alice", "n", 2));
			batch.put(Map.of("username", "bob"));
			batch.delete("bob");
		});

		assertThat(users.get("alice").getInteger("n")).isEqualTo(2);
		assertThat(users.has("bob")).isFalse();
	}

	@Test
	void nothingMoreIsSentWhenTheBodyFails(Connection connection, RequestLog log) {
		Table users = connection.table(USERS);

		assertThatIllegalStateException().isThrownBy(() -> users.batchWrite((batch) -> {
			batch.put(Map.of("username", "alice"));
			throw new IllegalStateException("no");
		}));

		assertThat(log.operations()).isEmpty();
	}

}
