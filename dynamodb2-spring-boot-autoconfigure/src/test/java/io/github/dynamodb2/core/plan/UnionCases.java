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
import io.github.dynamodb2.core.condition.Leaf;
import io.github.dynamodb2.core.condition.Operand;
import io.github.dynamodb2.core.condition.Operator;
import io.github.dynamodb2.core.model.Index;
import io.github.dynamodb2.core.model.TableModel;
import io.github.dynamodb2.core.plan.PlanPolicy.Access;
import io.github.dynamodb2.core.plan.QueryPlan.Fetch;

import static io.github.dynamodb2.core.condition.TestConditions.above;
import static io.github.dynamodb2.core.condition.TestConditions.all;
import static io.github.dynamodb2.core.condition.TestConditions.any;
import static io.github.dynamodb2.core.condition.TestConditions.below;
import static io.github.dynamodb2.core.condition.TestConditions.equal;
import static io.github.dynamodb2.core.condition.TestConditions.in;
import static io.github.dynamodb2.core.condition.TestConditions.unequal;
import static io.github.dynamodb2.core.plan.Asking.ascending;
import static io.github.dynamodb2.core.plan.Asking.asking;
import static io.github.dynamodb2.core.plan.ExpectedPlans.get;
import static io.github.dynamodb2.core.plan.ExpectedPlans.keyAttribute;
import static io.github.dynamodb2.core.plan.ExpectedPlans.one;
import static io.github.dynamodb2.core.plan.ExpectedPlans.query;
import static io.github.dynamodb2.core.plan.ExpectedPlans.scan;
import static io.github.dynamodb2.core.plan.ExpectedPlans.union;
import static io.github.dynamodb2.core.plan.RefusalCase.inconsistent;
import static io.github.dynamodb2.core.plan.RefusalCase.unbound;
import static io.github.dynamodb2.core.plan.RefusalCase.unfit;
import static io.github.dynamodb2.core.plan.SampleTables.key;
import static io.github.dynamodb2.core.plan.SampleTables.table;
import static io.github.dynamodb2.core.plan.SampleTables.text;

/**
 * Questions with alternatives.
 */
final class UnionCases {

	private static final Condition OWNER = equal("owner", 0);

	private static final Condition EMAIL_OR_ID = any(equal("email", 0), equal("id", 1));

	private static final TableModel TASKS = table("tasks", key("owner", text("id")),
			Index.local("by-due").sortKey("due"));

	private UnionCases() {
	}

	static Stream<PlanCase> answered() {
		return Stream.of(unions(), within(), oneQuery(), oneIn(), orders(), told(), choices(), scans())
			.flatMap((cases) -> cases);
	}

	private static Stream<PlanCase> unions() {
		return Stream.of(
				asking("each alternative has its plan", SampleTables.PEOPLE, EMAIL_OR_ID)
					.gives(union(List.of(byEmail(0), get(one("id", 1))))),
				asking("two keys are got", SampleTables.NOTES, any(note(0, 1), note(2, 3))).gives(
						union(List.of(get(one("owner", 0), one("title", 1)), get(one("owner", 2), one("title", 3))))),
				asking("two partitions are filtered", SampleTables.NOTES,
						any(all(OWNER, equal("text", 1)), all(equal("owner", 2), equal("tag", 3))))
					.gives(union(List.of(query().equal("owner", 0).filter(equal("text", 1)),
							query().equal("owner", 2).filter(equal("tag", 3))))),
				asking("three indexes are read", SampleTables.PEOPLE,
						any(equal("email", 0), all(equal("city", 1), equal("name", 2)), equal("team", 3)))
					.gives(union(List.of(byEmail(0),
							query("by-city").equal("city", 1).equal("name", 2).fetching(Fetch.BATCH),
							query("by-team").equal("team", 3).without("joined")))),
				asking("an alternative may have several values", SampleTables.PEOPLE,
						any(in("email", 0), equal("team", 1)))
					.gives(union(List.of(query("by-email").in("email", 0).fetching(Fetch.BATCH),
							query("by-team").equal("team", 1).without("joined")))),
				asking("alternatives of alternatives are alternatives", SampleTables.PEOPLE,
						any(equal("email", 0), any(equal("id", 1), equal("team", 2))))
					.gives(union(List.of(byEmail(0), get(one("id", 1)),
							query("by-team").equal("team", 2).without("joined")))),
				asking("an alternative given twice is asked for once", SampleTables.PEOPLE,
						any(equal("email", 0), equal("id", 1), equal("email", 0)))
					.gives(union(List.of(byEmail(0), get(one("id", 1))))));
	}

