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
import java.util.random.RandomGenerator;
import java.util.stream.Stream;

import io.github.dynamodb2.support.UnreliableTable.Answer;
import io.github.dynamodb2.support.UnreliableTable.Mood;

/**
 * Draws what a server does to the requests of a test.
 */
public final class Moods {

	private Moods() {
	}

	/**
	 * Draws answers of every kind.
	 * @param random where chance comes from
	 * @param most how many there are at most
	 */
	public static List<Mood> any(RandomGenerator random, int most) {
		return of(random, most, Answer.values());
	}

	/**
	 * Draws answers of some kinds.
	 * @param random where chance comes from
	 * @param most how many there are at most
	 * @param answers the kinds
	 */
	public static List<Mood> of(RandomGenerator random, int most, Answer... answers) {
		return Stream.generate(() -> new Mood(answers[random.nextInt(answers.length)], random.nextInt(101)))
			.limit(random.nextInt(most + 1))
			.toList();
	}

}
