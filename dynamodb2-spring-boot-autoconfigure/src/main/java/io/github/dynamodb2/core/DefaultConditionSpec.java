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

import java.util.function.Consumer;

import io.github.dynamodb2.core.condition.AttributePath;
import io.github.dynamodb2.core.condition.Condition;
import io.github.dynamodb2.core.write.Guard;

/**
 * Collects a condition or the group of another one.
 */
final class DefaultConditionSpec implements ConditionSpec {

	private final ConditionChain chain;

	private DefaultConditionSpec(Operands operands) {
		this.chain = new ConditionChain(operands);
	}

	/**
	 * Returns the guard of a write on a caller's condition.
	 */
	static Guard guard(ValueWriter values, Consumer<ConditionSpec> body) {
		return Guard.of(condition(new Operands.Literals(values), body), Guard.Reason.CALLER);
	}

	static Condition condition(Operands operands, Consumer<ConditionSpec> body) {
		DefaultConditionSpec spec = new DefaultConditionSpec(operands);
		Required.value("condition", body).accept(spec);
		return spec.chain.condition();
	}

	@Override
	public Operators<ConditionSpec> and(AttributePath path) {
		return this.chain.open(ConditionChain.Word.AND, path, this);
	}

	@Override
	public Operators<ConditionSpec> or(AttributePath path) {
		return this.chain.open(ConditionChain.Word.OR, path, this);
	}

	@Override
	public ConditionSpec and(Consumer<ConditionSpec> group) {
		return this.chain.group(ConditionChain.Word.AND, group, this);
	}

	@Override
	public ConditionSpec or(Consumer<ConditionSpec> group) {
		return this.chain.group(ConditionChain.Word.OR, group, this);
	}

	@Override
	public ConditionSpec not(Consumer<ConditionSpec> group) {
		return this.chain.not(group, this);
	}

}
