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

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;
import java.util.function.ToIntFunction;
import java.util.stream.IntStream;

import io.github.dynamodb2.core.condition.AttributePath;
import io.github.dynamodb2.core.condition.Bindings;
import io.github.dynamodb2.core.condition.Condition;
import io.github.dynamodb2.core.condition.Leaf;
import io.github.dynamodb2.core.condition.Operand;
import io.github.dynamodb2.core.condition.Operator;
import io.github.dynamodb2.core.model.KeySchema;
import io.github.dynamodb2.core.model.TableModel;
import io.github.dynamodb2.core.operation.OperationCall;
import io.github.dynamodb2.core.operation.OperationListener;
import io.github.dynamodb2.core.operation.ServiceCalls;
import io.github.dynamodb2.core.operation.TableCall;
import io.github.dynamodb2.core.plan.AccessPlan;
import io.github.dynamodb2.core.plan.AccessPlanner;
import io.github.dynamodb2.core.plan.PlanPolicy;
import io.github.dynamodb2.core.plan.PlanPolicy.Access;
import io.github.dynamodb2.core.plan.Selection;
import io.github.dynamodb2.support.ScriptedClient;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import software.amazon.awssdk.services.dynamodb.model.BatchGetItemRequest;
import software.amazon.awssdk.services.dynamodb.model.BatchGetItemResponse;
import software.amazon.awssdk.services.dynamodb.model.KeysAndAttributes;
import software.amazon.awssdk.services.dynamodb.model.QueryRequest;
import software.amazon.awssdk.services.dynamodb.model.QueryResponse;
import software.amazon.awssdk.services.dynamodb.model.ScalarAttributeType;
import software.amazon.awssdk.services.dynamodb.model.ScanRequest;
import software.amazon.awssdk.services.dynamodb.model.ScanResponse;
import software.amazon.awssdk.services.dynamodb.model.Select;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

/**
 * Tests of {@link Counting} through {@link PageReads}: which requests a count sends, and
 * how many at a time.
 */
@Timeout(30)
class CountingTests {

	private static final KeySchema NUMBERS = new KeySchema(KeySchema.of("p", ScalarAttributeType.S).partition(),
			KeySchema.of("s", ScalarAttributeType.N).partition());

	private static final KeySchema TEXTS = new KeySchema(KeySchema.of("p", ScalarAttributeType.S).partition(),
			KeySchema.of("s", ScalarAttributeType.S).partition());

	private final ScriptedClient client = new ScriptedClient();

	private final Set<String> heard = ConcurrentHashMap.newKeySet();

	private final AtomicInteger running = new AtomicInteger();

	private final AtomicInteger most = new AtomicInteger();

	@Test
	void aParallelCountReadsEverySegmentAtTheSameTime() {
		CountDownLatch all = new CountDownLatch(3);
		this.client.onScan((request) -> {
			meet(all);
			return ScanResponse.builder().count(request.segment() + 1).build();
		});
		assertThat(count(NUMBERS, Condition.none(), PlanPolicy.of(Access.ANY).withSegments(3))).isEqualTo(6);
		assertThat(this.client.requests(ScanRequest.class)).hasSize(3)
			.allSatisfy((request) -> assertThat(request.select()).isEqualTo(Select.COUNT))
			.allSatisfy((request) -> assertThat(request.totalSegments()).isEqualTo(3))
			.extracting(ScanRequest::segment)
			.containsExactlyInAnyOrder(0, 1, 2);
		assertThat(this.heard).containsExactly("Scan 3");
	}

	@Test
	void everyPageOfASegmentIsCounted() {
		Map<String, AttributeValue> middle = Map.of("p", text("a"), "s", number(1));
		this.client.onScan((request) -> ScanResponse.builder()
			.count(10)
			.lastEvaluatedKey(request.hasExclusiveStartKey() ? Map.of() : middle)
			.build());
		assertThat(count(NUMBERS, Condition.none(), PlanPolicy.of(Access.ANY).withSegments(2))).isEqualTo(40);
		assertThat(this.heard).containsExactly("Scan 4");
	}

