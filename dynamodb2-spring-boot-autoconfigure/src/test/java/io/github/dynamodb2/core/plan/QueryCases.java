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

import java.util.stream.Stream;

import io.github.dynamodb2.core.condition.Condition;
import io.github.dynamodb2.core.condition.Operator;

import static io.github.dynamodb2.core.condition.TestConditions.above;
import static io.github.dynamodb2.core.condition.TestConditions.all;
import static io.github.dynamodb2.core.condition.TestConditions.any;
import static io.github.dynamodb2.core.condition.TestConditions.atLeast;
import static io.github.dynamodb2.core.condition.TestConditions.atMost;
import static io.github.dynamodb2.core.condition.TestConditions.beginsWith;
import static io.github.dynamodb2.core.condition.TestConditions.below;
import static io.github.dynamodb2.core.condition.TestConditions.between;
import static io.github.dynamodb2.core.condition.TestConditions.contains;
import static io.github.dynamodb2.core.condition.TestConditions.equal;
import static io.github.dynamodb2.core.condition.TestConditions.exists;
import static io.github.dynamodb2.core.condition.TestConditions.in;
import static io.github.dynamodb2.core.condition.TestConditions.isNotNull;
import static io.github.dynamodb2.core.condition.TestConditions.isNull;
import static io.github.dynamodb2.core.condition.TestConditions.not;
import static io.github.dynamodb2.core.condition.TestConditions.notExists;
import static io.github.dynamodb2.core.condition.TestConditions.unequal;
import static io.github.dynamodb2.core.plan.Asking.asking;
import static io.github.dynamodb2.core.plan.ExpectedPlans.query;
import static io.github.dynamodb2.core.plan.RefusalCase.unbound;
import static io.github.dynamodb2.core.plan.RefusalCase.unfit;

/**
 * Questions about one partition: what binds the sort attribute, what is left to the
 * filter, what can do neither.
 */
final class QueryCases {

	private static final Condition OWNER = equal("owner", 0);

	private static final String NOTES = "primary [owner, title]";

	private QueryCases() {
	}

	static Stream<PlanCase> answered() {
		return Stream.of(ranges(), severalRanges(), filters(), presence()).flatMap((cases) -> cases);
	}

	private static Stream<PlanCase> ranges() {
		return Stream.of(notes("a partition is read", all()).gives(query().equal("owner", 0)),
				notes("a sort attribute lies below", below("title", 1))
					.gives(query().equal("owner", 0).bound("title", Operator.LT, 1)),
				notes("a sort attribute is at most", atMost("title", 1))
					.gives(query().equal("owner", 0).bound("title", Operator.LTE, 1)),
				notes("a sort attribute lies above", above("title", 1))
					.gives(query().equal("owner", 0).bound("title", Operator.GT, 1)),
				notes("a sort attribute is at least", atLeast("title", 1))
					.gives(query().equal("owner", 0).bound("title", Operator.GTE, 1)),
				notes("a sort attribute lies between", between("title", 1, 2))
					.gives(query().equal("owner", 0).bound("title", Operator.GTE, 1).bound("title", Operator.LTE, 2)),
				notes("a sort attribute begins with", beginsWith("title", 1))
					.gives(query().equal("owner", 0).prefix("title", 1)),
				asking("a binary sort attribute begins with", SampleTables.FILES, equal("digest", 0),
						beginsWith("part", 1))
					.gives(query().equal("digest", 0).prefix("part", 1)),
				asking("a number sort attribute lies above", SampleTables.READINGS, equal("sensor", 0), above("at", 1))
					.gives(query().equal("sensor", 0).bound("at", Operator.GT, 1)),
				asking("a table is read consistently", SampleTables.READINGS, equal("sensor", 0)).consistently()
					.gives(query().equal("sensor", 0)));
	}

