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

import io.github.dynamodb2.core.condition.AttributePath;
import io.github.dynamodb2.core.condition.Condition;
import io.github.dynamodb2.core.model.Index;
import org.assertj.core.api.AbstractAssert;
import org.assertj.core.api.Assertions;

/**
 * Assertions on an {@link AccessPlan}.
 */
public final class AccessPlanAssert extends AbstractAssert<AccessPlanAssert, AccessPlan> {

	private AccessPlanAssert(AccessPlan actual) {
		super(actual, AccessPlanAssert.class);
	}

	public static AccessPlanAssert assertThat(AccessPlan actual) {
		return new AccessPlanAssert(actual);
	}

	public AccessPlanAssert gets() {
		return is(GetPlan.class);
	}

	public AccessPlanAssert batchGets() {
		return is(BatchGetPlan.class);
	}

	public AccessPlanAssert queries() {
		return is(QueryPlan.class);
	}

	public AccessPlanAssert scans() {
		return is(ScanPlan.class);
	}

	public AccessPlanAssert usesIndex(String name) {
		equal("index", index().name(), name);
		return this;
	}

	public AccessPlanAssert filtersOn(String... attributes) {
		isNotNull();
		Assertions.assertThat(filter().paths().map(AttributePath::toString))
			.as("attributes filtered by <%s>", this.actual)
			.containsExactly(attributes);
		return this;
	}

	public AccessPlanAssert readsForwards() {
		equal("direction", queryPlan().ascending() ? "forwards" : "backwards", "forwards");
		return this;
	}

	public AccessPlanAssert readsBackwards() {
		equal("direction", queryPlan().ascending() ? "forwards" : "backwards", "backwards");
		return this;
	}

	public AccessPlanAssert says(String sentence) {
		isNotNull();
		equal("sentence", this.actual.toString(), sentence);
		return this;
	}

	private AccessPlanAssert is(Class<? extends AccessPlan> kind) {
		isNotNull();
		equal("kind", this.actual.getClass().getSimpleName(), kind.getSimpleName());
		return this;
	}

	private QueryPlan queryPlan() {
		queries();
		return (QueryPlan) this.actual;
	}

	private Index index() {
		return (this.actual instanceof ScanPlan scan) ? scan.index() : queryPlan().index();
	}

	private Condition filter() {
		return (this.actual instanceof ScanPlan scan) ? scan.filter()
				: (this.actual instanceof QueryPlan query) ? query.filter() : Condition.none();
	}

	private void equal(String what, String found, String wanted) {
		if (!wanted.equals(found)) {
			throw failureWithActualExpected(found, wanted, "Expected %s <%s> but was <%s> in <%s>", what, wanted, found,
					this.actual);
		}
	}

}
