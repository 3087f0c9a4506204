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

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

/**
 * Answers questions by looking at all items in memory, and compares other answers with
 * its own.
 *
 * @param items all items
 * @param reached the items that every index of the plan holds
 * @param exact whether those are all that the plan can find; a union of several indexes
 * may find others by one of them
 */
record Evaluator(List<Object> items, Predicate<Object> reached, boolean exact) {

	/**
	 * Tells whether a number of items is right.
	 */
	boolean isRight(MethodCase question, long count) {
		long least = matches(question, this.reached).size();
		return count >= least && count <= (this.exact ? least : matches(question, (item) -> true).size());
	}

	private List<Object> matches(MethodCase question, Predicate<Object> among) {
		Stream<Object> matches = this.items.stream().filter(question::holds).filter(among);
		return ((question.sorting() != null) ? matches.sorted(question.sorting().comparator()) : matches).toList();
	}

	/**
	 * Compares an answer with what is right.
	 * @return what is wrong, or {@code null}
	 */
	@Nullable String problem(MethodCase question, List<?> answer) {
		Set<Object> found = new HashSet<>(answer);
		Predicate<Object> among = this.exact ? this.reached : this.reached.or(found::contains);
		List<Object> expected = matches(question, among);
		int size = (question.limit() > 0) ? Math.min(question.limit(), expected.size()) : expected.size();
		if (found.size() != answer.size()) {
			return "an item came twice: " + answer;
		}
		if (answer.size() != size || !new HashSet<>(expected).containsAll(answer)) {
			return "found %s%nbut %d of these are right: %s".formatted(answer, size, expected);
		}
		return (question.sorting() != null) ? wrongOrder(question.sorting(), expected.subList(0, size), answer) : null;
	}

	private static @Nullable String wrongOrder(Sorting sorting, List<Object> expected, List<?> answer) {
		Comparator<Object> comparator = sorting.comparator();
		List<Integer> wrong = new ArrayList<>();
		for (int i = 0; i < expected.size(); i++) {
			if (comparator.compare(expected.get(i), answer.get(i)) != 0) {
				wrong.add(i);
			}
		}
		return wrong.isEmpty() ? null
				: "wrong order at %s: found %s%nbut right is %s".formatted(wrong, answer, expected);
	}

}
