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

import io.github.dynamodb2.core.condition.Condition;
import io.github.dynamodb2.core.error.UnplannableQueryException;
import io.github.dynamodb2.core.model.TableModel;
import io.github.dynamodb2.core.plan.AccessPlan;
import io.github.dynamodb2.core.plan.AccessPlanner;
import io.github.dynamodb2.core.plan.OrderBy;
import io.github.dynamodb2.core.plan.PlanPolicy;
import io.github.dynamodb2.core.plan.Selection;

/**
 * Asks the planner about one method, and says in the words of repositories why it
 * refuses.
 *
 * @param method the method
 * @param model the table
 * @param condition what the items must be like
 * @param selection the attributes wanted
 * @param policy what the planner may do
 * @param keyable the attributes whose type an index could have as a key
 */
record MethodPlanner(DynamoDb2QueryMethod method, TableModel model, Condition condition, Selection selection,
		PlanPolicy policy, Set<String> keyable) {

	private static final AccessPlanner PLANNER = new AccessPlanner();

	MethodPlanner with(Condition newCondition, Selection newSelection) {
		return new MethodPlanner(this.method, this.model, newCondition, newSelection, this.policy, this.keyable);
	}

	AccessPlan plan(List<OrderBy> order) {
		requireIndex();
		try {
			return PLANNER.plan(this.model, this.condition, order, this.selection, this.policy);
		}
		catch (UnplannableQueryException ex) {
			MethodQuestion question = new MethodQuestion(this.model, this.condition, order, this.policy, this.keyable);
			throw new Refusal(question).exception(this.method.methodName(), ex);
		}
	}

	private void requireIndex() {
		String index = this.policy.index();
		if (index != null && this.model.index(index).isEmpty()) {
			throw this.method.refuse(
					"@UseIndex names '%s', which table '%s' does not have".formatted(index, this.model.name()),
					"Name one of its indexes, or declare that one");
		}
	}

}
