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

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.IntStream;

import io.github.dynamodb2.core.Item;
import io.github.dynamodb2.core.Table;
import io.github.dynamodb2.core.TableDefinition;
import io.github.dynamodb2.support.LocalDynamoDb;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

/**
 * Chapter 10: parallel Scan.
 */
class ParallelScanIntegrationTests {

	private static Table users;

	private final Set<String> mailed = ConcurrentHashMap.newKeySet();

	@BeforeAll
	static void createTable() {
		users = LocalDynamoDb.connection()
			.createTable(TableDefinition.named(LocalDynamoDb.freshName("users")).partitionKey("username").build());
		users.batchWrite((batch) -> IntStream.range(0, 100)
			.forEach((i) -> batch.put(Map.of("username", "user" + i, "email", i + "@example.com"))));
	}

	private void sendEmail(Item user) {
		this.mailed.add(user.getString("email"));
	}

	@Test
	void byHand() throws InterruptedException {
		int poolSize = 3;
		List<Thread> pool = new ArrayList<>();
		for (int i = 0; i < poolSize; i++) {
			int segment = i;
			Thread worker = new Thread(() -> users.scan((s) -> s.segment(segment, poolSize)).forEach(this::sendEmail));
			pool.add(worker);
			worker.start();
		}
		for (Thread thread : pool) {
			thread.join();
		}

		assertThat(this.mailed).hasSize(100);
	}

	@Test
	void inOneLine() {
		users.parallelScan(3).forEach(this::sendEmail);

		assertThat(this.mailed).hasSize(100);
	}

	@Test
	void failureIsNoticed() {
		assertThatIllegalStateException().isThrownBy(() -> users.parallelScan(3).forEach((user) -> {
			throw new IllegalStateException("cannot send");
		})).withMessage("cannot send");
	}

}
