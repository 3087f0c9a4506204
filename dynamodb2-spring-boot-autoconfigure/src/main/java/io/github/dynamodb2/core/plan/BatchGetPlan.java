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
import java.util.function.Function;
import java.util.stream.Collectors;

import io.github.dynamodb2.core.condition.Bindings;
import io.github.dynamodb2.core.condition.Operand;
import io.github.dynamodb2.core.model.KeyAttribute;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/**
 * BatchGetItem calls of at most 100 keys each.
 *
 * @param table the table's physical name
 * @param key every attribute of the primary key, bound to one value or to several
 * @param selection the attributes wanted
 * @param consistent whether the reads are strongly consistent
 */
public record BatchGetPlan(String table, List<KeyChoice> key, Selection selection,
		boolean consistent) implements AccessPlan {

	public BatchGetPlan {
		key = List.copyOf(key);
	}

	/**
	 * Puts the values of a call in.
	 * @param bindings the values
	 * @return every combination of the values, without empty ones
	 * @throws IllegalArgumentException when a value has another type than its attribute
	 */
	public List<Map<String, AttributeValue>> bindKeys(Bindings bindings) {
		List<Map<String, AttributeValue>> keys = List.of(Map.of());
		for (KeyChoice part : this.key) {
			List<Map<String, AttributeValue>> longer = new ArrayList<>();
			for (Map<String, AttributeValue> begun : keys) {
				part.bind(bindings).forEach((value) -> longer.add(plus(begun, part.attribute().name(), value)));
			}
			keys = longer;
		}
		return keys;
	}

	private static Map<String, AttributeValue> plus(Map<String, AttributeValue> begun, String name,
			AttributeValue value) {
		Map<String, AttributeValue> result = new LinkedHashMap<>(begun);
		result.put(name, value);
		return result;
	}

	@Override
	public <R> R accept(Visitor<R> visitor) {
		return visitor.batchGet(this);
	}

	@Override
	public String toString() {
		String keys = this.key.stream().map(KeyChoice::toString).collect(Collectors.joining(" and "));
		return new PlanSentence("BatchGetItem on table '" + this.table + "'").clause(": " + keys)
			.attributes(this.selection)
			.consistent(this.consistent)
			.toString();
	}

	/**
	 * A key attribute and its value or values.
	 *
	 * @param attribute the attribute
	 * @param operand the value, or a list of them
	 * @param many whether the operand is a list
	 */
	public record KeyChoice(KeyAttribute attribute, Operand operand, boolean many) {

		List<AttributeValue> bind(Bindings bindings) {
			AttributeValue bound = bindings.get(this.operand);
			List<AttributeValue> values = this.many ? bound.l() : List.of(bound);
			return values.stream()
				.map((value) -> KeyValues.checked(this.attribute, value))
				.filter((value) -> !KeyValues.isEmpty(value))
				.collect(Collectors.toMap(KeyValues::canonical, Function.identity(), (first, again) -> first,
						LinkedHashMap::new))
				.values()
				.stream()
				.toList();
		}

		@Override
		public String toString() {
			return this.attribute.name() + (this.many ? " in (" + this.operand + ")" : " = " + this.operand);
		}

	}

}
