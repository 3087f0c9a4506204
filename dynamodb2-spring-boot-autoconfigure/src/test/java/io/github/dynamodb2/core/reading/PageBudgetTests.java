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

import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

import io.github.dynamodb2.core.page.Continuation;
import org.junit.jupiter.api.Test;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Tests of {@link PageBudget}.
 */
class PageBudgetTests {

	@Test
	void withoutALimitEveryRequestAsksForWhatFits() {
		PageBudget budget = new PageBudget(ReadOptions.all(), true);
		assertThat(budget.nextSize()).isNull();
		assertThat(budget.take(page(7)).items()).hasSize(7);
		assertThat(budget.isSpent()).isFalse();
	}

	@Test
	void withoutAFilterALimitAsksForWhatIsStillWanted() {
		PageBudget budget = new PageBudget(ReadOptions.all().withLimit(10).withMaxPageSize(4), false);
		assertThat(budget.nextSize()).isEqualTo(4);
		budget.take(page(4));
		assertThat(budget.nextSize()).isEqualTo(4);
		budget.take(page(4));
		assertThat(budget.nextSize()).isEqualTo(2);
		budget.take(page(2));
		assertThat(budget.isSpent()).isTrue();
	}

	@Test
	void withAFilterPagesGrowInsteadOfShrinkingToOneItem() {
		PageBudget budget = new PageBudget(ReadOptions.all().withLimit(1), true);
		assertThat(IntStream.range(0, 10).mapToObj((i) -> budget.nextSize())).containsExactly(50, 100, 200, 400, 800,
				1600, 3200, 6400, 10_000, 10_000);
	}

	@Test
	void aMaximalPageSizeBoundsGrowingPages() {
		PageBudget budget = new PageBudget(ReadOptions.all().withLimit(1).withMaxPageSize(60), true);
		assertThat(List.of(budget.nextSize(), budget.nextSize(), budget.nextSize())).containsExactly(50, 60, 60);
	}

	@Test
	void aPageWithMoreThanIsWantedIsCutAndGoesOnBehindTheLastItemTaken() {
		PageBudget budget = new PageBudget(ReadOptions.all().withLimit(3), true);
		ReadPage<Integer> taken = budget.take(page(10));
		assertThat(taken.items()).containsExactly(0, 1, 2);
		assertThat(taken.next()).isEqualTo(Continuation.after(key(2)));
		assertThat(budget.isSpent()).isTrue();
	}

	private static ReadPage<Integer> page(int count) {
		List<Integer> items = IntStream.range(0, count).boxed().toList();
		return new ReadPage<>(items, items.stream().map(PageBudgetTests::key).toList(), count, 0,
				Continuation.after(key(count)));
	}

	private static Map<String, AttributeValue> key(int id) {
		return Map.of("id", AttributeValue.fromN(String.valueOf(id)));
	}

}
