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
import java.util.Spliterator;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

import org.jspecify.annotations.Nullable;

/**
 * Translates what the elements of a lazy stream throw when they are fetched; what their
 * consumer throws passes as it is.
 *
 * @param source the elements
 * @param translation turns an exception into the one to throw
 * @param <T> the type of the elements
 */
record TranslatedSpliterator<T>(Spliterator<T> source,
		UnaryOperator<RuntimeException> translation) implements Spliterator<T> {

	static <T> Stream<T> wrap(Stream<T> stream, UnaryOperator<RuntimeException> translation) {
		Spliterator<T> elements = new TranslatedSpliterator<>(stream.spliterator(), translation);
		return StreamSupport.stream(elements, stream.isParallel()).onClose(stream::close);
	}

	@Override
	public boolean tryAdvance(Consumer<? super T> action) {
		List<T> fetched = new ArrayList<>(1);
		boolean found = fetch(fetched::add);
		fetched.forEach(action);
		return found;
	}

	private boolean fetch(Consumer<? super T> taken) {
		try {
			return this.source.tryAdvance(taken);
		}
		catch (RuntimeException ex) {
			throw this.translation.apply(ex);
		}
	}

	@Override
	public @Nullable Spliterator<T> trySplit() {
		Spliterator<T> part = this.source.trySplit();
		return (part != null) ? new TranslatedSpliterator<>(part, this.translation) : null;
	}

	@Override
	public long estimateSize() {
		return this.source.estimateSize();
	}

	@Override
	public int characteristics() {
		return this.source.characteristics() & ~Spliterator.SORTED;
	}

}
