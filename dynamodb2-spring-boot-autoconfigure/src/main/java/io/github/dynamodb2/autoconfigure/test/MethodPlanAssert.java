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

package io.github.dynamodb2.autoconfigure.test;

import java.util.List;
import java.util.function.Predicate;

import io.github.dynamodb2.repository.MethodPlan;
import org.assertj.core.api.AbstractAssert;

/**
 * Assertions about how a repository method is answered.
 */
public final class MethodPlanAssert extends AbstractAssert<MethodPlanAssert, MethodPlan> {

	private final List<ReadOfPlan> reads;

	MethodPlanAssert(MethodPlan plan) {
		super(plan, MethodPlanAssert.class);
		this.reads = ReadOfPlan.of(plan.plan());
	}

	/**
	 * Verifies that the method queries a secondary index.
	 * @param index the index's name
	 * @return this assertion
	 */
	public MethodPlanAssert queries(String index) {
		return require("query index '%s'".formatted(index), (read) -> read.isQuery() && index.equals(read.index()));
	}

	/**
	 * Verifies that the method queries the table itself.
	 * @return this assertion
	 */
	public MethodPlanAssert queriesTable() {
		return require("query the table itself", (read) -> read.isQuery() && read.index() == null);
	}

	/**
	 * Verifies that the method is one GetItem.
	 * @return this assertion
	 */
	public MethodPlanAssert getsItem() {
		return require("get one item by its key", (read) -> read.operation().equals("GetItem"));
	}

	/**
	 * Verifies that the method gets its items by BatchGetItem.
	 * @return this assertion
	 */
	public MethodPlanAssert getsItems() {
		return require("get items by their keys", (read) -> read.operation().equals("BatchGetItem"));
	}

	/**
	 * Verifies that the method sends no request, because no item can be what it asks for.
	 * @return this assertion
	 */
	public MethodPlanAssert readsNothing() {
		return require("read nothing", (read) -> read.operation().equals("none"));
	}

	/**
	 * Verifies that the method reads a whole table or index.
	 * @return this assertion
	 */
	public MethodPlanAssert scans() {
		isNotNull();
		return this.actual.scans() ? this : refuse("scan");
	}

	/**
	 * Verifies that the method does not read a whole table or index.
	 * @return this assertion
	 */
	public MethodPlanAssert doesNotScan() {
		isNotNull();
		return this.actual.scans() ? refuse("do without a Scan") : this;
	}

	/**
	 * Verifies that all items that are read, and paid for, are returned: none is filtered
	 * out by DynamoDB or dropped by a check after the read.
	 * @return this assertion
	 */
	public MethodPlanAssert doesNotFilter() {
		return require("do without a filter", (read) -> !read.filters());
	}

	/**
	 * Verifies that the items come from where they are found, with no second read from
	 * the table.
	 * @return this assertion
	 */
	public MethodPlanAssert doesNotFetch() {
		return require("do without fetching from the table", (read) -> !read.fetches());
	}

	/**
	 * Verifies the plan word by word.
	 * @param sentence for instance
	 * {@code Query on index 'EmailIndex' of table 'users': email = ?}
	 * @return this assertion
	 */
	public MethodPlanAssert hasSentence(String sentence) {
		isNotNull();
		return this.actual.plan().toString().equals(sentence) ? this : refuse("have the plan '%s'".formatted(sentence));
	}

	private MethodPlanAssert require(String what, Predicate<ReadOfPlan> condition) {
		return this.reads.stream().allMatch(condition) ? this : refuse(what);
	}

	private MethodPlanAssert refuse(String what) {
		failWithMessage("%nExpected %s.%s%n  to %s%nbut its plan is%n  %s", this.actual.repository().getSimpleName(),
				this.actual.method(), what, this.actual.plan());
		return this;
	}

}
