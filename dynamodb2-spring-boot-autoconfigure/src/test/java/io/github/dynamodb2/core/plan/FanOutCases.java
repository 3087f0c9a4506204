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
import java.util.function.Function;
import java.util.stream.Stream;

import io.github.dynamodb2.core.condition.AttributePath;
import io.github.dynamodb2.core.condition.Condition;
import io.github.dynamodb2.core.condition.Operand;
import io.github.dynamodb2.core.condition.Operator;
import io.github.dynamodb2.core.model.Index;
import io.github.dynamodb2.core.model.TableModel;
import io.github.dynamodb2.core.plan.PlanPolicy.Access;
import io.github.dynamodb2.core.plan.QueryPlan.Fetch;

import static io.github.dynamodb2.core.condition.TestConditions.above;
import static io.github.dynamodb2.core.condition.TestConditions.any;
import static io.github.dynamodb2.core.condition.TestConditions.beginsWith;
import static io.github.dynamodb2.core.condition.TestConditions.between;
import static io.github.dynamodb2.core.condition.TestConditions.equal;
import static io.github.dynamodb2.core.condition.TestConditions.exists;
import static io.github.dynamodb2.core.condition.TestConditions.in;
import static io.github.dynamodb2.core.condition.TestConditions.isNotNull;
import static io.github.dynamodb2.core.plan.Asking.ascending;
import static io.github.dynamodb2.core.plan.Asking.asking;
import static io.github.dynamodb2.core.plan.Asking.descending;
import static io.github.dynamodb2.core.plan.ExpectedPlans.batchGet;
import static io.github.dynamodb2.core.plan.ExpectedPlans.keyAttribute;
import static io.github.dynamodb2.core.plan.ExpectedPlans.many;
import static io.github.dynamodb2.core.plan.ExpectedPlans.one;
import static io.github.dynamodb2.core.plan.ExpectedPlans.query;
import static io.github.dynamodb2.core.plan.RefusalCase.inconsistent;
import static io.github.dynamodb2.core.plan.RefusalCase.unbound;
import static io.github.dynamodb2.core.plan.RefusalCase.unsorted;
import static io.github.dynamodb2.core.plan.SampleTables.key;
import static io.github.dynamodb2.core.plan.SampleTables.table;
import static io.github.dynamodb2.core.plan.SampleTables.text;

/**
 * Questions that give key attributes several values.
 */
final class FanOutCases {

	private static final TableModel PARTS = table("parts", key("a", text("b")), Index.local("by-c").sortKey("c"))
		.withPresent(Set.of("c"));

	private FanOutCases() {
	}

	static Stream<PlanCase> answered() {
		return Stream.of(partitions(), indexes(), sorts(), wholeKeys(), orders(), choices()).flatMap((cases) -> cases);
	}

	private static Stream<PlanCase> partitions() {
		return Stream.of(
				asking("several partitions are queried", SampleTables.NOTES, in("owner", 0))
					.gives(query().in("owner", 0)),
				asking("several partitions have one beginning", SampleTables.NOTES, in("owner", 0),
						beginsWith("title", 1))
					.gives(query().in("owner", 0).prefix("title", 1)),
				asking("several partitions have one range", SampleTables.NOTES, between("title", 0, 1), in("owner", 2))
					.gives(query().in("owner", 2).bound("title", Operator.GTE, 0).bound("title", Operator.LTE, 1)),
				asking("several partitions are filtered", SampleTables.NOTES, in("owner", 0), equal("text", 1))
					.gives(query().in("owner", 0).filter(equal("text", 1))),
				asking("several partitions of numbers", SampleTables.READINGS, in("sensor", 0), above("at", 1))
					.gives(query().in("sensor", 0).bound("at", Operator.GT, 1)),
				asking("several partitions are read consistently", SampleTables.FILES, in("digest", 0)).consistently()
					.gives(query().in("digest", 0)),
				asking("an Or of partitions is one of several", SampleTables.NOTES,
						any(equal("owner", 0), in("owner", 1)), equal("text", 2))
					.gives(joined("owner", List.of(0), List.of(1))));
	}

