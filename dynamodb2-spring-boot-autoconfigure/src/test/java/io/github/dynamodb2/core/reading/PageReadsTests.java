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
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import io.github.dynamodb2.core.condition.AttributePath;
import io.github.dynamodb2.core.condition.Bindings;
import io.github.dynamodb2.core.condition.Condition;
import io.github.dynamodb2.core.condition.Leaf;
import io.github.dynamodb2.core.condition.Operand;
import io.github.dynamodb2.core.condition.Operator;
import io.github.dynamodb2.core.model.Index;
import io.github.dynamodb2.core.model.KeySchema;
import io.github.dynamodb2.core.model.TableModel;
import io.github.dynamodb2.core.operation.OperationListener;
import io.github.dynamodb2.core.operation.ServiceCalls;
import io.github.dynamodb2.core.operation.TableCall;
import io.github.dynamodb2.core.plan.AccessPlan;
import io.github.dynamodb2.core.plan.AccessPlanner;
import io.github.dynamodb2.core.plan.GetPlan;
import io.github.dynamodb2.core.plan.KeyBinding;
import io.github.dynamodb2.core.plan.KeyMatch;
import io.github.dynamodb2.core.plan.PlanPolicy;
import io.github.dynamodb2.core.plan.Selection;
import io.github.dynamodb2.support.ScriptedClient;
import org.junit.jupiter.api.Test;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import software.amazon.awssdk.services.dynamodb.model.BatchGetItemRequest;
import software.amazon.awssdk.services.dynamodb.model.BatchGetItemResponse;
import software.amazon.awssdk.services.dynamodb.model.GetItemResponse;
import software.amazon.awssdk.services.dynamodb.model.QueryRequest;
import software.amazon.awssdk.services.dynamodb.model.QueryResponse;
import software.amazon.awssdk.services.dynamodb.model.ScalarAttributeType;
import software.amazon.awssdk.services.dynamodb.model.Select;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

/**
 * Tests of {@link PageReads}: which requests a plan sends, and when.
 */
class PageReadsTests {

	private static final KeySchema KEYS = new KeySchema(KeySchema.of("p", ScalarAttributeType.S).partition(),
			KeySchema.of("s", ScalarAttributeType.N).partition());

	private static final TableModel TABLE = TableModel.of("t", KEYS,
			List.of(Index.global("by-mail").partitionKey("mail").projectKeysOnly()));

	private static final Condition PARTITION = compare("p", Operator.EQ, AttributeValue.fromS("a"));

	private static final Condition FILTER = compare("color", Operator.EQ, AttributeValue.fromS("red"));

	private final ScriptedClient client = new ScriptedClient();

	private final PageReads reader = new PageReads(
			new TableCall(new ServiceCalls(this.client, "test", OperationListener.NONE), "t"));

	@Test
	void anItemThatFailsItsCheckIsAsIfItWereAbsent() {
		this.client.onGet((request) -> {
			assertThat(request.projectionExpression()).isIn("#n0, #n1, #n2, #n3", "#n0, #n1, #n2");
			return GetItemResponse.builder()
				.item(Map.of("p", AttributeValue.fromS("a"), "s", AttributeValue.fromN("1"), "n",
						AttributeValue.fromN("7"), "color", AttributeValue.fromS("red")))
				.build();
		});
		assertThat(get(FILTER)).containsExactly(Set.of("p", "s", "n"));
		assertThat(get(new Condition.Not(FILTER))).isEmpty();
	}

	private List<Set<String>> get(Condition check) {
		KeyMatch key = new KeyMatch(
				List.of(new KeyBinding.Equal(KEYS.attributes().get(0), Operand.literal(AttributeValue.fromS("a"))),
						new KeyBinding.Equal(KEYS.attributes().get(1), Operand.literal(AttributeValue.fromN("1")))),
				null);
		GetPlan plan = new GetPlan("t", key, check, Selection.only(List.of(AttributePath.of("n"))), false);
		List<Set<String>> found = new ArrayList<>();
		this.reader.read(plan, KEYS, Bindings.none(), ReadOptions.all(), Map::keySet)
			.forEachRemaining((page) -> found.addAll(page.items()));
		assertThat(this.reader.count(plan, KEYS, Bindings.none())).isEqualTo(found.size());
		return found;
	}

