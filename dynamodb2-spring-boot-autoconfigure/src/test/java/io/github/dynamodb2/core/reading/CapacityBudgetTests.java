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

package io.github.dynamodb2.core.reading;

import java.util.concurrent.TimeUnit;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Tests of {@link CapacityBudget}.
 */
class CapacityBudgetTests {

	private static final long SECOND = TimeUnit.SECONDS.toNanos(1);

	private final CapacityBudget budget = new CapacityBudget(100.0, 0);

	@Test
	void withoutARateNothingIsHeldBack() {
		CapacityBudget unlimited = new CapacityBudget(null, 0);
		unlimited.begin();
		unlimited.answered(1_000_000);
		assertThat(unlimited.nanosUntilRoom(0)).isZero();
	}

	@Test
	void oneRequestGoesAheadToLearnWhatOneCosts() {
		assertThat(this.budget.nanosUntilRoom(0)).isZero();
		this.budget.begin();
		assertThat(this.budget.nanosUntilRoom(0)).isEqualTo(Long.MAX_VALUE);
		this.budget.failed();
		assertThat(this.budget.nanosUntilRoom(0)).isZero();
	}

	@Test
	void theNextRequestWaitsUntilTheLastOneIsPaidFor() {
		this.budget.begin();
		this.budget.answered(50);
		assertThat(this.budget.nanosUntilRoom(0)).isEqualTo(SECOND / 2);
		assertThat(this.budget.nanosUntilRoom(SECOND / 4)).isEqualTo(SECOND / 4);
		assertThat(this.budget.nanosUntilRoom(SECOND / 2)).isZero();
	}

	@Test
	void requestsInFlightCountAsMuchAsTheDearest() {
		this.budget.begin();
		this.budget.answered(50);
		assertThat(this.budget.nanosUntilRoom(SECOND)).isZero();
		this.budget.begin();
		assertThat(this.budget.nanosUntilRoom(SECOND)).isZero();
		this.budget.begin();
		assertThat(this.budget.nanosUntilRoom(SECOND)).isEqualTo(SECOND / 2);
	}

	@Test
	void whatIsNotUsedIsSavedUpForOneSecond() {
		this.budget.begin();
		this.budget.answered(50);
		assertThat(this.budget.nanosUntilRoom(100 * SECOND)).isZero();
		this.budget.begin();
		this.budget.answered(150);
		assertThat(this.budget.nanosUntilRoom(100 * SECOND)).isEqualTo(SECOND / 2);
	}

	@Test
	void anHourOfRequestsConsumesTheRate() {
		long now = 0;
		double consumed = 0;
		while (now < 3600 * SECOND) {
			long pause = this.budget.nanosUntilRoom(now);
			now += pause;
			if (pause == 0) {
				this.budget.begin();
				this.budget.answered(128);
				consumed += 128;
			}
		}
		assertThat(consumed / 3600).isBetween(99.0, 100.1);
	}

	@Test
	void aServerThatDoesNotSayWhatARequestConsumesIsNotHeldBack() {
		this.budget.begin();
		this.budget.answered(0);
		this.budget.begin();
		assertThat(this.budget.nanosUntilRoom(0)).isZero();
	}

}
