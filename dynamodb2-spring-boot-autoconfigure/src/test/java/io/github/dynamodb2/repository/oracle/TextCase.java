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
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * A question as the text of a {@code @Query}. Its parameters are those of the method
 * name, then the values that names have as keywords.
 *
 * @param question the question
 */
record TextCase(MethodCase question) {

	private static final Map<Keyword, String> TEXTS = new EnumMap<>(Map.ofEntries(Map.entry(Keyword.IS, "%s = :a"),
			Map.entry(Keyword.NOT, "not (not (%s <> :a))"), Map.entry(Keyword.IN, "%s in (:a)"),
			Map.entry(Keyword.NOT_IN, "not %s in (:a)"), Map.entry(Keyword.LESS_THAN, "%s < :a"),
			Map.entry(Keyword.LESS_THAN_EQUAL, "%s<=:a"), Map.entry(Keyword.GREATER_THAN, "(%s > :a)"),
			Map.entry(Keyword.GREATER_THAN_EQUAL, "%s >= :a"), Map.entry(Keyword.BEFORE, ":a > %s"),
			Map.entry(Keyword.AFTER, "(:a) < ((%s))"), Map.entry(Keyword.BETWEEN, "%s BETWEEN :a AND :b"),
			Map.entry(Keyword.IS_EMPTY, "(attribute_not_exists(%1$s) or size(%1$s) = :zero)"),
			Map.entry(Keyword.IS_NOT_EMPTY, "size(%s) > :zero"),
			Map.entry(Keyword.STARTING_WITH, "begins_with(%s, :a)"), Map.entry(Keyword.CONTAINING, "contains(%s, :a)"),
			Map.entry(Keyword.NOT_CONTAINING, "Not contains (%s, :#{#a})"),
			Map.entry(Keyword.IS_NULL, "attribute_not_exists(%s)"),
			Map.entry(Keyword.IS_NOT_NULL, "attribute_exists(%s)"), Map.entry(Keyword.EXISTS, "attribute_exists(%s)"),
			Map.entry(Keyword.TRUE, "%s = :yes"), Map.entry(Keyword.FALSE, ":no = %s")));

	private static final Set<Keyword> WORDED_OTHERWISE = EnumSet.of(Keyword.IS_NULL, Keyword.IS_NOT_NULL,
			Keyword.IS_EMPTY, Keyword.IS_NOT_EMPTY, Keyword.TRUE, Keyword.FALSE);

	/**
	 * Tells whether a text can ask the question: it has no ranges of changing form.
	 */
	boolean isThere() {
		return this.question.parts().stream().allMatch((part) -> TEXTS.containsKey(part.keyword()));
	}

	/**
	 * Tells whether the name and the text are one condition: a name's IsNull is about
	 * NULL, too, and some keywords have values of their own.
	 */
	boolean isSameCondition() {
		return this.question.parts().stream().noneMatch((part) -> WORDED_OTHERWISE.contains(part.keyword()));
	}

	String text() {
		List<PartCase> parts = new ArrayList<>();
		return this.question.alternatives()
			.stream()
			.map((all) -> all.stream().map((part) -> text(part, parts)).collect(Collectors.joining(" and ")))
			.collect(Collectors.joining(" or "));
	}

	private static String text(PartCase part, List<PartCase> before) {
		before.add(part);
		return TEXTS.get(part.keyword())
			.formatted(part.property().path())
			.replaceAll("([:#])([ab])\\b", "$1p" + before.size() + "$2");
	}

	/**
	 * Returns the names of the parameters that the method's name has, too.
	 */
	List<String> names() {
		List<PartCase> parts = this.question.parts();
		return IntStream.rangeClosed(1, parts.size())
			.boxed()
			.flatMap((number) -> List.of("a", "b")
				.subList(0, parts.get(number - 1).keyword().parameters())
				.stream()
				.map((letter) -> "p" + number + letter))
			.toList();
	}

	/**
	 * Returns the values that the name has as keywords, those that the text uses.
	 */
	Map<String, Object> constants() {
		Map<String, Object> constants = new LinkedHashMap<>(Map.of("zero", 0, "yes", true, "no", false));
		constants.keySet().removeIf((name) -> !text().contains(":" + name));
		return constants;
	}

}
