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

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import io.github.dynamodb2.core.condition.Condition;
import io.github.dynamodb2.core.condition.Operator;
import io.github.dynamodb2.core.error.UnplannableQueryException;
import io.github.dynamodb2.core.model.Index;
import io.github.dynamodb2.core.model.IndexType;
import io.github.dynamodb2.core.model.KeyAttribute;
import io.github.dynamodb2.core.model.TableModel;
import io.github.dynamodb2.core.plan.OrderBy;
import io.github.dynamodb2.core.plan.PlanPolicy;
import io.github.dynamodb2.core.plan.PlanPolicy.Access;

/**
 * Says why a method has no plan, and what would give it one.
 *
 * @param model the table
 * @param condition what the method asks for
 * @param order in which order
 * @param policy what the planner was allowed
 */
record Refusal(TableModel model, Condition condition, List<OrderBy> order, PlanPolicy policy) {

	UnplannableMethodException of(MethodName method, UnplannableQueryException cause) {
		List<String> cures = cures();
		String begin = "Cannot plan %s: %s. %s.".formatted(method, reason(cause), cures.stream()
			.limit(2)
			.collect(Collectors.joining(" or ")));
		String rest = cures.stream().skip(2).map((cure) -> " Or " + cure + ".").collect(Collectors.joining());
		return new UnplannableMethodException(begin + rest, method, cures, cause);
	}

	private String reason(UnplannableQueryException cause) {
		if (!reached().isEmpty()) {
			String tried = cause.tried()
				.stream()
				.map((rejection) -> rejection.candidate() + ": " + rejection.reason())
				.collect(Collectors.joining("; "));
			return "%s of table '%s' can answer '%s' (tried: %s)".formatted(subject(), this.model.name(),
					cause.question(), tried);
		}
		String tried = candidates().map(Index::label).collect(Collectors.joining(", "));
		List<String> given = given();
		if (given.isEmpty()) {
			return "'%s' gives no attribute by =, as %s of table '%s' needs its partition key (tried: %s)"
				.formatted(this.condition, "every index", this.model.name(), tried);
		}
		return "%s of table '%s' has partition key %s (tried: %s)".formatted(subject(), this.model.name(),
				given.stream().collect(Collectors.joining("' or '", "'", "'")), tried);
	}

	private String subject() {
		return (this.policy.index() != null) ? "index '" + this.policy.index() + "'" : "no index";
	}

	private List<String> cures() {
		List<String> cures = new ArrayList<>();
		List<String> given = given();
		cures.add(addIndex(given));
		if (this.order.isEmpty() && this.policy.access() == Access.KEYED) {
			cures.add("annotate the method with @AllowScan");
		}
		if (!this.order.isEmpty()) {
			cures.add("leave the order out");
		}
		if (this.policy.index() != null) {
			cures.add("leave @UseIndex out");
		}
		if (this.policy.consistent() && reached().stream().anyMatch((index) -> index.type() == IndexType.GLOBAL)) {
			cures.add("leave @ConsistentRead out");
		}
		if (reached().isEmpty()) {
			cures.add("ask by = for the partition key of an index");
		}
		if (this.order.isEmpty() && this.policy.access() == Access.KEYED) {
			cures.add("set dynamodb2.repositories.scan=allow");
		}
		return cures;
	}

	private String addIndex(List<String> given) {
		String sorted = this.order.isEmpty() ? ""
				: " that sorts by " + this.order.stream()
					.map((step) -> "'" + step.attribute() + "'")
					.distinct()
					.collect(Collectors.joining(" and "));
		String on = given.isEmpty() ? "" : given.stream().collect(Collectors.joining("' and '", " on '", "'"));
		return "Add an index" + (on + sorted).replaceFirst("^$", " whose partition key the method asks for by =");
	}

	private List<String> given() {
		return this.condition.conjuncts()
			.stream()
			.filter((part) -> part instanceof Condition.Comparison comparison && comparison.path().isTopLevel()
					&& comparison.operator() == Operator.EQ)
			.map((part) -> ((Condition.Comparison) part).path().root())
			.distinct()
			.toList();
	}

	private List<Index> reached() {
		Set<String> given = Set.copyOf(given());
		return candidates()
			.filter((index) -> index.keys().partition().stream().map(KeyAttribute::name).allMatch(given::contains))
			.toList();
	}

	private Stream<Index> candidates() {
		return (this.policy.index() != null) ? Stream.of(this.model.requireIndex(this.policy.index()))
				: this.model.candidates().stream();
	}

}
