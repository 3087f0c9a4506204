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

package io.github.dynamodb2.repository.query;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.IntConsumer;

import io.github.dynamodb2.core.reading.Pages;
import io.github.dynamodb2.core.reading.ReadOptions;
import io.github.dynamodb2.core.reading.ReadPage;
import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

import org.springframework.data.domain.Limit;

/**
 * A few items, and where each lies.
 *
 * @param items the items
 * @param keys their keys, those of the index that was read included
 * @param more whether there are more items behind them
 */
record KeyedItems(List<Object> items, List<Map<String, AttributeValue>> keys, boolean more) {

	static final IntConsumer ANY_SIZE = (size) -> {
	};

	static KeyedItems none() {
		return new KeyedItems(List.of(), List.of(), false);
	}

	/**
	 * Reads some items, and one more to know whether there is more.
	 * @param execution the call
	 * @param size how many
	 * @return the items
	 */
	static KeyedItems read(Execution execution, int size) {
		KeyedItems found = readAll(execution, Limit.of((size < Integer.MAX_VALUE) ? size + 1 : size), ANY_SIZE);
		return (found.size() > size) ? new KeyedItems(found.items().subList(0, size), found.keys(), true) : found;
	}

	/**
	 * Reads items up to a limit.
	 * @param execution the call
	 * @param limit how many at most, 1 or more
	 * @param size is told how many there are, after each page; may throw
	 * @return the items
	 */
	static KeyedItems readAll(Execution execution, Limit limit, IntConsumer size) {
		List<Object> items = new ArrayList<>();
		List<Map<String, AttributeValue>> keys = new ArrayList<>();
		try (Pages<Object> pages = execution.read(ReadOptions.all().withPositions(), limit)) {
			while (pages.hasNext()) {
				ReadPage<Object> page = pages.next();
				items.addAll(page.items());
				keys.addAll(page.keys());
				size.accept(items.size());
			}
		}
		return new KeyedItems(items, keys, false);
	}

	int size() {
		return this.items.size();
	}

	@Nullable Object onlyItem() {
		return this.items.isEmpty() ? null : this.items.get(0);
	}

}
