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
package io.github.dynamodb2.core.condition;

import java.util.List;
import java.util.Map;
import java.util.Optional;

import io.github.dynamodb2.core.model.ValueSemantics;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue.Type;

/**
 * Tells whether an item meets a condition, as a filter of DynamoDB would: for what can
 * only be checked after the read.
 *
 * @param bindings the values of the call
 * @param item the attributes of the item
 */
public record ConditionEvaluator(Bindings bindings,
		Map<String, AttributeValue> item) implements Condition.Visitor<Boolean>, LeafVisitor<Boolean> {

	/**
	 * Tells whether the item meets a condition.
	 * @param condition the condition
	 * @return whether a filter would let the item pass
	 */
	public boolean meets(Condition condition) {
		return condition.accept(this);
	}

	@Override
	public Boolean and(Condition.And and) {
		return and.parts().stream().allMatch(this::meets);
	}

	@Override
	public Boolean or(Condition.Or or) {
		return or.parts().stream().anyMatch(this::meets);
	}

	@Override
	public Boolean not(Condition.Not not) {
		return !meets(not.part());
	}

	@Override
	public Boolean leaf(Leaf leaf) {
		return leaf.dispatch(this);
	}

	@Override
	public Boolean comparison(Leaf.Comparison leaf) {
		Optional<AttributeValue> found = find(leaf.path());
		AttributeValue operand = this.bindings.get(leaf.operand());
		return found.map((value) -> compare(value, leaf.operator(), operand)).orElse(leaf.operator() == Operator.NE);
	}

	@Override
	public Boolean between(Leaf.Between leaf) {
		AttributeValue lower = this.bindings.get(leaf.lower());
		AttributeValue upper = this.bindings.get(leaf.upper());
		return find(leaf.path()).filter((value) -> areOrdered(value, lower) && areOrdered(value, upper))
			.filter((value) -> ValueSemantics.compare(lower, value) <= 0 && ValueSemantics.compare(value, upper) <= 0)
			.isPresent();
	}

	@Override
	public Boolean in(Leaf.In leaf) {
		List<AttributeValue> values = this.bindings.get(leaf.values()).l();
		return find(leaf.path()).filter((value) -> values.stream().anyMatch((one) -> ValueSemantics.same(one, value)))
			.isPresent();
	}

	@Override
	public Boolean beginsWith(Leaf.BeginsWith leaf) {
		AttributeValue prefix = this.bindings.get(leaf.prefix());
		return (leaf.lenient() && ValueSemantics.isEmpty(prefix))
				|| find(leaf.path()).filter((value) -> ValueSemantics.begins(value, prefix)).isPresent();
	}

	@Override
	public Boolean contains(Leaf.Contains leaf) {
		AttributeValue element = this.bindings.get(leaf.element());
		return find(leaf.path()).filter((value) -> ValueSemantics.contains(value, element)).isPresent();
	}

	@Override
	public Boolean size(Leaf.Size leaf) {
		AttributeValue operand = this.bindings.get(leaf.operand());
		return find(leaf.path()).flatMap(ValueSemantics::size)
			.map((size) -> AttributeValue.fromN(String.valueOf(size)))
			.map((size) -> leaf.operator().holds(ValueSemantics.compare(size, operand)))
			.orElse(leaf.operator() == Operator.NE);
	}

	@Override
	public Boolean presence(Leaf.Presence leaf) {
		Optional<AttributeValue> found = find(leaf.path());
		boolean there = switch (leaf.state()) {
			case EXISTS, NOT_EXISTS -> found.isPresent();
			case IS_NULL, IS_NOT_NULL -> found.filter((value) -> value.type() != Type.NUL).isPresent();
		};
		return there == leaf.state().needsValue();
	}

	@Override
	public Boolean relation(Relation leaf) {
		Optional<AttributeValue> left = find(leaf.left());
		Optional<AttributeValue> right = find(leaf.right());
		if (left.isEmpty() || right.isEmpty()) {
			return leaf.operator() == Operator.NE;
		}
		return compare(left.get(), leaf.operator(), right.get());
	}

	@Override
	public Boolean partOf(PartOf leaf) {
		Optional<AttributeValue> part = find(leaf.part());
		return find(leaf.whole()).filter((whole) -> part.filter((value) -> isPart(leaf, whole, value)).isPresent())
			.isPresent();
	}

	private static boolean isPart(PartOf leaf, AttributeValue whole, AttributeValue part) {
		return (leaf.function() == PartOf.Function.CONTAINS) ? ValueSemantics.contains(whole, part)
				: ValueSemantics.begins(whole, part);
	}

	@Override
	public Boolean ofType(OfType leaf) {
		String type = this.bindings.get(leaf.type()).s();
		return find(leaf.path()).filter((value) -> name(value.type()).equals(type)).isPresent();
	}

	private static String name(Type type) {
		return (type == Type.NUL) ? "NULL" : type.name();
	}

	private static boolean compare(AttributeValue left, Operator operator, AttributeValue right) {
		return switch (operator) {
			case EQ -> ValueSemantics.same(left, right);
			case NE -> !ValueSemantics.same(left, right);
			default -> areOrdered(left, right) && operator.holds(ValueSemantics.compare(left, right));
		};
	}

	private static boolean areOrdered(AttributeValue left, AttributeValue right) {
		return left.type() == right.type() && ValueSemantics.hasOrder(left.type());
	}

	private Optional<AttributeValue> find(Term term) {
		if (term instanceof Term.Value given) {
			return Optional.of(this.bindings.get(given.operand()));
		}
		Optional<AttributeValue> found = find(term.paths().findFirst().orElseThrow());
		return (term instanceof Term.Size)
				? found.flatMap(ValueSemantics::size).map((size) -> AttributeValue.fromN(String.valueOf(size))) : found;
	}

	private Optional<AttributeValue> find(AttributePath path) {
		Optional<AttributeValue> found = Optional.of(AttributeValue.fromM(this.item));
		for (AttributePath.Step step : path.steps()) {
			found = found.flatMap((value) -> step.in(value));
		}
		return found;
	}

}
