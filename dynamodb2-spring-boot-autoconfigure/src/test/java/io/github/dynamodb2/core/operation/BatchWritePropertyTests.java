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

package io.github.dynamodb2.core.operation;

import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import io.github.dynamodb2.core.error.UnprocessedItemsException;
import io.github.dynamodb2.core.model.KeySchema;
import io.github.dynamodb2.support.Moods;
import io.github.dynamodb2.support.Program;
import io.github.dynamodb2.support.Programs;
import io.github.dynamodb2.support.Step;
import io.github.dynamodb2.support.UnreliableTable;
import io.github.dynamodb2.support.UnreliableTable.Answer;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import software.amazon.awssdk.services.dynamodb.model.ScalarAttributeType;
import software.amazon.awssdk.services.dynamodb.model.WriteRequest;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Random programs of puts and deletes against a server that misbehaves at random,
 * compared with a map.
 */
class BatchWritePropertyTests {

	private static final KeySchema KEYS = KeySchema.of("id", ScalarAttributeType.N);

	private static final Programs<Step> UNRELIABLE = new Programs<>(
			(random) -> Step.program(random, Moods.any(random, 12)));

	private static final Programs<Step> SLOW = new Programs<>((random) -> Step.program(random,
			Moods.of(random, 40, Answer.SOME, Answer.ALL_BUT_ONE, Answer.NONE, Answer.THROTTLED)));

	@TestFactory
	Stream<DynamicTest> everyOperationIsDoneAsLastStatedOrIsLeft() {
		return UNRELIABLE.check(10, (program) -> {
			UnreliableTable table = program.table();
			table.repair(() -> operation(table, 4).write("t", KEYS, requests(program)));
			assertThat(table.items()).isEqualTo(Step.outcome(program.steps()));
		});
	}

	@TestFactory
	Stream<DynamicTest> whatIsLeftIsNamedOncePerKeyAndWasNotReplacedLater() {
		return UNRELIABLE.check(10, (program) -> {
			Map<Integer, Object> last = new HashMap<>();
			program.steps().forEach((step) -> last.put(step.id(), step.request()));
			try {
				operation(program.table(), 4).write("t", KEYS, requests(program));
			}
			catch (UnprocessedItemsException ex) {
				assertThat(ex.unprocessed()).doesNotHaveDuplicates().isNotEmpty();
				assertThat(last.values()).containsAll(ex.unprocessed());
			}
		});
	}

	@TestFactory
	Stream<DynamicTest> aBatchThatGrowsKeepsTheOrderOfEachKey() {
		return UNRELIABLE.check(10, (program) -> {
			UnreliableTable table = program.table();
			PendingWrites batch = new PendingWrites(operation(table, 4), "t", KEYS);
			program.steps().forEach((step) -> table.repair(() -> add(step, batch)));
			table.repair(batch::close);
			assertThat(table.items()).isEqualTo(Step.outcome(program.steps()));
		});
	}

	@TestFactory
	Stream<DynamicTest> aServerThatIsOnlySlowLeavesNothing() {
		return SLOW.check(2, (program) -> {
			UnreliableTable table = program.table();
			operation(table, 100).write("t", KEYS, requests(program));
			assertThat(table.items()).isEqualTo(Step.outcome(program.steps()));
		});
	}

	private static BatchWriteItemOperation operation(UnreliableTable table, int attempts) {
		return new BatchWriteItemOperation(new ServiceCalls(table.client(), "test", OperationListener.NONE),
				new Backoff(attempts, Duration.ofNanos(1), Duration.ofNanos(1), Duration.ofMinutes(1)));
	}

	private static List<WriteRequest> requests(Program<Step> program) {
		return program.steps().stream().map(Step::request).toList();
	}

	private static void add(Step step, PendingWrites batch) {
		if (step.put()) {
			batch.put(step.item());
		}
		else {
			batch.delete(step.key());
		}
	}

}
