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

package io.github.dynamodb2.repository.oracle;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;

import org.springframework.data.domain.Range;

/**
 * A question: a method and the arguments of one call.
 *
 * @param alternatives what is joined by Or, each of parts that are joined by And
 * @param sorting the order, or {@code null} for any
 * @param limit how many items are wanted, 0 for all
 */
record MethodCase(List<List<PartCase>> alternatives, @Nullable Sorting sorting, int limit) {

	MethodCase {
		alternatives = alternatives.stream().map(List::copyOf).toList();
	}

	String name(String verb) {
		return verb + "By"
				+ this.alternatives.stream()
					.map((parts) -> parts.stream().map(PartCase::toString).collect(Collectors.joining("And")))
					.collect(Collectors.joining("Or"));
	}

	/**
	 * Returns the name of the method that finds items.
	 */
	String find() {
		return name((this.limit > 0) ? "findFirst" + this.limit : "find") + order();
	}

	String order() {
		return Optional.ofNullable(this.sorting).map(Sorting::toString).orElse("");
	}

	List<PartCase> parts() {
		return this.alternatives.stream().flatMap(List::stream).toList();
	}

	List<Object> arguments() {
		return parts().stream().flatMap((part) -> part.arguments().stream()).toList();
	}

	/**
	 * Tells whether a range has no end on one side, so that another plan than that of the
	 * start may answer.
	 */
	boolean hasOpenRange() {
		return arguments().stream()
			.anyMatch((argument) -> argument instanceof Range<?> range
					&& !(range.getLowerBound().isBounded() && range.getUpperBound().isBounded()));
	}

	boolean holds(Object item) {
		return this.alternatives.stream().anyMatch((parts) -> parts.stream().allMatch((part) -> part.holds(item)));
	}

	@Override
	public String toString() {
		return find() + arguments();
	}

}
