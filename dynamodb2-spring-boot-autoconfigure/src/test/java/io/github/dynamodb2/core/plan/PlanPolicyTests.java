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

package io.github.dynamodb2.core.plan;

import io.github.dynamodb2.core.plan.PlanPolicy.Access;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

/**
 * Tests of {@link PlanPolicy}.
 */
class PlanPolicyTests {

	@Test
	void aCallMaySendAtLeastOneQuery() {
		assertThat(PlanPolicy.standard().withMaxFanOut(1).maxFanOut()).isEqualTo(1);
		assertThatIllegalArgumentException().isThrownBy(() -> PlanPolicy.standard().withMaxFanOut(0))
			.withMessage("'maxFanOut' must be 1 or more but was 0");
	}

	@Test
	void standardIsAnyAccessButAScan() {
		assertThat(PlanPolicy.standard()).isEqualTo(new PlanPolicy(Access.KEYED, null, false, 1, 100, false));
	}

	@Test
	void changesOneWishAtATime() {
		PlanPolicy policy = PlanPolicy.of(Access.QUERY).withIndex("by-day").withConsistent(true).withSegments(8);
		assertThat(policy).isEqualTo(new PlanPolicy(Access.QUERY, "by-day", true, 8, 100, false));
		assertThat(policy.withPaged(true)).isEqualTo(new PlanPolicy(Access.QUERY, "by-day", true, 8, 100, true));
		assertThat(policy.withIndex(null)).isEqualTo(new PlanPolicy(Access.QUERY, null, true, 8, 100, false));
		assertThat(policy.withConsistent(false))
			.isEqualTo(new PlanPolicy(Access.QUERY, "by-day", false, 8, 100, false));
	}

	@ParameterizedTest
	@ValueSource(ints = { 1, 1_000_000 })
	void takesSegmentsWithinBounds(int segments) {
		assertThat(PlanPolicy.standard().withSegments(segments).segments()).isEqualTo(segments);
	}

	@ParameterizedTest
	@ValueSource(ints = { -1, 0, 1_000_001 })
	void refusesSegmentsOutOfBounds(int segments) {
		assertThatIllegalArgumentException().isThrownBy(() -> PlanPolicy.standard().withSegments(segments))
			.withMessage("'segments' must be between 1 and 1000000 but was " + segments);
	}

}
