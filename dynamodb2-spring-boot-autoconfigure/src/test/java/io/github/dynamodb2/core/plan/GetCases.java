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

import static io.github.dynamodb2.core.condition.TestConditions.equal;
import static io.github.dynamodb2.core.condition.TestConditions.in;
import static io.github.dynamodb2.core.condition.TestConditions.isNotNull;
import static io.github.dynamodb2.core.condition.TestConditions.not;
import static io.github.dynamodb2.core.condition.TestConditions.unequal;
import static io.github.dynamodb2.core.plan.Asking.ascending;
import static io.github.dynamodb2.core.plan.Asking.asking;
import static io.github.dynamodb2.core.plan.Asking.descending;
import static io.github.dynamodb2.core.plan.ExpectedPlans.batchGet;
import static io.github.dynamodb2.core.plan.ExpectedPlans.get;
import static io.github.dynamodb2.core.plan.ExpectedPlans.many;
import static io.github.dynamodb2.core.plan.ExpectedPlans.one;
import static io.github.dynamodb2.core.plan.ExpectedPlans.query;
import static io.github.dynamodb2.core.plan.RefusalCase.unbound;

/**
 * Questions that give the whole primary key.
 */
final class GetCases {

	private static final Selection TITLE = Selection.only(List.of(AttributePath.of("title")));

	private GetCases() {
	}

	static Stream<PlanCase> answered() {
		return Stream.of(gets(), batchGets(), instead()).flatMap((cases) -> cases);
	}

	private static Stream<PlanCase> gets() {
		return Stream.of(
				asking("a partition key alone is got", SampleTables.COUNTRIES, equal("code", 0))
					.gives(get(one("code", 0))),
				asking("a whole key is got", SampleTables.NOTES, equal("owner", 0), equal("title", 1))
					.gives(get(one("owner", 0), one("title", 1))),
				asking("the order of the conditions does not matter", SampleTables.NOTES, equal("title", 0),
						equal("owner", 1))
					.gives(get(one("owner", 1), one("title", 0))),
				asking("a key of numbers is got", SampleTables.READINGS, equal("sensor", 0), equal("at", 1))
					.gives(get(one("sensor", 0), one("at", 1))),
				asking("a binary key is got", SampleTables.FILES, equal("digest", 0), equal("part", 1))
					.gives(get(one("digest", 0), one("part", 1))),
				asking("a key is got consistently", SampleTables.COUNTRIES, equal("code", 0)).consistently()
					.gives(get(one("code", 0))),
				asking("attributes of one item are got", SampleTables.NOTES, equal("owner", 0), equal("title", 1))
					.wanting(TITLE)
					.gives(get(one("owner", 0), one("title", 1))),
				asking("one item is in any order", SampleTables.COUNTRIES, equal("code", 0))
					.orderedBy(descending("population"))
					.gives(get(one("code", 0))),
				asking("a key is got although a Scan is allowed", SampleTables.COUNTRIES, equal("code", 0))
					.allowing(Access.ANY)
					.gives(get(one("code", 0))));
	}

	private static Stream<PlanCase> batchGets() {
		return Stream.of(
				asking("several partition keys are got in batches", SampleTables.COUNTRIES, in("code", 0))
					.gives(batchGet(many("code", 0))),
				asking("several sort keys are got in batches", SampleTables.NOTES, equal("owner", 0), in("title", 1))
					.gives(batchGet(one("owner", 0), many("title", 1))),
				asking("several partitions of one sort key are got in batches", SampleTables.NOTES, equal("title", 0),
						in("owner", 1))
					.gives(batchGet(many("owner", 1), one("title", 0))),
				asking("several of both are got in batches", SampleTables.READINGS, in("sensor", 0), in("at", 1))
					.gives(batchGet(many("sensor", 0), many("at", 1))),
				asking("batches are got consistently", SampleTables.FILES, in("digest", 0), in("part", 1))
					.consistently()
					.gives(batchGet(many("digest", 0), many("part", 1))),
				asking("attributes of several items are got", SampleTables.COUNTRIES, in("code", 0)).wanting(TITLE)
					.gives(batchGet(many("code", 0))),
				asking("batches are got although a Scan is allowed", SampleTables.COUNTRIES, in("code", 0))
					.allowing(Access.ANY)
					.gives(batchGet(many("code", 0))),
				asking("several keys are got in order", SampleTables.COUNTRIES, in("code", 0))
					.orderedBy(ascending("code"))
					.gives(batchGet(many("code", 0))),
				asking("several keys are got in an order that no index has", SampleTables.READINGS, in("sensor", 0),
						in("at", 1))
					.orderedBy(descending("at"), ascending("sensor"))
					.gives(batchGet(many("sensor", 0), many("at", 1))),
				asking("that a key exists goes without saying", SampleTables.COUNTRIES, in("code", 0),
						isNotNull("code"))
					.gives(batchGet(many("code", 0))));
	}

	private static Stream<PlanCase> instead() {
		return Stream.of(
				asking("a whole key is queried where only a Query will do", SampleTables.NOTES, equal("owner", 0),
						equal("title", 1))
					.allowing(Access.QUERY)
					.gives(query().equal("owner", 0).equal("title", 1)),
				asking("a whole key with more is queried", SampleTables.NOTES, equal("owner", 0), equal("title", 1),
						equal("text", 2))
					.gives(query().equal("owner", 0).equal("title", 1).filter(equal("text", 2))),
				asking("a whole key is queried on the index that must be used", SampleTables.ORDERS,
						equal("customer", 0), equal("number", 1))
					.forcing("by-placed")
					.gives(query("by-placed").equal("customer", 0).filter(equal("number", 1)).without("placed")));
	}

	static Stream<RefusalCase> refused() {
		String countries = "primary [code]";
		return Stream.of(
				asking("several keys in another order cannot be got", SampleTables.COUNTRIES, in("code", 0))
					.orderedBy(ascending("name"))
					.isRefused(RefusalCase.unsorted(countries, "name")),
				asking("a Not of a key is no key", SampleTables.COUNTRIES, not(equal("code", 0)))
					.isRefused(unbound(countries, "code")),
				asking("what a key is not is no key", SampleTables.COUNTRIES, unequal("code", 0))
					.isRefused(unbound(countries, "code")),
				asking("what is inside an attribute is no key", SampleTables.COUNTRIES, equal("code.alpha", 0))
					.isRefused(unbound(countries, "code")));
	}

}