	private static Stream<PlanCase> within() {
		return Stream.of(
				asking("two ranges of a sort attribute", SampleTables.NOTES, OWNER,
						any(below("title", 1), above("title", 2)))
					.gives(union(List.of(query().equal("owner", 0).bound("title", Operator.LT, 1),
							query().equal("owner", 0).bound("title", Operator.GT, 2)))),
				asking("a sort value or a filter", SampleTables.NOTES, OWNER, any(equal("title", 1), equal("text", 2)))
					.gives(union(List.of(get(one("owner", 0), one("title", 1)),
							query().equal("owner", 0).filter(equal("text", 2))))),
				asking("what holds besides is filtered everywhere", SampleTables.NOTES, OWNER, equal("text", 3),
						any(below("title", 1), above("title", 2)))
					.gives(union(List.of(
							query().equal("owner", 0).bound("title", Operator.LT, 1).filter(equal("text", 3)),
							query().equal("owner", 0).bound("title", Operator.GT, 2).filter(equal("text", 3))))),
				asking("other alternatives are filtered", SampleTables.NOTES, OWNER,
						any(equal("text", 1), equal("tag", 2)), any(below("title", 3), above("title", 4)))
					.gives(union(List.of(
							query().equal("owner", 0)
								.bound("title", Operator.LT, 3)
								.filter(any(equal("text", 1), equal("tag", 2))),
							query().equal("owner", 0)
								.bound("title", Operator.GT, 4)
								.filter(any(equal("text", 1), equal("tag", 2)))))),
				asking("a union within a union is one", SampleTables.NOTES,
						any(note(0, 1), all(equal("owner", 2), any(below("title", 3), unequal("title", 4)))))
					.gives(union(List.of(get(one("owner", 0), one("title", 1)),
							query().equal("owner", 2).bound("title", Operator.LT, 3),
							query().equal("owner", 2).not("title", 4)))));
	}

	private static Stream<PlanCase> oneQuery() {
		return Stream.of(
				asking("what all alternatives ask for is asked for once", SampleTables.NOTES,
						any(all(OWNER, equal("text", 1)), all(OWNER, equal("tag", 2))))
					.gives(query().equal("owner", 0).filter(any(equal("text", 1), equal("tag", 2)))),
				asking("an alternative that asks for no more is enough", SampleTables.NOTES,
						any(all(OWNER, equal("text", 1)), OWNER))
					.gives(query().equal("owner", 0)),
				asking("alternatives in one partition are filtered", SampleTables.ORDERS, equal("customer", 0),
						any(equal("title", 1), above("placed", 2)))
					.gives(query().equal("customer", 0).filter(any(equal("title", 1), above("placed", 2)))),
				asking("the table's key is filtered on the index that must be used", SampleTables.ORDERS,
						equal("customer", 0), any(below("number", 1), above("number", 2)))
					.forcing("by-placed")
					.gives(query("by-placed").equal("customer", 0)
						.filter(any(below("number", 1), above("number", 2)))
						.without("placed")));
	}

	private static Stream<PlanCase> oneIn() {
		return Stream.of(
				asking("an Or of keys is got in batches", SampleTables.COUNTRIES,
						any(equal("code", 0), equal("code", 1)))
					.gives((question) -> new BatchGetPlan("countries", List.of(joined(question, "code")),
							Condition.none(), List.of(), question.selection(), false, PlanPolicy.DEFAULT_MAX_FAN_OUT)),
				asking("an Or of sort keys is got in batches", SampleTables.NOTES, equal("owner", 2),
						any(equal("title", 0), equal("title", 1)))
					.gives((question) -> new BatchGetPlan("notes",
							List.of(one("owner", 2).binding(question.model()), joined(question, "title")),
							Condition.none(), List.of(), question.selection(), false, PlanPolicy.DEFAULT_MAX_FAN_OUT)),
				asking("an Or in a filter is one of several", SampleTables.NOTES, OWNER,
						any(equal("text", 1), equal("text", 2)))
					.gives(query().equal("owner", 0)
						.filter(new Leaf.In(AttributePath.of("text"),
								new Operand.Joined(List.of(Operand.slot(1), Operand.slot(2)), List.of())))));
	}

	private static Stream<PlanCase> orders() {
		return Stream.of(
				asking("alternatives are merged", SampleTables.PEOPLE,
						any(all(equal("team", 0), above("joined", 1)), equal("team", 2)))
					.orderedBy(ascending("joined"))
					.gives(union(List.of(query("by-team").equal("team", 0).bound("joined", Operator.GT, 1),
							query("by-team").equal("team", 2).without("joined")))),
				asking("one item is merged in any order", SampleTables.PEOPLE, any(equal("city", 0), equal("id", 1)))
					.orderedBy(ascending("name"))
					.gives(union(List.of(query("by-city").equal("city", 0).fetching(Fetch.BATCH).without("name"),
							get(one("id", 1))))),
				asking("what is merged by is read", SampleTables.PEOPLE, any(equal("city", 0), equal("id", 1)))
					.wanting(only("age"))
					.orderedBy(ascending("name"))
					.gives(reading(only("age", "name"),
							union(List.of(query("by-city").equal("city", 0).without("name"), get(one("id", 1)))))));
	}

