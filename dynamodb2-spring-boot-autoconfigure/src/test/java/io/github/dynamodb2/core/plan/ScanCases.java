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
import io.github.dynamodb2.core.plan.PlanPolicy.Access;

import static io.github.dynamodb2.core.condition.TestConditions.any;
import static io.github.dynamodb2.core.condition.TestConditions.equal;
import static io.github.dynamodb2.core.condition.TestConditions.exists;
import static io.github.dynamodb2.core.condition.TestConditions.in;
import static io.github.dynamodb2.core.condition.TestConditions.not;
import static io.github.dynamodb2.core.plan.Asking.ascending;
import static io.github.dynamodb2.core.plan.Asking.asking;
import static io.github.dynamodb2.core.plan.ExpectedPlans.query;
import static io.github.dynamodb2.core.plan.ExpectedPlans.scan;
import static io.github.dynamodb2.core.plan.RefusalCase.inconsistent;
import static io.github.dynamodb2.core.plan.RefusalCase.lacking;
import static io.github.dynamodb2.core.plan.RefusalCase.unbound;
import static io.github.dynamodb2.core.plan.RefusalCase.unsorted;

/**
 * Questions that a Scan answers, where it may.
 */
final class ScanCases {

	private static final String NOTES = "primary [owner, title]";

	private ScanCases() {
	}

	static Stream<PlanCase> answered() {
		return Stream.of(allowed(), wanted(), onAnIndex()).flatMap((cases) -> cases);
	}

	private static Stream<PlanCase> allowed() {
		return Stream.of(asking("everything is scanned", SampleTables.NOTES).allowing(Access.ANY).gives(scan(null)),
				asking("what binds no key is scanned", SampleTables.NOTES, equal("text", 0)).allowing(Access.ANY)
					.gives(scan(null)),
				asking("key attributes may be filtered in a Scan", SampleTables.NOTES, not(equal("owner", 0)),
						any(equal("title", 1), exists("text")))
					.allowing(Access.ANY)
					.gives(scan(null)),
				asking("several Queries are better than a Scan", SampleTables.NOTES, in("owner", 0))
					.allowing(Access.ANY)
					.gives(query().in("owner", 0)),
				asking("a Query is better than a Scan", SampleTables.NOTES, equal("owner", 0)).allowing(Access.ANY)
					.gives(query().equal("owner", 0)),
				asking("a Scan reads consistently", SampleTables.NOTES, equal("text", 0)).allowing(Access.ANY)
					.consistently()
					.gives(scan(null)),
				asking("a Scan is parallel", SampleTables.NOTES, equal("text", 0)).allowing(Access.ANY)
					.inSegments(4)
					.gives(scan(null)),
				asking("a Scan reads some attributes", SampleTables.NOTES).allowing(Access.ANY)
					.wanting(Selection.only(List.of(AttributePath.of("text"))))
					.gives(scan(null)));
	}

	private static Stream<PlanCase> wanted() {
		return Stream.of(
				asking("a Scan is one although a key is given", SampleTables.NOTES, equal("owner", 0),
						equal("title", 1))
					.allowing(Access.SCAN)
					.gives(scan(null)),
				asking("a Scan of everything is one", SampleTables.ORDERS).allowing(Access.SCAN)
					.inSegments(2)
					.gives(scan(null)));
	}

	private static Stream<PlanCase> onAnIndex() {
		return Stream.of(
				asking("an index is scanned, without items that it lacks", SampleTables.PEOPLE, equal("age", 0))
					.allowing(Access.SCAN)
					.forcing("by-city")
					.gives(scan("by-city", "city", "name")),
				asking("a Scan's filter closes gaps", SampleTables.PEOPLE, exists("city"), equal("name", 0))
					.allowing(Access.SCAN)
					.forcing("by-city")
					.gives(scan("by-city")),
				asking("an index that must be used and cannot be queried is scanned", SampleTables.PEOPLE,
						equal("joined", 0))
					.allowing(Access.ANY)
					.forcing("by-team")
					.gives(scan("by-team", "team")),
				asking("a local index is scanned consistently", SampleTables.ORDERS, equal("title", 0))
					.allowing(Access.SCAN)
					.forcing("by-placed")
					.consistently()
					.gives(scan("by-placed", "placed")));
	}

	static Stream<RefusalCase> refused() {
		return Stream.of(notAllowed(), impossible()).flatMap((cases) -> cases);
	}

	private static Stream<RefusalCase> notAllowed() {
		return Stream.of(
				asking("a Scan needs a permission", SampleTables.NOTES, equal("text", 0))
					.isRefused(unbound(NOTES, "owner")),
				asking("a Query is no Scan", SampleTables.NOTES, equal("text", 0)).allowing(Access.QUERY)
					.isRefused(unbound(NOTES, "owner")),
				asking("segments are no permission", SampleTables.NOTES, equal("text", 0)).inSegments(4)
					.isRefused(unbound(NOTES, "owner")),
				asking("an index that must be used is no permission", SampleTables.PEOPLE, equal("name", 0))
					.forcing("by-city")
					.isRefused(unbound("by-city [city, name]", "city")));
	}

	private static Stream<RefusalCase> impossible() {
		return Stream.of(
				asking("a Scan has no order", SampleTables.NOTES).allowing(Access.SCAN)
					.orderedBy(ascending("title"))
					.isRefused(),
				asking("no Scan is taken where an order is wanted", SampleTables.NOTES).allowing(Access.ANY)
					.orderedBy(ascending("title"))
					.isRefused(unbound(NOTES, "owner")),
				asking("no Scan stands in for an order that no index has", SampleTables.NOTES, equal("owner", 0))
					.allowing(Access.ANY)
					.orderedBy(ascending("text"))
					.isRefused(unsorted(NOTES, "text")),
				asking("a global index is not scanned consistently", SampleTables.PEOPLE).allowing(Access.SCAN)
					.forcing("by-team")
					.consistently()
					.isRefused(inconsistent("by-team [team, joined:N]")),
				asking("an index is not scanned for what it does not hold", SampleTables.PEOPLE, equal("phone.home", 0))
					.allowing(Access.SCAN)
					.forcing("by-city")
					.isRefused(lacking("by-city [city, name]", "phone")),
				asking("an index is not scanned for that after a Query either", SampleTables.PEOPLE, equal("phone", 0))
					.allowing(Access.ANY)
					.forcing("by-city")
					.isRefused(lacking("by-city [city, name]", "phone")));
	}

}
