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

import java.util.List;
import java.util.Map;

import io.github.dynamodb2.core.page.Continuation;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/**
 * What one request of a read brought.
 *
 * @param items the items, in the order of the service
 * @param keys where each item lies, in the same order; empty unless positions are tracked
 * @param scanned how many items DynamoDB read
 * @param capacity read capacity units, 0 when they were not asked for
 * @param next where the read goes on
 * @param <T> the type of the items
 */
public record ReadPage<T>(List<T> items, List<Map<String, AttributeValue>> keys, int scanned, double capacity,
		Continuation next) {

	public ReadPage {
		items = List.copyOf(items);
		keys = List.copyOf(keys);
	}

	/**
	 * Returns a page with nothing on it.
	 * @param <T> the type of the items
	 * @return the only and last page of an empty result
	 */
	public static <T> ReadPage<T> empty() {
		return new ReadPage<>(List.of(), List.of(), 0, 0, Continuation.end());
	}

	/**
	 * Keeps the first items; the read goes on behind the last of them.
	 * @param count how many, less than there are, on a page with tracked positions
	 * @return the shorter page
	 */
	ReadPage<T> first(int count) {
		return new ReadPage<>(this.items.subList(0, count), this.keys.subList(0, count), this.scanned, this.capacity,
				Continuation.after(this.keys.get(count - 1)));
	}

}
