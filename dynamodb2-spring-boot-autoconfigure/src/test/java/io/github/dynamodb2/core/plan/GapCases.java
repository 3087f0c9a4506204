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

import java.util.Set;
import java.util.stream.Stream;

import io.github.dynamodb2.core.condition.Condition;
import io.github.dynamodb2.core.condition.Operator;

import static io.github.dynamodb2.core.condition.TestConditions.above;
import static io.github.dynamodb2.core.condition.TestConditions.all;
import static io.github.dynamodb2.core.condition.TestConditions.beginsWith;
import static io.github.dynamodb2.core.condition.TestConditions.below;
import static io.github.dynamodb2.core.condition.TestConditions.between;
import static io.github.dynamodb2.core.condition.TestConditions.contains;
import static io.github.dynamodb2.core.condition.TestConditions.equal;
import static io.github.dynamodb2.core.condition.TestConditions.in;
import static io.github.dynamodb2.core.condition.TestConditions.not;
import static io.github.dynamodb2.core.condition.TestConditions.unequal;
import static io.github.dynamodb2.core.plan.Asking.ascending;
import static io.github.dynamodb2.core.plan.Asking.asking;
import static io.github.dynamodb2.core.plan.Asking.descending;
import static io.github.dynamodb2.core.plan.ExpectedPlans.query;
import static io.github.dynamodb2.core.plan.RefusalCase.unbound;
import static io.github.dynamodb2.core.plan.RefusalCase.unfit;

/**
 * Questions that exclude values of key attributes.
 */
final class GapCases {

	private static final String NOTES = "primary [owner, title]";

	private static final Condition CUSTOMER = equal("customer", 0);

	private GapCases() {
	}

	static Stream<PlanCase> answered() {
		return Stream.of(gaps(), gapsWithin(), several(), choices()).flatMap((cases) -> cases);
	}

	private static Stream<PlanCase> gaps() {
		return Stream.of(notes("a sort value is excluded", unequal("title", 1)).gives(owner().not("title", 1)),
				notes("a sort value is excluded by Not", not(equal("title", 1))).gives(owner().not("title", 1)),
				notes("several sort values are excluded", not(in("title", 1))).gives(owner().notIn("title", 1)),
				notes("sort values are excluded one by one", unequal("title", 1), unequal("title", 2))
					.gives(owner().not("title", 1).not("title", 2)),
				notes("sort values are excluded in every way", not(in("title", 1)), unequal("title", 2))
					.gives(owner().notIn("title", 1).not("title", 2)),
				notes("the rest is filtered", unequal("title", 1), unequal("text", 2))
					.gives(owner().not("title", 1).filter(unequal("text", 2))),
				asking("a sort value of numbers is excluded", SampleTables.READINGS, equal("sensor", 0),
						unequal("at", 1))
					.gives(query().equal("sensor", 0).not("at", 1)),
				asking("a binary sort value is excluded consistently", SampleTables.FILES, equal("digest", 0),
						unequal("part", 1))
					.consistently()
					.gives(query().equal("digest", 0).not("part", 1)),
				notes("values are excluded backwards", unequal("title", 1)).orderedBy(descending("title"))
					.gives(owner().not("title", 1).descending()));
	}

	private static Stream<PlanCase> gapsWithin() {
		return Stream.of(
				notes("a range has a gap", above("title", 1), unequal("title", 2))
					.gives(owner().bound("title", Operator.GT, 1).not("title", 2)),
				notes("a between has gaps", not(in("title", 1)), between("title", 2, 3))
					.gives(owner().bound("title", Operator.GTE, 2).bound("title", Operator.LTE, 3).notIn("title", 1)),
				notes("a beginning has a gap", unequal("title", 1), beginsWith("title", 2))
					.gives(owner().prefix("title", 2).not("title", 1)),
				notes("a value may be excluded by another", equal("title", 1), unequal("title", 2))
					.gives(owner().bound("title", Operator.EQ, 1).not("title", 2)));
	}