	@Test
	void excludedValuesAreKnownInAnySpelling() {
		this.client.onQuery((request) -> QueryResponse.builder()
			.items(Stream.of("1.0", "2", "0.3E+1")
				.map((n) -> Map.of("p", AttributeValue.fromS("a"), "s", AttributeValue.fromN(n), "n",
						AttributeValue.fromN("7")))
				.toList())
			.build());
		AttributeValue excluded = AttributeValue
			.fromL(List.of(AttributeValue.fromN("1"), AttributeValue.fromN("3.00")));
		Condition none = new Condition.Not(new Leaf.In(AttributePath.of("s"), Operand.literal(excluded)));
		assertThat(drain(read(Condition.and(List.of(PARTITION, none)), ReadOptions.all()))).hasSize(1);
		assertThat(this.client.requests(QueryRequest.class)).singleElement()
			.satisfies((request) -> assertThat(request.keyConditionExpression()).isEqualTo("#n0 = :v0"));
	}

	@Test
	void noRequestIsSentBeforeThePageIsAskedForAndNoneAfterTheLast() {
		this.client.onQuery((request) -> page(request, 3, 10));
		Pages<Integer> pages = read(PARTITION, ReadOptions.all());
		assertThat(this.client.requests()).isEmpty();
		assertThat(drain(pages)).containsExactly(0, 1, 2, 3, 4, 5, 6, 7, 8, 9);
		assertThat(this.client.requests()).hasSize(4);
	}

	@Test
	void aLimitWithoutAFilterIsTheRequestsLimitAndEndsTheRead() {
		this.client.onQuery((request) -> page(request, 100, 100));
		assertThat(drain(read(PARTITION, ReadOptions.all().withLimit(4).withMaxPageSize(3)))).containsExactly(0, 1, 2,
				3);
		assertThat(this.client.requests(QueryRequest.class)).extracting(QueryRequest::limit).containsExactly(3, 1);
	}

	@Test
	void aLimitWithAFilterCountsMatchingItems() {
		this.client.onQuery((request) -> page(request, 2, 1000));
		assertThat(drain(read(Condition.and(List.of(PARTITION, FILTER)), ReadOptions.all().withLimit(5)))).hasSize(5);
		assertThat(this.client.requests(QueryRequest.class)).extracting(QueryRequest::limit)
			.containsExactly(50, 100, 200);
	}

	@Test
	void anEmptyPageInTheMiddleDoesNotEndTheResult() {
		this.client.onQuery((request) -> (request.hasExclusiveStartKey()) ? page(request, 3, 3)
				: QueryResponse.builder().count(0).scannedCount(9).lastEvaluatedKey(key(0)).build());
		assertThat(drain(read(PARTITION, ReadOptions.all()))).containsExactly(1, 2);
	}

	@Test
	void theExclusiveEndOfARangeIsDroppedFromBetween() {
		this.client.onQuery((request) -> page(request, 10, 10));
		Condition range = Condition
			.and(List.of(PARTITION, compare("s", Operator.GTE, number(0)), compare("s", Operator.LT, number(9))));
		assertThat(drain(read(range, ReadOptions.all()))).containsExactly(0, 1, 2, 3, 4, 5, 6, 7, 8);
		assertThat(this.client.requests(QueryRequest.class)).singleElement()
			.satisfies((request) -> assertThat(request.keyConditionExpression())
				.isEqualTo("#n0 = :v0 AND #n1 BETWEEN :v1 AND :v2"));
	}

	@Test
	void anEmptyIntersectionSendsNoRequest() {
		Condition range = Condition
			.and(List.of(PARTITION, compare("s", Operator.GT, number(3)), compare("s", Operator.LT, number(3))));
		assertThat(drain(read(range, ReadOptions.all()))).isEmpty();
		assertThat(this.client.requests()).isEmpty();
	}

