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

package io.github.dynamodb2.core.page;

import java.util.List;
import java.util.Optional;

/**
 * The items of one page of a result, with what it cost and where the result goes on.
 *
 * @param items the items, none when the filter matched nothing on this page
 * @param scannedCount the items that DynamoDB read for it, before the filter
 * @param consumedCapacity read capacity units consumed, 0 when the service did not say
 * @param next where the result goes on
 * @param question a fingerprint of the question, so that a token of another is refused
 * @param <T> the type of the items
 */
public record ItemPage<T>(List<T> items, int scannedCount, double consumedCapacity, Continuation next, int question) {

	public ItemPage {
		items = List.copyOf(items);
	}

	/**
	 * Returns the text with which the same question goes on behind this page.
	 * @return an opaque, URL-safe token that contains key values; empty on the last page
	 */
	public Optional<String> token() {
		return (this.next instanceof Continuation.After after)
				? Optional.of(ContinuationToken.encode(after, this.question)) : Optional.empty();
	}

}
