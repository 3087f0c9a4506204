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
import java.util.Objects;
import java.util.function.Supplier;
import java.util.stream.IntStream;

import io.github.dynamodb2.core.condition.AttributePath;
import io.github.dynamodb2.core.condition.Condition;
import io.github.dynamodb2.core.condition.Leaf;
import io.github.dynamodb2.core.condition.Operand;
import io.github.dynamodb2.core.condition.Operator;
import io.github.dynamodb2.core.model.Index;
import io.github.dynamodb2.core.model.KeySchema;
import io.github.dynamodb2.core.model.TableModel;
import io.github.dynamodb2.core.operation.OperationCall;
import io.github.dynamodb2.core.operation.OperationListener;
import io.github.dynamodb2.core.plan.AccessPlan;
import io.github.dynamodb2.core.plan.AccessPlanner;
import io.github.dynamodb2.core.plan.OrderBy;
import io.github.dynamodb2.core.plan.PlanPolicy;
import io.github.dynamodb2.core.plan.Selection;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import software.amazon.awssdk.services.dynamodb.model.QueryRequest;
import software.amazon.awssdk.services.dynamodb.model.QueryResponse;
import software.amazon.awssdk.services.dynamodb.model.ScalarAttributeType;

/**
 * A table, and questions to it that take several Queries.
 */
final class MergedReads {

	static final KeySchema KEYS = new KeySchema(KeySchema.of("p", ScalarAttributeType.S).partition(),
			KeySchema.of("s", ScalarAttributeType.N).partition());

	static final TableModel TABLE = TableModel.of("t", KEYS,
			List.of(Index.global("by-mail").partitionKey("mail").sortKey("s", ScalarAttributeType.N)));

	private MergedReads() {
	}

	static AccessPlan plan(Condition condition, List<OrderBy> order) {
		return new AccessPlanner().plan(TABLE, condition, order, Selection.everything(), PlanPolicy.standard());
	}

	static List<String> drain(Pages<String> pages) {
		List<String> items = new ArrayList<>();
		pages.forEachRemaining((page) -> items.addAll(page.items()));
		return items;
	}

	static String[] names(int count, int branch) {
		return IntStream.range(0, count).mapToObj((number) -> branch + "-" + number).toArray(String[]::new);
	}

	static Condition in(String... values) {
		return oneOf("p", values);
	}

	static Condition mails(String... values) {
		return oneOf("mail", values);
	}

	private static Condition oneOf(String attribute, String... values) {
		List<AttributeValue> list = List.of(values).stream().map(MergedReads::text).toList();
		return new Leaf.In(AttributePath.of(attribute), Operand.literal(AttributeValue.fromL(list)));
	}

	static Condition all(String partition, Operator operator, int sort) {
		return Condition.and(List.of(compare("p", Operator.EQ, text(partition)), compare("s", operator, number(sort))));
	}

	static Map<String, AttributeValue> item(String partition, int sort) {
		return Map.of("p", text(partition), "s", number(sort));
	}

	static AttributeValue text(String value) {
		return AttributeValue.fromS(value);
	}

	static AttributeValue number(int value) {
		return AttributeValue.fromN(String.valueOf(value));
	}

	static Condition compare(String attribute, Operator operator, AttributeValue value) {
		return new Leaf.Comparison(AttributePath.of(attribute), operator, Operand.literal(value));
	}

	static QueryResponse answer(QueryRequest request, List<Map<String, AttributeValue>> stored, int pageSize) {
		List<Map<String, AttributeValue>> found = new KeyConditionOf(request).found(stored, "s");
		int from = request.hasExclusiveStartKey() ? found.indexOf(request.exclusiveStartKey()) + 1 : 0;
		int size = Math.min(pageSize, Objects.requireNonNullElse(request.limit(), pageSize));
		int to = Math.min(from + size, found.size());
		return QueryResponse.builder()
			.items(found.subList(from, to))
			.count(to - from)
			.scannedCount(to - from)
			.lastEvaluatedKey((to < found.size()) ? found.get(to - 1) : Map.of())
			.build();
	}

	/**
	 * Writes down how many pages there were.
	 *
	 * @param pages the numbers of pages
	 */
	record PageCounts(List<Integer> pages) implements OperationListener {

		@Override
		public <R> R around(OperationCall call, Supplier<R> send) {
			return send.get();
		}

		@Override
		public void afterPages(OperationCall call, int count) {
			this.pages.add(count);
		}

	}

}
