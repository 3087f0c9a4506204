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

import io.github.dynamodb2.core.Connection;
import io.github.dynamodb2.core.Item;
import io.github.dynamodb2.core.Table;
import io.github.dynamodb2.core.TableDefinition;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

/**
 * Chapter 10: parallel Scan.
 */
@ExtendWith(TutorialExtension.class)
class ParallelScanIntegrationTests {

	private final Set<String> mailed = ConcurrentHashMap.newKeySet();

	@BeforeEach
	void createTable(Connection connection) {
		Table users = connection.createTable(TableDefinition.named("users").partitionKey("username").build());
		users.batchWrite((batch) -> IntStream.range(0, 100)
			.forEach((i) -> batch.put(Map.of("username", "user" + i, "email", i + "@example.com"))));
	}

	private void sendEmail(@Nullable String email) {
		if (email != null) {
			this.mailed.add(email);
		}
	}

	// tag::segment[]
	private void processSegment(Table users, int segment, int totalSegments) {
		for (Item user : users.scan((s) -> s.segment(segment, totalSegments))) {
			sendEmail(user.getString("email"));
		}
	}
	// end::segment[]

	@Test
	void byHand(Connection connection) throws InterruptedException {
		Table users = connection.table("users");

		// tag::threads[]
		List<Thread> pool = new ArrayList<>();
		int poolSize = 3;
		for (int i = 0; i < poolSize; i++) {
			int segment = i;
			Thread worker = new Thread(() -> processSegment(users, segment, poolSize));
			pool.add(worker);
			worker.start();
		}
		for (Thread thread : pool) {
			thread.join();
		}
		// end::threads[]

		assertThat(this.mailed).hasSize(100);
	}

	@Test
	void inOneLine(Connection connection) {
		Table users = connection.table("users");

		// tag::parallelScan[]
		users.parallelScan(3).forEach((user) -> sendEmail(user.getString("email")));
		// end::parallelScan[]

		assertThat(this.mailed).hasSize(100);
	}

	@Test
	void failureIsNoticed(Connection connection) {
		assertThatIllegalStateException().isThrownBy(() -> connection.table("users").parallelScan(3).forEach((user) -> {
			throw new IllegalStateException("cannot send");
		})).withMessage("cannot send");
	}

}
