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
import java.util.stream.Stream;

import io.github.dynamodb2.core.condition.AttributePath;
import io.github.dynamodb2.core.condition.Operator;
import io.github.dynamodb2.core.model.Index;
import io.github.dynamodb2.core.model.TableModel;
import io.github.dynamodb2.core.plan.QueryPlan.Fetch;

import static io.github.dynamodb2.core.condition.TestConditions.above;
import static io.github.dynamodb2.core.condition.TestConditions.contains;
import static io.github.dynamodb2.core.condition.TestConditions.equal;
import static io.github.dynamodb2.core.plan.Asking.ascending;
import static io.github.dynamodb2.core.plan.Asking.asking;
import static io.github.dynamodb2.core.plan.ExpectedPlans.query;
import static io.github.dynamodb2.core.plan.RefusalCase.inconsistent;
import static io.github.dynamodb2.core.plan.RefusalCase.unbound;
import static io.github.dynamodb2.core.plan.SampleTables.key;
import static io.github.dynamodb2.core.plan.SampleTables.table;
import static io.github.dynamodb2.core.plan.SampleTables.text;

/**
 * Questions that several candidates can answer, or that say which must.
 */
final class ChoiceCases {

	private static final TableModel EQUALS = table("equals", key("a", text("b")),
			Index.global("z-global").partitionKey("a").sortKey("d"),
			Index.global("a-global").partitionKey("a").sortKey("e"), Index.local("z-local").sortKey("c"),
			Index.local("b-local").sortKey("f"))
		.withPresent(Set.of("c", "d", "e", "f"));

	private static final TableModel GLOBALS = table("globals", key("id"), Index.global("two").partitionKey("x"),
			Index.global("one").partitionKey("x"), Index.global("a-longer").partitionKey("x").sortKey("y").sortKey("z"))
		.withPresent(Set.of("y", "z"));

	private static final TableModel TASKS = table("tasks", key("team", text("id")),
			Index.local("by-day").sortKey("day").project("state"),
			Index.global("by-state").partitionKey("team").sortKey("state").sortKey("day").projectKeysOnly());

	private ChoiceCases() {
	}

	static Stream<PlanCase> answered() {
		return Stream.of(bound(), ties(), covering(), told()).flatMap((cases) -> cases);
	}

	private static Stream<PlanCase> bound() {
		return Stream.of(
				asking("most key attributes bound win", SampleTables.ORDERS, equal("customer", 0), above("placed", 1))
					.gives(query("by-placed").equal("customer", 0).bound("placed", Operator.GT, 1)),
				asking("a range binds as much as a value", EQUALS, equal("a", 0), equal("c", 1), above("b", 2))
					.gives(query().equal("a", 0).bound("b", Operator.GT, 2).filter(equal("c", 1))),
				asking("a global index wins that binds more", EQUALS, equal("a", 0), equal("e", 1))
					.gives(query("a-global").equal("a", 0).equal("e", 1)),
				asking("fewest key attributes left unbound win", GLOBALS, equal("x", 0), equal("other", 1))
					.gives(query("one").equal("x", 0).filter(equal("other", 1))),
				asking("one more bound beats a short key", GLOBALS, equal("x", 0), equal("y", 1))
					.gives(query("a-longer").equal("x", 0).equal("y", 1)));
	}

	private static Stream<PlanCase> ties() {
		return Stream.of(asking("the table comes first", EQUALS, equal("a", 0)).gives(query().equal("a", 0)),
				asking("a local index comes before a global one", EQUALS, equal("a", 0), contains("b", 1))
					.gives(query("b-local").equal("a", 0).filter(contains("b", 1))),
				asking("then the name decides", GLOBALS, equal("x", 0)).gives(query("one").equal("x", 0)));
	}

	private static Stream<PlanCase> covering() {
		Selection status = Selection.only(List.of(AttributePath.of("status")));
		return Stream.of(
				asking("a candidate that covers beats one that binds more", SampleTables.ORDERS, equal("customer", 0),
						equal("status", 1))
					.gives(query().equal("customer", 0).filter(equal("status", 1))),
				asking("an index that covers what is wanted wins", SampleTables.ORDERS, equal("customer", 0),
						equal("status", 1))
					.wanting(status)
					.gives(query("by-status").equal("customer", 0).equal("status", 1)),
				asking("an index that covers what is mapped wins", SampleTables.ORDERS, equal("customer", 0),
						equal("status", 1))
					.wanting(Selection.mapped(Set.of("customer", "number", "status")))
					.gives(query("by-status").equal("customer", 0).equal("status", 1)),
				asking("fetching from the table beats fetching in batches", TASKS, equal("team", 0), equal("state", 1))
					.orderedBy(ascending("day"))
					.gives(query("by-day").equal("team", 0)
						.filter(equal("state", 1))
						.fetching(Fetch.TABLE)
						.without("day")));
	}

	private static Stream<PlanCase> told() {
		return Stream.of(
				asking("the index that must be used is", SampleTables.ORDERS, equal("customer", 0), above("placed", 1))
					.forcing("by-placed")
					.gives(query("by-placed").equal("customer", 0).bound("placed", Operator.GT, 1)),
				asking("an index must be used even where another would be better", SampleTables.ORDERS,
						equal("customer", 0), equal("status", 1))
					.forcing("by-status")
					.gives(query("by-status").equal("customer", 0).equal("status", 1).fetching(Fetch.TABLE)),
				asking("an index must be used even where it lacks items", SampleTables.ORDERS, equal("customer", 0))
					.forcing("by-total")
					.gives(query("by-total").equal("customer", 0).fetching(Fetch.TABLE).without("total")),
				asking("a consistent read leaves global indexes out", EQUALS, equal("a", 0), equal("e", 1))
					.consistently()
					.gives(query().equal("a", 0).filter(equal("e", 1))),
				asking("a consistent read may use a local index", SampleTables.ORDERS, equal("customer", 0),
						above("placed", 1))
					.consistently()
					.gives(query("by-placed").equal("customer", 0).bound("placed", Operator.GT, 1)));
	}

	static Stream<RefusalCase> refused() {
		String city = "by-city [city, name]";
		return Stream.of(
				asking("a consistent read has no global index", SampleTables.PEOPLE, equal("email", 0)).consistently()
					.isRefused(unbound("primary [id]", "id"), inconsistent(city), inconsistent("by-email [email]"),
							inconsistent("by-team [team, joined:N]")),
				asking("a global index cannot be forced on a consistent read", SampleTables.PEOPLE, equal("city", 0))
					.forcing("by-city")
					.consistently()
					.isRefused(inconsistent(city)),
				asking("only the index that must be used is tried", SampleTables.PEOPLE, equal("id", 0))
					.forcing("by-city")
					.isRefused(unbound(city, "city")));
	}

}
