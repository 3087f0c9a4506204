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

import org.springframework.dao.InvalidDataAccessApiUsageException;

/**
 * How a method is answered by the plan made at start-up, and by the plans for what calls
 * have decided: an order by a {@code Sort}, a type of projection, a range without ends.
 * There are few of each; a plan is made once.
 */
final class PlanChoice {

	private static final int MOST_PLANS = 64;

	private final Variant usual;

	private final PlannedRead standard;

	private final Function<Variant, PlannedRead> planner;

	private final Map<Variant, PlannedRead> others = new ConcurrentHashMap<>();

	PlanChoice(Variant usual, Function<Variant, PlannedRead> planner) {
		this.usual = usual;
		this.standard = planner.apply(usual);
		this.planner = planner;
	}

	PlannedRead standard() {
		return this.standard;
	}

	/**
	 * Returns how a call is answered.
	 * @param variant what the call decides
	 * @return the plan
	 * @throws InvalidDataAccessApiUsageException when no index sorts so, or a type cannot
	 * be made of the items
	 */
	PlannedRead by(Variant variant) {
		if (variant.equals(this.usual)) {
			return this.standard;
		}
		PlannedRead known = this.others.get(variant);
		if (known != null) {
			return known;
		}
		PlannedRead planned = plan(variant);
		if (this.others.size() < MOST_PLANS) {
			this.others.put(variant, planned);
		}
		return planned;
	}

	private PlannedRead plan(Variant variant) {
		try {
			return this.planner.apply(variant);
		}
		catch (UnplannableMethodException | UnsupportedMethodException ex) {
			throw new InvalidDataAccessApiUsageException(String.valueOf(ex.getMessage()), ex);
		}
	}

}
