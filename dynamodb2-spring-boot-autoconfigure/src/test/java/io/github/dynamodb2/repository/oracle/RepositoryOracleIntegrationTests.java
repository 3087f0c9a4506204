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

package io.github.dynamodb2.repository.oracle;

import java.util.Map;
import java.util.TreeMap;
import java.util.stream.LongStream;

import io.github.dynamodb2.core.plan.AccessPlan;
import io.github.dynamodb2.core.plan.QueryPlan;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.fail;

/**
 * Tests that repository methods answer thousands of generated questions as a plain look
 * at all items does, whichever plan they have: 200 questions to each table, and more
 * tables in the profile {@code thorough} or with {@code -Doracle.tables=…}.
 */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class RepositoryOracleIntegrationTests {

	private static final int QUESTIONS = 200;

	private final Map<String, Integer> kinds = new TreeMap<>();

	static LongStream seeds() {
		return LongStream.range(0, Long.getLong("oracle.tables", 40));
	}

	@ParameterizedTest(name = "table {0}")
	@MethodSource("seeds")
	void everyQuestionIsAnsweredAsByLookingAtAllItems(long seed) {
		Generator generator = new Generator(seed);
		World world = generator.world();
		for (int i = 0; i < QUESTIONS; i++) {
			Check check = new Check(world, generator.question(world), generator.pageSize());
			Check.Outcome outcome = check.run();
			if (outcome.problem() != null) {
				report(check);
			}
			this.kinds.merge(kind(outcome.plan()), 1, Integer::sum);
		}
	}

	@AfterAll
	void everyKindOfPlanWasAskedFor() {
		assertThat(this.kinds).as("questions by kind of plan")
			.containsKeys("GetPlan", "BatchGetPlan", "UnionPlan", "QueryPlan", "QueryPlan fan-out", "QueryPlan BATCH",
					"QueryPlan TABLE", "ScanPlan", "refused")
			.allSatisfy((kind, questions) -> assertThat(questions).as(kind).isGreaterThan(20));
		System.out.println("Questions by kind of plan: " + this.kinds);
	}

	private static String kind(@Nullable AccessPlan plan) {
		if (plan == null) {
			return "refused";
		}
		String kind = plan.getClass().getSimpleName();
		if (plan instanceof QueryPlan query && query.fanOut().most() > 1) {
			return kind + " fan-out";
		}
		boolean fetches = plan instanceof QueryPlan query && query.fetch() != QueryPlan.Fetch.INDEX;
		return fetches ? kind + " " + ((QueryPlan) plan).fetch() : kind;
	}

	private static void report(Check check) {
		MethodCase smallest = new Shrinker((question) -> outcome(check, question).problem() != null)
			.shrink(check.question());
		Check.Outcome outcome = outcome(check, smallest);
		fail("%s%nby %s:%n%s%n%s", smallest, outcome.plan(), outcome.problem(), check.world());
	}

	private static Check.Outcome outcome(Check check, MethodCase question) {
		return new Check(check.world(), question, check.pageSize()).run();
	}

}
