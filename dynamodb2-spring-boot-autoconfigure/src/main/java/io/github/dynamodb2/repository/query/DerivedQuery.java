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
import java.util.function.UnaryOperator;

import io.github.dynamodb2.core.engine.TableEngine;
import io.github.dynamodb2.core.operation.TableCall;
import io.github.dynamodb2.core.plan.AccessPlan;
import org.jspecify.annotations.Nullable;

/**
 * A compiled query method: everything that can be known before a call.
 *
 * @param plans how it is answered
 * @param binding puts the arguments into the slots of the plan's conditions
 * @param arguments finds the arguments that are no values
 * @param shape makes the result
 * @param container holds the items of the result
 * @param warnings what may surprise the author of the method
 */
record DerivedQuery(PlanChoice plans, ArgumentBinding binding, SpecialArguments arguments, ResultShape shape,
		ResultContainer container, List<String> warnings) {

	DerivedQuery {
		warnings = List.copyOf(warnings);
	}

	/**
	 * Returns how the method is answered when a call decides nothing itself.
	 * @return the plan
	 */
	AccessPlan plan() {
		return this.plans.standard().plan();
	}

	/**
	 * Runs a call.
	 * @param engine the table
	 * @param call the call of the method
	 * @param values the arguments of the call
	 * @param element makes what the method returns of each item that is none yet
	 * @return the result
	 * @throws IllegalArgumentException when an argument is {@code null} or of a wrong
	 * form
	 */
	@Nullable Object run(TableEngine<?> engine, TableCall call, @Nullable Object[] values,
			UnaryOperator<@Nullable Object> element) {
		PlannedRead planned = this.plans.by(this.arguments.variant(values, this.binding.forms(values)));
		Paging paging = this.arguments.paging(values);
		return this.shape.run(new Execution(engine, call, planned, this.binding.bind(values), paging,
				(found) -> this.container.of(element.apply(found))));
	}

}
