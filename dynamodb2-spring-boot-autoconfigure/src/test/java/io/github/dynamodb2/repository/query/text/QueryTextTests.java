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

package io.github.dynamodb2.repository.query.text;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

/**
 * Tests for {@link QueryText}.
 */
class QueryTextTests {

	@ParameterizedTest
	@CsvSource(delimiter = '|', value = { "not a = :x and b = :x or c = :x|((not (a = :x)) and b = :x) or c = :x",
			"a = :x or b = :x and c = :x|a = :x or (b = :x and c = :x)", "not not a = :x|not (not (a = :x))",
			"A = :x AND b = :x And c = :x|A = :x and b = :x and c = :x",
			"a between :x and :y and b = :x|(a between :x and :y) and b = :x", "a=:x|a = :x", "((a)) <> (:x)|a <> :x" })
	void notBindsClosestThenAndThenOr(String text, String sameAs) {
		assertThat(shape(text)).isEqualTo(shape(sameAs));
	}

	private static String shape(String text) {
		return QueryText.parse(text).condition().toString().replaceAll("position=\\d+", "");
	}

	@Test
	void operandKnowsItsPlaceInTheText() {
		TextCondition.Compared compared = (TextCondition.Compared) QueryText.parse("size(`in`.b[2]) > :n").condition();
		assertThat(compared.left()).hasToString("size(in.b[2])");
		assertThat(compared.left().position()).isZero();
		assertThat(compared.right()).isEqualTo(new TextOperand.Parameter("n", 18));
	}

	@Test
	void nameOfAFunctionIsAPropertyUnlessABracketFollows() {
		assertThat(shape("size = :s and contains(contains, :c)"))
			.isEqualTo("All[parts=[Compared[left=size, operator=EQ, right=:s], "
					+ "Called[function=contains, operands=[contains, :c]]]]");
	}

	@Test
	void expressionEndsAtItsOwnBrace() {
		TextCondition.Compared compared = (TextCondition.Compared) QueryText.parse("a = :#{ {'}':1}[#b] + '}' }")
			.condition();
		assertThat(compared.right()).isEqualTo(new TextOperand.Expression("#{ {'}':1}[#b] + '}' }", 4));
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', quoteCharacter = '^', value = {
			"a = 'x'|there are no literals, at position 5 of 'a = 'x''",
			"a = 3|'3' was not expected, at position 5 of 'a = 3'",
			"a = ?1|'?' means nothing, at position 5 of 'a = ?1'",
			"#a = :x|'#' means nothing, at position 1 of '#a = :x'",
			"a != :x|'!' means nothing, at position 3 of 'a != :x'",
			"a = : x|a parameter has no name, at position 5 of 'a = : x'",
			"a = :#{#b|an expression does not end, at position 5 of 'a = :#{#b'",
			"a = `b|a name in backquotes does not end, at position 5 of 'a = `b'",
			"a = :x and|its end was not expected, at position 11 of 'a = :x and'",
			"a = :x b = :x|'b' was not expected, at position 8 of 'a = :x b = :x'",
			"a = :x)|')' was not expected, at position 7 of 'a = :x)'",
			"(a = :x|its end was not expected, at position 8 of '(a = :x'",
			"a|its end was not expected, at position 2 of 'a'",
			"a and b = :x|'and' was not expected, at position 3 of 'a and b = :x'",
			"not a|its end was not expected, at position 6 of 'not a'",
			"a in :x|':x' was not expected, at position 6 of 'a in :x'",
			"a in ()|')' was not expected, at position 7 of 'a in ()'",
			"a not in (:x)|'not' was not expected, at position 3 of 'a not in (:x)'",
			"a between :x or :y|'or' was not expected, at position 14 of 'a between :x or :y'",
			"between = :x|'between' was not expected, at position 1 of 'between = :x'",
			"a = b = :x|'=' was not expected, at position 7 of 'a = b = :x'",
			"a = (b = :x)|a condition stands where a property or a parameter should, at position 5 of 'a = (b = :x)'",
			"a[01] = :x|'1' was not expected, at position 4 of 'a[01] = :x'",
			"a[2147483648] = :x|a list has no such place, at position 3 of 'a[2147483648] = :x'",
			"a. = :x|'=' was not expected, at position 4 of 'a. = :x'",
			"Begins_With(a, :x)|there is no function 'Begins_With', at position 1 of 'Begins_With(a, :x)'",
			"b = :x and foo(a)|there is no function 'foo', at position 12 of 'b = :x and foo(a)'",
			"size(:x) = :y|'size' takes a property, at position 1 of 'size(:x) = :y'",
			"size(size(a)) = :y|'size' takes a property, at position 1 of 'size(size(a)) = :y'",
			"a = a|property 'a' is compared with itself, at position 1 of 'a = a'",
			"a in (:x, a)|property 'a' is compared with itself, at position 1 of 'a in (:x, a)'",
			"contains(a, a)|property 'a' is compared with itself, at position 10 of 'contains(a, a)'",
			"size(a)|its end was not expected, at position 8 of 'size(a)'",
			"size(a, b) = :n|'size' takes 1 of what stands in its brackets but was given 2, at position 1 of "
					+ "'size(a, b) = :n'" })
	void whatIsNoConditionIsRefusedWithItsPlace(String text, String message) {
		assertThatExceptionOfType(QueryTextException.class).isThrownBy(() -> QueryText.parse(text))
			.withMessage(message)
			.satisfies((ex) -> assertThat(ex.cure()).isNotEmpty().doesNotEndWith("."));
	}

	@ParameterizedTest
	@ValueSource(strings = { "", "  " })
	void emptyTextIsRefused(String text) {
		assertThatExceptionOfType(QueryTextException.class).isThrownBy(() -> QueryText.parse(text))
			.withMessageStartingWith("there is no condition, at position " + (text.length() + 1));
	}

}
