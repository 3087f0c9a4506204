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

package io.github.dynamodb2.core;

import java.util.List;
import java.util.function.Consumer;

import io.github.dynamodb2.core.condition.AttributePath;
import io.github.dynamodb2.core.condition.Condition;
import io.github.dynamodb2.core.plan.PlanPolicy;
import io.github.dynamodb2.core.plan.PlanPolicy.Access;
import io.github.dynamodb2.core.reading.ReadOptions;
import org.jspecify.annotations.Nullable;

/**
 * Collects a Query.
 */
final class DefaultQuerySpec implements QuerySpec {

	private final Slots slots;

	private final ConditionChain chain;

	private PlanPolicy policy = PlanPolicy.of(Access.QUERY);

	private ReadOptions options = ReadOptions.all();

	private List<AttributePath> attributes = List.of();

	private boolean reverse;

	private @Nullable String token;

	private DefaultQuerySpec(ValueWriter writer) {
		this.slots = new Slots(writer);
		this.chain = new ConditionChain(this.slots);
	}

	static ReadQuestion question(ValueWriter writer, Consumer<QuerySpec> body) {
		DefaultQuerySpec spec = new DefaultQuerySpec(writer);
		Required.value("query", body).accept(spec);
		Condition condition = spec.chain.condition();
		return new ReadQuestion(condition, spec.slots.bindings(), spec.policy, spec.attributes,
				new ReadQuestion.Paging(spec.options, spec.reverse, spec.token));
	}

	@Override
	public Operators<QuerySpec> and(AttributePath path) {
		return this.chain.open(ConditionChain.Word.AND, path, this);
	}

	@Override
	public Operators<QuerySpec> or(AttributePath path) {
		return this.chain.open(ConditionChain.Word.OR, path, this);
	}

	@Override
	public QuerySpec and(Consumer<ConditionSpec> group) {
		return this.chain.group(ConditionChain.Word.AND, group, this);
	}

	@Override
	public QuerySpec or(Consumer<ConditionSpec> group) {
		return this.chain.group(ConditionChain.Word.OR, group, this);
	}

	@Override
	public QuerySpec not(Consumer<ConditionSpec> group) {
		return this.chain.not(group, this);
	}

	@Override
	public QuerySpec index(String name) {
		this.policy = this.policy.withIndex(Required.text("index", name));
		return this;
	}

	@Override
	public QuerySpec reverse() {
		this.reverse = true;
		return this;
	}

	@Override
	public QuerySpec limit(int count) {
		this.options = this.options.withLimit(count);
		return this;
	}

	@Override
	public QuerySpec maxPageSize(int size) {
		this.options = this.options.withMaxPageSize(size);
		return this;
	}

	@Override
	public QuerySpec consistent() {
		this.policy = this.policy.withConsistent(true);
		return this;
	}

	@Override
	public QuerySpec attributes(String... names) {
		this.attributes = Names.paths(names);
		return this;
	}

	@Override
	public QuerySpec startAt(String newToken) {
		this.token = Required.value("startAt", newToken);
		return this;
	}

}
