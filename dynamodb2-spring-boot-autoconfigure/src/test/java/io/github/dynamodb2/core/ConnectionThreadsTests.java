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

import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

import io.github.dynamodb2.support.ScriptedClient;
import org.junit.jupiter.api.Test;
import software.amazon.awssdk.services.dynamodb.model.ScanResponse;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Tests for the threads of a connection.
 */
class ConnectionThreadsTests {

	private final Set<String> names = ConcurrentHashMap.newKeySet();

	private final ScriptedClient client = new ScriptedClient().onScan((request) -> {
		this.names.add(Thread.currentThread().getName());
		return ScanResponse.builder().count(0).scannedCount(0).build();
	});

	@Test
	void parallelScanRunsOnThreadsThatWereGiven() {
		scan(Connection.builder(this.client).threads((task) -> new Thread(task, "given")).build());
		assertThat(this.names).containsExactly("given");
	}

	@Test
	void parallelScanRunsOnThreadsOfItsOwnOtherwise() {
		scan(Connection.builder(this.client).threads(null).build());
		assertThat(this.names).isNotEmpty().allSatisfy((name) -> assertThat(name).startsWith("dynamodb2-request-"));
	}

	@Test
	void executorOfAScanGoesFirst() {
		Table table = table(Connection.builder(this.client).threads((task) -> new Thread(task, "given")).build());
		table.parallelScan(2, (scan) -> scan.executor((task) -> new Thread(task, "own").start())).toList();
		assertThat(this.names).containsExactly("own");
	}

	private static void scan(Connection connection) {
		assertThat(table(connection).parallelScan(3).toList()).isEmpty();
	}

	private static Table table(Connection connection) {
		return connection.table(TableDefinition.named("users").partitionKey("id").build());
	}

}
