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
import static io.github.dynamodb2.core.condition.TestConditions.beginsWith;
import static io.github.dynamodb2.core.condition.TestConditions.below;
import static io.github.dynamodb2.core.condition.TestConditions.equal;
import static io.github.dynamodb2.core.plan.Asking.ascending;
import static io.github.dynamodb2.core.plan.Asking.asking;
import static io.github.dynamodb2.core.plan.Asking.descending;
import static io.github.dynamodb2.core.plan.ExpectedPlans.query;
import static io.github.dynamodb2.core.plan.RefusalCase.unbound;
import static io.github.dynamodb2.core.plan.RefusalCase.unfit;
import static io.github.dynamodb2.core.plan.RefusalCase.unsorted;

/**
 * Questions to a global index of several partition and several sort attributes.
 */
final class SeveralAttributeCases {

	private static final String PRIMARY = "primary [id]";

	private static final String BY_PLACE = "by-place [tenant, region, kind, created:N]";

	private SeveralAttributeCases() {
	}

	static Stream<PlanCase> answered() {
		return Stream.of(bindings(), orders()).flatMap((cases) -> cases);
	}

	private static Stream<PlanCase> bindings() {
		return Stream.of(visits("all partition attributes are bound", all()).gives(place()),
				visits("the first sort attribute is bound", equal("kind", 2)).gives(place().equal("kind", 2)),
				visits("the first sort attribute has a range", beginsWith("kind", 2)).gives(place().prefix("kind", 2)),
				visits("the second sort attribute has a range", equal("kind", 2), above("created", 3))
					.gives(place().equal("kind", 2).bound("created", Operator.GT, 3)),
				visits("every attribute is bound", equal("created", 2), equal("kind", 3))
					.gives(place().equal("kind", 3).equal("created", 2)),
				visits("the table's key is filtered", equal("kind", 2), equal("guest", 3))
					.gives(place().equal("kind", 2).filter(equal("guest", 3))));
	}

	private static Stream<PlanCase> orders() {
		return Stream.of(
				visits("all sort attributes order", all()).orderedBy(ascending("kind"), ascending("created"))
					.gives(place()),
				visits("all sort attributes order backwards", all())
					.orderedBy(descending("kind"), descending("created"))
					.gives(place().descending()),
				visits("the first sort attributes order", all()).orderedBy(descending("kind"))
					.gives(place().descending()),
				visits("an attribute after a bound one orders", equal("kind", 2)).orderedBy(descending("created"))
					.gives(place().equal("kind", 2).descending()),
				visits("a bound attribute orders nothing", equal("kind", 2))
					.orderedBy(descending("kind"), ascending("created"))
					.gives(place().equal("kind", 2)),
				visits("partition attributes order nothing", all())
					.orderedBy(descending("region"), ascending("kind"), descending("tenant"))
					.gives(place()),
				visits("an attribute with a range orders", below("kind", 2))
					.orderedBy(descending("kind"), descending("created"))
					.gives(place().bound("kind", Operator.LT, 2).descending()));
	}

	static Stream<RefusalCase> refused() {
		return Stream.of(
				asking("the second partition attribute is missing", SampleTables.VISITS, equal("tenant", 0),
						equal("kind", 1))
					.isRefused(unbound(PRIMARY, "id"), unbound(BY_PLACE, "region")),
				asking("the first partition attribute is missing", SampleTables.VISITS, equal("region", 0))
					.isRefused(unbound(PRIMARY, "id"), unbound(BY_PLACE, "tenant")),
				visits("a sort attribute after an unbound one", equal("created", 2)).isRefused(unbound(PRIMARY, "id"),
						unfit(BY_PLACE, "created")),
				visits("a sort attribute after a range", above("kind", 2), equal("created", 3))
					.isRefused(unbound(PRIMARY, "id"), unfit(BY_PLACE, "created")),
				visits("an order in two directions", all()).orderedBy(ascending("kind"), descending("created"))
					.isRefused(unbound(PRIMARY, "id"), unsorted(BY_PLACE, "kind, created descending")),
				visits("an order that leaves an attribute out", all()).orderedBy(ascending("created"))
					.isRefused(unbound(PRIMARY, "id"), unsorted(BY_PLACE, "created")),
				visits("an order that swaps attributes", all()).orderedBy(ascending("created"), ascending("kind"))
					.isRefused(unbound(PRIMARY, "id"), unsorted(BY_PLACE, "created, kind")),
				visits("an order of more attributes than the index has", all())
					.orderedBy(ascending("kind"), ascending("created"), ascending("guest"))
					.isRefused(unbound(PRIMARY, "id"), unsorted(BY_PLACE, "kind, created, guest")));
	}

	private static Asking visits(String behaviour, Condition... conditions) {
		return asking(behaviour, SampleTables.VISITS, equal("tenant", 0), equal("region", 1), all(conditions));
	}

	private static ExpectedQuery place() {
		return query("by-place").equal("tenant", 0).equal("region", 1);
	}

}
