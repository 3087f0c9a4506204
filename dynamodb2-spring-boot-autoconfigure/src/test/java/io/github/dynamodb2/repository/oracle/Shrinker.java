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
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * Makes a question that fails as small as it can while it still fails.
 *
 * @param fails tells whether a question fails
 */
record Shrinker(Predicate<MethodCase> fails) {

	MethodCase shrink(MethodCase question) {
		MethodCase smallest = question;
		boolean smaller = true;
		while (smaller) {
			smaller = false;
			for (MethodCase candidate : candidates(smallest)) {
				if (this.fails.test(candidate)) {
					smallest = candidate;
					smaller = true;
					break;
				}
			}
		}
		return smallest;
	}

	private static List<MethodCase> candidates(MethodCase question) {
		List<MethodCase> candidates = new ArrayList<>();
		if (question.sorting() != null) {
			candidates.add(new MethodCase(question.alternatives(), null, question.limit()));
		}
		if (question.limit() > 0) {
			candidates.add(new MethodCase(question.alternatives(), question.sorting(), 0));
		}
		for (int i = 0; i < question.alternatives().size(); i++) {
			List<PartCase> parts = question.alternatives().get(i);
			if (question.alternatives().size() > 1) {
				candidates.add(replaced(question, i, Stream.empty()));
			}
			for (PartCase part : (parts.size() > 1) ? parts : List.<PartCase>of()) {
				candidates
					.add(replaced(question, i, Stream.of(parts.stream().filter((other) -> other != part).toList())));
			}
		}
		return candidates;
	}

	private static MethodCase replaced(MethodCase question, int position, Stream<List<PartCase>> replacement) {
		List<List<PartCase>> alternatives = new ArrayList<>(question.alternatives());
		alternatives.remove(position);
		replacement.forEach((parts) -> alternatives.add(position, parts));
		return new MethodCase(alternatives, question.sorting(), question.limit());
	}

}
