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

import io.github.dynamodb2.core.condition.AttributePath;
import io.github.dynamodb2.core.condition.Operator;
import io.github.dynamodb2.core.plan.PlanPolicy.Access;
import io.github.dynamodb2.core.plan.QueryPlan.Fetch;

import static io.github.dynamodb2.core.condition.TestConditions.above;
import static io.github.dynamodb2.core.condition.TestConditions.equal;
import static io.github.dynamodb2.core.plan.Asking.asking;
import static io.github.dynamodb2.core.plan.Asking.descending;
import static io.github.dynamodb2.core.plan.ExpectedPlans.query;
import static io.github.dynamodb2.core.plan.RefusalCase.lacking;

/**
 * Questions to indexes that do not hold everything.
 */
final class FetchCases {

	private FetchCases() {
	}

	static Stream<PlanCase> answered() {
		return Stream.of(keysOnly(), including(), local(), checked()).flatMap((cases) -> cases);
	}

	private static Stream<PlanCase> checked() {
		return Stream.of(
				asking("what the index lacks is fetched and checked", SampleTables.PEOPLE, equal("email", 0),
						above("age", 1))
					.gives(query("by-email").equal("email", 0).checking(above("age", 1)).fetching(Fetch.BATCH)),
				asking("what is checked is fetched even where keys are wanted", SampleTables.PEOPLE, equal("email", 0),
						above("age", 1))
					.wanting(only("id"))
					.gives(query("by-email").equal("email", 0).checking(above("age", 1)).fetching(Fetch.BATCH)),
				asking("a check comes before a Scan", SampleTables.PEOPLE, equal("email", 0), above("age", 1))
					.allowing(Access.COMPLETE)
					.gives(query("by-email").equal("email", 0).checking(above("age", 1)).fetching(Fetch.BATCH)),
				asking("what the index has is filtered before", SampleTables.PEOPLE, equal("city", 0), equal("name", 1),
						above("age", 2), equal("email", 3))
					.forcing("by-city")
					.gives(query("by-city").equal("city", 0)
						.equal("name", 1)
						.filter(above("age", 2))
						.checking(equal("email", 3))
						.fetching(Fetch.BATCH)),
				asking("a local index fetches from the table and checks", SampleTables.ORDERS, equal("customer", 0),
						equal("address.city", 1))
					.forcing("by-total")
					.gives(query("by-total").equal("customer", 0)
						.checking(equal("address.city", 1))
						.fetching(Fetch.TABLE)
						.without("total")),
				asking("a filter is better than a check", SampleTables.ORDERS, equal("customer", 0), equal("title", 1))
					.gives(query().equal("customer", 0).filter(equal("title", 1))));
	}

	private static Stream<PlanCase> keysOnly() {
		return Stream.of(
				asking("everything is fetched by batches", SampleTables.PEOPLE, equal("email", 0))
					.gives(query("by-email").equal("email", 0).fetching(Fetch.BATCH)),
				asking("everything is fetched rather than scanned", SampleTables.PEOPLE, equal("email", 0))
					.allowing(Access.ANY)
					.gives(query("by-email").equal("email", 0).fetching(Fetch.BATCH)),
				asking("mapped attributes are fetched by batches", SampleTables.PEOPLE, equal("email", 0))
					.wanting(Selection.mapped(Set.of("id", "email", "name")))
					.gives(query("by-email").equal("email", 0).fetching(Fetch.BATCH)),
				asking("keys need no fetch", SampleTables.PEOPLE, equal("email", 0))
					.wanting(Selection.mapped(Set.of("id", "email")))
					.gives(query("by-email").equal("email", 0)),
				asking("the table's key needs no fetch", SampleTables.PEOPLE, equal("email", 0)).wanting(only("id"))
					.gives(query("by-email").equal("email", 0)));
	}

	private static Stream<PlanCase> including() {
		return Stream.of(
				asking("included attributes need no fetch", SampleTables.PEOPLE, equal("city", 0), equal("name", 1))
					.wanting(Selection.mapped(Set.of("id", "city", "name", "age")))
					.gives(query("by-city").equal("city", 0).equal("name", 1)),
				asking("what is inside an included attribute needs no fetch", SampleTables.PEOPLE, equal("city", 0),
						equal("name", 1))
					.wanting(only("age.years"))
					.gives(query("by-city").equal("city", 0).equal("name", 1)),
				asking("attributes left out are fetched", SampleTables.PEOPLE, equal("city", 0), equal("name", 1))
					.wanting(only("age", "email"))
					.gives(query("by-city").equal("city", 0).equal("name", 1).fetching(Fetch.BATCH)),
				asking("everything is more than what is included", SampleTables.PEOPLE, equal("city", 0),
						equal("name", 1))
					.gives(query("by-city").equal("city", 0).equal("name", 1).fetching(Fetch.BATCH)),
				asking("included attributes are filtered", SampleTables.PEOPLE, equal("city", 0), equal("name", 1),
						above("age.years", 2))
					.gives(query("by-city").equal("city", 0)
						.equal("name", 1)
						.filter(above("age.years", 2))
						.fetching(Fetch.BATCH)),
				asking("a projection of all needs no fetch", SampleTables.PEOPLE, equal("team", 0), above("joined", 1))
					.gives(query("by-team").equal("team", 0).bound("joined", Operator.GT, 1)));
	}

	private static Stream<PlanCase> local() {
		return Stream.of(
				asking("a local index of keys fetches from the table", SampleTables.ORDERS, equal("customer", 0))
					.orderedBy(descending("status"))
					.gives(query("by-status").equal("customer", 0)
						.descending()
						.fetching(Fetch.TABLE)
						.without("status")),
				asking("a local index of some attributes fetches from the table", SampleTables.ORDERS,
						equal("customer", 0), equal("status", 1))
					.orderedBy(descending("total"))
					.gives(query("by-total").equal("customer", 0)
						.filter(equal("status", 1))
						.descending()
						.fetching(Fetch.TABLE)
						.without("total")),
				asking("a local index fetches consistently", SampleTables.ORDERS, equal("customer", 0))
					.orderedBy(descending("total"))
					.consistently()
					.gives(query("by-total").equal("customer", 0).descending().fetching(Fetch.TABLE).without("total")));
	}

	static Stream<RefusalCase> refused() {
		return Stream.of(asking("a Scan of an index cannot look at what it lacks", SampleTables.PEOPLE, above("age", 0))
			.allowing(Access.SCAN)
			.forcing("by-email")
			.isRefused(lacking("by-email [email]", "age")));
	}

	private static Selection only(String... paths) {
		return Selection.only(Stream.of(paths).map(AttributePath::parse).toList());
	}

}
