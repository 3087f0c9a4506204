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
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

/**
 * How random programs are drawn, and how their failures read.
 */
class ProgramsTests {

	private final Programs<Step> programs = new Programs<>((random) -> Step.program(random, Moods.any(random, 5)));

	@Test
	void aSeedAlwaysDrawsTheSameProgram() {
		assertThat(this.programs.draw(7)).isEqualTo(this.programs.draw(7)).isNotEqualTo(this.programs.draw(8));
	}

	@Test
	void eachTestNamesItsSeeds() {
		assertThat(this.programs.check(2, (program) -> {
		})).extracting((test) -> test.getDisplayName()).containsExactly("seeds 0 to 99", "seeds 100 to 199");
	}

	@Test
	void aFailureNamesItsSeedAndTheShortestProgramThatFails() {
		Programs<Integer> numbers = new Programs<>((random) -> new Program<>(List.of(4, 1, 8, 1, 3, 1),
				List.of(new Mood(Answer.ALL, 1), new Mood(Answer.SOME, 2))));
		assertThatExceptionOfType(AssertionError.class)
			.isThrownBy(() -> numbers.checkSeed(3, (program) -> assertThat(program.steps()).doesNotHaveDuplicates()))
			.withMessage("Seed 3 fails, and still does when it is only%n  steps [1, 1]%n  moods []".formatted())
			.withCauseInstanceOf(AssertionError.class);
		assertThatExceptionOfType(AssertionError.class).isThrownBy(() -> numbers.checkSeed(4, (program) -> {
			if (program.steps().contains(8) && program.moods().contains(new Mood(Answer.SOME, 2))) {
				throw new IllegalStateException("eight");
			}
		}))
			.withMessage("Seed 4 fails, and still does when it is only%n  steps [8]%n  moods [%s]"
				.formatted(new Mood(Answer.SOME, 2)))
			.withCauseInstanceOf(IllegalStateException.class);
	}

	@Test
	void aClaimThatHoldsPasses() {
		assertThatCode(() -> this.programs.checkSeed(1, (program) -> assertThat(program).isNotNull()))
			.doesNotThrowAnyException();
	}

}
