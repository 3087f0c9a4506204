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

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

import io.github.dynamodb2.core.model.ValueSemantics;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/**
 * Leaves out the parts of a condition that are decided without looking at an item.
 */
public final class ConditionFolding implements Condition.Visitor<Optional<Condition>> {

	/**
	 * What is left of a condition that no item can meet.
	 */
	public static final Optional<Condition> NOTHING = Optional.empty();

	/**
	 * What is left of a condition that every item meets.
	 */
	public static final Optional<Condition> EVERYTHING = Optional.of(Condition.none());

	private final Function<Leaf, Optional<Condition>> leaves;

	private ConditionFolding(Function<Leaf, Optional<Condition>> leaves) {
		this.leaves = leaves;
	}

	/**
	 * Folds what the values of a call decide alone, because DynamoDB refuses it: an
	 * {@code IN} of nothing and a {@code BETWEEN} whose ends are reversed hold for no
	 * item, a lenient beginning that is empty restricts nothing.
	 * @param condition the condition
	 * @param bindings the values of the call
	 * @return what is left to ask DynamoDB, or empty when no item can meet the condition
	 * @throws IllegalArgumentException when a value that has no order is to be compared
	 * by it
	 */
	public static Optional<Condition> fold(Condition condition, Bindings bindings) {
		ByValues values = new ByValues(bindings);
		return fold(condition, (leaf) -> leaf.dispatch(values));
	}

	/**
	 * Folds what is known of conditions on single attributes.
	 * @param condition the condition
	 * @param leaves what is left of each
	 * @return what is left to ask for, or empty when no item can meet the condition
	 */
	public static Optional<Condition> fold(Condition condition, Function<Leaf, Optional<Condition>> leaves) {
		return condition.accept(new ConditionFolding(leaves));
	}

	@Override
	public Optional<Condition> and(Condition.And and) {
		List<Condition> left = new ArrayList<>();
		for (Condition part : and.parts()) {
			Optional<Condition> folded = part.accept(this);
			if (folded.isEmpty()) {
				return NOTHING;
			}
			left.add(folded.get());
		}
		return Optional.of(Condition.and(left));
	}

	@Override
	public Optional<Condition> or(Condition.Or or) {
		List<Condition> left = or.parts().stream().map((part) -> part.accept(this)).flatMap(Optional::stream).toList();
		if (left.isEmpty()) {
			return NOTHING;
		}
		if (left.stream().anyMatch(Condition::isNone)) {
			return EVERYTHING;
		}
		return Optional.of((left.size() == 1) ? left.get(0) : new Condition.Or(left));
	}

	@Override
	public Optional<Condition> not(Condition.Not not) {
		Optional<Condition> part = not.part().accept(this);
		if (part.isEmpty()) {
			return EVERYTHING;
		}
		return part.filter((condition) -> !condition.isNone()).map(Condition.Not::new);
	}

	@Override
	public Optional<Condition> leaf(Leaf leaf) {
		return this.leaves.apply(leaf);
	}

	/**
	 * Folds conditions by the values of a call.
	 *
	 * @param bindings the values
	 */
	private record ByValues(Bindings bindings) implements LeafVisitor<Optional<Condition>> {

		@Override
		public Optional<Condition> comparison(Leaf.Comparison leaf) {
			if (leaf.operator().orders()) {
				ordered(leaf, leaf.operand());
			}
			return Optional.of(leaf);
		}

		@Override
		public Optional<Condition> between(Leaf.Between leaf) {
			int order = ValueSemantics.compare(ordered(leaf, leaf.lower()), ordered(leaf, leaf.upper()));
			return (order > 0) ? NOTHING : Optional.of(leaf);
		}

		private AttributeValue ordered(Leaf leaf, Operand operand) {
			AttributeValue value = this.bindings.get(operand);
			if (!ValueSemantics.hasOrder(value.type())) {
				throw new IllegalArgumentException(("'%s' compares by order, but the value is of type %s and only "
						+ "values of type S, N or B have one. Ask for equal values")
					.formatted(leaf, value.type()));
			}
			return value;
		}

		@Override
		public Optional<Condition> in(Leaf.In leaf) {
			return this.bindings.get(leaf.values()).l().isEmpty() ? NOTHING : Optional.of(leaf);
		}

		@Override
		public Optional<Condition> beginsWith(Leaf.BeginsWith leaf) {
			return (leaf.lenient() && ValueSemantics.isEmpty(this.bindings.get(leaf.prefix()))) ? EVERYTHING
					: Optional.of(leaf);
		}

		@Override
		public Optional<Condition> contains(Leaf.Contains leaf) {
			return Optional.of(leaf);
		}

		@Override
		public Optional<Condition> size(Leaf.Size leaf) {
			return Optional.of(leaf);
		}

		@Override
		public Optional<Condition> presence(Leaf.Presence leaf) {
			return Optional.of(leaf);
		}

		@Override
		public Optional<Condition> relation(Relation leaf) {
			return Optional.of(leaf);
		}

		@Override
		public Optional<Condition> partOf(PartOf leaf) {
			return Optional.of(leaf);
		}

		@Override
		public Optional<Condition> ofType(OfType leaf) {
			return Optional.of(leaf);
		}

	}

}
