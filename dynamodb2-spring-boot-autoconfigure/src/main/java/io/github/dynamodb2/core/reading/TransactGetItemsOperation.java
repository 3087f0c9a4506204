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

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import io.github.dynamodb2.core.model.CanonicalKey;
import io.github.dynamodb2.core.operation.Backoff;
import io.github.dynamodb2.core.operation.ServiceCalls;
import io.github.dynamodb2.core.operation.TableCall;
import io.github.dynamodb2.core.operation.TransactionAttempts;
import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import software.amazon.awssdk.services.dynamodb.model.Get;
import software.amazon.awssdk.services.dynamodb.model.ItemResponse;
import software.amazon.awssdk.services.dynamodb.model.TransactGetItem;
import software.amazon.awssdk.services.dynamodb.model.TransactGetItemsRequest;

/**
 * Items that are read as they were at one moment: collected first, at most 100, and then
 * asked for by one TransactGetItems. Not for several threads until it is sent.
 */
public final class TransactGetItemsOperation {

	private static final int MOST_ITEMS = 100;

	private final ServiceCalls calls;

	private final Map<Item, TransactGetItem> wanted = new LinkedHashMap<>();

	private @Nullable Map<Item, Optional<Map<String, AttributeValue>>> found;

	/**
	 * Creates a transaction without reads.
	 * @param calls the way to the service
	 */
	public TransactGetItemsOperation(ServiceCalls calls) {
		this.calls = calls;
	}

	/**
	 * Asks for an item.
	 * @param call the call that it comes with
	 * @param key the primary key
	 * @throws IllegalArgumentException when the table is another connection's, or there
	 * are 100 items already
	 * @throws IllegalStateException when it was sent
	 */
	public void add(TableCall call, Map<String, AttributeValue> key) {
		TransactionAttempts.requireSame(this.calls, call);
		if (this.found != null) {
			throw new IllegalStateException(("The transaction with table '%s' is over: "
					+ "nothing can be asked for after its body. Start another one")
				.formatted(call.table()));
		}
		Item item = Item.of(call, key);
		if (this.wanted.size() == MOST_ITEMS && !this.wanted.containsKey(item)) {
			throw new IllegalArgumentException(
					"A transaction reads at most %d items and this one has them already. Read fewer at once"
						.formatted(MOST_ITEMS));
		}
		this.wanted.put(item,
				TransactGetItem.builder().get(Get.builder().tableName(call.table()).key(key).build()).build());
	}

	/**
	 * Reads all items. Without keys nothing is sent.
	 * @throws io.github.dynamodb2.core.error.TransactionFailedException when others wrote
	 * the items at each attempt
	 */
	public void send() {
		Map<Item, Optional<Map<String, AttributeValue>>> items = new HashMap<>();
		List<Item> asked = List.copyOf(this.wanted.keySet());
		List<ItemResponse> answers = asked.isEmpty() ? List.of() : responses(asked);
		for (int i = 0; i < asked.size(); i++) {
			ItemResponse answer = answers.get(i);
			items.put(asked.get(i), answer.hasItem() ? Optional.of(answer.item()) : Optional.empty());
		}
		this.found = items;
	}

	private List<ItemResponse> responses(List<Item> asked) {
		TransactGetItemsRequest request = TransactGetItemsRequest.builder()
			.transactItems(this.wanted.values())
			.returnConsumedCapacity(this.calls.capacity(false))
			.build();
		return TransactionAttempts
			.ofReads(this.calls, "TransactGetItems", asked.stream().map(Item::table).toList(), Backoff.standard())
			.send((call) -> this.calls.send(call, (client) -> client.transactGetItems(request)))
			.responses();
	}

	/**
	 * Returns an item that was read.
	 * @param call the call that it was asked for with
	 * @param key the primary key
	 * @return the item, or empty when there is none
	 * @throws IllegalArgumentException when it was not asked for
	 */
	public Optional<Map<String, AttributeValue>> found(TableCall call, Map<String, AttributeValue> key) {
		Map<Item, Optional<Map<String, AttributeValue>>> items = this.found;
		Item item = Item.of(call, key);
		if (items == null || !items.containsKey(item)) {
			throw new IllegalArgumentException(
					"The transaction has not read this key of table '%s'. Ask for it by get(..)"
						.formatted(call.table()));
		}
		return items.get(item);
	}

	/**
	 * Which item is read.
	 */
	private record Item(String table, CanonicalKey key) {

		static Item of(TableCall call, Map<String, AttributeValue> key) {
			return new Item(call.table(), CanonicalKey.of(key, key.keySet().stream().sorted().toList()));
		}

	}

}
