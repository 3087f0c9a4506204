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
import io.github.dynamodb2.core.write.ItemWrite;
import io.github.dynamodb2.support.Moods;
import io.github.dynamodb2.support.Program;
import io.github.dynamodb2.support.Programs;
import io.github.dynamodb2.support.Step;
import io.github.dynamodb2.support.UnreliableTable;
import io.github.dynamodb2.support.UnreliableTable.Answer;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Random programs of puts and deletes against a server that misbehaves at random, one to
 * eight requests at a time, compared with a map.
 */
class BatchWritePropertyTests {

	private static final Programs<Step> UNRELIABLE = new Programs<>(
			(random) -> Step.program(random, Moods.any(random, 12)));

	private static final Programs<Step> SLOW = new Programs<>((random) -> Step.program(random,
			Moods.of(random, 40, Answer.SOME, Answer.ALL_BUT_ONE, Answer.NONE, Answer.THROTTLED)));

	@TestFactory
	Stream<DynamicTest> everyOperationIsDoneAsLastStatedOrIsLeft() {
		return UNRELIABLE.check(10, (program) -> {
			UnreliableTable table = program.table();
			table.repair(() -> operation(table, 4, program).write(writes(program)));
			assertThat(table.items()).isEqualTo(Step.outcome(program.steps()));
		});
	}

	@TestFactory
	Stream<DynamicTest> whatIsLeftIsNamedOncePerKeyAndWasNotReplacedLater() {
		return UNRELIABLE.check(10, (program) -> {
			Map<Integer, Object> last = new HashMap<>();
			program.steps().forEach((step) -> last.put(step.id(), step.request()));
			try {
				operation(program.table(), 4, program).write(writes(program));
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
			PendingWrites batch = new PendingWrites(call(table, 1), backoff(4));
			program.steps().forEach((step) -> table.repair(() -> batch.add(step.write())));
			table.repair(batch::close);
			assertThat(table.items()).isEqualTo(Step.outcome(program.steps()));
		});
	}

	@TestFactory
	Stream<DynamicTest> aServerThatIsOnlySlowLeavesNothing() {
		return SLOW.check(2, (program) -> {
			UnreliableTable table = program.table();
			operation(table, 100, program).write(writes(program));
			assertThat(table.items()).isEqualTo(Step.outcome(program.steps()));
		});
	}

	private static BatchWriteItemOperation operation(UnreliableTable table, int attempts, Program<Step> program) {
		return new BatchWriteItemOperation(call(table, 1 + program.steps().size() % 8), backoff(attempts));
	}

	private static TableCall call(UnreliableTable table, int requests) {
		return new TableCall(new ServiceCalls(table.client(), "test", OperationListener.NONE, null, requests), "t");
	}

	private static Backoff backoff(int attempts) {
		return new Backoff(attempts, Duration.ofNanos(1), Duration.ofNanos(1), Duration.ofMinutes(1));
	}

	private static List<ItemWrite> writes(Program<Step> program) {
		return program.steps().stream().map(Step::write).toList();
	}

}
