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
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.FutureTask;

import io.github.dynamodb2.core.condition.Bindings;
import io.github.dynamodb2.core.condition.ConditionRenderer;
import io.github.dynamodb2.core.error.DynamoDb2Exception;
import io.github.dynamodb2.core.error.ThrottledException;
import io.github.dynamodb2.core.model.CanonicalKey;
import io.github.dynamodb2.core.operation.Backoff;
import io.github.dynamodb2.core.operation.RequestThreads;
import io.github.dynamodb2.core.page.Continuation;
import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import software.amazon.awssdk.services.dynamodb.model.BatchGetItemRequest;
import software.amazon.awssdk.services.dynamodb.model.KeysAndAttributes;

/**
 * The keys of one BatchGetItem: they are asked for until the service has come to all of
 * them or the chunk is given up, by whichever thread begins first. What became of them is
 * known when {@link #await} has returned.
 *
 * @param <T> the type of the items
 */
final class BatchGetChunk<T> {

	private final PageReads reads;

	private final BatchGetItemOperation.Target target;

	private final ItemReader<T> reader;

	private final Map<CanonicalKey, Map<String, AttributeValue>> keys;

	private final FutureTask<Void> reading = new FutureTask<>(this::read, null);

	private final Map<CanonicalKey, T> found = new HashMap<>();

	private Collection<Map<String, AttributeValue>> open;

	private int attempts = 1;

	private double capacity;

	private boolean answered;

	private boolean givenUp;

	private @Nullable Exception cause;

	BatchGetChunk(PageReads reads, BatchGetItemOperation.Target target, ItemReader<T> reader,
			Map<CanonicalKey, Map<String, AttributeValue>> keys) {
		this.reads = reads;
		this.target = target;
		this.reader = reader;
		this.keys = keys;
		this.open = keys.values();
	}

	FutureTask<Void> reading() {
		return this.reading;
	}

	/**
	 * Waits until the keys were read; the caller does that unless another thread has
	 * begun.
	 * @throws InterruptedException when the wait is interrupted
	 */
	void await() throws InterruptedException {
		this.reading.run();
		RequestThreads.result(this.reading);
	}

	/**
	 * Ends the read, of which nothing counts then.
	 * @param interrupt why
	 * @return the same keys, all of them open
	 */
	BatchGetChunk<T> cancelled(InterruptedException interrupt) {
		this.reading.cancel(true);
		BatchGetChunk<T> unread = new BatchGetChunk<>(this.reads, this.target, this.reader, this.keys);
		unread.cause = interrupt;
		return unread;
	}

	private void read() {
		Backoff.Attempts count = this.target.backoff().start();
		while (!this.open.isEmpty() && this.cause == null && !this.givenUp) {
			ThrottledException throttled = null;
			try {
				send();
			}
			catch (ThrottledException ex) {
				throttled = ex;
			}
			catch (DynamoDb2Exception ex) {
				this.cause = ex;
			}
			if (this.cause == null && !this.open.isEmpty() && !count.next()) {
				this.givenUp = true;
				this.cause = count.end(throttled);
			}
		}
		this.attempts = count.made();
	}

	private void send() {
		PageReads.BatchGetPage<T> got = this.reads.batchGet(request(), this.reader, this.target.keys());
		this.answered = true;
		ReadPage<T> page = got.page();
		for (int i = 0; i < page.items().size(); i++) {
			this.found.put(CanonicalKey.of(page.keys().get(i), this.target.keys()), page.items().get(i));
		}
		this.capacity += page.capacity();
		this.open = got.unprocessed();
	}

	/**
	 * Returns the items found, in the order of the keys.
	 * @param next where the read goes on
	 */
	ReadPage<T> page(Continuation next) {
		List<T> items = new ArrayList<>(this.found.size());
		List<Map<String, AttributeValue>> positions = new ArrayList<>(this.found.size());
		this.keys.forEach((canonical, key) -> {
			T item = this.found.get(canonical);
			if (item != null) {
				items.add(item);
				positions.add(key);
			}
		});
		return new ReadPage<>(items, positions, items.size(), this.capacity, next);
	}

	boolean findsNothing() {
		return this.found.isEmpty();
	}

	Collection<Map<String, AttributeValue>> keys() {
		return this.keys.values();
	}

	/**
	 * Returns the keys that the service did not come to.
	 */
	Collection<Map<String, AttributeValue>> open() {
		return this.open;
	}

	int attempts() {
		return this.attempts;
	}

	/**
	 * Tells whether the service answered at all.
	 */
	boolean isAnswered() {
		return this.answered;
	}

	/**
	 * Tells whether keys are open because no further attempt was made.
	 */
	boolean isGivenUp() {
		return this.givenUp;
	}

	@Nullable Exception cause() {
		return this.cause;
	}

	private BatchGetItemRequest request() {
		KeysAndAttributes.Builder keysOf = KeysAndAttributes.builder().keys(this.open);
		if (this.target.consistent()) {
			keysOf.consistentRead(true);
		}
		if (!this.target.selection().paths().isEmpty()) {
			ConditionRenderer renderer = new ConditionRenderer(Bindings.none());
			keysOf.projectionExpression(
					renderer.projection(Expressions.projected(this.target.selection(), this.target.keys())));
			keysOf.expressionAttributeNames(renderer.names());
		}
		return BatchGetItemRequest.builder()
			.requestItems(Map.of(this.reads.call().table(), keysOf.build()))
			.returnConsumedCapacity(this.reads.call().capacity(this.target.capacity()))
			.build();
	}

}
