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
import java.util.Optional;
import java.util.stream.Collectors;

import io.github.dynamodb2.core.error.UnplannableQueryException;
import io.github.dynamodb2.core.model.Index;
import io.github.dynamodb2.core.model.IndexType;
import io.github.dynamodb2.core.plan.OrderBy;
import io.github.dynamodb2.core.plan.PlanPolicy.Access;

/**
 * Says why a method has no plan, and what would give it one.
 *
 * @param question what the planner was asked
 */
record Refusal(MethodQuestion question) {

	UnplannableMethodException exception(MethodName method, UnplannableQueryException cause) {
		List<String> all = cures();
		String message = "Cannot plan %s: %s. %s.%s".formatted(method, reason(cause), upper(joined(all)), rest(all));
		return new UnplannableMethodException(message, method, all, cause);
	}

	private String reason(UnplannableQueryException cause) {
		String table = this.question.model().name();
		if (this.question.policy().index() != null) {
			return "index '%s' of table '%s' cannot answer '%s': %s".formatted(this.question.policy().index(), table,
					cause.question(), cause.tried().get(0).reason());
		}
		if (!this.question.reached().isEmpty()) {
			return "no index of table '%s' can answer '%s' (tried: %s)".formatted(table, cause.question(),
					cause.tried()
						.stream()
						.map((rejection) -> rejection.candidate() + ": " + rejection.reason())
						.collect(Collectors.joining("; ")));
		}
		return unreached(table);
	}

	private String unreached(String table) {
		String tried = this.question.candidates().stream().map(Index::label).collect(Collectors.joining(", "));
		return given()
			.map((given) -> "no index of table '%s' has partition key %s (tried: %s)".formatted(table, given, tried))
			.orElseGet(
					() -> "it asks for '%s', and no index of table '%s' is asked by = for its partition key (tried: %s)"
						.formatted(this.question.condition(), table, tried));
	}

	private Optional<String> given() {
		return this.question.given().isEmpty() ? Optional.empty()
				: Optional.of(this.question.given().stream().collect(Collectors.joining("' or '", "'", "'")));
	}

	private static String joined(List<String> cures) {
		return cures.stream().limit(2).collect(Collectors.joining(" or "));
	}

	private static String rest(List<String> cures) {
		return cures.stream().skip(2).map((cure) -> " Or " + cure + ".").collect(Collectors.joining());
	}

	private static String upper(String sentence) {
		return Character.toUpperCase(sentence.charAt(0)) + sentence.substring(1);
	}

	/**
	 * Finds what would make the method work, the best first.
	 */
	private List<String> cures() {
		List<String> cures = new ArrayList<>();
		if (this.question.policy().index() != null) {
			cures.add("leave @UseIndex out");
			cures.add("name an index that can answer it");
			return cures;
		}
		if (inconsistent()) {
			cures.add("leave @ConsistentRead out");
		}
		else if (!this.question.given().isEmpty()) {
			cures.add(addIndex());
		}
		boolean scanWouldDo = this.question.order().isEmpty() && this.question.policy().access() == Access.KEYED;
		if (scanWouldDo) {
			cures.add("annotate the method with @AllowScan");
		}
		if (!this.question.order().isEmpty()) {
			cures.add("leave the order out");
		}
		if (this.question.reached().isEmpty()) {
			cures.add("ask by = for the partition key of one of those tried");
		}
		if (scanWouldDo) {
			cures.add("set dynamodb2.repositories.scan=allow");
		}
		return cures;
	}

	private boolean inconsistent() {
		return this.question.policy().consistent()
				&& this.question.reached().stream().anyMatch((index) -> index.type() == IndexType.GLOBAL);
	}

	private String addIndex() {
		String sorted = this.question.order().isEmpty() ? ""
				: " sorted by " + quoted(this.question.order().stream().map(OrderBy::attribute).distinct().toList());
		List<String> keys = this.question.given().stream().filter(this.question.keyable()::contains).toList();
		return (keys.isEmpty()
				? "add an index on a string or number that says the same as " + quoted(this.question.given())
				: "add an index on " + quoted(keys)) + sorted;
	}

	private static String quoted(List<String> names) {
		return names.stream().collect(Collectors.joining("' and '", "'", "'"));
	}

}
