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
import io.github.dynamodb2.core.model.Index;
import io.github.dynamodb2.core.model.TableModel;
import io.github.dynamodb2.core.plan.PlanPolicy.Access;
import io.github.dynamodb2.core.plan.QueryPlan.Fetch;

import static io.github.dynamodb2.core.condition.TestConditions.above;
import static io.github.dynamodb2.core.condition.TestConditions.equal;
import static io.github.dynamodb2.core.condition.TestConditions.exists;
import static io.github.dynamodb2.core.condition.TestConditions.isNotNull;
import static io.github.dynamodb2.core.condition.TestConditions.notExists;
import static io.github.dynamodb2.core.plan.Asking.ascending;
import static io.github.dynamodb2.core.plan.Asking.asking;
import static io.github.dynamodb2.core.plan.Asking.descending;
import static io.github.dynamodb2.core.plan.ExpectedPlans.query;
import static io.github.dynamodb2.core.plan.ExpectedPlans.scan;
import static io.github.dynamodb2.core.plan.RefusalCase.unbound;
import static io.github.dynamodb2.core.plan.RefusalCase.unfit;
import static io.github.dynamodb2.core.plan.SampleTables.key;
import static io.github.dynamodb2.core.plan.SampleTables.table;
import static io.github.dynamodb2.core.plan.SampleTables.text;

/**
 * Questions to indexes that lack the items that lack a key attribute.
 */
final class SparseCases {

	private static final Condition TEAM = equal("team", 0);

	private static final TableModel PLAYERS = table("players", key("id"),
			Index.global("by-team").partitionKey("team").sortKey("rank").sortKey("since"),
			Index.global("team-keys").partitionKey("team").projectKeysOnly(),
			Index.global("team-ids").partitionKey("squad").sortKey("id"));

	private static final TableModel TASKS = table("tasks", key("owner", text("id")),
			Index.local("by-due").sortKey("due"));

	private SparseCases() {
	}

	static Stream<PlanCase> answered() {
		return Stream.of(gaps(), closed(), chosen()).flatMap((cases) -> cases);
	}

	private static Stream<PlanCase> gaps() {
		return Stream.of(
				asking("the only index is used with its gap", SampleTables.PEOPLE, TEAM)
					.gives(query("by-team").equal("team", 0).without("joined")),
				asking("whoever asks for all items scans", SampleTables.PEOPLE, TEAM).allowing(Access.COMPLETE)
					.gives(scan(null)),
				asking("whoever asks for all items and names the index reads it", SampleTables.PEOPLE, TEAM)
					.allowing(Access.COMPLETE)
					.forcing("by-team")
					.gives(query("by-team").equal("team", 0).without("joined")),
				asking("an index without a gap is queried for all items", SampleTables.PEOPLE, TEAM, exists("joined"))
					.allowing(Access.COMPLETE)
					.gives(query("by-team").equal("team", 0)),
				asking("a gap of several attributes is named", PLAYERS, TEAM).forcing("by-team")
					.gives(query("by-team").equal("team", 0).without("rank", "since")),
				asking("a gap is closed in part", PLAYERS, TEAM, equal("rank", 1)).forcing("by-team")
					.gives(query("by-team").equal("team", 0).equal("rank", 1).without("since")),
				asking("a filter on another attribute closes no gap", SampleTables.PEOPLE, TEAM, equal("name", 1))
					.gives(query("by-team").equal("team", 0).filter(equal("name", 1)).without("joined")));
	}

	private static Stream<PlanCase> closed() {
		return Stream.of(
				asking("a range closes the gap", SampleTables.PEOPLE, TEAM, above("joined", 1))
					.gives(query("by-team").equal("team", 0).bound("joined", Operator.GT, 1)),
				asking("existence closes the gap", SampleTables.PEOPLE, TEAM, exists("joined"))
					.gives(query("by-team").equal("team", 0)),
				asking("not being null closes the gap", SampleTables.PEOPLE, TEAM, isNotNull("joined"))
					.gives(query("by-team").equal("team", 0)),
				asking("the mapping closes the gap", SampleTables.PEOPLE.withPresent(Set.of("joined")), TEAM)
					.gives(query("by-team").equal("team", 0)),
				asking("the mapping closes one gap of two", PLAYERS.withPresent(Set.of("rank")), TEAM)
					.forcing("by-team")
					.gives(query("by-team").equal("team", 0).without("since")),
				asking("the table's key is no gap", PLAYERS, equal("squad", 0)).orderedBy(descending("id"))
					.gives(query("team-ids").equal("squad", 0).descending()));
	}

	private static Stream<PlanCase> chosen() {
		return Stream.of(
				asking("an index with a gap does not displace the table", TASKS, equal("owner", 0))
					.gives(query().equal("owner", 0)),
				asking("an index with a gap does not displace a table that has to filter", TASKS, equal("owner", 0),
						equal("note", 1))
					.gives(query().equal("owner", 0).filter(equal("note", 1))),
				asking("an index with a gap does not displace one that has to fetch", PLAYERS, TEAM)
					.gives(query("team-keys").equal("team", 0).fetching(Fetch.BATCH)),
				asking("an index without a gap does not displace the table", TASKS.withPresent(Set.of("due")),
						equal("owner", 0))
					.gives(query().equal("owner", 0)),
				asking("the table comes first where the gap is closed", TASKS, equal("owner", 0), isNotNull("due"))
					.gives(query().equal("owner", 0).filter(isNotNull("due"))),
				asking("an order may need an index with a gap", TASKS, equal("owner", 0)).orderedBy(ascending("due"))
					.gives(query("by-due").equal("owner", 0).without("due")),
				asking("an order and existence need no gap", TASKS, equal("owner", 0), exists("due"))
					.orderedBy(ascending("due"))
					.gives(query("by-due").equal("owner", 0)));
	}

	static Stream<RefusalCase> refused() {
		return Stream
			.of(asking("a sparse index does not find what it lacks", SampleTables.PEOPLE, TEAM, notExists("joined"))
				.isRefused(unbound("primary [id]", "id"), unbound("by-city [city, name]", "city"),
						unbound("by-email [email]", "email"), unfit("by-team [team, joined:N]", "joined")));
	}

}
