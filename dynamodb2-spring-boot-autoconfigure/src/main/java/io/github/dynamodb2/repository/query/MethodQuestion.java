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

package io.github.dynamodb2.repository.query;

import java.util.List;
import java.util.Set;

import io.github.dynamodb2.core.condition.AttributePath;
import io.github.dynamodb2.core.condition.Condition;
import io.github.dynamodb2.core.condition.Leaf;
import io.github.dynamodb2.core.condition.Operator;
import io.github.dynamodb2.core.model.Index;
import io.github.dynamodb2.core.model.KeyAttribute;
import io.github.dynamodb2.core.model.TableModel;
import io.github.dynamodb2.core.plan.OrderBy;
import io.github.dynamodb2.core.plan.PlanPolicy;

/**
 * What the planner was asked about a method.
 *
 * @param model the table
 * @param condition what the items must be like
 * @param order in which order
 * @param policy what the planner may do
 * @param keyable the attributes whose type an index could have as a key
 */
record MethodQuestion(TableModel model, Condition condition, List<OrderBy> order, PlanPolicy policy,
		Set<String> keyable) {

	MethodQuestion {
		order = List.copyOf(order);
		keyable = Set.copyOf(keyable);
	}

	/**
	 * Returns the attributes that are asked for by = or In.
	 * @return their names, in the order of the method's name
	 */
	List<String> given() {
		return this.condition.conjuncts()
			.stream()
			.filter((part) -> part instanceof Leaf.In
					|| (part instanceof Leaf.Comparison comparison && comparison.operator() == Operator.EQ))
			.map((part) -> ((Leaf) part).path())
			.filter(AttributePath::isTopLevel)
			.map(AttributePath::root)
			.distinct()
			.toList();
	}

	/**
	 * Returns the indexes whose partition key is asked for by = or In.
	 * @return the table first, then its indexes by name
	 */
	List<Index> reached() {
		Set<String> given = Set.copyOf(given());
		return candidates().stream()
			.filter((index) -> index.keys().partition().stream().map(KeyAttribute::name).allMatch(given::contains))
			.toList();
	}

	List<Index> candidates() {
		return this.model.candidates();
	}

}
