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

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;

import io.github.dynamodb2.core.plan.AccessPlan;

import org.springframework.dao.InvalidDataAccessApiUsageException;
import org.springframework.data.domain.Sort;

/**
 * The plan of a method, and the plans for the orders that calls have given by a
 * {@link Sort}. Only orders along an index have a plan, so there are few; each is made
 * once.
 */
final class PlanChoice {

	private static final int MOST_PLANS = 32;

	private final AccessPlan standard;

	private final Function<Sort, AccessPlan> planner;

	private final Map<Sort, AccessPlan> sorted = new ConcurrentHashMap<>();

	PlanChoice(AccessPlan standard, Function<Sort, AccessPlan> planner) {
		this.standard = standard;
		this.planner = planner;
	}

	AccessPlan standard() {
		return this.standard;
	}

	/**
	 * Returns the plan of a call.
	 * @param sort the order that the call gives, or unsorted
	 * @return the plan
	 * @throws InvalidDataAccessApiUsageException when no index sorts so
	 */
	AccessPlan by(Sort sort) {
		if (sort.isUnsorted()) {
			return this.standard;
		}
		AccessPlan known = this.sorted.get(sort);
		if (known != null) {
			return known;
		}
		AccessPlan plan = plan(sort);
		if (this.sorted.size() < MOST_PLANS) {
			this.sorted.put(sort, plan);
		}
		return plan;
	}

	private AccessPlan plan(Sort sort) {
		try {
			return this.planner.apply(sort);
		}
		catch (UnplannableMethodException | UnsupportedMethodException ex) {
			throw new InvalidDataAccessApiUsageException(String.valueOf(ex.getMessage()), ex);
		}
	}

}