	private static Stream<PlanCase> severalRanges() {
		return Stream.of(
				notes("two ranges meet", above("title", 1), atMost("title", 2))
					.gives(query().equal("owner", 0).bound("title", Operator.GT, 1).bound("title", Operator.LTE, 2)),
				notes("three ranges meet", above("title", 1), atLeast("title", 2), below("title", 3))
					.gives(query().equal("owner", 0)
						.bound("title", Operator.GT, 1)
						.bound("title", Operator.GTE, 2)
						.bound("title", Operator.LT, 3)),
				notes("a between and a range meet", between("title", 1, 2), below("title", 3))
					.gives(query().equal("owner", 0)
						.bound("title", Operator.GTE, 1)
						.bound("title", Operator.LTE, 2)
						.bound("title", Operator.LT, 3)),
				notes("two values meet", equal("title", 1), equal("title", 2))
					.gives(query().equal("owner", 0).bound("title", Operator.EQ, 1).bound("title", Operator.EQ, 2)),
				notes("a value and a range meet", equal("title", 1), above("title", 2))
					.gives(query().equal("owner", 0).bound("title", Operator.EQ, 1).bound("title", Operator.GT, 2)),
				notes("ranges meet across groups", all(above("title", 1), equal("text", 2)), below("title", 3))
					.gives(query().equal("owner", 0)
						.bound("title", Operator.GT, 1)
						.bound("title", Operator.LT, 3)
						.filter(equal("text", 2))));
	}

	private static Stream<PlanCase> filters() {
		return Stream.of(notes("the rest is filtered", equal("text", 1)).gives(filtered(equal("text", 1))),
				notes("the whole rest is filtered in its order", unequal("text", 1), in("tag", 2), isNull("seen"))
					.gives(filtered(unequal("text", 1), in("tag", 2), isNull("seen"))),
				notes("what is inside an attribute is filtered", contains("info.tags[0]", 1))
					.gives(filtered(contains("info.tags[0]", 1))),
				notes("an Or is filtered", any(equal("text", 1), notExists("text")))
					.gives(filtered(any(equal("text", 1), notExists("text")))),
				notes("a Not is filtered", not(beginsWith("text", 1))).gives(filtered(not(beginsWith("text", 1)))),
				asking("the table's key is filtered on an index", SampleTables.ORDERS, equal("customer", 0),
						equal("status", 1), above("number", 2))
					.forcing("by-status")
					.gives(query("by-status").equal("customer", 0)
						.equal("status", 1)
						.filter(above("number", 2))
						.fetching(QueryPlan.Fetch.TABLE)));
	}

	private static Stream<PlanCase> presence() {
		return Stream.of(
				notes("that a key attribute exists goes without saying", exists("title"), exists("owner"))
					.gives(query().equal("owner", 0)),
				notes("that a key attribute is not null goes without saying", isNotNull("title"), above("title", 1))
					.gives(query().equal("owner", 0).bound("title", Operator.GT, 1)),
				notes("that a key attribute exists does not hinder a beginning", beginsWith("title", 1),
						exists("title"))
					.gives(query().equal("owner", 0).prefix("title", 1)),
				notes("that another attribute exists is filtered", exists("text")).gives(filtered(exists("text"))));
	}

	static Stream<RefusalCase> refused() {
		return Stream.of(sortRefused(), partitionRefused()).flatMap((cases) -> cases);
	}

	private static Stream<RefusalCase> sortRefused() {
		return Stream
			.of(notes("a beginning and a range do not meet", beginsWith("title", 1), above("title", 2)),
					notes("a beginning and a value do not meet", beginsWith("title", 1), equal("title", 2)),
					notes("two beginnings do not meet", beginsWith("title", 1), beginsWith("title", 2)),
					notes("a sort attribute does not contain", contains("title", 1)),
					notes("a Not is no range", not(above("title", 1))),
					notes("a Not of a group is no range", not(all(equal("title", 1), equal("text", 2)))),
					notes("a sort attribute has no inside", exists("title.first")))
			.map((asked) -> asked.isRefused(unfit(NOTES, "title")));
	}

	private static Stream<RefusalCase> partitionRefused() {
		return Stream.of(
				asking("a partition is not a range", SampleTables.NOTES, above("owner", 0))
					.isRefused(unbound(NOTES, "owner")),
				asking("a partition does not begin with", SampleTables.NOTES, beginsWith("owner", 0))
					.isRefused(unbound(NOTES, "owner")),
				asking("a sort attribute alone is no key", SampleTables.NOTES, equal("title", 0))
					.isRefused(unbound(NOTES, "owner")),
				asking("nothing is no key", SampleTables.NOTES).isRefused(unbound(NOTES, "owner")),
				asking("a number does not begin with", SampleTables.READINGS, equal("sensor", 0), beginsWith("at", 1))
					.isRefused(unfit("primary [sensor:N, at:N]", "at")));
	}

	private static Asking notes(String behaviour, Condition... conditions) {
		return asking(behaviour, SampleTables.NOTES, OWNER, all(conditions));
	}

	private static ExpectedQuery filtered(Condition... conditions) {
		return query().equal("owner", 0).filter(conditions);
	}

}
