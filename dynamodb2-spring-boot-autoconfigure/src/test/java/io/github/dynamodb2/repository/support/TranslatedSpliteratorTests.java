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

package io.github.dynamodb2.repository.support;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

/**
 * Tests for {@link TranslatedSpliterator}.
 */
class TranslatedSpliteratorTests {

	private static final UnaryOperator<RuntimeException> TRANSLATION = (ex) -> new UnsupportedOperationException(ex);

	@Test
	void passesElementsOnOneByOne() {
		List<Integer> fetched = new ArrayList<>();
		Stream<Integer> stream = TranslatedSpliterator.wrap(Stream.of(1, 2, 3).peek(fetched::add), TRANSLATION);
		assertThat(stream.findFirst()).contains(1);
		assertThat(fetched).containsExactly(1);
	}

	@Test
	void translatesWhatFetchingThrows() {
		IllegalStateException failure = new IllegalStateException("no more");
		Stream<Integer> source = Stream.of(1, 2).peek((number) -> {
			if (number == 2) {
				throw failure;
			}
		});
		Stream<Integer> stream = TranslatedSpliterator.wrap(source, TRANSLATION);
		assertThatExceptionOfType(UnsupportedOperationException.class).isThrownBy(stream::toList).withCause(failure);
	}

	@Test
	void leavesWhatTheConsumerThrowsAlone() {
		Stream<Integer> stream = TranslatedSpliterator.wrap(Stream.of(1), TRANSLATION);
		assertThatIllegalArgumentException().isThrownBy(() -> stream.forEach((number) -> {
			throw new IllegalArgumentException("of the consumer");
		})).withMessage("of the consumer");
	}

	@Test
	void closesTheSource() {
		AtomicBoolean closed = new AtomicBoolean();
		TranslatedSpliterator.wrap(Stream.of(1).onClose(() -> closed.set(true)), TRANSLATION).close();
		assertThat(closed).isTrue();
	}

}
