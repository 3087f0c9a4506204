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

import io.github.dynamodb2.core.error.UnprocessedItemsException;
import io.github.dynamodb2.core.model.KeySchema;
import io.github.dynamodb2.support.Moods;
import io.github.dynamodb2.support.UnreliableTable;
import io.github.dynamodb2.support.UnreliableTable.Answer;
import io.github.dynamodb2.support.UnreliableTable.Mood;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import software.amazon.awssdk.services.dynamodb.model.DeleteRequest;
import software.amazon.awssdk.services.dynamodb.model.PutRequest;
import software.amazon.awssdk.services.dynamodb.model.ScalarAttributeType;
import software.amazon.awssdk.services.dynamodb.model.WriteRequest;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Random programs of puts and deletes against a server that misbehaves at random,
 * compared with a map.
 */
class BatchWritePropertyTests {

	private static final KeySchema KEYS = KeySchema.of("id", ScalarAttributeType.N);

	private static final Backoff QUICK = new Backoff(4, Duration.ofNanos(1), Duration.ofNanos(1),
			Duration.ofMinutes(1));

	@Property(tries = 500)
	void everyOperationIsDoneAsLastStatedOrIsLeft(@ForAll("programs") List<Step> program,
			@ForAll("moods") List<Mood> moods) {
		UnreliableTable table = new UnreliableTable("t", moods);
		repair(table, () -> operation(table).write("t", KEYS, program.stream().map(Step::request).toList()));
		assertThat(table.items()).isEqualTo(expected(program));
	}

	@Property(tries = 500)
	void whatIsLeftIsNamedOncePerKeyAndWasNotReplacedLater(@ForAll("programs") List<Step> program,
			@ForAll("moods") List<Mood> moods) {
		UnreliableTable table = new UnreliableTable("t", moods);
		Map<String, WriteRequest> last = new HashMap<>();
		program.forEach((step) -> last.put(step.id(), step.request()));
		try {
			operation(table).write("t", KEYS, program.stream().map(Step::request).toList());
		}
		catch (UnprocessedItemsException ex) {
			assertThat(ex.unprocessed()).doesNotHaveDuplicates().isNotEmpty();
			assertThat(last.values().stream().map(Object.class::cast).toList()).containsAll(ex.unprocessed());
		}
	}

	@Property(tries = 500)
	void aBatchThatGrowsKeepsTheOrderOfEachKey(@ForAll("programs") List<Step> program,
			@ForAll("moods") List<Mood> moods) {
		UnreliableTable table = new UnreliableTable("t", moods);
		PendingWrites batch = new PendingWrites(operation(table), "t", KEYS);
		program.forEach((step) -> repair(table, () -> step.addTo(batch)));
		repair(table, batch::close);
		assertThat(table.items()).isEqualTo(expected(program));
	}

	@Property(tries = 200)
	void aServerThatIsOnlySlowLeavesNothing(@ForAll("programs") List<Step> program,
			@ForAll("slowness") List<Mood> moods) {
		UnreliableTable table = new UnreliableTable("t", moods);
		new BatchWriteItemOperation(new ServiceCalls(table.client(), "test", OperationListener.NONE),
				new Backoff(100, Duration.ofNanos(1), Duration.ofNanos(1), Duration.ofMinutes(1)))
			.write("t", KEYS, program.stream().map(Step::request).toList());
		assertThat(table.items()).isEqualTo(expected(program));
	}

	/**
	 * Does what a batch left undone, as its caller would.
	 */
	private static void repair(UnreliableTable table, Runnable batch) {
		try {
			batch.run();
		}
		catch (UnprocessedItemsException ex) {
			ex.unprocessed().forEach((left) -> table.apply((WriteRequest) left));
		}
	}

	private static Map<String, Map<String, AttributeValue>> expected(List<Step> program) {
		Map<String, Map<String, AttributeValue>> expected = new HashMap<>();
		for (Step step : program) {
			if (step.put()) {
				expected.put(step.id(), step.item());
			}
			else {
				expected.remove(step.id());
			}
		}
		return expected;
	}

	private static BatchWriteItemOperation operation(UnreliableTable table) {
		return new BatchWriteItemOperation(new ServiceCalls(table.client(), "test", OperationListener.NONE), QUICK);
	}

	@Provide
	Arbitrary<List<Mood>> moods() {
		return Moods.any(12);
	}

	@Provide
	Arbitrary<List<Mood>> slowness() {
		return Moods.of(40, Answer.SOME, Answer.NONE, Answer.THROTTLED);
	}

	@Provide
	Arbitrary<List<Step>> programs() {
		Arbitrary<Boolean> puts = Arbitraries.frequency(Tuple.of(2, true), Tuple.of(1, false));
		return Arbitraries.integers()
			.between(1, 70)
			.flatMap((keys) -> Combinators
				.combine(puts, Arbitraries.integers().between(1, keys), Arbitraries.integers().greaterOrEqual(0))
				.as(Step::new)
				.list()
				.ofMaxSize(150));
	}

	/**
	 * One operation of a program.
	 */
	record Step(boolean put, int key, int value) {

		String id() {
			return String.valueOf(this.key);
		}

		Map<String, AttributeValue> item() {
			return Map.of("id", AttributeValue.fromN(id()), "value", AttributeValue.fromN(String.valueOf(this.value)));
		}

		Map<String, AttributeValue> keyOnly() {
			return Map.of("id", AttributeValue.fromN(id()));
		}

		WriteRequest request() {
			return this.put ? WriteRequest.builder().putRequest(PutRequest.builder().item(item()).build()).build()
					: WriteRequest.builder().deleteRequest(DeleteRequest.builder().key(keyOnly()).build()).build();
		}

		void addTo(PendingWrites batch) {
			if (this.put) {
				batch.put(item());
			}
			else {
				batch.delete(keyOnly());
			}
		}

	}

}
