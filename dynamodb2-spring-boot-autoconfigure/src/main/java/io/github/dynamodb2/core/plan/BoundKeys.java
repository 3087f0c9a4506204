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

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import io.github.dynamodb2.core.condition.AttributePath;
import io.github.dynamodb2.core.condition.Condition;
import io.github.dynamodb2.core.condition.KeyOrder;
import io.github.dynamodb2.core.condition.Operand;
import io.github.dynamodb2.core.condition.Operator;
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
	 * Tells whether an item that DynamoDB returned has to be dropped.
	 * @param sortValue the item's value of the sort attribute
	 * @return whether it lies on an exclusive end
	 */
	public boolean excludes(AttributeValue sortValue) {
		return this.excluded.stream().anyMatch((value) -> KeyOrder.compare(value, sortValue) == 0);
	}

	/**
	 * Returns the key condition of the items that have one value of the sort attribute.
	 * @param sortValue an excluded value
	 * @return the condition, with {@code =} in place of the range
	 */
	public Condition at(AttributeValue sortValue) {
		AttributePath path = AttributePath.of(this.sort);
		Condition equal = new Condition.Comparison(path, Operator.EQ, Operand.literal(sortValue));
		return Condition.and(Stream
			.concat(this.condition.conjuncts().stream().filter((part) -> !((Condition.Leaf) part).path().equals(path)),
					Stream.of(equal))
			.toList());
	}

	/**
	 * Tells whether an item lies in the part of the index that is read.
	 * @param position the item's values of the index's key
	 * @return whether they meet the key condition
	 */
	public boolean holds(Map<String, AttributeValue> position) {
		return this.condition.conjuncts().stream().allMatch((part) -> holds((Condition.Leaf) part, position));
	}

	private static boolean holds(Condition.Leaf part, Map<String, AttributeValue> position) {
		AttributeValue value = position.get(part.path().root());
		if (value == null) {
			return false;
		}
		if (part instanceof Condition.Comparison comparison) {
			return comparison.operator().holds(KeyOrder.compare(value, literal(comparison.operand())));
		}
		if (part instanceof Condition.Between between) {
			return KeyOrder.compare(value, literal(between.lower())) >= 0
					&& KeyOrder.compare(value, literal(between.upper())) <= 0;
		}
		return !(part instanceof Condition.BeginsWith prefix) || KeyOrder.begins(value, literal(prefix.prefix()));
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
		if (part instanceof Condition.Comparison comparison) {
			return comparison.operator() == (ascending ? Operator.LTE : Operator.GTE)
					&& isAt(position, comparison, comparison.operand());
		}
		return part instanceof Condition.Between between
				&& isAt(position, between, ascending ? between.upper() : between.lower());
	}

	private static boolean isAt(Map<String, AttributeValue> position, Condition.Leaf part, Operand end) {
		AttributeValue value = position.get(part.path().root());
		return value != null && KeyOrder.compare(value, literal(end)) == 0;
	}

	private static AttributeValue literal(Operand operand) {
		return ((Operand.Literal) operand).value();
	}

}
