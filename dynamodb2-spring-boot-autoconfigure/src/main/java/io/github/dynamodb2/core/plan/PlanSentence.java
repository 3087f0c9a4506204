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
import java.util.stream.Collectors;

import io.github.dynamodb2.core.condition.Condition;
import io.github.dynamodb2.core.model.Index;
import io.github.dynamodb2.core.model.IndexType;

/**
 * Puts a plan into one sentence.
 */
final class PlanSentence {

	private final StringBuilder text;

	PlanSentence(String beginning) {
		this.text = new StringBuilder(beginning);
	}

	static String source(Index index, String table) {
		return (index.type() == IndexType.PRIMARY) ? "table '" + table + "'"
				: "index '" + index.name() + "' of table '" + table + "'";
	}

	PlanSentence clause(String clause) {
		this.text.append(clause);
		return this;
	}

	PlanSentence filter(Condition filter) {
		return clause(filter.isNone() ? "" : ", filter (" + filter + ")");
	}

	PlanSentence checked(Condition check) {
		return clause(check.isNone() ? "" : ", checked after the read (" + check + ")");
	}

	PlanSentence attributes(Selection selection) {
		return clause(selection.paths().isEmpty() ? "" : ", only " + selection);
	}

	PlanSentence ordered(List<OrderBy> order) {
		return order(", ordered by ", order);
	}

	PlanSentence merged(List<OrderBy> order) {
		return order(", merged by ", order);
	}

	private PlanSentence order(String word, List<OrderBy> order) {
		String steps = order.stream().map(OrderBy::toString).collect(Collectors.joining(" and "));
		return clause(order.isEmpty() ? "" : word + steps);
	}

	PlanSentence without(List<String> attributes) {
		return clause(attributes.isEmpty() ? "" : ", without items that lack " + String.join(" or ", attributes));
	}

	PlanSentence consistent(boolean consistent) {
		return clause(consistent ? ", strongly consistent" : "");
	}

	@Override
	public String toString() {
		return this.text.toString();
	}

}
