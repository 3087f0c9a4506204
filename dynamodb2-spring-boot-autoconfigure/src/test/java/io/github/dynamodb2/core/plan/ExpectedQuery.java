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

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

import io.github.dynamodb2.core.condition.Condition;
import io.github.dynamodb2.core.condition.Operand;
import io.github.dynamodb2.core.condition.Operator;
import io.github.dynamodb2.core.condition.TestConditions;
import io.github.dynamodb2.core.model.TableModel;
import io.github.dynamodb2.core.plan.ExpectedPlans.Bound;
import io.github.dynamodb2.core.plan.QueryPlan.Fetch;
import org.jspecify.annotations.Nullable;

/**
 * Writes down the Query that a case expects.
 */
final class ExpectedQuery implements Function<Question, AccessPlan> {

	private final @Nullable String index;

	private final List<Bound> equal = new ArrayList<>();

	private final List<KeyRange.Bound> bounds = new ArrayList<>();

	private final List<Bound> excluded = new ArrayList<>();

	private List<OrderBy> merging = List.of();

	private @Nullable String ranged;

	private @Nullable Operand prefix;

	private Condition filter = Condition.none();

	private Condition check = Condition.none();

	private boolean ascending = true;

	private Fetch fetch = Fetch.INDEX;

	private List<String> without = List.of();

	private ExpectedQuery(@Nullable String index) {
		this.index = index;
	}

	static ExpectedQuery on(@Nullable String index) {
		return new ExpectedQuery(index);
	}

	ExpectedQuery equal(String attribute, int slot) {
		this.equal.add(ExpectedPlans.one(attribute, slot));
		return this;
	}

	ExpectedQuery in(String attribute, int slot) {
		this.equal.add(ExpectedPlans.many(attribute, slot));
		return this;
	}

	ExpectedQuery not(String attribute, int slot) {
		this.ranged = attribute;
		this.excluded.add(ExpectedPlans.one(attribute, slot));
		return this;
	}

	ExpectedQuery notIn(String attribute, int slot) {
		this.ranged = attribute;
		this.excluded.add(ExpectedPlans.many(attribute, slot));
		return this;
	}

	ExpectedQuery merging(OrderBy... order) {
		this.merging = List.of(order);
		return this;
	}

	ExpectedQuery bound(String attribute, Operator operator, int slot) {
		this.ranged = attribute;
		this.bounds.add(new KeyRange.Bound(operator, Operand.slot(slot)));
		return this;
	}

	ExpectedQuery prefix(String attribute, int slot) {
		this.ranged = attribute;
		this.prefix = Operand.slot(slot);
		return this;
	}

	ExpectedQuery filter(Condition... conditions) {
		this.filter = TestConditions.all(conditions);
		return this;
	}

	ExpectedQuery checking(Condition... conditions) {
		this.check = TestConditions.all(conditions);
		return this;
	}

	ExpectedQuery descending() {
		this.ascending = false;
		return this;
	}

	ExpectedQuery fetching(Fetch from) {
		this.fetch = from;
		return this;
	}

	ExpectedQuery without(String... attributes) {
		this.without = List.of(attributes);
		return this;
	}

	@Override
	public AccessPlan apply(Question question) {
		TableModel model = question.model();
		KeyMatch key = new KeyMatch(this.equal.stream().map((part) -> part.binding(model)).toList(), range(model));
		return new QueryPlan(model.name(), model.requireIndex(this.index), key, this.ascending, this.filter, this.check,
				question.selection(), this.fetch, fanOut(question), this.without, question.policy().consistent());
	}

	private FanOut fanOut(Question question) {
		boolean gaps = !this.excluded.isEmpty() && this.prefix == null && !isUnique(question.model());
		return (gaps || this.equal.stream().anyMatch(Bound::many))
				? new FanOut(question.policy().maxFanOut(), this.merging) : FanOut.one();
	}

	private @Nullable KeyRange range(TableModel model) {
		KeyRange range = within(model);
		if (this.ranged == null || this.excluded.isEmpty()) {
			return range;
		}
		return new KeyRange.Gaps(ExpectedPlans.keyAttribute(model, this.ranged), range,
				this.excluded.stream().map((part) -> part.binding(model)).toList(), isUnique(model));
	}

	private boolean isUnique(TableModel model) {
		return this.index == null && model.keys().sort().stream().anyMatch((key) -> key.name().equals(this.ranged));
	}

	private @Nullable KeyRange within(TableModel model) {
		if (this.ranged == null) {
			return null;
		}
		if (this.prefix != null) {
			return new KeyRange.Prefix(ExpectedPlans.keyAttribute(model, this.ranged), this.prefix);
		}
		return this.bounds.isEmpty() ? null
				: new KeyRange.Bounds(ExpectedPlans.keyAttribute(model, this.ranged), this.bounds);
	}

}