	private static Stream<PlanCase> several() {
		return Stream.of(
				asking("every partition has gaps", SampleTables.NOTES, in("owner", 0), unequal("title", 1))
					.gives(query().in("owner", 0).not("title", 1)),
				asking("partitions with gaps are merged", SampleTables.NOTES, in("owner", 0), not(in("title", 1)))
					.orderedBy(ascending("title"))
					.gives(query().in("owner", 0).notIn("title", 1).merging(ascending("title"))),
				visits("the first sort attribute has a gap", unequal("kind", 2)).gives(place().not("kind", 2)),
				visits("the second sort attribute has a gap", equal("kind", 2), unequal("created", 3))
					.gives(place().equal("kind", 2).not("created", 3)),
				visits("a gap behind several values", in("kind", 2), unequal("created", 3))
					.gives(place().in("kind", 2).not("created", 3)),
				visits("a gap and an order of all sort attributes", unequal("kind", 2))
					.orderedBy(descending("kind"), descending("created"))
					.gives(place().not("kind", 2).descending()));
	}

	private static Stream<PlanCase> choices() {
		return Stream.of(
				asking("a filter without a gap is better than an index with one", SampleTables.ORDERS, CUSTOMER,
						unequal("placed", 1))
					.gives(query().equal("customer", 0).filter(unequal("placed", 1))),
				asking("an order needs the ranges of its index", SampleTables.ORDERS, CUSTOMER, unequal("placed", 1))
					.orderedBy(ascending("placed"))
					.gives(query("by-placed").equal("customer", 0).not("placed", 1).without("placed")),
				asking("ranges are better than an index that lacks items", SampleTables.ORDERS, CUSTOMER,
						unequal("number", 1))
					.gives(query().equal("customer", 0).not("number", 1)),
				asking("one Query with a filter is better than ranges",
						SampleTables.ORDERS.withPresent(Set.of("placed")), CUSTOMER, unequal("placed", 1))
					.gives(query().equal("customer", 0).filter(unequal("placed", 1))),
				asking("one Query of the table drops what others would filter",
						SampleTables.ORDERS.withPresent(Set.of("placed")), CUSTOMER, unequal("number", 1))
					.gives(query().equal("customer", 0).not("number", 1)));
	}

	static Stream<RefusalCase> refused() {
		return Stream.concat(sorts().map((asked) -> asked.isRefused(unfit(NOTES, "title"))), others());
	}

	private static Stream<Asking> sorts() {
		return Stream.of(notes("what a sort value does not contain", not(contains("title", 1))),
				notes("how a sort value does not begin", not(beginsWith("title", 1))),
				notes("where a sort value does not lie", not(between("title", 1, 2))),
				notes("a gap in what no range is", contains("title", 1), unequal("title", 2)),
				notes("a Not of two values", not(all(equal("title", 1), equal("title", 2)))));
	}

	private static Stream<RefusalCase> others() {
		return Stream.of(
				asking("a partition is not what is excluded", SampleTables.NOTES, unequal("owner", 0))
					.isRefused(unbound(NOTES, "owner")),
				asking("a partition is not among what is excluded", SampleTables.NOTES, not(in("owner", 0)))
					.isRefused(unbound(NOTES, "owner")),
				visits("a sort attribute behind a gap", unequal("kind", 2), below("created", 3)).isRefused(
						unbound("primary [id]", "id"), unfit("by-place [tenant, region, kind, created:N]", "created")));
	}

	private static Asking notes(String behaviour, Condition... conditions) {
		return asking(behaviour, SampleTables.NOTES, equal("owner", 0), all(conditions));
	}

	private static ExpectedQuery owner() {
		return query().equal("owner", 0);
	}

	private static Asking visits(String behaviour, Condition... conditions) {
		return asking(behaviour, SampleTables.VISITS, equal("tenant", 0), equal("region", 1), all(conditions));
	}

	private static ExpectedQuery place() {
		return query("by-place").equal("tenant", 0).equal("region", 1);
	}

}
