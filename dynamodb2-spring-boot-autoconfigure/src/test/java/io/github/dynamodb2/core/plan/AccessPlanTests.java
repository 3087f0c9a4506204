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

import io.github.dynamodb2.core.condition.Condition;
import io.github.dynamodb2.core.condition.Operand;
import io.github.dynamodb2.core.model.Index;
import io.github.dynamodb2.core.plan.BatchGetPlan.KeyChoice;
import io.github.dynamodb2.core.plan.QueryPlan.Fetch;
import nl.jqno.equalsverifier.EqualsVerifier;
import nl.jqno.equalsverifier.Warning;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static io.github.dynamodb2.core.plan.SampleTables.text;
import static org.assertj.core.api.Assertions.assertThat;

/**
 * Tests of what all plans have in common.
 */
class AccessPlanTests {

	private static final Index PRIMARY = SampleTables.NOTES.primary();

	private static final KeyMatch KEY = new KeyMatch(List.of(new KeyEquals(text("owner"), Operand.slot(0))), null);

	private static final AccessPlan GET = new GetPlan("gets", KEY, Selection.everything(), false);

	private static final AccessPlan BATCH_GET = new BatchGetPlan("batches", List.of(), Selection.everything(), false);

	private static final AccessPlan QUERY = new QueryPlan("queries", PRIMARY, KEY, true, Condition.none(),
			Selection.everything(), Fetch.INDEX, List.of(), false);

	private static final AccessPlan SCAN = new ScanPlan("scans", PRIMARY, Condition.none(), Selection.everything(),
			List.of(), 1, false);

	@Test
	void visitorIsGivenThePlanOfItsKind() {
		List<AccessPlan> plans = List.of(GET, BATCH_GET, QUERY, SCAN);
		assertThat(plans.stream().map((plan) -> plan.accept(new Naming()))).containsExactly("get gets",
				"batch get batches", "query queries", "scan scans");
	}

	@Test
	void onlyAScanScans() {
		assertThat(List.of(GET, BATCH_GET, QUERY, SCAN)).filteredOn(AccessPlan::scans).containsExactly(SCAN);
	}

	@Test
	void plansKeepTheirOwnLists() {
		List<String> without = new ArrayList<>(List.of("a"));
		QueryPlan query = new QueryPlan("queries", PRIMARY, KEY, true, Condition.none(), Selection.everything(),
				Fetch.INDEX, without, false);
		ScanPlan scan = new ScanPlan("scans", PRIMARY, Condition.none(), Selection.everything(), without, 1, false);
		without.clear();
		assertThat(query.without()).containsExactly("a").isUnmodifiable();
		assertThat(scan.without()).containsExactly("a").isUnmodifiable();
	}

	@ParameterizedTest
	@ValueSource(classes = { GetPlan.class, BatchGetPlan.class, QueryPlan.class, ScanPlan.class, KeyMatch.class,
			KeyEquals.class, KeyBounds.class, KeyBounds.Bound.class, KeyPrefix.class, KeyChoice.class, BoundKeys.class,
			BoundRange.class, OrderBy.class, Selection.Only.class, Selection.Mapped.class })
	void plansAreValues(Class<?> type) {
		EqualsVerifier.forClass(type)
			.withPrefabValues(Selection.class, Selection.everything(), Selection.mapped(Set.of("owner")))
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

	}

}