	@Test
	void aSequentialCountHasNoSegments() {
		this.client.onScan((request) -> ScanResponse.builder().count(7).build());
		assertThat(count(NUMBERS, Condition.none(), PlanPolicy.of(Access.ANY))).isEqualTo(7);
		assertThat(this.client.requests(ScanRequest.class)).extracting(ScanRequest::segment)
			.containsExactly((Integer) null);
	}

	@Test
	void eightQueriesOfACountRunAtTheSameTime() {
		CountDownLatch eight = new CountDownLatch(8);
		this.client.onQuery((request) -> together(eight, () -> QueryResponse.builder().count(2).build()));
		assertThat(count(NUMBERS, partitions(20))).isEqualTo(40);
		assertThat(this.most).hasValue(8);
		assertThat(this.client.requests(QueryRequest.class)).hasSize(20)
			.allSatisfy((request) -> assertThat(request.select()).isEqualTo(Select.COUNT));
		assertThat(this.heard).containsExactly("Query 1");
	}

	@Test
	void eightAlternativesOfACountAreReadAtTheSameTime() {
		CountDownLatch eight = new CountDownLatch(8);
		this.client.onQuery((request) -> together(eight, () -> QueryResponse.builder().count(0).build()));
		List<Condition> alternatives = IntStream.range(0, 12)
			.mapToObj((number) -> Condition
				.and(List.of(compare("p", Operator.EQ, text("p" + number)), compare("s", Operator.GT, number(number)))))
			.toList();
		assertThat(count(NUMBERS, new Condition.Or(alternatives))).isZero();
		assertThat(this.most).hasValue(8);
	}

	@Test
	void theFirstFailureOfACountEndsTheOthers() throws InterruptedException {
		AtomicBoolean first = new AtomicBoolean(true);
		CountDownLatch ended = new CountDownLatch(1);
		CountDownLatch hanging = new CountDownLatch(1);
		this.client.onQuery((request) -> {
			if (first.getAndSet(false)) {
				hanging.countDown();
				hang(ended);
			}
			meet(hanging);
			throw new IllegalStateException("no");
		});
		assertThatIllegalStateException().isThrownBy(() -> count(NUMBERS, partitions(20))).withMessage("no");
		assertThat(ended.await(10, TimeUnit.SECONDS)).isTrue();
		assertThat(this.client.requests().size()).isLessThanOrEqualTo(9);
	}

	@Test
	void whatLiesOnExclusiveEndsIsCountedAndSubtracted() {
		List<String> asked = counting((condition) -> condition.contains("BETWEEN") ? 10 : 1);
		assertThat(
				count(NUMBERS,
						Condition.and(List.of(compare("p", Operator.EQ, text("a")),
								compare("s", Operator.GT, number(0)), compare("s", Operator.LT, number(9))))))
			.isEqualTo(8);
		assertThat(asked).containsExactlyInAnyOrder("#n0 = :v0 AND #n1 BETWEEN :v1 AND :v2", "#n0 = :v0 AND #n1 = :v1",
				"#n0 = :v0 AND #n1 = :v1");
	}

	@Test
	void excludedKeysAreCountedApartByBatchesAndMeetTheFilterToo() {
		List<String> asked = counting((condition) -> 300);
		List<Map<String, AttributeValue>> keys = Collections.synchronizedList(new ArrayList<>());
		this.client.onBatchGet((request) -> {
			KeysAndAttributes wanted = request.requestItems().get("t");
			assertThat(wanted.projectionExpression()).isEqualTo("#n0, #n1, #n2");
			keys.addAll(wanted.keys());
			return BatchGetItemResponse.builder()
				.responses(Map.of("t", wanted.keys().stream().map(CountingTests::coloured).toList()))
				.build();
		});
		AttributeValue excluded = AttributeValue
			.fromL(IntStream.range(0, 150).mapToObj(CountingTests::number).toList());
		Condition none = new Condition.Not(new Leaf.In(AttributePath.of("s"), Operand.literal(excluded)));
		assertThat(count(NUMBERS,
				Condition.and(List.of(compare("p", Operator.EQ, text("a")), none,
						compare("s", Operator.LT, number(100)), compare("color", Operator.EQ, text("red"))))))
			.isEqualTo(250);
		assertThat(asked).containsExactly("#n0 = :v0 AND #n1 < :v1");
		assertThat(keys).hasSize(100).doesNotHaveDuplicates();
	}

