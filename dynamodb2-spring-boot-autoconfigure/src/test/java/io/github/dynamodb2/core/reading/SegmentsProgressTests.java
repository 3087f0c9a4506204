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

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.IntFunction;
import java.util.stream.IntStream;

import io.github.dynamodb2.core.error.ThrottledException;
import io.github.dynamodb2.core.page.Continuation;
import io.github.dynamodb2.core.page.ScanProgress;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

/**
 * What the listener of a parallel Scan is told, and how the Scan goes on from there: four
 * segments with three pages of three items each.
 */
@Timeout(30)
class SegmentsProgressTests {

	private static final int SEGMENTS = 4;

	private static final int PAGES = 3;

	private static final int SIZE = 3;

	private static final int ALL = SEGMENTS * PAGES * SIZE;

	private final List<ScanProgress> told = new ArrayList<>();

	@Test
	void theListenerIsToldWhenTheItemsOfAPageHaveBeenTaken() {
		try (Pages<Integer> pages = start(List.of(), ReadOptions.all())) {
			assertThat(pages.hasNext()).isTrue();
			pages.next();
			assertThat(this.told).isEmpty();
			assertThat(pages.hasNext()).isTrue();
			assertThat(pages.hasNext()).isTrue();
			assertThat(this.told).hasSize(1);
		}
		assertThat(this.told).hasSize(1);
	}

	@Test
	void theLastWordSumsAllSegmentsUp() {
		assertThat(take(List.of(), ReadOptions.all())).hasSize(ALL);
		assertThat(this.told).hasSize(SEGMENTS * PAGES);
		ScanProgress last = this.told.get(this.told.size() - 1);
		assertThat(last).isEqualTo(new ScanProgress(SEGMENTS, SEGMENTS, SEGMENTS * PAGES, ALL, 2 * ALL, 12 * 0.5,
				List.of(Continuation.end(), Continuation.end(), Continuation.end(), Continuation.end()), 42));
		assertThat(last.token()).isEmpty();
	}

	@Test
	void fromEveryPlaceTheScanGoesOnWithExactlyTheRest() {
		for (int taken = 1; taken < SEGMENTS * PAGES; taken++) {
			this.told.clear();
			List<Integer> items = new ArrayList<>();
			try (Pages<Integer> pages = start(List.of(), ReadOptions.all())) {
				IntStream.range(0, taken).forEach((i) -> items.addAll(pages.next().items()));
				assertThat(pages.hasNext()).isTrue();
			}
			items.addAll(take(this.told.get(taken - 1).positions(), ReadOptions.all()));
			assertThat(items).hasSize(ALL).doesNotHaveDuplicates();
		}
	}

	@ParameterizedTest
	@ValueSource(ints = { 1, 2, 3, 4, 10, 35, 36 })
	void aLimitThatCutsAPageGoesOnBehindTheLastItemTaken(int limit) {
		List<Integer> items = new ArrayList<>(take(List.of(), ReadOptions.all().withLimit(limit)));
		assertThat(items).hasSize(limit);
		items.addAll(take(this.told.get(this.told.size() - 1).positions(), ReadOptions.all()));
		assertThat(items).hasSize(ALL).doesNotHaveDuplicates();
	}

	@Test
	void aScanThatFailsGoesOnFromTheLastWord() {
		Set<Integer> taken = new HashSet<>();
		IntFunction<PageSource<Integer>> failing = (segment) -> (from, size) -> {
			if (segment == 3 && !(from instanceof Continuation.Start)) {
				throw new IllegalStateException("segment 3 broke");
			}
			return source(segment).read(from, size);
		};
		try (Pages<Integer> pages = ParallelScanPages.start(SEGMENTS, failing, options(List.of(), ReadOptions.all()),
				null)) {
			assertThatIllegalStateException()
				.isThrownBy(() -> pages.forEachRemaining((page) -> taken.addAll(page.items())));
		}
		List<Continuation> positions = this.told.isEmpty() ? List.of()
				: this.told.get(this.told.size() - 1).positions();
		List<Integer> rest = take(positions, ReadOptions.all());
		assertThat(rest).hasSize(ALL - taken.size());
		taken.addAll(rest);
		assertThat(taken).hasSize(ALL);
	}

	@Test
	void whatTheListenerThrowsReachesTheCaller() {
		ParallelOptions options = ParallelOptions.standard().withListener((progress) -> {
			throw new ThrottledException("enough", null, null);
		});
		try (Pages<Integer> pages = ParallelScanPages.start(SEGMENTS, SegmentsProgressTests::source,
				ReadOptions.all().withParallel(options), null)) {
			pages.next();
			assertThatExceptionOfType(ThrottledException.class).isThrownBy(pages::hasNext).withMessage("enough");
		}
	}

	private List<Integer> take(List<Continuation> starts, ReadOptions options) {
		List<Integer> items = new ArrayList<>();
		try (Pages<Integer> pages = start(starts, options)) {
			pages.forEachRemaining((page) -> items.addAll(page.items()));
		}
		return items;
	}

	private Pages<Integer> start(List<Continuation> starts, ReadOptions options) {
		return ParallelScanPages.start(SEGMENTS, SegmentsProgressTests::source, options(starts, options), null);
	}

	private ReadOptions options(List<Continuation> starts, ReadOptions options) {
		return options.withParallel(ParallelOptions.standard().withListener(this.told::add).withStarts(starts, 42));
	}

	private static PageSource<Integer> source(int segment) {
		return (from, size) -> {
			int first = (from instanceof Continuation.After after) ? Integer.parseInt(after.key().get("id").n()) + 1
					: segment * PAGES * SIZE;
			int end = (segment + 1) * PAGES * SIZE;
			List<Integer> items = IntStream.range(first, Math.min(first + SIZE, end)).boxed().toList();
			Continuation next = (first + SIZE < end) ? Continuation.after(key(first + SIZE - 1)) : Continuation.end();
			return new ReadPage<>(items, items.stream().map(SegmentsProgressTests::key).toList(), 2 * items.size(), 0.5,
					next);
		};
	}

	private static Map<String, AttributeValue> key(int id) {
		return Map.of("id", AttributeValue.fromN(String.valueOf(id)));
	}

}
