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
import java.util.Optional;
import java.util.Set;

import io.github.dynamodb2.core.condition.AttributePath;
import io.github.dynamodb2.core.plan.AccessPlan;
import io.github.dynamodb2.core.plan.ScanPlan;
import io.github.dynamodb2.core.plan.Selection;
import io.github.dynamodb2.core.reading.ItemReader;
import org.jspecify.annotations.Nullable;

import org.springframework.data.domain.Sort;

/**
 * Plans one method for whatever a call may decide.
 *
 * @param planner plans what the method always asks for
 * @param orders knows the attributes of orders
 * @param sort the order in the method's name
 * @param projections knows the attributes of types
 * @param shape what the method makes of the items
 * @param ranges the parameters that are ranges
 */
record ReadPlanner(MethodPlanner planner, OrderCreator orders, Sort sort, ProjectionCreator projections,
		ResultShape shape, List<RangeParameter> ranges) {

	PlannedRead plan(Variant variant) {
		Optional<MethodProjection> projection = projection(variant.type());
		Selection selection = projection.map((part) -> Selection.only(part.selection()))
			.orElseGet(() -> selection(this.shape.wanted()));
		AccessPlan plan = this.planner
			.with(RangeNarrowing.of(this.ranges, variant.ranges()).apply(this.planner.condition()), selection)
			.plan(this.orders.create(this.sort.and(variant.sort())));
		requireResumable(plan);
		return new PlannedRead(plan, projection.<ItemReader<Object>>map((part) -> part::read).orElse(null),
				KeysetPositions.of(this.planner.method().methodName(), this.planner.model(), plan));
	}

	private Optional<MethodProjection> projection(@Nullable Class<?> type) {
		if (this.shape.wanted() != ResultShape.Wanted.ENTITIES) {
			return Optional.empty();
		}
		return this.projections.create((type != null) ? type : this.planner.method().elementType());
	}

	private Selection selection(ResultShape.Wanted wanted) {
		return switch (wanted) {
			case ENTITIES -> this.planner.selection();
			case KEYS -> Selection
				.only(this.planner.model().keys().names().stream().map((name) -> AttributePath.of(name)).toList());
			case COUNT -> Selection.mapped(Set.of());
		};
	}

	private void requireResumable(AccessPlan plan) {
		DynamoDb2QueryMethod method = this.planner.method();
		if (plan.resumable() || !method.isPaged()) {
			return;
		}
		throw (plan instanceof ScanPlan)
				? method.refuse("a %s cannot go on in a parallel Scan".formatted(method.pagedType()),
						"Use @AllowScan in place of @ParallelScan")
				: method.refuse("a %s cannot go on in a union, whose parts may find the same items"
					.formatted(method.pagedType()), "Return a List and take a Limit, or return a Stream");
	}

}
