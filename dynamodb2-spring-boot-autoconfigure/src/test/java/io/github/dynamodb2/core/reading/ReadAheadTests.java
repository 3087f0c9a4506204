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

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Tests of {@link ReadAhead}.
 */
class ReadAheadTests {

	private static final long MEGABYTE = 1024 * 1024;

	@Test
	void twoPagesForEachRequestAreTheMost() {
		ReadAhead ahead = new ReadAhead(3, 1024 * MEGABYTE, 2);
		assertThat(ahead.hasRoom(2, 0)).isTrue();
		assertThat(ahead.hasRoom(3, 0)).isFalse();
		assertThat(ahead.hasRoom(2, 3)).isTrue();
		assertThat(ahead.hasRoom(2, 4)).isFalse();
	}

	@Test
	void aQuarterOfTheHeapIsTheMostAndUntilSomethingHasComeAPageIsOfAMegabyte() {
		ReadAhead ahead = new ReadAhead(64, 64 * MEGABYTE, 2);
		assertThat(ahead.hasRoom(15, 0)).isTrue();
		assertThat(ahead.hasRoom(16, 0)).isFalse();
		ahead.arrived(MEGABYTE / 2);
		assertThat(ahead.hasRoom(30, 1)).isTrue();
		assertThat(ahead.hasRoom(31, 1)).isFalse();
		ahead.taken(MEGABYTE / 2, false);
		assertThat(ahead.hasRoom(31, 0)).isTrue();
	}

	@Test
	void theLargestPageSoFarCountsForThoseToCome() {
		ReadAhead ahead = new ReadAhead(64, 64 * MEGABYTE, 2);
		ahead.arrived(4 * MEGABYTE);
		ahead.arrived(MEGABYTE);
		assertThat(ahead.hasRoom(1, 2)).isTrue();
		assertThat(ahead.hasRoom(2, 2)).isFalse();
	}

	@Test
	void sixtyFourMegabytesAreTheMostOfALargeHeap() {
		ReadAhead ahead = new ReadAhead(100, 100_000 * MEGABYTE, 2);
		assertThat(ahead.hasRoom(63, 0)).isTrue();
		assertThat(ahead.hasRoom(64, 0)).isFalse();
	}

	@Test
	void oneRequestHasAlwaysRoom() {
		ReadAhead ahead = new ReadAhead(8, MEGABYTE, 2);
		assertThat(ahead.hasRoom(0, 0)).isTrue();
		ahead.arrived(3 * MEGABYTE);
		assertThat(ahead.hasRoom(0, 1)).isFalse();
		ahead.taken(3 * MEGABYTE, false);
		assertThat(ahead.hasRoom(0, 0)).isTrue();
	}

	@Test
	void onlyAsManyPagesAreMadeAheadAsProcessorsAndHeapAllow() {
		ReadAhead small = new ReadAhead(8, 64 * MEGABYTE, 16);
		assertThat(new boolean[] { small.make(), small.make(), small.make() }).containsExactly(true, true, false);
		small.taken(0, true);
		assertThat(small.make()).isTrue();
		ReadAhead large = new ReadAhead(8, 4096 * MEGABYTE, 1);
		assertThat(new boolean[] { large.make(), large.make() }).containsExactly(true, false);
	}

}
