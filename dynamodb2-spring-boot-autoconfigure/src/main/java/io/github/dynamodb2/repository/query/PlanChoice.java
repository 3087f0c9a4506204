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
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import java.util.function.Predicate;

import io.github.dynamodb2.core.error.DynamoDb2Exception;
import io.github.dynamodb2.repository.InvalidSortException;

import org.springframework.dao.InvalidDataAccessApiUsageException;
import org.springframework.data.core.PropertyReferenceException;
import org.springframework.data.domain.Sort;

/**
 * How a method is answered by the plan made at start-up, and by the plans for what calls
 * have decided: an order by a {@code Sort}, a type of projection, a range without ends.
 * There are few of each; a plan is made once.
 */
final class PlanChoice {

	private static final int MOST_PLANS = 64;

	private final Orders orders;

	private final Variant usual;

	private final PlannedRead standard;

	private final Function<Variant, PlannedRead> planner;

	private final Map<Variant, PlannedRead> others = new ConcurrentHashMap<>();

	PlanChoice(Orders orders, Variant usual, Function<Variant, PlannedRead> planner) {
		this.orders = orders;
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
	 * @throws InvalidSortException when no index sorts so, or by a property that there is
	 * not
	 * @throws InvalidDataAccessApiUsageException when a type cannot be made of the items
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
		catch (DynamoDb2Exception | PropertyReferenceException | IllegalArgumentException ex) {
			if (variant.sort().isSorted() && isPlanned(variant.sortedBy(Sort.unsorted()))) {
				throw this.orders.refuse(variant.sort(), ex,
						(property) -> isPlanned(this.usual.sortedBy(Sort.by(property))));
			}
			throw new InvalidDataAccessApiUsageException(String.valueOf(ex.getMessage()), ex);
		}
	}

	private boolean isPlanned(Variant variant) {
		try {
			return this.planner.apply(variant) != null;
		}
		catch (DynamoDb2Exception | PropertyReferenceException | IllegalArgumentException ex) {
			return false;
		}
	}

	/**
	 * The orders that calls may choose.
	 *
	 * @param method the method
	 * @param properties the properties of the entities, of which a few can be sorted by
	 */
	record Orders(MethodName method, List<String> properties) {

		private InvalidSortException refuse(Sort sort, RuntimeException reason, Predicate<String> served) {
			String message = (reason instanceof DynamoDb2Exception) ? String.valueOf(reason.getMessage())
					: "Cannot sort %s by '%s': %s".formatted(this.method, sort, reason.getMessage());
			return new InvalidSortException(message, sort, this.properties.stream().filter(served).toList(), reason);
		}

	}

}
