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

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import io.github.dynamodb2.core.condition.AttributePath;
import io.github.dynamodb2.core.condition.Bindings;
import io.github.dynamodb2.core.condition.Condition;
import io.github.dynamodb2.core.condition.ConditionEvaluator;
import io.github.dynamodb2.core.condition.Leaf;
import io.github.dynamodb2.core.condition.Operand;
import io.github.dynamodb2.core.condition.Operator;
import io.github.dynamodb2.core.model.ValueSemantics;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/**
 * A key condition with the values of one call.
 *
 * @param condition the key condition
 * @param sort the sort attribute that {@code excluded} is about, or an empty name
 * @param excluded sort values that the key condition includes but the question does not
 */
public record BoundKeys(Condition condition, String sort, List<AttributeValue> excluded) {

	public BoundKeys {
		excluded = List.copyOf(excluded);
	}

	/**
	 * Returns the key condition of the items that have one value of the sort attribute.
	 * @param sortValue an excluded value
	 * @return the condition, with {@code =} in place of the range
	 */
	public Condition at(AttributeValue sortValue) {
		return Condition.and(
				Stream
					.concat(this.condition.conjuncts().stream().filter((part) -> !((Leaf) part).isAbout(this.sort)),
							Stream.of(equal(this.sort, sortValue)))
					.toList());
	}

	/**
	 * Returns the primary key of the item that has one value of the sort attribute.
	 * @param sortValue a value of the last attribute of the table's key
	 * @return the key
	 */
	public Map<String, AttributeValue> keyAt(AttributeValue sortValue) {
		Map<String, AttributeValue> key = new LinkedHashMap<>();
		for (Condition part : at(sortValue).conjuncts()) {
			Leaf.Comparison comparison = (Leaf.Comparison) part;
			key.put(comparison.path().root(), Bindings.none().get(comparison.operand()));
		}
		return key;
	}

	static Leaf equal(String attribute, AttributeValue value) {
		return new Leaf.Comparison(AttributePath.of(attribute), Operator.EQ, Operand.literal(value));
	}

	/**
	 * Tells whether an item lies in the part of the index that is read.
	 * @param position the item's values of the index's key
	 * @return whether they meet the key condition
	 */
	public boolean holds(Map<String, AttributeValue> position) {
		return new ConditionEvaluator(Bindings.none(), position).meets(this.condition);
	}

	/**
	 * Tells whether a read of the part ends with an item: it lies on the last value that
	 * the key condition includes.
	 * @param position the item's values of the index's key
	 * @param ascending the direction of the read
	 * @return whether no item of a greater sort value, or of a lesser one when the read
	 * descends, can follow
	 */
	public boolean endsAt(Map<String, AttributeValue> position, boolean ascending) {
		return this.condition.conjuncts().stream().anyMatch((part) -> endsAt(part, position, ascending));
	}

	private static boolean endsAt(Condition part, Map<String, AttributeValue> position, boolean ascending) {
		if (part instanceof Leaf.Comparison comparison) {
			return comparison.operator() == (ascending ? Operator.LTE : Operator.GTE)
					&& isAt(position, comparison, comparison.operand());
		}
		return part instanceof Leaf.Between between
				&& isAt(position, between, ascending ? between.upper() : between.lower());
	}

	private static boolean isAt(Map<String, AttributeValue> position, Leaf part, Operand end) {
		AttributeValue value = position.get(part.path().root());
		return value != null && ValueSemantics.same(value, Bindings.none().get(end));
	}

}