	private static Stream<PlanCase> indexes() {
		return Stream.of(
				asking("several partitions of an index of keys are fetched", SampleTables.PEOPLE, in("email", 0))
					.gives(query("by-email").in("email", 0).fetching(Fetch.BATCH)),
				asking("several partitions of an index that covers", SampleTables.PEOPLE, in("email", 0))
					.wanting(only("id"))
					.gives(query("by-email").in("email", 0)),
				asking("several partitions and a value", SampleTables.PEOPLE, in("city", 0), equal("name", 1))
					.gives(query("by-city").in("city", 0).equal("name", 1).fetching(Fetch.BATCH)),
				asking("several partitions with a gap", SampleTables.PEOPLE, in("team", 0))
					.gives(query("by-team").in("team", 0).without("joined")),
				asking("several partitions with a gap that is closed", SampleTables.PEOPLE, in("team", 0),
						isNotNull("joined"))
					.gives(query("by-team").in("team", 0)),
				asking("the first of several partition attributes", SampleTables.VISITS, in("tenant", 0),
						equal("region", 1))
					.gives(query("by-place").in("tenant", 0).equal("region", 1)),
				asking("the second of several partition attributes", SampleTables.VISITS, equal("tenant", 0),
						in("region", 1), equal("kind", 2))
					.gives(query("by-place").equal("tenant", 0).in("region", 1).equal("kind", 2)),
				asking("all of several partition attributes", SampleTables.VISITS, in("tenant", 0), in("region", 1))
					.gives(query("by-place").in("tenant", 0).in("region", 1)),
				asking("several partitions of the index that must be used", SampleTables.PEOPLE, in("city", 0),
						equal("team", 1))
					.forcing("by-team")
					.wanting(only("city"))
					.gives(query("by-team").equal("team", 1).filter(in("city", 0)).without("joined")));
	}

	private static Stream<PlanCase> sorts() {
		return Stream.of(
				asking("several sort values are queried", SampleTables.ORDERS, equal("customer", 0), in("placed", 1))
					.gives(query("by-placed").equal("customer", 0).in("placed", 1)),
				asking("several sort values close the gap", SampleTables.PEOPLE, equal("team", 0), in("joined", 1))
					.gives(query("by-team").equal("team", 0).in("joined", 1)),
				asking("the first of several sort attributes", SampleTables.VISITS, equal("tenant", 0),
						equal("region", 1), in("kind", 2))
					.gives(query("by-place").equal("tenant", 0).equal("region", 1).in("kind", 2)),
				asking("a range behind several sort values", SampleTables.VISITS, equal("tenant", 0),
						equal("region", 1), in("kind", 2), above("created", 3))
					.gives(query("by-place").equal("tenant", 0)
						.equal("region", 1)
						.in("kind", 2)
						.bound("created", Operator.GT, 3)),
				asking("the second of several sort attributes", SampleTables.VISITS, equal("tenant", 0),
						equal("region", 1), equal("kind", 2), in("created", 3))
					.gives(query("by-place").equal("tenant", 0).equal("region", 1).equal("kind", 2).in("created", 3)),
				asking("several of everything", SampleTables.VISITS, in("tenant", 0), in("region", 1), in("kind", 2),
						in("created", 3))
					.gives(query("by-place").in("tenant", 0).in("region", 1).in("kind", 2).in("created", 3)),
				asking("sort values that an index only filters", SampleTables.ORDERS, equal("customer", 0),
						in("number", 1), exists("title"))
					.forcing("by-placed")
					.gives(query("by-placed").equal("customer", 0)
						.filter(in("number", 1), exists("title"))
						.without("placed")));
	}

	private static Stream<PlanCase> wholeKeys() {
		return Stream.of(
				asking("several keys and more are checked after the read", SampleTables.COUNTRIES, in("code", 0),
						isNotNull("name"))
					.gives(batchGet(isNotNull("name"), many("code", 0))),
				asking("several sort keys and more are checked after the read", SampleTables.NOTES, equal("owner", 0),
						in("title", 1), exists("text"))
					.gives(batchGet(exists("text"), one("owner", 0), many("title", 1))),
				asking("several of both and more are checked after the read", SampleTables.READINGS, in("sensor", 0),
						in("at", 1), exists("value"))
					.gives(batchGet(exists("value"), many("sensor", 0), many("at", 1))),
				asking("several keys and alternatives are checked after the read", SampleTables.COUNTRIES,
						in("code", 0), any(exists("a"), exists("b")))
					.gives(batchGet(any(exists("a"), exists("b")), many("code", 0))),
				asking("several keys and more are queried page by page", SampleTables.COUNTRIES, in("code", 0),
						isNotNull("name"))
					.byPage()
					.gives(query().in("code", 0).filter(isNotNull("name"))),
				asking("several keys and more are queried in an order", SampleTables.NOTES, equal("owner", 0),
						in("title", 1), exists("text"))
					.orderedBy(ascending("title"))
					.gives(query().equal("owner", 0).in("title", 1).filter(exists("text"))),
				asking("several keys are queried where only a Query will do", SampleTables.NOTES, equal("owner", 0),
						in("title", 1))
					.allowing(Access.QUERY)
					.gives(query().equal("owner", 0).in("title", 1)));
	}

