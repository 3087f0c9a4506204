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

package io.github.dynamodb2.repository.support;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;

import io.github.dynamodb2.core.condition.AttributePath;
import io.github.dynamodb2.core.condition.Condition;
import io.github.dynamodb2.core.model.TableModel;
import io.github.dynamodb2.core.plan.AccessPlan;
import io.github.dynamodb2.core.plan.AccessPlanner;
import io.github.dynamodb2.core.plan.Selection;
import io.github.dynamodb2.repository.MethodPlan;
import io.github.dynamodb2.repository.query.CrudMethod;

/**
 * The plans of the methods that read a whole table, made once.
 *
 * @param findAll reads all items
 * @param count counts all items
 * @param keys reads the keys of all items
 */
record CrudPlans(AccessPlan findAll, AccessPlan count, AccessPlan keys) {

	static CrudPlans of(TableModel model, List<String> attributes, CrudReads reads) {
		List<AttributePath> keys = model.keys().names().stream().map(AttributePath::of).toList();
		return new CrudPlans(plan(model, Selection.mapped(attributes), reads, CrudMethod.FIND_ALL),
				plan(model, Selection.everything(), reads, CrudMethod.COUNT),
				plan(model, Selection.only(keys), reads, CrudMethod.DELETE_ALL));
	}

	/**
	 * Returns the plans as those of methods, as far as a repository has the methods.
	 */
	List<MethodPlan> methods(Class<?> repository) {
		Map<CrudMethod, AccessPlan> plans = new EnumMap<>(CrudMethod.class);
		plans.put(CrudMethod.FIND_ALL, this.findAll);
		plans.put(CrudMethod.COUNT, this.count);
		plans.put(CrudMethod.DELETE_ALL, this.keys);
		return plans.entrySet()
			.stream()
			.filter((plan) -> plan.getKey().isOf(repository))
			.map((plan) -> new MethodPlan(repository, plan.getKey().method() + "()", plan.getValue()))
			.toList();
	}

	private static AccessPlan plan(TableModel model, Selection selection, CrudReads reads, CrudMethod method) {
		return new AccessPlanner().plan(model, Condition.none(), List.of(), selection, reads.policy(method));
	}

}
