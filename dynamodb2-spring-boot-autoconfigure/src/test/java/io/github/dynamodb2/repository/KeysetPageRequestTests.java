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

package io.github.dynamodb2.repository;

import java.util.Map;

import org.junit.jupiter.api.Test;

import org.springframework.data.domain.ScrollPosition;
import org.springframework.data.domain.Sort;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

/**
 * Tests for {@link KeysetPageRequest}.
 */
class KeysetPageRequestTests {

	private static final ScrollPosition HERE = ScrollPosition.forward(Map.of("key", "here"));

	private static final ScrollPosition THERE = ScrollPosition.forward(Map.of("key", "there"));

	private final KeysetPageRequest request = KeysetPageRequest.of(2, 5, Sort.by("age"), HERE);

	@Test
	void nextRequestBeginsAtTheNextPosition() {
		assertThat(this.request.withNext(THERE).next()).isEqualTo(KeysetPageRequest.of(3, 5, Sort.by("age"), THERE))
			.hasSameHashCodeAs(KeysetPageRequest.of(3, 5, Sort.by("age"), THERE))
			.isNotEqualTo(KeysetPageRequest.of(3, 5, Sort.by("age"), HERE));
		assertThat(this.request.getOffset()).isEqualTo(10);
	}

	@Test
	void requestThatWasNotReadKnowsNoNextOne() {
		assertThatExceptionOfType(UnsupportedOperationException.class).isThrownBy(this.request::next)
			.withMessage("The next page begins behind the last item of this one: read this page and ask the result for "
					+ "its nextPageable()");
	}

	@Test
	void firstPageAndItselfAreTheOnlyPagesByNumber() {
		assertThat(this.request.first()).isEqualTo(KeysetPageRequest.of(0, 5, Sort.by("age"), ScrollPosition.keyset()));
		assertThat(this.request.withPage(0)).isEqualTo(this.request.first());
		assertThat(this.request.withPage(2)).isSameAs(this.request);
		assertThat(KeysetPageRequest.of(1, 5, Sort.by("age"), HERE).previousOrFirst()).isEqualTo(this.request.first());
		assertThatExceptionOfType(UnsupportedOperationException.class).isThrownBy(this.request::previousOrFirst)
			.withMessage("Page 1 cannot be found by its number, because DynamoDB cannot skip items: keep the requests "
					+ "of the pages read");
	}

	@Test
	void aLaterPageNeedsAPosition() {
		assertThatIllegalArgumentException()
			.isThrownBy(() -> KeysetPageRequest.of(1, 5, Sort.unsorted(), ScrollPosition.keyset()))
			.withMessage("Page 1 begins behind the last item of the one before, but 'position' is the start: give the "
					+ "position that belongs to the page, or ask for page 0");
		assertThat(KeysetPageRequest.of(0, 5, Sort.unsorted(), ScrollPosition.keyset()).getOffset()).isZero();
	}

	@Test
	void numbersDoNotOverflow() {
		KeysetPageRequest last = KeysetPageRequest.of(Integer.MAX_VALUE, Integer.MAX_VALUE, Sort.unsorted(), HERE);
		assertThat(last.getOffset()).isEqualTo(4611686014132420609L);
		assertThat(last.withNext(THERE).next().getPageNumber()).isEqualTo(Integer.MAX_VALUE);
	}

	@Test
	void wrongNumbersAreRefused() {
		assertThatIllegalArgumentException().isThrownBy(() -> KeysetPageRequest.of(-1, 5, Sort.unsorted(), HERE))
			.withMessage("'page' must be 0 or more but was -1");
		assertThatIllegalArgumentException().isThrownBy(() -> KeysetPageRequest.of(1, 0, Sort.unsorted(), HERE))
			.withMessage("'size' must be 1 or more but was 0");
	}

	@Test
	void textHidesThePosition() {
		assertThat(this.request).hasToString("page 2 of size 5, sorted age: ASC");
	}

}
