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

package io.github.dynamodb2.core.plan;

import java.util.List;
import java.util.Set;

import io.github.dynamodb2.core.condition.AttributePath;
import io.github.dynamodb2.core.condition.Condition;
import io.github.dynamodb2.core.condition.Operand;
import io.github.dynamodb2.core.condition.Operator;
import io.github.dynamodb2.core.model.Index;
import io.github.dynamodb2.core.plan.QueryPlan.Fetch;
import org.junit.jupiter.api.Test;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

import static io.github.dynamodb2.core.condition.TestConditions.all;
import static io.github.dynamodb2.core.condition.TestConditions.any;
import static io.github.dynamodb2.core.condition.TestConditions.equal;
import static io.github.dynamodb2.core.condition.TestConditions.exists;
import static io.github.dynamodb2.core.plan.AccessPlanAssert.assertThat;
import static io.github.dynamodb2.core.plan.SampleTables.number;
import static io.github.dynamodb2.core.plan.SampleTables.text;

/**
 * Tests of {@link PlanSentence}: what plans say of themselves.
 */
class PlanSentenceTests {

	private static final Selection EVERYTHING = Selection.everything();

	private static final Selection SOME = Selection
		.only(List.of(AttributePath.parse("title"), AttributePath.parse("tags[0]")));

	private static final Operand SECRET = Operand.literal(AttributeValue.fromS("secret"));

	private static final KeyBinding.Equal CUSTOMER = new KeyBinding.Equal(text("customer"), Operand.slot(0));

	@Test
	void getNamesTheKey() {
		KeyMatch key = new KeyMatch(List.of(CUSTOMER, new KeyBinding.Equal(number("number"), SECRET)), null);
		assertThat(new GetPlan("orders", key, Condition.none(), EVERYTHING, false)).gets()
			.says("GetItem on table 'orders': customer = ? and number = ?");
	}

	@Test
	void getNamesTheAttributesAndTheConsistency() {
		KeyMatch key = new KeyMatch(List.of(CUSTOMER), null);
		assertThat(new GetPlan("orders", key, Condition.none(), SOME, true))
			.says("GetItem on table 'orders': customer = ?, only title, tags[0], strongly consistent");
	}

	@Test
	void batchGetNamesTheKeys() {
		List<KeyBinding> key = List.of(new KeyBinding.Equal(text("customer"), SECRET),
				new KeyBinding.In(number("number"), Operand.slot(0)));
		assertThat(new BatchGetPlan("orders", key, Condition.none(), List.of(), EVERYTHING, false, 100)).batchGets()
			.says("BatchGetItem on table 'orders': customer = ? and number in (?)");
	}

	@Test
	void batchGetNamesTheAttributesAndTheConsistency() {
		List<KeyBinding> key = List.of(new KeyBinding.In(text("customer"), SECRET));
		assertThat(new BatchGetPlan("orders", key, Condition.none(), List.of(), SOME, true, 100))
			.says("BatchGetItem on table 'orders': customer in (?), only title, tags[0], strongly consistent");
	}

	@Test
	void queryNamesTheTable() {
		assertThat(query(SampleTables.ORDERS.primary(), new KeyMatch(List.of(CUSTOMER), null), Condition.none()))
			.queries()
			.readsForwards()
			.filtersOn()
			.says("Query on table 'orders': customer = ?");
	}

	@Test
	void queryNamesIndexRangeAndFilter() {
		KeyRange.Bounds range = new KeyRange.Bounds(number("placed"),
				List.of(new KeyRange.Bound(Operator.GT, SECRET), new KeyRange.Bound(Operator.LTE, Operand.slot(1))));
		Condition filter = all(equal("title", 2), any(exists("info.tags"), equal("status", 3)));
		assertThat(query(index("by-placed"), new KeyMatch(List.of(CUSTOMER), range), filter)).usesIndex("by-placed")
			.filtersOn("title", "info.tags", "status")
			.says("Query on index 'by-placed' of table 'orders': customer = ? and placed > ? and placed <= ?, "
					+ "filter (title = ? and (info.tags exists or status = ?))");
	}

	@Test
	void queryNamesABeginning() {
		KeyMatch key = new KeyMatch(List.of(CUSTOMER), new KeyRange.Prefix(text("status"), SECRET));
		assertThat(query(index("by-status"), key, Condition.none()))
			.says("Query on index 'by-status' of table 'orders': customer = ? and status begins with ?");
	}

	@Test
	void queryNamesDirectionAttributesFetchGapAndConsistency() {
		KeyMatch key = new KeyMatch(List.of(CUSTOMER), null);
		assertThat(new QueryPlan("orders", index("by-total"), key, false, exists("status"), Condition.none(), SOME,
				Fetch.TABLE, FanOut.one(), List.of("total"), true))
			.readsBackwards()
			.says("Query on index 'by-total' of table 'orders': customer = ?, descending, filter (status exists), "
					+ "only title, tags[0], attributes fetched from the table, without items that lack total, "
					+ "strongly consistent");
	}

