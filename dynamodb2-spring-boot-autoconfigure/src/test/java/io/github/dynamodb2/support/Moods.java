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

package io.github.dynamodb2.support;

import java.util.List;

import io.github.dynamodb2.support.UnreliableTable.Answer;
import io.github.dynamodb2.support.UnreliableTable.Mood;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;

/**
 * Generates what a server does to the requests of a test.
 */
public final class Moods {

	private Moods() {
	}

	/**
	 * Generates answers of every kind.
	 * @param most how many there are at most
	 */
	public static Arbitrary<List<Mood>> any(int most) {
		return of(most, Answer.values());
	}

	/**
	 * Generates answers of some kinds.
	 * @param most how many there are at most
	 * @param answers the kinds
	 */
	public static Arbitrary<List<Mood>> of(int most, Answer... answers) {
		return Combinators.combine(Arbitraries.of(answers), Arbitraries.integers().between(0, 30))
			.as(Mood::new)
			.list()
			.ofMaxSize(most);
	}

}
