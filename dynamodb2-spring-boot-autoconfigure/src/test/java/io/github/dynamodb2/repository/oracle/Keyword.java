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

import java.util.Collection;
import java.util.Objects;
import java.util.function.BiPredicate;
import java.util.function.IntPredicate;

import org.jspecify.annotations.Nullable;

import org.springframework.data.domain.Range;

/**
 * The keywords of method names, with what each of them means for the value of a property
 * in memory. Nothing here knows DynamoDB or our conditions.
 */
enum Keyword {

	IS("Is", 1, (value, given) -> value != null && Values.compare(value, given[0]) == 0),

	NOT("Not", 1, (value, given) -> value == null || Values.compare(value, given[0]) != 0),

	IN("In", -1, (value, given) -> Values.isOneOf(value, (Collection<?>) given[0])),

	NOT_IN("NotIn", -1, (value, given) -> !Values.isOneOf(value, (Collection<?>) given[0])),

	LESS_THAN("LessThan", 1, comparing((order) -> order < 0)),

	LESS_THAN_EQUAL("LessThanEqual", 1, comparing((order) -> order <= 0)),

	GREATER_THAN("GreaterThan", 1, comparing((order) -> order > 0)),

	GREATER_THAN_EQUAL("GreaterThanEqual", 1, comparing((order) -> order >= 0)),

	BEFORE("Before", 1, comparing((order) -> order < 0)),

	AFTER("After", 1, comparing((order) -> order > 0)),

	BETWEEN("Between", 2,
			(value, given) -> value != null && Values.compare(value, given[0]) >= 0
					&& Values.compare(value, given[1]) <= 0),

	BETWEEN_RANGE("Between", 1, (value, given) -> Values.isWithin(value, (Range<?>) given[0])),

	IS_EMPTY("IsEmpty", 0, (value, given) -> value == null || Values.isEmpty(value)),

	IS_NOT_EMPTY("IsNotEmpty", 0, (value, given) -> value != null && !Values.isEmpty(value)),

	STARTING_WITH("StartingWith", 1, (value, given) -> value != null && ((String) value).startsWith((String) given[0])),

	CONTAINING("Containing", 1, (value, given) -> value != null && Values.contains(value, given[0])),

	NOT_CONTAINING("NotContaining", 1, (value, given) -> value == null || !Values.contains(value, given[0])),

	IS_NULL("IsNull", 0, (value, given) -> value == null),

	IS_NOT_NULL("IsNotNull", 0, (value, given) -> value != null),

	EXISTS("Exists", 0, (value, given) -> value != null),

	TRUE("True", 0, (value, given) -> Objects.equals(value, true)),

	FALSE("False", 0, (value, given) -> Objects.equals(value, false));

	private final String text;

	private final int values;

	private final BiPredicate<@Nullable Object, Object[]> meaning;

	Keyword(String text, int values, BiPredicate<@Nullable Object, Object[]> meaning) {
		this.text = text;
		this.values = values;
		this.meaning = meaning;
	}

	private static BiPredicate<@Nullable Object, Object[]> comparing(IntPredicate order) {
		return (value, given) -> value != null && order.test(Values.compare(value, given[0]));
	}

	String text() {
		return this.text;
	}

	/**
	 * Tells whether the keyword takes one collection of values.
	 */
	boolean takesMany() {
		return this.values < 0;
	}

	/**
	 * Returns how many parameters the keyword takes.
	 */
	int parameters() {
		return takesMany() ? 1 : this.values;
	}

	boolean holds(@Nullable Object value, Object[] given) {
		return this.meaning.test(value, given);
	}

}
