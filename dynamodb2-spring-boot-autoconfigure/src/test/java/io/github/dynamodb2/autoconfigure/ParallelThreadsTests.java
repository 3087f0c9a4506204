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

package io.github.dynamodb2.autoconfigure;

import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.Executor;

import io.github.dynamodb2.core.Connection;
import io.github.dynamodb2.core.TableDefinition;
import io.github.dynamodb2.support.ScriptedClient;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledForJreRange;
import org.junit.jupiter.api.condition.JRE;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.model.ScanResponse;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Tests for {@link ParallelThreads}.
 */
class ParallelThreadsTests {

	private final Queue<Thread> threads = new ConcurrentLinkedQueue<>();

	private final ScriptedClient client = new ScriptedClient().onScan((request) -> {
		this.threads.add(Thread.currentThread());
		return ScanResponse.builder().count(0).scannedCount(0).build();
	});

	@Test
	void parallelScansRunOnDaemonsOfThePlatformByDefault() {
		scan("spring.threads.virtual.enabled=false");
		assertThat(this.threads).hasSize(3).allSatisfy((thread) -> {
			assertThat(thread.getName()).startsWith("dynamodb2-request-");
			assertThat(thread.isDaemon()).isTrue();
			assertThat(thread.getClass()).as("virtual threads have a class of their own").isSameAs(Thread.class);
		});
	}

	@Test
	@EnabledForJreRange(min = JRE.JAVA_21)
	void parallelScansRunOnVirtualThreadsWhereTheApplicationWantsThem() {
		scan("spring.threads.virtual.enabled=true");
		assertThat(this.threads).hasSize(3).allSatisfy((thread) -> {
			assertThat(thread.getName()).startsWith("dynamodb2-request-");
			assertThat(Thread.class.getMethod("isVirtual").invoke(thread)).isEqualTo(true);
		});
	}

	private void scan(String property) {
		TestRunners.offline()
			.withPropertyValues(property)
			.withBean(DynamoDbClient.class, () -> this.client)
			.run((context) -> assertThat(context.getBean(Connection.class)
				.table(TableDefinition.named("users").partitionKey("id").build())
				.parallelScan(3)
				.toList()).isEmpty());
	}

	@Test
	void noExecutorIsABean() {
		TestRunners.offline()
			.withPropertyValues("spring.threads.virtual.enabled=true")
			.run((context) -> assertThat(context).hasNotFailed().doesNotHaveBean(Executor.class));
	}

}
