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
import java.util.EnumSet;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

import io.github.dynamodb2.core.condition.AttributePath;
import io.github.dynamodb2.core.condition.Condition;
import io.github.dynamodb2.core.condition.Leaf;
import io.github.dynamodb2.core.condition.Operand;
import io.github.dynamodb2.core.condition.Operator;
import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue.Type;

/**
 * Makes conditions of what is said about one attribute.
 *
 * @param path the attribute
 * @param operands takes the values
 * @param next takes the condition and returns the specification that goes on
 * @param <S> the type of the specification
 */
record DefaultOperators<S>(AttributePath path, Operands operands, Function<Condition, S> next) implements Operators<S> {

	private static final Set<Type> SORTABLE = EnumSet.of(Type.S, Type.N, Type.B);

	private static final Set<Type> TEXTS = EnumSet.of(Type.S, Type.B);

	@Override
	public S eq(Object value) {
		return compare(Operator.EQ, write("eq", value));
	}

	@Override
	public S ne(Object value) {
		return compare(Operator.NE, write("ne", value));
	}

	@Override
	public S lt(Object value) {
		return compare(Operator.LT, sortable("lt", value));
	}

	@Override
	public S lte(Object value) {
		return compare(Operator.LTE, sortable("lte", value));
	}

	@Override
	public S gt(Object value) {
		return compare(Operator.GT, sortable("gt", value));
	}

	@Override
	public S gte(Object value) {
		return compare(Operator.GTE, sortable("gte", value));
	}

	private S compare(Operator operator, AttributeValue value) {
		return this.next.apply(new Leaf.Comparison(this.path, operator, this.operands.add(value)));
	}

	@Override
	public S between(Object lower, Object upper) {
		AttributeValue least = sortable("between", lower);
		AttributeValue greatest = sortable("between", upper);
		if (least.type() != greatest.type()) {
			throw new IllegalArgumentException(
					"'between' on attribute '%s' needs two values of one type but was given types %s and %s"
						.formatted(this.path, least.type(), greatest.type()));
		}
		return this.next.apply(new Leaf.Between(this.path, this.operands.add(least), this.operands.add(greatest)));
	}

	@Override
	public S beginsWith(Object prefix) {
		AttributeValue beginning = typed("beginsWith", prefix, TEXTS);
		return this.next.apply(new Leaf.BeginsWith(this.path, this.operands.add(beginning), false));
	}

	@Override
	public S in(Collection<?> values) {
		Required.value("values", values).forEach((value) -> require("in", value));
		return this.next.apply(new Leaf.In(this.path, this.operands.addList(this.path, values)));
	}

	@Override
	public S contains(Object element) {
		return this.next.apply(new Leaf.Contains(this.path, element("contains", element)));
	}

	@Override
	public S notContains(Object element) {
		return this.next.apply(new Condition.Not(new Leaf.Contains(this.path, element("notContains", element))));
	}

	@Override
	public S exists() {
		return this.next.apply(Leaf.exists(this.path));
	}

	@Override
	public S notExists() {
		return this.next.apply(Leaf.notExists(this.path));
	}

	private AttributeValue sortable(String word, @Nullable Object value) {
		return typed(word, value, SORTABLE);
	}

	private AttributeValue typed(String word, @Nullable Object value, Set<Type> types) {
		AttributeValue written = write(word, value);
		if (!types.contains(written.type())) {
			throw new IllegalArgumentException("'%s' on attribute '%s' takes a value of type %s but was given type %s"
				.formatted(word, this.path, types.stream().sorted().map(Type::name).collect(Collectors.joining(" or ")),
						written.type()));
		}
		return written;
	}

	private AttributeValue write(String word, @Nullable Object value) {
		return this.operands.write(this.path, require(word, value));
	}

	private Operand element(String word, @Nullable Object value) {
		return this.operands.add(ItemValues.write(this.path.toString(), require(word, value)));
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
