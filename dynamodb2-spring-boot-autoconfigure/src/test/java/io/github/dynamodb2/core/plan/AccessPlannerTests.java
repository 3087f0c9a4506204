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
import java.util.stream.Stream;

import io.github.dynamodb2.core.condition.AttributePath;
import io.github.dynamodb2.core.condition.Condition;
import io.github.dynamodb2.core.error.UnplannableQueryException;
import io.github.dynamodb2.core.plan.PlanPolicy.Access;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import static io.github.dynamodb2.core.condition.TestConditions.all;
import static io.github.dynamodb2.core.condition.TestConditions.equal;
import static io.github.dynamodb2.core.plan.Asking.ascending;
import static io.github.dynamodb2.core.plan.Asking.descending;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

/**
 * Tests of {@link AccessPlanner}; the cases stand in the {@code …Cases} classes, one for
 * each rule.
 */
class AccessPlannerTests {

	private final AccessPlanner planner = new AccessPlanner();

	static Stream<PlanCase> answered() {
		return Stream
			.of(GetCases.answered(), QueryCases.answered(), SeveralAttributeCases.answered(), OrderCases.answered(),
					ChoiceCases.answered(), FetchCases.answered(), SparseCases.answered(), ScanCases.answered(),
					FanOutCases.answered(), GapCases.answered(), UnionCases.answered())
			.flatMap((cases) -> cases);
	}

	static Stream<RefusalCase> refused() {
		return Stream
			.of(GetCases.refused(), QueryCases.refused(), SeveralAttributeCases.refused(), OrderCases.refused(),
					ChoiceCases.refused(), FetchCases.refused(), SparseCases.refused(), ScanCases.refused(),
					FanOutCases.refused(), GapCases.refused(), UnionCases.refused())
			.flatMap((cases) -> cases);
	}

	@ParameterizedTest(name = "{0}")
	@MethodSource("answered")
	void givesThePlan(PlanCase expected) {
		assertThat(plan(expected.question())).isEqualTo(expected.plan());
	}

	@ParameterizedTest(name = "{0}")
	@MethodSource("refused")
	void refusesAndSaysWhatWasTried(RefusalCase expected) {
		assertThatExceptionOfType(UnplannableQueryException.class).isThrownBy(() -> plan(expected.question()))
			.satisfies((refusal) -> {
				assertThat(refusal.tried()).isEqualTo(expected.tried());
				assertThat(refusal.table()).isEqualTo(expected.question().model().name());
				assertThat(refusal.question()).isEqualTo(expected.question().text());
			});
	}

	@ParameterizedTest(name = "{0}")
	@MethodSource("answered")
	void givesTheSamePlanWhateverTheOrderOfIndexes(PlanCase expected) {
		Question question = expected.question();
		for (long seed = 0; seed < 30; seed++) {
			assertThat(this.planner.plan(SampleTables.withIndexesShuffled(question.model(), seed), question.condition(),
					question.order(), question.selection(), question.policy()))
				.as("seed %d", seed)
				.isEqualTo(expected.plan())
				.hasSameHashCodeAs(expected.plan());
		}
	}

	@ParameterizedTest(name = "{0}")
	@MethodSource("answered")
	void neverFiltersAQueryByAKeyAttributeOfItsIndex(PlanCase expected) {
		if (plan(expected.question()) instanceof QueryPlan query) {
			assertThat(query.filter().paths().map(AttributePath::root))
				.doesNotContainAnyElementsOf(query.index().keys().names());
		}
	}

	@Test
	void refusalSaysWhatWasAskedWhatWasTriedAndWhatToDo() {
		Question question = new Question(SampleTables.ORDERS, all(equal("customer", 0), equal("title", 1)),
				List.of(ascending("status"), descending("placed")), Selection.everything(), PlanPolicy.standard());
		assertThatExceptionOfType(UnplannableQueryException.class).isThrownBy(() -> plan(question))
			.withMessage("No key or index of table 'orders' can answer "
					+ "'customer = ? and title = ?, ordered by status, placed descending' "
					+ "(tried: primary [customer, number:N]: it does not sort by [status, placed descending]; "
					+ "by-placed [customer, placed:N]: it does not sort by [status, placed descending]; "
					+ "by-status [customer, status]: it does not sort by [status, placed descending]; "
					+ "by-total [customer, total:N]: it does not sort by [status, placed descending]). "
					+ "Only a Query sorts, and only by the sort key of its index: leave the order out, or add an index")
			.withNoCause();
	}

	@Test
	void refusalOfAQuestionForEverythingSaysSo() {
		Question question = new Question(SampleTables.COUNTRIES, Condition.none(), List.of(), Selection.everything(),
				PlanPolicy.standard());
		assertThatExceptionOfType(UnplannableQueryException.class).isThrownBy(() -> plan(question))
			.withMessage("No key or index of table 'countries' can answer 'everything' "
					+ "(tried: primary [code]: partition attribute 'code' is not given by =). "
					+ "Give the partition key of one of them by = or in, add an index, or use a Scan");
	}

	@Test
	void refusesAnIndexThatIsNotThere() {
		for (Access access : Access.values()) {
			Question question = new Question(SampleTables.ORDERS, equal("customer", 0), List.of(),
					Selection.everything(), PlanPolicy.of(access).withIndex("by-date"));
			assertThatIllegalArgumentException().isThrownBy(() -> plan(question))
				.withMessage("Table 'orders' has no index 'by-date' (it has: [by-placed, by-status, by-total])");
		}
	}

	private AccessPlan plan(Question question) {
		return this.planner.plan(question.model(), question.condition(), question.order(), question.selection(),
				question.policy());
	}

}
