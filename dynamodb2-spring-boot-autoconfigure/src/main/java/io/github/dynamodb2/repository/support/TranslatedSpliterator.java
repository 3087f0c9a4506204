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
