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

import java.util.Collection;
import java.util.function.Function;

import io.github.dynamodb2.core.condition.AttributePath;
import io.github.dynamodb2.core.condition.Condition;
import io.github.dynamodb2.core.condition.Operand;
import io.github.dynamodb2.core.condition.Operator;
import org.jspecify.annotations.Nullable;

/**
 * Makes conditions of what is said about one attribute.
 *
 * @param path the attribute
 * @param slots takes the values
 * @param next takes the condition and returns the specification that goes on
 * @param <S> the type of the specification
 */
record DefaultOperators<S>(AttributePath path, Slots slots, Function<Condition, S> next) implements Operators<S> {

	@Override
	public S eq(Object value) {
		return compare(Operator.EQ, "eq", value);
	}

	@Override
	public S ne(Object value) {
		return compare(Operator.NE, "ne", value);
	}

	@Override
	public S lt(Object value) {
		return compare(Operator.LT, "lt", value);
	}

	@Override
	public S lte(Object value) {
		return compare(Operator.LTE, "lte", value);
	}

	@Override
	public S gt(Object value) {
		return compare(Operator.GT, "gt", value);
	}

	@Override
	public S gte(Object value) {
		return compare(Operator.GTE, "gte", value);
	}

	private S compare(Operator operator, String word, Object value) {
		return this.next.apply(new Condition.Comparison(this.path, operator, operand(word, value)));
	}

	@Override
	public S between(Object lower, Object upper) {
		return this.next.apply(new Condition.Between(this.path, operand("between", lower), operand("between", upper)));
	}

	@Override
	public S beginsWith(Object prefix) {
		return this.next.apply(new Condition.BeginsWith(this.path, operand("beginsWith", prefix)));
	}

	@Override
	public S in(Collection<?> values) {
		values.forEach((value) -> require("in", value));
		return this.next.apply(new Condition.In(this.path, this.slots.addList(this.path, values)));
	}

	@Override
	public S contains(Object element) {
		return this.next.apply(new Condition.Contains(this.path, element("contains", element)));
	}

	@Override
	public S notContains(Object element) {
		return this.next.apply(new Condition.Not(new Condition.Contains(this.path, element("notContains", element))));
	}

	@Override
	public S exists() {
		return this.next.apply(new Condition.Exists(this.path));
	}

	@Override
	public S notExists() {
		return this.next.apply(new Condition.NotExists(this.path));
	}

	private Operand operand(String word, @Nullable Object value) {
		return this.slots.add(this.path, require(word, value));
	}

	private Operand element(String word, @Nullable Object value) {
		return this.slots.add(ItemValues.write(this.path.toString(), require(word, value)));
	}

	private Object require(String word, @Nullable Object value) {
		if (value == null) {
			throw new IllegalArgumentException(
					"'%s' on attribute '%s' needs a value but was given null. To ask for absence use notExists()"
						.formatted(word, this.path));
		}
		return value;
	}

}
