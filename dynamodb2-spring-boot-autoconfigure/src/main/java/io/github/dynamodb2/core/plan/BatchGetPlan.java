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
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import io.github.dynamodb2.core.condition.Bindings;
import io.github.dynamodb2.core.condition.Condition;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/**
 * BatchGetItem calls of at most 100 keys each.
 *
 * @param table the table's physical name
 * @param key every attribute of the primary key, bound to one value or to several
 * @param check what the items must be like, which is looked at after the read
 * @param order the order of the keys, empty for the order of the values given
 * @param selection the attributes wanted
 * @param consistent whether the reads are strongly consistent
 * @param most the most calls where several attributes have several values
 */
public record BatchGetPlan(String table, List<KeyBinding> key, Condition check, List<OrderBy> order,
		Selection selection, boolean consistent, int most) implements AccessPlan {

	private static final int KEYS_OF_A_CALL = 100;

	public BatchGetPlan {
		key = List.copyOf(key);
		order = List.copyOf(order);
	}

	/**
	 * Puts the values of a call in.
	 * @param bindings the values
	 * @return every combination of the values, without empty ones
	 * @throws IllegalArgumentException when a value has another type than its attribute,
	 * or the values of several attributes make more keys than the calls may ask for
	 */
	public List<Map<String, AttributeValue>> bindKeys(Bindings bindings) {
		Map<String, List<AttributeValue>> values = new LinkedHashMap<>();
		this.key.forEach((part) -> values.put(part.attribute().name(), part.bind(bindings)));
		checkSize(values);
		List<Map<String, AttributeValue>> keys = List.of(Map.of());
		for (Map.Entry<String, List<AttributeValue>> part : values.entrySet()) {
			List<Map<String, AttributeValue>> longer = new ArrayList<>();
			for (Map<String, AttributeValue> begun : keys) {
				part.getValue().forEach((value) -> longer.add(plus(begun, part.getKey(), value)));
			}
			keys = longer;
		}
		return this.order.isEmpty() ? keys : keys.stream().sorted(OrderBy.comparator(this.order)).toList();
	}

	/**
	 * Refuses a product of lists that nobody has written down; one list is as long as the
	 * caller made it.
	 */
	private void checkSize(Map<String, List<AttributeValue>> values) {
		List<Map.Entry<String, List<AttributeValue>>> several = values.entrySet()
			.stream()
			.filter((part) -> part.getValue().size() > 1)
			.toList();
		long keys = several.stream()
			.mapToLong((part) -> part.getValue().size())
			.reduce(1, (left, right) -> Math.min(left * right, Integer.MAX_VALUE));
		long allowed = (long) this.most * KEYS_OF_A_CALL;
		if (several.size() > 1 && keys > allowed) {
			throw new IllegalArgumentException(
					"The values ask for %d items of table '%s' but a call may ask for %d (%s). %s".formatted(keys,
							this.table, allowed,
							several.stream()
								.map((part) -> "%d values of '%s'".formatted(part.getValue().size(), part.getKey()))
								.collect(Collectors.joining(", ")),
							FanOut.CURE));
		}
	}

	private static Map<String, AttributeValue> plus(Map<String, AttributeValue> begun, String name,
			AttributeValue value) {
		Map<String, AttributeValue> result = new LinkedHashMap<>(begun);
		result.put(name, value);
		return result;
	}

	/**
	 * Returns the plan that reads other attributes.
	 * @param attributes the attributes
	 * @return the plan
	 */
	public BatchGetPlan selecting(Selection attributes) {
		return new BatchGetPlan(this.table, this.key, this.check, this.order, attributes, this.consistent, this.most);
	}

	@Override
	public <R> R accept(Visitor<R> visitor) {
		return visitor.batchGet(this);
	}

	@Override
	public String toString() {
		String keys = this.key.stream().map(KeyBinding::toString).collect(Collectors.joining(" and "));
		return new PlanSentence("BatchGetItem on table '" + this.table + "'").clause(": " + keys)
			.checked(this.check)
			.ordered(this.order)
			.attributes(this.selection)
			.consistent(this.consistent)
			.toString();
	}

}