	private static Stream<PlanCase> told() {
		return Stream.of(
				asking("where only a Query will do each alternative is one", SampleTables.PEOPLE, EMAIL_OR_ID)
					.allowing(Access.QUERY)
					.gives(union(List.of(byEmail(0), query().equal("id", 1)))),
				asking("every alternative is asked of the index that must be used", SampleTables.PEOPLE,
						any(all(equal("team", 0), above("joined", 1)), all(equal("team", 2), below("joined", 3))))
					.forcing("by-team")
					.gives(union(List.of(query("by-team").equal("team", 0).bound("joined", Operator.GT, 1),
							query("by-team").equal("team", 2).bound("joined", Operator.LT, 3)))),
				asking("alternatives are read consistently", SampleTables.NOTES, OWNER,
						any(below("title", 1), above("title", 2)))
					.consistently()
					.gives(union(List.of(query().equal("owner", 0).bound("title", Operator.LT, 1),
							query().equal("owner", 0).bound("title", Operator.GT, 2)))));
	}

	private static Stream<PlanCase> choices() {
		Condition ends = any(below("id", 1), above("id", 2));
		return Stream.of(
				asking("a union is better than an index that lacks items", TASKS, OWNER, ends)
					.gives(union(List.of(query().equal("owner", 0).bound("id", Operator.LT, 1),
							query().equal("owner", 0).bound("id", Operator.GT, 2)))),
				asking("one Query is better than a union", TASKS.withPresent(Set.of("due")), OWNER, ends)
					.gives(query("by-due").equal("owner", 0).filter(ends)));
	}

	private static Stream<PlanCase> scans() {
		return Stream.of(
				asking("one alternative that must be scanned is enough for one Scan", SampleTables.PEOPLE,
						any(equal("email", 0), equal("age", 1)))
					.allowing(Access.ANY)
					.gives(scan(null)),
				asking("a union is better than a Scan", SampleTables.PEOPLE, EMAIL_OR_ID).allowing(Access.ANY)
					.gives(union(List.of(byEmail(0), get(one("id", 1))))));
	}

	static Stream<RefusalCase> refused() {
		String city = "by-city [city, name]";
		String team = "by-team [team, joined:N]";
		String email = "by-email [email]";
		return Stream.of(
				asking("an alternative that must be scanned needs a permission", SampleTables.PEOPLE,
						any(equal("email", 0), equal("age", 1)))
					.isRefused(unbound("primary [id]", "id"), unbound(city, "city"), unbound(email, "email"),
							unbound(team, "team")),
				asking("an alternative that is not sorted so", SampleTables.PEOPLE,
						any(equal("city", 0), equal("team", 1)))
					.orderedBy(ascending("name"))
					.isRefused(unbound("primary [id]", "id"), unbound(city, "city"), unbound(email, "email"),
							unbound(team, "team")),
				asking("an alternative that cannot be read consistently", SampleTables.PEOPLE, EMAIL_OR_ID)
					.consistently()
					.isRefused(unbound("primary [id]", "id"), inconsistent(city), inconsistent(email),
							inconsistent(team)),
				asking("an alternative that the index that must be used cannot answer", SampleTables.PEOPLE,
						EMAIL_OR_ID)
					.forcing("by-email")
					.isRefused(unbound(email, "email")),
				asking("an alternative that no range is", SampleTables.NOTES, OWNER,
						any(below("title", 1), new Leaf.Contains(AttributePath.of("title"), Operand.slot(2))))
					.isRefused(unfit("primary [owner, title]", "title")));
	}

	private static Condition note(int owner, int title) {
		return all(equal("owner", owner), equal("title", title));
	}

	private static ExpectedQuery byEmail(int slot) {
		return query("by-email").equal("email", slot).fetching(Fetch.BATCH);
	}

	private static KeyBinding joined(Question question, String attribute) {
		return new KeyBinding.In(keyAttribute(question.model(), attribute),
				new Operand.Joined(List.of(Operand.slot(0), Operand.slot(1)), List.of()));
	}

	private static Selection only(String... attributes) {
		return Selection.only(Stream.of(attributes).map((name) -> AttributePath.of(name)).toList());
	}

	private static Function<Question, AccessPlan> reading(Selection selection, Function<Question, AccessPlan> plan) {
		return (question) -> plan.apply(
				new Question(question.model(), question.condition(), question.order(), selection, question.policy()));
	}

}