	@Test
	void anEmptyStringAgainstAKeySendsNoRequest() {
		assertThat(drain(read(compare("p", Operator.EQ, AttributeValue.fromS("")), ReadOptions.all()))).isEmpty();
		assertThat(this.client.requests()).isEmpty();
	}

	@Test
	void anInOfNothingInTheFilterSendsNoRequest() {
		Condition in = new Leaf.In(AttributePath.of("color"), Operand.literal(AttributeValue.fromL(List.of())));
		assertThat(drain(read(Condition.and(List.of(PARTITION, in)), ReadOptions.all()))).isEmpty();
		assertThat(this.client.requests()).isEmpty();
	}

	@Test
	void aValueOfTheWrongTypeIsRefusedAtTheCall() {
		assertThatIllegalArgumentException()
			.isThrownBy(() -> read(compare("p", Operator.EQ, number(1)), ReadOptions.all()))
			.withMessage("Key attribute 'p' is of type S but was given a value of type N");
	}

	@Test
	void itemsFoundByAKeysOnlyIndexAreFetchedInTheIndexsOrder() {
		this.client.onQuery((request) -> QueryResponse.builder()
			.items(List.of(entry(3), entry(1), entry(2)))
			.count(3)
			.scannedCount(3)
			.build());
		this.client.onBatchGet((request) -> BatchGetItemResponse.builder()
			.responses(Map.of("t", List.of(full(1, "m"), full(2, "changed"), full(3, "m"))))
			.build());
		Condition mail = compare("mail", Operator.EQ, AttributeValue.fromS("m"));
		assertThat(drain(read(mail, ReadOptions.all()))).containsExactly(3, 1);
		assertThat(this.client.requests(BatchGetItemRequest.class)).hasSize(1);
	}

	@Test
	void countingReadsNoItems() {
		this.client.onQuery((request) -> QueryResponse.builder()
			.count(5)
			.lastEvaluatedKey(request.hasExclusiveStartKey() ? Map.of() : key(1))
			.build());
		assertThat(this.reader.count(plan(PARTITION), KEYS, Bindings.none())).isEqualTo(10);
		assertThat(this.client.requests(QueryRequest.class)).extracting(QueryRequest::select)
			.containsExactly(Select.COUNT, Select.COUNT);
	}

	private Pages<Integer> read(Condition condition, ReadOptions options) {
		return this.reader.read(plan(condition), KEYS, Bindings.none(), options,
				(item) -> Integer.valueOf(item.get("s").n()));
	}

	private static AccessPlan plan(Condition condition) {
		return new AccessPlanner().plan(TABLE, condition, List.of(), Selection.everything(), PlanPolicy.standard());
	}

	private static List<Integer> drain(Pages<Integer> pages) {
		List<Integer> items = new ArrayList<>();
		pages.forEachRemaining((page) -> items.addAll(page.items()));
		return items;
	}

	private static QueryResponse page(QueryRequest request, int size, int total) {
		int from = request.hasExclusiveStartKey() ? Integer.parseInt(request.exclusiveStartKey().get("s").n()) + 1 : 0;
		int most = (request.limit() != null) ? Math.min(size, request.limit()) : size;
		int to = Math.min(from + most, total);
		return QueryResponse.builder()
			.items(IntStream.range(from, to).mapToObj(PageReadsTests::key).toList())
			.count(to - from)
			.scannedCount(to - from)
			.lastEvaluatedKey((to < total) ? key(to - 1) : Map.of())
			.build();
	}

	private static Map<String, AttributeValue> key(int sort) {
		return Map.of("p", AttributeValue.fromS("a"), "s", number(sort));
	}

	private static Map<String, AttributeValue> entry(int sort) {
		return full(sort, "m");
	}

	private static Map<String, AttributeValue> full(int sort, String mail) {
		return Map.of("p", AttributeValue.fromS("a"), "s", number(sort), "mail", AttributeValue.fromS(mail));
	}

	private static AttributeValue number(int value) {
		return AttributeValue.fromN(String.valueOf(value));
	}

	private static Condition compare(String attribute, Operator operator, AttributeValue value) {
		return new Leaf.Comparison(AttributePath.of(attribute), operator, Operand.literal(value));
	}

}
