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

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

import io.github.dynamodb2.core.condition.AttributePath;
import io.github.dynamodb2.core.condition.Condition;
import io.github.dynamodb2.core.condition.Leaf;
import io.github.dynamodb2.core.condition.Operand;
import io.github.dynamodb2.core.model.Index;
import io.github.dynamodb2.core.plan.QueryPlan.Fetch;
import nl.jqno.equalsverifier.EqualsVerifier;
import nl.jqno.equalsverifier.Warning;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static io.github.dynamodb2.core.plan.SampleTables.text;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

/**
 * Tests of what all plans have in common.
 */
class AccessPlanTests {

	private static final Index PRIMARY = SampleTables.NOTES.primary();

	private static final KeyMatch KEY = new KeyMatch(List.of(new KeyBinding.Equal(text("owner"), Operand.slot(0))),
			null);

	private static final AccessPlan GET = new GetPlan("gets", KEY, Condition.none(), Selection.everything(), false);

	private static final AccessPlan BATCH_GET = new BatchGetPlan("batches", List.of(), Condition.none(), List.of(),
			Selection.everything(), false, 100);

	private static final AccessPlan QUERY = new QueryPlan("queries", PRIMARY, KEY, true, Condition.none(),
			Condition.none(), Selection.everything(), Fetch.INDEX, FanOut.one(), List.of(), false);

	private static final AccessPlan SCAN = new ScanPlan("scans", PRIMARY, Condition.none(), Selection.everything(),
			List.of(), 1, false);

	private static final UnionPlan UNION = new UnionPlan("unions", List.of(GET, QUERY), List.of());

	@Test
	void visitorIsGivenThePlanOfItsKind() {
		List<AccessPlan> plans = List.of(GET, BATCH_GET, QUERY, SCAN, UNION);
		assertThat(plans.stream().map((plan) -> plan.accept(new Naming()))).containsExactly("get gets",
				"batch get batches", "query queries", "scan scans", "union unions");
	}

	@Test
	void onlyAScanScans() {
		assertThat(List.of(GET, BATCH_GET, QUERY, SCAN, UNION)).filteredOn(AccessPlan::scans).containsExactly(SCAN);
	}

	@Test
	void aUnionAndAParallelScanCannotGoOn() {
		AccessPlan parallel = new ScanPlan("scans", PRIMARY, Condition.none(), Selection.everything(), List.of(), 2,
				false);
		assertThat(List.of(GET, BATCH_GET, QUERY, SCAN)).allMatch(AccessPlan::resumable);
		assertThat(List.of(UNION, parallel)).noneMatch(AccessPlan::resumable);
	}

	@Test
	void aUnionHasThePlansOfItsBranchesInItsOrder() {
		List<AccessPlan> branches = new ArrayList<>(List.of(GET, QUERY));
		List<OrderBy> order = new ArrayList<>(List.of(new OrderBy("a", true)));
		UnionPlan union = new UnionPlan("unions", branches, order);
		branches.clear();
		order.clear();
		assertThat(union.branches()).containsExactly(GET, QUERY).isUnmodifiable();
		assertThat(union.order()).containsExactly(new OrderBy("a", true)).isUnmodifiable();
		assertThatIllegalArgumentException().isThrownBy(() -> new UnionPlan("unions", List.of(GET), List.of()))
			.withMessage("A union needs two plans but has 1");
	}

	@Test
	void aUnionLacksWhatItsBranchesLack() {
		AccessPlan sparse = new QueryPlan("queries", PRIMARY, KEY, true, Condition.none(), Condition.none(),
				Selection.everything(), Fetch.INDEX, FanOut.one(), List.of("a", "b"), false);
		assertThat(new UnionPlan("unions", List.of(GET, sparse, sparse), List.of()).without()).containsExactly("a",
				"b");
		assertThat(UNION.without()).isEmpty();
	}

	@Test
	void reversingTurnsQueriesAndMergesRound() {
		QueryPlan several = new QueryPlan("queries", PRIMARY, KEY, true, Condition.none(), Condition.none(),
				Selection.everything(), Fetch.INDEX,
				new FanOut(9, List.of(new OrderBy("a", true), new OrderBy("b", false))), List.of(), false);
		QueryPlan reversed = new QueryPlan("queries", PRIMARY, KEY, false, Condition.none(), Condition.none(),
				Selection.everything(), Fetch.INDEX,
				new FanOut(9, List.of(new OrderBy("a", false), new OrderBy("b", true))), List.of(), false);
		assertThat(several.reversed()).isEqualTo(reversed);
		assertThat(new UnionPlan("unions", List.of(GET, several), List.of(new OrderBy("a", true))).reversed())
			.isEqualTo(new UnionPlan("unions", List.of(GET, reversed), List.of(new OrderBy("a", false))));
		assertThat(List.of(GET, BATCH_GET, SCAN)).allMatch((plan) -> plan.reversed() == plan);
	}

	@Test
	void plansKeepTheirOwnLists() {
		List<String> without = new ArrayList<>(List.of("a"));
		QueryPlan query = new QueryPlan("queries", PRIMARY, KEY, true, Condition.none(), Condition.none(),
				Selection.everything(), Fetch.INDEX, FanOut.one(), without, false);
		ScanPlan scan = new ScanPlan("scans", PRIMARY, Condition.none(), Selection.everything(), without, 1, false);
		without.clear();
		assertThat(query.without()).containsExactly("a").isUnmodifiable();
		assertThat(scan.without()).containsExactly("a").isUnmodifiable();
	}

	@ParameterizedTest
	@ValueSource(classes = { GetPlan.class, BatchGetPlan.class, QueryPlan.class, ScanPlan.class, KeyMatch.class,
			KeyBinding.Equal.class, KeyRange.Bounds.class, KeyRange.Bound.class, KeyRange.Prefix.class,
			KeyBinding.In.class, KeyRange.Gaps.class, KeyBinding.Among.class, FanOut.class, BoundKeys.class,
			BoundRange.class, OrderBy.class, Selection.Only.class, Selection.Mapped.class })
	void plansAreValues(Class<?> type) {
		EqualsVerifier.forClass(type)
			.withPrefabValues(Selection.class, Selection.everything(), Selection.mapped(Set.of("owner")))
			.withPrefabValues(Condition.class, Condition.none(), Leaf.exists(AttributePath.of("a")))
			.suppress(Warning.NULL_FIELDS)
			.verify();
	}

	private static final class Naming implements AccessPlan.Visitor<String> {

		@Override
		public String get(GetPlan plan) {
			return "get " + plan.table();
		}

		@Override
		public String batchGet(BatchGetPlan plan) {
			return "batch get " + plan.table();
		}

		@Override
		public String query(QueryPlan plan) {
			return "query " + plan.table();
		}

		@Override
		public String scan(ScanPlan plan) {
			return "scan " + plan.table();
		}

		@Override
		public String union(UnionPlan plan) {
			return "union " + plan.table();
		}

		@Override
		public String nothing(NothingPlan plan) {
			return "nothing of " + plan.table();
		}

	}

}
