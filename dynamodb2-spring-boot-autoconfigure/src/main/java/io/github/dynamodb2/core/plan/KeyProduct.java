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
import io.github.dynamodb2.core.model.KeyAttribute;
import io.github.dynamodb2.core.model.KeyRole;
import io.github.dynamodb2.core.model.ValueSemantics;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/**
 * Every combination of the values and ranges that one call gives the key of an index.
 */
final class KeyProduct {

	private final QueryPlan plan;

	private final Map<KeyAttribute, List<AttributeValue>> partition = new LinkedHashMap<>();

	private final Map<KeyAttribute, List<AttributeValue>> sort = new LinkedHashMap<>();

	private final List<BoundRange> ranges;

	KeyProduct(QueryPlan plan, Bindings bindings) {
		this.plan = plan;
		for (KeyBinding binding : plan.key().equal()) {
			List<AttributeValue> values = binding.bind(bindings);
			if (plan.index().keys().partition().contains(binding.attribute())) {
				this.partition.put(binding.attribute(), values);
			}
			else {
				this.sort.put(binding.attribute(),
						values.stream().filter(KeyRole.SORT::holds).sorted(ValueSemantics::compare).toList());
			}
		}
		KeyRange range = plan.key().range();
		this.ranges = (range != null) ? range.bind(bindings) : List.of(new BoundRange(Condition.none()));
		checkSize();
	}

	private void checkSize() {
		long size = this.ranges.size();
		Map<KeyAttribute, List<AttributeValue>> all = new LinkedHashMap<>(this.partition);
		all.putAll(this.sort);
		for (List<AttributeValue> values : all.values()) {
			size = Math.min(size * values.size(), Integer.MAX_VALUE);
		}
		int most = this.plan.fanOut().most();
		if (size > most) {
			throw new IllegalArgumentException(
					("The values ask for %d Queries on table '%s' but a call may send %d (%s). %s").formatted(size,
							this.plan.table(), most, figures(all), FanOut.CURE));
		}
	}

	private String figures(Map<KeyAttribute, List<AttributeValue>> all) {
		String values = all.entrySet()
			.stream()
			.filter((entry) -> entry.getValue().size() > 1)
			.map((entry) -> "%d values of '%s'".formatted(entry.getValue().size(), entry.getKey().name()))
			.collect(Collectors.joining(", "));
		KeyRange range = this.plan.key().range();
		if (range == null || this.ranges.size() < 2) {
			return values;
		}
		return (values.isEmpty() ? "" : values + ", ")
				+ "%d ranges of '%s'".formatted(this.ranges.size(), range.attribute().name());
	}

	/**
	 * Returns the Queries of each partition.
	 * @return the partitions in the order of the values given, each with its Queries from
	 * the least key to the greatest; none when no item can have such a key
	 */
	List<List<BoundKeys>> partitions() {
		List<Map<KeyAttribute, AttributeValue>> sorts = combinations(this.sort);
		if (sorts.isEmpty() || this.ranges.isEmpty()) {
			return List.of();
		}
		return combinations(this.partition).stream().map((values) -> queries(values, sorts)).toList();
	}

	private List<BoundKeys> queries(Map<KeyAttribute, AttributeValue> values,
			List<Map<KeyAttribute, AttributeValue>> sorts) {
		List<BoundKeys> queries = new ArrayList<>();
		for (Map<KeyAttribute, AttributeValue> sortValues : sorts) {
			List<Condition> equal = new ArrayList<>();
			values.forEach((attribute, value) -> equal.add(BoundKeys.equal(attribute.name(), value)));
			sortValues.forEach((attribute, value) -> equal.add(BoundKeys.equal(attribute.name(), value)));
			this.ranges.forEach((range) -> queries.add(query(equal, range)));
		}
		return queries;
	}

	private BoundKeys query(List<Condition> equal, BoundRange range) {
		List<Condition> conditions = new ArrayList<>(equal);
		conditions.add(range.condition());
		KeyRange bound = this.plan.key().range();
		return new BoundKeys(Condition.and(conditions), (bound != null) ? bound.attribute().name() : "",
				range.excluded());
	}

	private static List<Map<KeyAttribute, AttributeValue>> combinations(
			Map<KeyAttribute, List<AttributeValue>> choices) {
		List<Map<KeyAttribute, AttributeValue>> combinations = List.of(Map.of());
		for (Map.Entry<KeyAttribute, List<AttributeValue>> choice : choices.entrySet()) {
			List<Map<KeyAttribute, AttributeValue>> longer = new ArrayList<>();
			for (Map<KeyAttribute, AttributeValue> begun : combinations) {
				choice.getValue().forEach((value) -> longer.add(plus(begun, choice.getKey(), value)));
			}
			combinations = longer;
		}
		return combinations;
	}

	private static Map<KeyAttribute, AttributeValue> plus(Map<KeyAttribute, AttributeValue> begun,
			KeyAttribute attribute, AttributeValue value) {
		Map<KeyAttribute, AttributeValue> longer = new LinkedHashMap<>(begun);
		longer.put(attribute, value);
		return longer;
	}

}
