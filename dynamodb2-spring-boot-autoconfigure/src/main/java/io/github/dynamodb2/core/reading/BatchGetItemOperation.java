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
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;

import io.github.dynamodb2.core.condition.Bindings;
import io.github.dynamodb2.core.condition.ConditionRenderer;
import io.github.dynamodb2.core.error.DynamoDb2Exception;
import io.github.dynamodb2.core.error.ThrottledException;
import io.github.dynamodb2.core.error.UnprocessedItemsException;
import io.github.dynamodb2.core.error.UnreadableItemException;
import io.github.dynamodb2.core.model.CanonicalKey;
import io.github.dynamodb2.core.operation.Backoff;
import io.github.dynamodb2.core.page.Continuation;
import io.github.dynamodb2.core.plan.Selection;
import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import software.amazon.awssdk.services.dynamodb.model.BatchGetItemRequest;
import software.amazon.awssdk.services.dynamodb.model.KeysAndAttributes;

/**
 * Reads items by their keys, 100 a request: each distinct key once, in the order given,
 * and again whatever the service did not come to. What was found before a failure is
 * handed out first; the failure that follows it lists exactly the keys that are left.
 *
 * @param <T> the type of the items
 */
public final class BatchGetItemOperation<T> implements Pages<T> {

	private static final int MOST_KEYS = 100;

	private final PageReads reads;

	private final Target target;

	private final ItemReader<T> reader;

	private final Iterator<Map<String, AttributeValue>> keys;

	private boolean answered;

	private @Nullable DynamoDb2Exception failure;

	BatchGetItemOperation(PageReads reads, Target target, ItemReader<T> reader,
			Collection<Map<String, AttributeValue>> keys) {
		this.reads = reads;
		this.target = target;
		this.reader = reader;
		Map<CanonicalKey, Map<String, AttributeValue>> distinct = new LinkedHashMap<>();
		keys.forEach((key) -> distinct.putIfAbsent(CanonicalKey.of(key, target.keys()), key));
		this.keys = distinct.values().iterator();
	}

	@Override
	public boolean hasNext() {
		return this.failure != null || this.keys.hasNext();
	}

	@Override
	public ReadPage<T> next() {
		if (this.failure != null) {
			throw this.failure;
		}
		if (!hasNext()) {
			throw new NoSuchElementException("All keys have been read");
		}
		Map<CanonicalKey, Map<String, AttributeValue>> chunk = new LinkedHashMap<>();
		while (chunk.size() < MOST_KEYS && this.keys.hasNext()) {
			Map<String, AttributeValue> key = this.keys.next();
			chunk.put(CanonicalKey.of(key, this.target.keys()), key);
		}
		return read(chunk);
	}

	private ReadPage<T> read(Map<CanonicalKey, Map<String, AttributeValue>> chunk) {
		Map<CanonicalKey, T> found = new HashMap<>();
		Backoff.Attempts attempts = this.target.backoff().start();
		Collection<Map<String, AttributeValue>> open = chunk.values();
		double capacity = 0;
		while (!open.isEmpty() && this.failure == null) {
			ThrottledException throttled = null;
			try {
				PageReads.BatchGetPage<T> got = this.reads.batchGet(request(open), this.reader, this.target.keys());
				this.answered = true;
				collect(got.page(), found);
				capacity += got.page().capacity();
				open = got.unprocessed();
			}
			catch (ThrottledException ex) {
				throttled = ex;
			}
			catch (UnreadableItemException ex) {
				this.failure = ex;
			}
			catch (DynamoDb2Exception ex) {
				this.failure = this.answered ? unprocessed(open, attempts.made(), ex) : ex;
			}
			if (this.failure == null && !open.isEmpty() && !attempts.next()) {
				this.failure = unprocessed(open, attempts.made(), attempts.end(throttled));
			}
		}
		return page(chunk, found, capacity);
	}

	private ReadPage<T> page(Map<CanonicalKey, Map<String, AttributeValue>> chunk, Map<CanonicalKey, T> found,
			double capacity) {
		if (this.failure != null && found.isEmpty()) {
			throw this.failure;
		}
		return inOrder(chunk, found, capacity);
	}

	private void collect(ReadPage<T> page, Map<CanonicalKey, T> found) {
		for (int i = 0; i < page.items().size(); i++) {
			found.put(CanonicalKey.of(page.keys().get(i), this.target.keys()), page.items().get(i));
		}
	}

	private ReadPage<T> inOrder(Map<CanonicalKey, Map<String, AttributeValue>> chunk, Map<CanonicalKey, T> found,
			double capacity) {
		List<T> items = new ArrayList<>(found.size());
		List<Map<String, AttributeValue>> positions = new ArrayList<>(found.size());
		chunk.forEach((canonical, key) -> {
			T item = found.get(canonical);
			if (item != null) {
				items.add(item);
				positions.add(key);
			}
		});
		Continuation next = hasNext() ? Continuation.start() : Continuation.end();
		return new ReadPage<>(items, positions, items.size(), capacity, next);
	}

	private UnprocessedItemsException unprocessed(Collection<Map<String, AttributeValue>> open, int attempts,
			@Nullable Throwable cause) {
		List<Map<String, AttributeValue>> left = new ArrayList<>(open);
		this.keys.forEachRemaining(left::add);
		return new UnprocessedItemsException(("BatchGetItem on table '%s' left %d keys unread after %d attempts. "
				+ "Ask for less at once, or raise the throughput")
			.formatted(this.reads.call().table(), left.size(), attempts), this.reads.call().calls().connection(), left,
				cause);
	}

	private BatchGetItemRequest request(Collection<Map<String, AttributeValue>> open) {
		KeysAndAttributes.Builder keysOf = KeysAndAttributes.builder().keys(open);
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
