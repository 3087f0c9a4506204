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
import io.github.dynamodb2.core.model.TableModel;

/**
 * What the planner is asked.
 *
 * @param model the table
 * @param condition what the items must be like
 * @param order the order wanted, empty for any
 * @param selection the attributes wanted
 * @param policy what the planner may do
 */
record Question(TableModel model, Condition condition, List<OrderBy> order, Selection selection, PlanPolicy policy) {

	Question {
		order = List.copyOf(order);
	}

	String text() {
		String ordered = this.order.stream().map(OrderBy::toString).collect(Collectors.joining(", "));
		String asked = this.condition.isNone() ? "everything" : this.condition.toString();
		return asked + (ordered.isEmpty() ? "" : ", ordered by " + ordered);
	}

}