	@Test
	void queryNamesTheFetchByBatches() {
		KeyMatch key = new KeyMatch(List.of(new KeyBinding.Equal(text("city"), Operand.slot(0))), null);
		assertThat(new QueryPlan("people", SampleTables.PEOPLE.requireIndex("by-city"), key, true, Condition.none(),
				Condition.none(), EVERYTHING, Fetch.BATCH, FanOut.one(), List.of("name", "age"), false))
			.says("Query on index 'by-city' of table 'people': city = ?, items fetched by BatchGetItem, "
					+ "without items that lack name or age");
	}

	@Test
	void severalQueriesNameTheirLimitTheirGapsAndTheirMerge() {
		KeyRange.Gaps gaps = new KeyRange.Gaps(text("status"), new KeyRange.Prefix(text("status"), Operand.slot(1)),
				List.of(new KeyBinding.Equal(text("status"), SECRET),
						new KeyBinding.In(text("status"), Operand.slot(2))),
				false);
		KeyMatch key = new KeyMatch(List.of(new KeyBinding.In(text("customer"), Operand.slot(0))), gaps);
		assertThat(new QueryPlan("orders", index("by-status"), key, false, Condition.none(), Condition.none(),
				EVERYTHING, Fetch.INDEX,
				new FanOut(100, List.of(new OrderBy("customer", true), new OrderBy("status", false))), List.of(),
				false))
			.says("up to 100 Queries on index 'by-status' of table 'orders': customer in (?) and "
					+ "status begins with ? and status <> ? and status not in (?), descending, "
					+ "merged by customer and status descending, excluded values dropped after the read");
	}

	@Test
	void whatIsCheckedAfterTheReadIsNamed() {
		KeyMatch key = new KeyMatch(List.of(CUSTOMER), null);
		Condition check = exists("title");
		assertThat(new GetPlan("orders", key, check, EVERYTHING, false))
			.says("GetItem on table 'orders': customer = ?, checked after the read (title exists)");
		assertThat(new BatchGetPlan("orders", List.of(CUSTOMER), check, List.of(), EVERYTHING, false, 100))
			.says("BatchGetItem on table 'orders': customer = ?, checked after the read (title exists)");
		assertThat(new QueryPlan("orders", index("by-status"), key, true, exists("number"), check, EVERYTHING,
				Fetch.TABLE, FanOut.one(), List.of(), false))
			.says("Query on index 'by-status' of table 'orders': customer = ?, filter (number exists), "
					+ "checked after the read (title exists), attributes fetched from the table");
	}

	@Test
	void aPlanOfNoCallSaysWhy() {
		assertThat(new NothingPlan("orders", "number is null"))
			.says("no call: no item of table 'orders' can meet 'number is null'");
	}

	@Test
	void batchGetNamesTheOrder() {
		List<KeyBinding> key = List.of(new KeyBinding.In(text("customer"), SECRET));
		assertThat(new BatchGetPlan("orders", key, Condition.none(), List.of(new OrderBy("customer", false)),
				EVERYTHING, false, 100))
			.says("BatchGetItem on table 'orders': customer in (?), ordered by customer descending");
	}

	@Test
	void unionNamesItsPlans() {
		GetPlan get = new GetPlan("orders", new KeyMatch(List.of(CUSTOMER), null), Condition.none(), EVERYTHING, false);
		AccessPlan query = query(index("by-placed"), new KeyMatch(List.of(CUSTOMER), null), Condition.none());
		assertThat(new UnionPlan("orders", List.of(get, query), List.of(new OrderBy("placed", true))))
			.says("union, each item once, merged by placed: (GetItem on table 'orders': customer = ?), "
					+ "(Query on index 'by-placed' of table 'orders': customer = ?)");
	}

	@Test
	void scanNamesTheTable() {
		assertThat(scan(SampleTables.ORDERS.primary(), Condition.none(), 1)).scans()
			.usesIndex("orders")
			.says("Scan of table 'orders'");
	}

	@Test
	void scanNamesTheFilter() {
		assertThat(scan(SampleTables.ORDERS.primary(), equal("title", 0), 1)).filtersOn("title")
			.says("Scan of table 'orders', filter (title = ?)");
	}

	@Test
	void parallelScanNamesTheSegments() {
		assertThat(scan(index("by-placed"), Condition.none(), 4))
			.says("parallel Scan of index 'by-placed' of table 'orders' in 4 segments");
	}

	@Test
	void scanNamesAttributesGapAndConsistency() {
		assertThat(new ScanPlan("orders", index("by-placed"), Condition.none(), SOME, List.of("placed"), 1, true))
			.says("Scan of index 'by-placed' of table 'orders', only title, tags[0], "
					+ "without items that lack placed, strongly consistent");
	}

	@Test
	void mappedAttributesAreNotNamed() {
		assertThat(new ScanPlan("orders", SampleTables.ORDERS.primary(), Condition.none(),
				Selection.mapped(Set.of("title")), List.of(), 1, false))
			.says("Scan of table 'orders'");
	}

	private static QueryPlan query(Index index, KeyMatch key, Condition filter) {
		return new QueryPlan("orders", index, key, true, filter, Condition.none(), EVERYTHING, Fetch.INDEX,
				FanOut.one(), List.of(), false);
	}

	private static ScanPlan scan(Index index, Condition filter, int segments) {
		return new ScanPlan("orders", index, filter, EVERYTHING, List.of(), segments, false);
	}

	private static Index index(String name) {
		return SampleTables.ORDERS.requireIndex(name);
	}

}