	private static Stream<PlanCase> orders() {
		return Stream.of(
				asking("partitions are merged", SampleTables.NOTES, in("owner", 0)).orderedBy(ascending("title"))
					.gives(query().in("owner", 0).merging(ascending("title"))),
				asking("partitions are merged backwards", SampleTables.NOTES, in("owner", 0))
					.orderedBy(descending("title"))
					.gives(query().in("owner", 0).descending().merging(descending("title"))),
				asking("partitions are merged by themselves", SampleTables.NOTES, in("owner", 0))
					.orderedBy(descending("owner"), ascending("title"))
					.gives(query().in("owner", 0).merging(descending("owner"), ascending("title"))),
				asking("one partition needs no merge", SampleTables.NOTES, equal("owner", 0), in("title", 1),
						exists("text"))
					.orderedBy(descending("title"))
					.gives(query().equal("owner", 0).in("title", 1).filter(exists("text")).descending()),
				asking("a fixed attribute is not merged by", SampleTables.VISITS, in("tenant", 0), equal("region", 1))
					.orderedBy(ascending("region"), descending("kind"))
					.gives(query("by-place").in("tenant", 0)
						.equal("region", 1)
						.descending()
						.merging(descending("kind"))),
				asking("partitions are merged by the next sort attribute", SampleTables.VISITS, in("tenant", 0),
						equal("region", 1), equal("kind", 2))
					.orderedBy(ascending("created"))
					.gives(query("by-place").in("tenant", 0)
						.equal("region", 1)
						.equal("kind", 2)
						.merging(ascending("created"))),
				asking("partitions of the index that sorts so are merged", SampleTables.ORDERS, in("customer", 0))
					.orderedBy(ascending("placed"))
					.gives(query("by-placed").in("customer", 0).merging(ascending("placed")).without("placed")));
	}

	private static Stream<PlanCase> choices() {
		return Stream.of(
				asking("a value comes before several where as much is bound", PARTS, equal("a", 0), in("b", 1),
						equal("c", 2))
					.byPage()
					.gives(query("by-c").equal("a", 0).equal("c", 2).filter(in("b", 1))),
				asking("several values bind as much as one", PARTS, equal("a", 0), in("c", 1))
					.gives(query("by-c").equal("a", 0).in("c", 1)),
				asking("several sort values do not outweigh a fetch", SampleTables.ORDERS, equal("customer", 0),
						in("status", 1))
					.gives(query().equal("customer", 0).filter(in("status", 1))),
				asking("several sort values are queried where the index covers", SampleTables.ORDERS,
						equal("customer", 0), in("status", 1))
					.wanting(only("status"))
					.gives(query("by-status").equal("customer", 0).in("status", 1)),
				asking("one partition comes before several", SampleTables.PEOPLE, in("team", 0), equal("city", 1))
					.wanting(only("city"))
					.forcing("by-team")
					.gives(query("by-team").in("team", 0).filter(equal("city", 1)).without("joined")));
	}

	static Stream<RefusalCase> refused() {
		String notes = "primary [owner, title]";
		String place = "by-place [tenant, region, kind, created:N]";
		return Stream.of(
				asking("several values inside an attribute", SampleTables.NOTES, in("owner.name", 0))
					.isRefused(unbound(notes, "owner")),
				asking("an order that the partitions do not have", SampleTables.NOTES, in("owner", 0))
					.orderedBy(ascending("text"))
					.isRefused(unsorted(notes, "text")),
				asking("an order in two directions within a partition", SampleTables.VISITS, in("tenant", 0),
						equal("region", 1))
					.orderedBy(ascending("kind"), descending("created"))
					.isRefused(unbound("primary [id]", "id"), unsorted(place, "kind, created descending")),
				asking("an order that leaves several sort values out", SampleTables.VISITS, equal("tenant", 0),
						equal("region", 1), in("kind", 2))
					.orderedBy(ascending("created"))
					.isRefused(unbound("primary [id]", "id"), unsorted(place, "created")),
				asking("several partitions of a global index are not read consistently", SampleTables.PEOPLE,
						in("email", 0))
					.consistently()
					.isRefused(unbound("primary [id]", "id"), inconsistent("by-city [city, name]"),
							inconsistent("by-email [email]"), inconsistent("by-team [team, joined:N]")));
	}

	private static Selection only(String attribute) {
		return Selection.only(List.of(AttributePath.of(attribute)));
	}

	private static Function<Question, AccessPlan> joined(String attribute, List<Integer> values, List<Integer> lists) {
		return (question) -> {
			Operand operand = new Operand.Joined(values.stream().map(Operand::slot).toList(),
					lists.stream().map(Operand::slot).toList());
			KeyMatch match = new KeyMatch(
					List.of(new KeyBinding.In(keyAttribute(question.model(), attribute), operand)), null);
			QueryPlan plan = (QueryPlan) query().in(attribute, 0).filter(equal("text", 2)).apply(question);
			return new QueryPlan(plan.table(), plan.index(), match, true, plan.filter(), Condition.none(),
					plan.selection(), plan.fetch(), plan.fanOut(), plan.without(), plan.consistent());
		};
	}

}
