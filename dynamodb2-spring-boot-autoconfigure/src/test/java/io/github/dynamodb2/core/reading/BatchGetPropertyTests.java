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

package io.github.dynamodb2.core.reading;

import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.random.RandomGenerator;
import java.util.stream.Stream;

import io.github.dynamodb2.core.error.DynamoDb2Exception;
import io.github.dynamodb2.core.error.UnprocessedItemsException;
import io.github.dynamodb2.core.operation.Backoff;
import io.github.dynamodb2.core.operation.OperationListener;
import io.github.dynamodb2.core.operation.ServiceCalls;
import io.github.dynamodb2.core.operation.TableCall;
import io.github.dynamodb2.core.plan.Selection;
import io.github.dynamodb2.support.Moods;
import io.github.dynamodb2.support.Program;
import io.github.dynamodb2.support.Programs;
import io.github.dynamodb2.support.UnreliableTable;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import software.amazon.awssdk.services.dynamodb.model.PutRequest;
import software.amazon.awssdk.services.dynamodb.model.WriteRequest;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Random keys asked of a server that misbehaves at random, by one to eight requests at a
 * time.
 */
class BatchGetPropertyTests {

	private static final Backoff QUICK = new Backoff(4, Duration.ofNanos(1), Duration.ofNanos(1),
			Duration.ofMinutes(1));

	private static final int MOST_KEYS = 280;

	private static final int IDS = 300;

	@TestFactory
	Stream<DynamicTest> everyKeyIsAnsweredOnceInOrderOrIsLeft() {
		return new Programs<>(BatchGetPropertyTests::draw).check(10, BatchGetPropertyTests::check);
	}

	private static Program<Integer> draw(RandomGenerator random) {
		List<Integer> asked = random.ints(0, IDS).limit(random.nextInt(MOST_KEYS + 1)).boxed().toList();
		return new Program<>(asked, Moods.any(random, 12));
	}

	private static void check(Program<Integer> program) {
		List<Integer> asked = program.steps();
		UnreliableTable table = program.table();
		Stream.iterate(0, (id) -> id < IDS, (id) -> id + 2).forEach((id) -> table.apply(put(id)));
		List<String> got = new ArrayList<>();
		List<String> left = new ArrayList<>();
		try {
			pages(table, asked).forEachRemaining((page) -> got.addAll(page.items()));
		}
		catch (UnprocessedItemsException ex) {
			ex.unprocessed().forEach((key) -> left.add(id((Map<?, ?>) key)));
		}
		catch (DynamoDb2Exception ex) {
			assertThat(got).isEmpty();
			return;
		}
		assertThat(left).doesNotHaveDuplicates();
		Set<String> wanted = new LinkedHashSet<>(asked.stream().map(String::valueOf).toList());
		assertThat(wanted).containsAll(left);
		List<String> answered = wanted.stream()
			.filter((id) -> !left.contains(id))
			.filter((id) -> table.items().containsKey(id))
			.toList();
		assertThat(got).isEqualTo(answered);
	}

	private static BatchGetItemOperation<String> pages(UnreliableTable table, List<Integer> asked) {
		PageReads reads = new PageReads(
				new TableCall(new ServiceCalls(table.client(), "test", OperationListener.NONE), "t"));
		return new BatchGetItemOperation<>(reads,
				new BatchGetItemOperation.Target(List.of("id"), Selection.everything(), false, false, QUICK),
				(item) -> item.get("id").n(), asked.stream().map(BatchGetPropertyTests::key).toList(),
				1 + asked.size() % 8);
	}

	private static String id(Map<?, ?> key) {
		return ((AttributeValue) key.get("id")).n();
	}

	private static Map<String, AttributeValue> key(int id) {
		return Map.of("id", AttributeValue.fromN(String.valueOf(id)));
	}

	private static WriteRequest put(int id) {
		return WriteRequest.builder().putRequest(PutRequest.builder().item(key(id)).build()).build();
	}

}