	private static Map<String, AttributeValue> coloured(Map<String, AttributeValue> key) {
		boolean even = Integer.parseInt(key.get("s").n()) % 2 == 0;
		return Map.of("p", key.get("p"), "s", key.get("s"), "color", text(even ? "red" : "blue"));
	}

	@Test
	void excludedValuesThatHaveTheBeginningAreSubtracted() {
		List<String> asked = counting((condition) -> 10);
		this.client.onBatchGet((request) -> BatchGetItemResponse.builder()
			.responses(Map.of("t", request.requestItems().get("t").keys()))
			.build());
		assertThat(count(TEXTS,
				Condition.and(List.of(compare("p", Operator.EQ, text("a")),
						new Leaf.BeginsWith(AttributePath.of("s"), Operand.literal(text("ab")), true),
						compare("s", Operator.NE, text("abc")), compare("s", Operator.NE, text("b"))))))
			.isEqualTo(9);
		assertThat(asked).containsExactly("#n0 = :v0 AND begins_with(#n1, :v1)");
		assertThat(this.client.requests(BatchGetItemRequest.class)).singleElement()
			.satisfies((request) -> assertThat(request.requestItems().get("t").keys())
				.containsExactly(Map.of("p", text("a"), "s", text("abc"))));
	}

	private List<String> counting(ToIntFunction<String> count) {
		List<String> asked = new ArrayList<>();
		this.client.onQuery((request) -> {
			assertThat(request.select()).isEqualTo(Select.COUNT);
			synchronized (asked) {
				asked.add(request.keyConditionExpression());
			}
			return QueryResponse.builder().count(count.applyAsInt(request.keyConditionExpression())).build();
		});
		return asked;
	}

	private QueryResponse together(CountDownLatch others, Supplier<QueryResponse> answer) {
		int running = this.running.incrementAndGet();
		this.most.accumulateAndGet(running, Math::max);
		meet(others);
		this.running.decrementAndGet();
		return answer.get();
	}

	private static void meet(CountDownLatch others) {
		others.countDown();
		try {
			assertThat(others.await(10, TimeUnit.SECONDS)).isTrue();
		}
		catch (InterruptedException ex) {
			Thread.currentThread().interrupt();
		}
	}

	private static void hang(CountDownLatch ended) {
		try {
			new CountDownLatch(1).await();
		}
		catch (InterruptedException ex) {
			ended.countDown();
			throw new IllegalStateException("interrupted", ex);
		}
	}

	private long count(KeySchema keys, Condition condition) {
		return count(keys, condition, PlanPolicy.standard());
	}

	private long count(KeySchema keys, Condition condition, PlanPolicy policy) {
		AccessPlan plan = new AccessPlanner().plan(TableModel.of("t", keys, List.of()), condition, List.of(),
				Selection.everything(), policy);
		return new PageReads(new TableCall(new ServiceCalls(this.client, "test", new PageListener()), "t")).count(plan,
				keys, Bindings.none());
	}

	private static Condition partitions(int count) {
		return new Leaf.In(AttributePath.of("p"), Operand.literal(
				AttributeValue.fromL(IntStream.range(0, count).mapToObj((number) -> text("p" + number)).toList())));
	}

	private static Condition compare(String attribute, Operator operator, AttributeValue value) {
		return new Leaf.Comparison(AttributePath.of(attribute), operator, Operand.literal(value));
	}

	private static AttributeValue text(String value) {
		return AttributeValue.fromS(value);
	}

	private static AttributeValue number(int value) {
		return AttributeValue.fromN(String.valueOf(value));
	}

	/**
	 * Writes down how many pages there were.
	 */
	private final class PageListener implements OperationListener {

		@Override
		public <R> R around(OperationCall call, Supplier<R> send) {
			return send.get();
		}

		@Override
		public void afterPages(OperationCall call, int count) {
			CountingTests.this.heard.add(call.operation() + " " + count);
		}

	}

}
