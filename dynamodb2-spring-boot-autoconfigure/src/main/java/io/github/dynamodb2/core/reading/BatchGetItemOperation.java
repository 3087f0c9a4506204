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

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Deque;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;

import io.github.dynamodb2.core.error.DynamoDb2Exception;
import io.github.dynamodb2.core.error.UnprocessedItemsException;
import io.github.dynamodb2.core.error.UnreadableItemException;
import io.github.dynamodb2.core.model.CanonicalKey;
import io.github.dynamodb2.core.operation.Backoff;
import io.github.dynamodb2.core.operation.RequestThreads;
import io.github.dynamodb2.core.page.Continuation;
import io.github.dynamodb2.core.plan.Selection;
import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/**
 * Reads items by their keys, 100 a request: each distinct key once, in the order given,
 * and again whatever the service did not come to. What was found before a failure is
 * handed out first; the failure that follows it lists exactly the keys that are left.
 * Several requests may be under way: that of the page that is asked for, and those of the
 * pages behind it.
 *
 * @param <T> the type of the items
 */
public final class BatchGetItemOperation<T> implements Pages<T> {

	private static final int MOST_KEYS = 100;

	private final PageReads reads;

	private final Target target;

	private final ItemReader<T> reader;

	private final int requests;

	private final Iterator<Map<String, AttributeValue>> keys;

	private final Deque<BatchGetChunk<T>> ahead = new ArrayDeque<>();

	private @Nullable PageReads elsewhere;

	private @Nullable RequestThreads threads;

	private boolean answered;

	private @Nullable DynamoDb2Exception failure;

	/**
	 * Creates the operation.
	 * @param requests how many requests are sent at a time, the first page's among them
	 */
	BatchGetItemOperation(PageReads reads, Target target, ItemReader<T> reader,
			Collection<Map<String, AttributeValue>> keys, int requests) {
		this.reads = reads;
		this.target = target;
		this.reader = reader;
		this.requests = requests;
		Map<CanonicalKey, Map<String, AttributeValue>> distinct = new LinkedHashMap<>();
		keys.forEach((key) -> distinct.putIfAbsent(CanonicalKey.of(key, target.keys()), key));
		this.keys = distinct.values().iterator();
	}

	@Override
	public boolean hasNext() {
		return this.failure != null || !this.ahead.isEmpty() || this.keys.hasNext();
	}

	@Override
	public ReadPage<T> next() {
		if (this.failure != null) {
			throw this.failure;
		}
		if (!hasNext()) {
			throw new NoSuchElementException("All keys have been read");
		}
		goAhead();
		BatchGetChunk<T> chunk = this.ahead.remove();
		try {
			chunk.await();
			return page(chunk);
		}
		catch (InterruptedException ex) {
			Thread.currentThread().interrupt();
			return page(chunk.cancelled(ex));
		}
		catch (RuntimeException | Error ex) {
			close();
			throw ex;
		}
	}

	/**
	 * Begins to read as far ahead as is allowed. What is due now needs no other thread.
	 */
	private void goAhead() {
		boolean alone = this.ahead.isEmpty();
		while (this.ahead.size() < this.requests && this.keys.hasNext()) {
			BatchGetChunk<T> chunk = new BatchGetChunk<>(alone ? this.reads : elsewhere(), this.target, this.reader,
					nextKeys());
			this.ahead.add(chunk);
			if (!alone) {
				threads().execute(chunk.reading());
			}
			alone = false;
		}
	}

	private Map<CanonicalKey, Map<String, AttributeValue>> nextKeys() {
		Map<CanonicalKey, Map<String, AttributeValue>> next = new LinkedHashMap<>();
		while (next.size() < MOST_KEYS && this.keys.hasNext()) {
			Map<String, AttributeValue> key = this.keys.next();
			next.put(CanonicalKey.of(key, this.target.keys()), key);
		}
		return next;
	}

	private ReadPage<T> page(BatchGetChunk<T> chunk) {
		this.answered = this.answered || chunk.isAnswered();
		this.failure = failure(chunk);
		if (this.failure != null || !hasNext()) {
			close();
		}
		if (this.failure != null && chunk.findsNothing()) {
			throw this.failure;
		}
		return chunk.page(hasNext() ? Continuation.start() : Continuation.end());
	}

	private @Nullable DynamoDb2Exception failure(BatchGetChunk<T> chunk) {
		if (chunk.cause() instanceof UnreadableItemException ex) {
			return ex;
		}
		if (chunk.cause() instanceof DynamoDb2Exception ex && !chunk.isGivenUp() && !this.answered) {
			return ex;
		}
		return chunk.open().isEmpty() ? null : unprocessed(chunk);
	}

	private UnprocessedItemsException unprocessed(BatchGetChunk<T> chunk) {
		List<Map<String, AttributeValue>> left = new ArrayList<>(chunk.open());
		this.ahead.forEach((later) -> left.addAll(later.keys()));
		this.keys.forEachRemaining(left::add);
		return new UnprocessedItemsException(
				("BatchGetItem on table '%s' left %d keys unread after %d attempts. "
						+ "Ask for less at once, or raise the throughput")
					.formatted(this.reads.call().table(), left.size(), chunk.attempts()),
				this.reads.call().calls().connection(), left, chunk.cause());
	}

	@Override
	public void close() {
		this.ahead.forEach((chunk) -> chunk.reading().cancel(true));
		this.ahead.clear();
		if (this.threads != null) {
			this.threads.end();
		}
	}

	private PageReads elsewhere() {
		if (this.elsewhere == null) {
			this.elsewhere = this.reads.onOtherThreads();
		}
		return this.elsewhere;
	}

	private RequestThreads threads() {
		if (this.threads == null) {
			this.threads = RequestThreads.of(null, this.requests, this.reads.call().calls().threads());
		}
		return this.threads;
	}

	/**
	 * What is read, and how.
	 *
	 * @param keys the names of the table's key attributes
	 * @param selection the attributes wanted
	 * @param consistent whether the reads are strongly consistent
	 * @param capacity whether the consumed capacity is asked for
	 * @param backoff how to wait between attempts
	 */
	public record Target(List<String> keys, Selection selection, boolean consistent, boolean capacity,
			Backoff backoff) {
	}

}
