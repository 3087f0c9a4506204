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

import java.util.SplittableRandom;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.random.RandomGenerator;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DynamicTest;

/**
 * Checks what must hold for every program on many that are drawn at random. A seed always
 * draws the same program; a failure names its seed and shows the program, shortened.
 *
 * @param <S> the type of a program's steps
 */
public final class Programs<S> {

	private static final int SEEDS_OF_A_TEST = 100;

	private final Function<RandomGenerator, Program<S>> draw;

	public Programs(Function<RandomGenerator, Program<S>> draw) {
		this.draw = draw;
	}

	/**
	 * Returns tests of a claim, each of a hundred seeds.
	 * @param tests how many tests
	 * @param claim throws when it does not hold for a program
	 */
	public Stream<DynamicTest> check(int tests, Consumer<Program<S>> claim) {
		return IntStream.range(0, tests).map((test) -> test * SEEDS_OF_A_TEST).mapToObj((first) -> {
			int last = first + SEEDS_OF_A_TEST - 1;
			return DynamicTest.dynamicTest("seeds %d to %d".formatted(first, last),
					() -> IntStream.rangeClosed(first, last).forEach((seed) -> checkSeed(seed, claim)));
		});
	}

	void checkSeed(int seed, Consumer<Program<S>> claim) {
		Program<S> program = draw(seed);
		if (failure(program, claim) != null) {
			Program<S> shortest = program.shorten((shorter) -> failure(shorter, claim) != null);
			throw new AssertionError("Seed %d fails, and still does when it is only%n  steps %s%n  moods %s"
				.formatted(seed, shortest.steps(), shortest.moods()), failure(shortest, claim));
		}
	}

	/**
	 * Draws the program of a seed. Seeds that follow each other draw programs that have
	 * nothing in common, which the first numbers of {@link java.util.Random} would have.
	 */
	Program<S> draw(int seed) {
		return this.draw.apply(new SplittableRandom(seed));
	}

	private static <S> @Nullable Throwable failure(Program<S> program, Consumer<Program<S>> claim) {
		try {
			claim.accept(program);
			return null;
		}
		catch (AssertionError | RuntimeException ex) {
			return ex;
		}
	}

}
