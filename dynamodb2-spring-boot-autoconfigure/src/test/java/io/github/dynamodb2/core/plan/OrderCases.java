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
import static io.github.dynamodb2.core.condition.TestConditions.equal;
import static io.github.dynamodb2.core.plan.Asking.ascending;
import static io.github.dynamodb2.core.plan.Asking.asking;
import static io.github.dynamodb2.core.plan.Asking.descending;
import static io.github.dynamodb2.core.plan.ExpectedPlans.query;
import static io.github.dynamodb2.core.plan.RefusalCase.unsorted;

/**
 * Questions that want an order.
 */
final class OrderCases {

	private static final Condition OWNER = equal("owner", 0);

	private static final Condition CUSTOMER = equal("customer", 0);

	private static final String NOTES = "primary [owner, title]";

	private OrderCases() {
	}

	static Stream<PlanCase> answered() {
		return Stream.of(onTheTable(), onAnIndex()).flatMap((cases) -> cases);
	}

	private static Stream<PlanCase> onTheTable() {
		return Stream.of(
				asking("the sort attribute orders", SampleTables.NOTES, OWNER).orderedBy(ascending("title"))
					.gives(query().equal("owner", 0)),
				asking("the sort attribute orders backwards", SampleTables.NOTES, OWNER).orderedBy(descending("title"))
					.gives(query().equal("owner", 0).descending()),
				asking("a range is read backwards", SampleTables.NOTES, OWNER, above("title", 1))
					.orderedBy(descending("title"))
					.gives(query().equal("owner", 0).bound("title", Operator.GT, 1).descending()),
				asking("one item and a filter are in any order", SampleTables.COUNTRIES, equal("code", 0),
						equal("name", 1))
					.orderedBy(descending("population"))
					.gives(query().equal("code", 0).filter(equal("name", 1))),
				asking("the partition attribute orders nothing", SampleTables.NOTES, OWNER)
					.orderedBy(descending("owner"))
					.gives(query().equal("owner", 0)),
				asking("the partition attribute does not set the direction", SampleTables.NOTES, OWNER)
					.orderedBy(ascending("owner"), descending("title"))
					.gives(query().equal("owner", 0).descending()),
				asking("a sort attribute of one value orders nothing", SampleTables.NOTES, OWNER, equal("title", 1),
						equal("text", 2))
					.orderedBy(descending("title"))
					.gives(query().equal("owner", 0).equal("title", 1).filter(equal("text", 2))));
	}

	private static Stream<PlanCase> onAnIndex() {
		return Stream.of(
				asking("the index that sorts so is read", SampleTables.ORDERS, CUSTOMER).orderedBy(ascending("placed"))
					.gives(query("by-placed").equal("customer", 0).without("placed")),
				asking("the index that sorts so is read backwards", SampleTables.ORDERS, CUSTOMER)
					.orderedBy(descending("placed"))
					.gives(query("by-placed").equal("customer", 0).descending().without("placed")),
				asking("an order displaces the index that binds more", SampleTables.ORDERS, CUSTOMER,
						above("placed", 1))
					.orderedBy(ascending("number"))
					.gives(query().equal("customer", 0).filter(above("placed", 1))),
				asking("an order displaces the table that binds more", SampleTables.ORDERS, CUSTOMER,
						above("number", 1))
					.orderedBy(descending("placed"))
					.gives(query("by-placed").equal("customer", 0)
						.filter(above("number", 1))
						.descending()
						.without("placed")));
	}

	static Stream<RefusalCase> refused() {
		return Stream.of(
				asking("nothing sorts by another attribute", SampleTables.NOTES, OWNER).orderedBy(ascending("text"))
					.isRefused(unsorted(NOTES, "text")),
				asking("an order is not cut", SampleTables.NOTES, OWNER)
					.orderedBy(descending("title"), descending("text"))
					.isRefused(unsorted(NOTES, "title descending, text descending")),
				asking("every index says why not", SampleTables.ORDERS, CUSTOMER, equal("status", 1))
					.orderedBy(descending("title"))
					.isRefused(unsorted("primary [customer, number:N]", "title descending"),
							unsorted("by-placed [customer, placed:N]", "title descending"),
							unsorted("by-status [customer, status]", "title descending"),
							unsorted("by-total [customer, total:N]", "title descending")));
	}

}
