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
import java.util.function.Function;

import io.github.dynamodb2.core.condition.Condition;
import io.github.dynamodb2.core.condition.TestConditions;
import io.github.dynamodb2.core.error.UnplannableQueryException.Rejection;
import io.github.dynamodb2.core.model.TableModel;
import io.github.dynamodb2.core.plan.PlanPolicy.Access;

/**
 * A question being put, with what is to come of it.
 *
 * @param behaviour what the case shows
 * @param question the question
 */
record Asking(String behaviour, Question question) {

	static Asking asking(String behaviour, TableModel model, Condition... conditions) {
		return new Asking(behaviour, new Question(model, TestConditions.all(conditions), List.of(),
				Selection.everything(), PlanPolicy.standard()));
	}

	static OrderBy ascending(String attribute) {
		return new OrderBy(attribute, true);
	}

	static OrderBy descending(String attribute) {
		return new OrderBy(attribute, false);
	}

	Asking orderedBy(OrderBy... order) {
		return with(new Question(this.question.model(), this.question.condition(), List.of(order),
				this.question.selection(), this.question.policy()));
	}

	Asking wanting(Selection selection) {
		return with(new Question(this.question.model(), this.question.condition(), this.question.order(), selection,
				this.question.policy()));
	}

	Asking allowing(Access access) {
		PlanPolicy policy = this.question.policy();
		return under(new PlanPolicy(access, policy.index(), policy.consistent(), policy.segments(), policy.maxFanOut(),
				policy.paged()));
	}

	Asking byPage() {
		return under(this.question.policy().withPaged(true));
	}

	Asking forcing(String index) {
		return under(this.question.policy().withIndex(index));
	}

	Asking consistently() {
		return under(this.question.policy().withConsistent(true));
	}

	Asking inSegments(int segments) {
		return under(this.question.policy().withSegments(segments));
	}

	PlanCase gives(Function<Question, AccessPlan> plan) {
		return new PlanCase(this.behaviour, this.question, plan.apply(this.question));
	}

	RefusalCase isRefused(Rejection... tried) {
		return new RefusalCase(this.behaviour, this.question, List.of(tried));
	}

	private Asking under(PlanPolicy policy) {
		return with(new Question(this.question.model(), this.question.condition(), this.question.order(),
				this.question.selection(), policy));
	}

	private Asking with(Question changed) {
		return new Asking(this.behaviour, changed);
	}

}
